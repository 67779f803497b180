import type { APIRoute, GetStaticPaths } from 'astro';
import { printedAddress } from '../../../site/kit/address.ts';
import { qrSvg } from '../../../site/kit/qr-files.ts';
import { type CampaignProps, campaignRoutes } from '../../../site/routes.ts';

export const getStaticPaths = (async () => campaignRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<CampaignProps> = ({ props: { scene } }) => {
	const { url, shown } = printedAddress(scene);
	return new Response(qrSvg(url, scene.words.kit.qrAlt(shown)), {
		headers: { 'content-type': 'image/svg+xml' },
	});
};
