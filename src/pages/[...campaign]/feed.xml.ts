import type { APIRoute, GetStaticPaths } from 'astro';
import { writeRss } from '../../site/files/rss.ts';
import { type CampaignProps, campaignRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () => campaignRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<CampaignProps> = ({ props }) =>
	new Response(writeRss(props.scene), {
		headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
	});
