import { getCollection, getEntry, render } from 'astro:content';
import type { Campaign } from '../campaign/campaign.ts';
import { campaignFolder } from '../campaign/paths.ts';
import type { Site } from '../campaign/site.ts';
import { handedOver } from '../checks/hand-over.ts';

/** Everything that the pages are made from. */
export interface Storms {
	site: Site;
	/** The clock of this build, in milliseconds since 1970. */
	now: number;
	/** Each campaign in each of its languages; a campaign's own version comes before its translations. */
	campaigns: Campaign[];
	/** Those of them whose pages are made: all, except those that are taken over from the last build. */
	toMake: Campaign[];
}

/** The site and all campaigns, checked: in a build what the command has checked, else what the store was given. */
export async function getStorms(): Promise<Storms> {
	const checked = handedOver();
	if (checked?.site) {
		const { site, now, campaigns, kept } = checked;
		return { site, now, campaigns, toMake: campaigns.filter(({ slug }) => !kept?.has(slug)) };
	}
	const entries = (await getCollection('storms')).map(({ data }) => data);
	const settings = entries.find((data) => data.kind === 'site');
	if (!settings) throw new Error('The campaigns were not loaded: npm run check says why.');
	const campaigns = entries
		.filter((data) => data.kind === 'campaign')
		.sort((a, b) => a.order - b.order)
		.map(({ campaign }) => campaign);
	return { site: settings.site, now: settings.now, campaigns, toMake: campaigns };
}

/** The body of a campaign as a component. */
export async function renderBody(campaign: Campaign) {
	const id = campaignFolder(campaign);
	const entry = await getEntry('storms', id);
	if (!entry) throw new Error(`There is no campaign ${id}.`);
	return (await render(entry)).Content;
}
