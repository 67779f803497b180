import type { APIRoute, GetStaticPaths } from 'astro';
import { writeBadge } from '../../site/files/badge.ts';
import { type CampaignProps, campaignRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () => campaignRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<CampaignProps> = async ({ props }) =>
	new Response(await writeBadge(props.scene), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
	});
