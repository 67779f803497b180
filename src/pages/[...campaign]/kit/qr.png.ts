import type { APIRoute, GetStaticPaths } from 'astro';
import { printedAddress } from '../../../site/kit/address.ts';
import { qrPng } from '../../../site/kit/qr-files.ts';
import { type CampaignProps, campaignRoutes } from '../../../site/routes.ts';

export const getStaticPaths = (async () => campaignRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<CampaignProps> = async ({ props: { scene } }) =>
	new Response(await qrPng(printedAddress(scene).url), {
		headers: { 'content-type': 'image/png' },
	});
