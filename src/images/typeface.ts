import type { FontMetrics } from './font-file.ts';

/** The three voices of a card: poster type, running text, and bold for what must be found. */
export type FaceName = 'display' | 'text' | 'bold';

/** One font file, ready to draw with. */
export interface Font {
	/** The name that the element tree calls it by; unique for each file. */
	name: string;
	/** The unpacked font. Always the same object for a file: satori keeps what it has read by this identity. */
	data: ArrayBuffer;
	/** SHA-256 of the file, in hexadecimal. */
	digest: string;
	metrics: FontMetrics;
}

/** The fonts of each face, in the order in which they are asked for a character. */
export type FontSet = Readonly<Record<FaceName, readonly Font[]>>;

/** Space between the letters of a face, in ems: poster type stands closer. */
export const letterSpacing = { display: -0.02, text: 0, bold: 0 } as const satisfies Record<
	FaceName,
	number
>;

/** Matches a character that draws nothing of its own: space, joiner, mark of direction or of variation. */
export const invisible = /[\s\p{Cf}\p{Cc}\p{Variation_Selector}]/u;

/** Gives the width of a text in ems, as the sum of its letters' advances: the upper limit of what is drawn. */
export function measureText(text: string, face: FaceName, fonts: FontSet): number {
	let width = 0;
	let last: Font | undefined;
	for (const character of text) {
		const codePoint = character.codePointAt(0) ?? 0;
		const has = (font: Font) => font.metrics.glyphOf(codePoint) !== 0;
		// A space is as wide as in the font of the word before it, where that font has one.
		const font = last && /\s/.test(character) && has(last) ? last : fonts[face].find(has);
		// What no font has counts as one em, an emoji's width.
		const unknown = invisible.test(character) ? 0 : 1;
		const advance = font ? font.metrics.advanceOf(font.metrics.glyphOf(codePoint)) : unknown;
		width += advance + letterSpacing[face];
		last = font ?? last;
	}
	return width;
}

/** Lists the characters that no font of a set can draw, each once, in the order of the text. */
export function findMissingGlyphs(text: string, fonts: FontSet): string[] {
	const all = new Set([...fonts.display, ...fonts.text, ...fonts.bold]);
	const missing = new Set<string>();
	for (const character of text.normalize('NFC')) {
		if (invisible.test(character)) continue;
		const codePoint = character.codePointAt(0) ?? 0;
		if (![...all].some((font) => font.metrics.glyphOf(codePoint) !== 0)) missing.add(character);
	}
	return [...missing];
}
