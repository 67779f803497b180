import type { APIRoute, GetStaticPaths } from 'astro';
import { writeBadge } from '../../site/files/badge.ts';
import { atStudioTime, type CampaignProps, campaignRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () => campaignRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<CampaignProps> = async ({ props, locals }) => {
	const { scene } = await atStudioTime(props, locals);
	return new Response(await writeBadge(scene), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
	});
};
