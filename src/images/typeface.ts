import { joinedForms } from './arabic.ts';
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

/** The pictures of emoji: each as a `data:` address, by the characters that it stands for. */
export type EmojiPictures = ReadonlyMap<string, string>;

/** The fonts of each face, in the order in which they are asked for a character, and the pictures of emoji. */
export interface FontSet extends Readonly<Record<FaceName, readonly Font[]>> {
	readonly emoji: EmojiPictures;
}

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
	const shaped = /\p{sc=Arab}/u.test(text) ? joinedForms(text) : text;
	for (const form of charactersOf(shaped, fonts)) {
		const isShaped = fonts[face].some((font) => font.metrics.glyphOf(codePointOf(form)) !== 0);
		const character = isShaped ? form : form.normalize('NFKC');
		const codePoint = codePointOf(character);
		const has = (font: Font) => font.metrics.glyphOf(codePoint) !== 0;
		const isPicture = fonts.emoji.has(character);
		// A space is as wide as in the font of the word before it, where that font has one.
		const font = isPicture
			? undefined
			: last && /\s/.test(character) && has(last)
				? last
				: fonts[face].find(has);
		// An emoji is one em wide, and so is what no font has.
		const unknown = invisible.test(character) && !isPicture ? 0 : 1;
		const advance = font ? font.metrics.advanceOf(font.metrics.glyphOf(codePoint)) : unknown;
		width += advance + letterSpacing[face];
		last = font ?? last;
	}
	return width;
}

function codePointOf(character: string): number {
	return character.codePointAt(0) ?? 0;
}

/** Lists the characters that neither a font of a set nor a picture can draw, each once, in the order of the text. */
export function findMissingGlyphs(text: string, fonts: FontSet): string[] {
	const all = new Set([...fonts.display, ...fonts.text, ...fonts.bold]);
	const missing = new Set<string>();
	for (const { segment } of segmenter.segment(text.normalize('NFC'))) {
		if (fonts.emoji.has(segment)) continue;
		const unknown = Array.from(segment).filter((character) => {
			const codePoint = character.codePointAt(0) ?? 0;
			return (
				!invisible.test(character) &&
				![...all].some((font) => font.metrics.glyphOf(codePoint) !== 0)
			);
		});
		// A joined emoji is named as a whole.
		const named = unknown.length > 0 && /\p{Extended_Pictographic}/u.test(segment);
		for (const character of named ? [segment] : unknown) missing.add(character);
	}
	return [...missing];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Gives a text's code points, and each emoji that has a picture as a whole. */
function charactersOf(text: string, { emoji }: FontSet): Iterable<string> {
	if (emoji.size === 0) return text;
	return Array.from(segmenter.segment(text)).flatMap(({ segment }) =>
		emoji.has(segment) ? [segment] : Array.from(segment),
	);
}
