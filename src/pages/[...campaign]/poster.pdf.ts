import type { APIRoute, GetStaticPaths } from 'astro';
import { posterFile } from '../../site/kit/poster-file.ts';
import { type CampaignProps, campaignRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () => campaignRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<CampaignProps> = async ({ props }) => {
	const { pdf } = await posterFile(props.scene);
	return new Response(pdf, { headers: { 'content-type': 'application/pdf' } });
};
