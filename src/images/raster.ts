import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import { encodePng } from './png.ts';

/** How resvg draws: letters are paths already, so no font is searched on the system. */
export const rasterOptions = {
	font: { loadSystemFonts: false },
	logLevel: 'off',
} as const satisfies ResvgRenderOptions;

/**
 * Turns SVG into a PNG file of the size; throws where the SVG is of another one. Drawing and packing run on
 * Node's thread pool, so several images can be under way at once.
 */
export async function rasterize(
	svg: string,
	size: { width: number; height: number },
): Promise<Buffer<ArrayBuffer>> {
	const image = await renderAsync(svg, rasterOptions);
	const { width, height } = image;
	if (width !== size.width || height !== size.height) {
		throw new Error(`Expected ${size.width} × ${size.height} pixels, got ${width} × ${height}.`);
	}
	return encodePng(image.pixels, width, height);
}
