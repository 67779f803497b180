import type { APIRoute, GetStaticPaths } from 'astro';
import { hasCalendar, writeCalendar } from '../../site/files/calendar.ts';
import { type CampaignProps, campaignRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () =>
	(await campaignRoutes()).filter(({ props }) =>
		hasCalendar(props.scene.campaign),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<CampaignProps> = ({ props }) =>
	new Response(writeCalendar(props.scene), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' },
	});
