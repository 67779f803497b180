import type { APIRoute, GetStaticPaths } from 'astro';
import { writeProgress } from '../../site/files/progress-json.ts';
import { type CampaignProps, campaignRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () => campaignRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<CampaignProps> = ({ props }) =>
	new Response(writeProgress(props.scene), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
