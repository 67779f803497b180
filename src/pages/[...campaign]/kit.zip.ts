import type { APIRoute, GetStaticPaths } from 'astro';
import { packFiles } from '../../files/pack-files.ts';
import { kitFiles } from '../../site/kit/kit-files.ts';
import { drawPictures, kitPictures } from '../../site/kit/pictures.ts';
import { kitDate } from '../../site/kit/poster.ts';
import { posterFile } from '../../site/kit/poster-file.ts';
import { type CampaignProps, campaignRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () => campaignRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<CampaignProps> = async ({ props: { scene, sizes } }) => {
	const { pdf } = await posterFile(scene);
	const files = await kitFiles(scene, await drawPictures(kitPictures(scene, sizes)), pdf);
	return new Response(packFiles(files, kitDate(scene)), {
		headers: { 'content-type': 'application/zip' },
	});
};
