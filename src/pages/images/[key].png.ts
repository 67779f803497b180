import type { APIRoute, GetStaticPaths } from 'astro';
import { drawImage } from '../../images/draw-image.ts';
import { getImages, type SharedImage } from '../../site/images.ts';
import { getStorms } from '../../site/storms.ts';

/** One file for each picture; pages that show the same one share it. */
export const getStaticPaths = (async () => {
	const images = (await getImages(await getStorms())).values();
	const files = new Map([...images].map((image) => [image.key, image]));
	return [...files.values()].map((image) => ({ params: { key: image.key }, props: { image } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ image: SharedImage }> = async ({ props }) => {
	const { png } = await drawImage(props.image.request, { cacheFolder: '.cache/images' });
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
