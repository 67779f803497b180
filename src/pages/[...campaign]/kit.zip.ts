import type { APIRoute, GetStaticPaths } from 'astro';
import { packFiles } from '../../files/pack-files.ts';
import { kitFiles } from '../../site/kit/kit-files.ts';
import { drawPictures } from '../../site/kit/pictures.ts';
import { kitDate } from '../../site/kit/poster.ts';
import { posterFile } from '../../site/kit/poster-file.ts';
import { type KitProps, kitRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () => kitRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<KitProps> = async ({ props: { scene, pictures } }) => {
	const { pdf } = await posterFile(scene);
	const files = await kitFiles(scene, await drawPictures(pictures), pdf);
	return new Response(packFiles(files, kitDate(scene)), {
		headers: { 'content-type': 'application/zip' },
	});
};
