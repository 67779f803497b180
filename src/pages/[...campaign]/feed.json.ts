import type { APIRoute, GetStaticPaths } from 'astro';
import { writeJsonFeed } from '../../site/files/json-feed.ts';
import { type CampaignProps, campaignRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () => campaignRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<CampaignProps> = ({ props }) =>
	new Response(writeJsonFeed(props.scene), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
