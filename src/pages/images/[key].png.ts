import type { APIRoute, GetStaticPaths } from 'astro';
import { drawAll } from '../../images/draw-all.ts';
import { drawImage } from '../../images/draw-image.ts';
import { getAllImages, type SharedImage } from '../../site/images.ts';
import { getStorms } from '../../site/storms.ts';

const cacheFolder = '.cache/images';

/** One file for each picture; pages that show the same one share it. A build draws all of them here, at once. */
export const getStaticPaths = (async () => {
	const images = await getAllImages(await getStorms());
	if (import.meta.env.PROD) {
		const requests = images.map(({ request }) => request);
		await drawAll(requests, { cacheFolder }, process.stderr);
	}
	return images.map((image) => ({ params: { key: image.key }, props: { image } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ image: SharedImage }> = async ({ props }) => {
	const { png } = await drawImage(props.image.request, { cacheFolder });
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
