import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';

/** How resvg draws: letters are paths already, so no font is searched on the system. */
export const rasterOptions = {
	font: { loadSystemFonts: false },
	logLevel: 'off',
} as const satisfies ResvgRenderOptions;

/**
 * Turns SVG into pixels of the size, four bytes each; throws where the SVG is of another one. Drawing runs on Node's
 * thread pool, so several pictures can be under way at once.
 */
export async function rasterize(
	svg: string,
	size: { width: number; height: number },
): Promise<Uint8Array> {
	const image = await renderAsync(svg, rasterOptions);
	const { width, height } = image;
	if (width !== size.width || height !== size.height) {
		throw new Error(`Expected ${size.width} × ${size.height} pixels, got ${width} × ${height}.`);
	}
	return image.pixels;
}
