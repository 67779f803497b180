/** Words and letters of a font by HarfBuzz, with which satori shapes words too: https://github.com/harfbuzz/harfbuzzjs */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { keep } from './keep.ts';
import { flattenPath, type Outline } from './outline.ts';
import type { Font } from './typeface.ts';

/** A letter of a shaped word, in the font's units: its number, how far it goes on, and how far off it stands. */
interface ShapedLetter {
	g: number;
	ax: number;
	dx: number;
	dy: number;
}

interface HarfBuzzFont {
	glyphToPath(glyph: number): string;
}

interface HarfBuzzBuffer {
	addText(text: string): void;
	guessSegmentProperties(): void;
	json(): ShapedLetter[];
	destroy(): void;
}

/** What is used of HarfBuzz; its package has no types. */
interface HarfBuzz {
	createBlob(data: Uint8Array): object;
	createFace(blob: object, index: number): object;
	createFont(face: object): HarfBuzzFont;
	createBuffer(): HarfBuzzBuffer;
	shape(font: HarfBuzzFont, buffer: HarfBuzzBuffer): void;
}

/** The letters of a font; what was asked for is kept. */
export interface FontLetters {
	/** Shapes a word. */
	shape(word: string): readonly ShapedLetter[];
	/** Gives a letter's outline in a size in pixels, around its place on the base line. */
	outline(glyph: number, size: number): Outline;
}

const known = new WeakMap<Font, FontLetters>();
let harfBuzz: Promise<HarfBuzz> | undefined;

/** Opens the letters of a font; HarfBuzz is that of the project in `root`. */
export async function lettersOfFont(font: Font, root = process.cwd()): Promise<FontLetters> {
	harfBuzz ??= createRequire(join(root, 'package.json'))('harfbuzzjs') as Promise<HarfBuzz>;
	const hb = await harfBuzz;
	const letters = known.get(font) ?? openFont(hb, font);
	known.set(font, letters);
	return letters;
}

function openFont(hb: HarfBuzz, { data, metrics }: Font): FontLetters {
	const font = hb.createFont(hb.createFace(hb.createBlob(new Uint8Array(data)), 0));
	return {
		shape: keep((word: string) => {
			const buffer = hb.createBuffer();
			buffer.addText(word);
			buffer.guessSegmentProperties();
			hb.shape(font, buffer);
			const letters = buffer.json();
			buffer.destroy();
			return letters;
		}),
		outline: keep((glyph: number, size: number) => {
			const scale = size / metrics.unitsPerEm;
			return flattenPath(font.glyphToPath(glyph), [scale, 0, 0, -scale, 0, 0]);
		}),
	};
}
