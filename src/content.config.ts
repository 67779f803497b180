import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Campaign } from './campaign/campaign.ts';
import type { Site } from './campaign/site.ts';
import { campaignsLoader } from './site/loader.ts';

/** The one collection: the site, and each campaign in each of its languages, checked before they get here. */
export const collections = {
	storms: defineCollection({
		loader: campaignsLoader(),
		// The loader stores nothing but checked values, so their types are stated here and not checked a second time.
		schema: z.union([
			z.object({ kind: z.literal('site'), site: z.custom<Site>(), now: z.number() }),
			z.object({
				kind: z.literal('campaign'),
				campaign: z.custom<Campaign>(),
				order: z.number(),
			}),
			z.object({ kind: z.literal('body') }),
		]),
	}),
};
