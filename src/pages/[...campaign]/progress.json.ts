import type { APIRoute, GetStaticPaths } from 'astro';
import { writeProgress } from '../../site/files/progress-json.ts';
import { atStudioTime, type CampaignProps, campaignRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () => campaignRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<CampaignProps> = async ({ props, locals }) => {
	const { scene } = await atStudioTime(props, locals);
	return new Response(writeProgress(scene), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
};
