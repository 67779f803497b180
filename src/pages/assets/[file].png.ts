import type { APIRoute, GetStaticPaths } from 'astro';
import { encodePng } from '../../images/png.ts';
import { rasterize } from '../../images/raster.ts';
import { touchPixels } from '../../site/icon-file.ts';
import { themeAssets } from '../../site/theme-assets.ts';

export const getStaticPaths = (async () => themeAssets('png')) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = async ({ props }) => {
	const pixels = await rasterize(props.text, { width: touchPixels, height: touchPixels });
	const png = await encodePng(pixels, touchPixels, touchPixels);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
