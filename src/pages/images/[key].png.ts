import type { APIRoute, GetStaticPaths } from 'astro';
import { imageCache } from '../../images/cache.ts';
import { drawAll } from '../../images/draw-all.ts';
import { drawImage } from '../../images/draw-image.ts';
import { getAllImages, knownImage, type SharedImage } from '../../site/images.ts';
import { getStorms } from '../../site/storms.ts';

const cacheFolder = imageCache;

/** One file for each picture; pages that show the same one share it. A build draws all of them here, at once. */
export const getStaticPaths = (async () => {
	const storms = await getStorms();
	const images = getAllImages(storms);
	if (import.meta.env.PROD) {
		const requests = images.map(({ request }) => request);
		await drawAll(requests, { cacheFolder }, process.stderr);
	}
	return images.map((image) => ({ params: { key: image.key }, props: { image } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ image?: SharedImage }> = async ({ props, params: { key = '' } }) => {
	// The dev server draws on demand, also what only the studio shows.
	const image = props.image ?? knownImage(key) ?? (await imageCalled(key));
	if (!image) return new Response(null, { status: 404 });
	const { png } = await drawImage(image.request, { cacheFolder });
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};

async function imageCalled(key: string): Promise<SharedImage | undefined> {
	return getAllImages(await getStorms()).find((image) => image.key === key);
}
