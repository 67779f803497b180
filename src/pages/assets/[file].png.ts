import type { APIRoute, GetStaticPaths } from 'astro';
import { rasterize } from '../../images/raster.ts';
import { touchPixels } from '../../site/icon-file.ts';
import { themeAssets } from '../../site/theme-assets.ts';

export const getStaticPaths = (async () => themeAssets('png')) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = async ({ props }) => {
	const png = await rasterize(props.text, { width: touchPixels, height: touchPixels });
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
