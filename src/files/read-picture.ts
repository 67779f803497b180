import { statSync } from 'node:fs';
import sharp from 'sharp';

/** What a picture is: its size in pixels, or why it cannot be shown. */
export type PictureState =
	| { width: number; height: number }
	| 'link'
	| 'svg'
	| 'type'
	| 'broken'
	| 'large';

const mostPixels = 40_000_000;
const mostBytes = 25 * 1024 * 1024;
const formats = new Set(['png', 'jpeg', 'webp', 'avif', 'gif', 'heif']);

/** Looks at a picture: its header first, so that nothing huge is ever unpacked, then all of it. */
export async function readPicture(absolute: string): Promise<PictureState> {
	if (/\.svg$/i.test(absolute)) return 'svg';
	try {
		if (statSync(absolute).size > mostBytes) return 'large';
		const { width, height, format } = await sharp(absolute, { limitInputPixels: false }).metadata();
		if (format === 'svg') return 'svg';
		if (!formats.has(format)) return 'type';
		if (width * height > mostPixels) return 'large';
		await sharp(absolute, { limitInputPixels: mostPixels, failOn: 'error' }).stats();
		return { width, height };
	} catch {
		return 'broken';
	}
}
