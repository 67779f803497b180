import { segmentGraphemes } from '../campaign/graphemes.ts';
import { joinedForms } from './arabic.ts';
import { cutAtEmoji, type EmojiPictures } from './emoji-in.ts';
import type { FileMetrics, FontMetrics } from './font-file.ts';

/** The three voices of a card: poster type, running text, and bold for what must be found. */
export type FaceName = 'display' | 'text' | 'bold';

/** One font file, as far as setting lines needs it. */
export interface MeasuredFont {
	/** The name that the element tree calls it by; unique for each file. */
	name: string;
	metrics: FontMetrics;
}

/** One font file, ready to draw with. */
export interface Font extends MeasuredFont {
	/** The unpacked font. Always the same object for a file: satori keeps what it has read by this identity. */
	data: ArrayBuffer;
	/** SHA-256 of the file, in hexadecimal. */
	digest: string;
	metrics: FileMetrics;
}

/** The fonts of each face, in the order in which they are asked for a character, and the pictures of emoji. */
export interface FontSet<Kind extends MeasuredFont = Font>
	extends Readonly<Record<FaceName, readonly Kind[]>> {
	readonly emoji: EmojiPictures;
}

/** Space between the letters of a face, in ems: poster type stands closer. */
export const letterSpacing = { display: -0.02, text: 0, bold: 0 } as const satisfies Record<
	FaceName,
	number
>;

/** Matches a character that draws nothing of its own: space, joiner, mark of direction or of variation. */
export const invisible = /[\s\p{Cf}\p{Cc}\p{Cs}\p{Variation_Selector}]/u;

/** Gives the width of a text in ems, as the sum of its letters' advances: the upper limit of what is drawn. */
export function measureText(text: string, face: FaceName, fonts: FontSet<MeasuredFont>): number {
	let width = 0;
	let last: MeasuredFont | undefined;
	const shaped = /\p{sc=Arab}/u.test(text) ? joinedForms(text) : text;
	for (const character of charactersOf(shaped, fonts)) {
		width += letterSpacing[face];
		if (fonts.emoji.has(character)) {
			// An emoji is one em wide.
			width += 1;
			continue;
		}
		const letter = letterIn(fonts[face], character);
		// A space is as wide as in the font of the word before it, where that font has one.
		const own = last && /\s/.test(character) ? advanceIn(last, character) : undefined;
		width += own ?? letter.advance;
		if (own === undefined) last = letter.font ?? last;
	}
	return width;
}

/** A letter's font, and its width in ems. */
interface Letter {
	font: MeasuredFont | undefined;
	advance: number;
}

const knownLetters = new WeakMap<readonly MeasuredFont[], Map<string, Letter>>();

/** Finds a letter in the first font that has it; one form of an Arabic letter stands for another that no font has. */
function letterIn(list: readonly MeasuredFont[], form: string): Letter {
	const letters = knownLetters.get(list) ?? new Map<string, Letter>();
	knownLetters.set(list, letters);
	const known = letters.get(form);
	if (known) return known;
	const has = (character: string) => (font: MeasuredFont) =>
		font.metrics.glyphOf(codePointOf(character)) !== 0;
	const character = list.some(has(form)) ? form : form.normalize('NFKC');
	const font = list.find(has(character));
	// What no font has is drawn one em wide.
	const unknown = invisible.test(character) ? 0 : 1;
	const letter = { font, advance: (font && advanceIn(font, character)) ?? unknown };
	letters.set(form, letter);
	return letter;
}

function advanceIn({ metrics }: MeasuredFont, character: string): number | undefined {
	const glyph = metrics.glyphOf(codePointOf(character));
	return glyph === 0 ? undefined : metrics.advanceOf(glyph);
}

function codePointOf(character: string): number {
	return character.codePointAt(0) ?? 0;
}

/** Lists the characters that neither a font of a set nor a picture can draw, each once, in the order of the text. */
export function findMissingGlyphs(text: string, fonts: FontSet<MeasuredFont>): string[] {
	// Every face may borrow from the others, so one of them knows all fonts of the set.
	const isUnknown = (character: string) =>
		!invisible.test(character) && letterIn(fonts.display, character).font === undefined;
	const composed = text.normalize('NFC');
	if (!Array.from(composed).some(isUnknown)) return [];
	const missing = new Set<string>();
	for (const { segment } of segmentGraphemes(composed)) {
		if (fonts.emoji.has(segment)) continue;
		const unknown = Array.from(segment).filter(isUnknown);
		// A joined emoji is named as a whole.
		const named = unknown.length > 0 && /\p{Extended_Pictographic}/u.test(segment);
		for (const character of named ? [segment] : unknown) missing.add(character);
	}
	return [...missing];
}

/** Gives a text's code points, and each emoji that has a picture as a whole. */
function charactersOf(text: string, { emoji }: Pick<FontSet, 'emoji'>): Iterable<string> {
	if (emoji.size === 0) return text;
	return cutAtEmoji(text, emoji).flatMap((piece) =>
		piece.picture === undefined ? Array.from(piece.text) : [piece.text],
	);
}
