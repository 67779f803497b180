import { type EmojiPictures, withoutEmoji } from './emoji-in.ts';
import {
	type DisplayFamily,
	displayFamilies,
	type Family,
	familiesOfLanguage,
	otherFamilies,
	textFamilies,
	widestFamily,
} from './families.ts';
import { type FontSet, invisible, type MeasuredFont } from './typeface.ts';

/** What decides which fonts a text is set in. */
export interface FontOptions {
	/** The text's language, which decides between Chinese, Japanese and Korean shapes. */
	lang?: string;
	/** The family of the poster type; default: Bricolage Grotesque. */
	display?: DisplayFamily;
}

/** A family's files, and the ranges of code points that each is for. */
export interface Coverage {
	weights: readonly number[];
	subsets: readonly { name: string; ranges: readonly (readonly [first: number, last: number])[] }[];
}

/** Where fonts come from. */
export interface FontShelf<Kind extends MeasuredFont> {
	/** What a family has; undefined where it is not there. */
	coverage(family: string): Coverage | undefined;
	/** One of its files; always the same object for the same file. */
	font(family: string, subset: string, weight: number): Kind;
	/** The pictures of a text's emoji. */
	emoji(text: string): EmojiPictures;
}

/** Gives the fonts that a text needs. */
export type FontChooser<Kind extends MeasuredFont> = (
	text: string,
	options?: FontOptions,
) => FontSet<Kind>;

/**
 * Chooses fonts from a shelf: those that a text needs, and the pictures of its emoji. The Latin letters are always among
 * them; a script whose family is not there is left out. The lists of two texts with the same fonts are the same objects.
 */
export function chooserOf<Kind extends MeasuredFont>(shelf: FontShelf<Kind>): FontChooser<Kind> {
	const sets = new Map<string, Omit<FontSet<Kind>, 'emoji'>>();
	return (text, { lang = '', display = 'Bricolage Grotesque' } = {}) => {
		const emoji = shelf.emoji(text.normalize('NFC'));
		const codePoints = codePointsOf(text.normalize('NFC'), emoji);
		const wanted = [displayFamilies[display], textFamilies.text, textFamilies.bold];
		const faces = wanted.map((face) => chooseFace(face, codePoints, lang, shelf));
		const key = faces.map((fonts) => fonts.map((font) => font.name).join()).join(';');
		const set = sets.get(key) ?? setOf(faces);
		sets.set(key, set);
		return { ...set, emoji };
	};
}

/** Gives each face what only another one has besides, as satori would do by itself. */
function setOf<Kind>([poster = [], body = [], bold = []]: readonly (readonly Kind[])[]) {
	return {
		display: [...poster, ...bold, ...body],
		text: [...body, ...bold, ...poster],
		bold: [...bold, ...body, ...poster],
	};
}

/** The characters of a text that need a font: an emoji with a picture needs none. */
function codePointsOf(text: string, emoji: EmojiPictures): Set<number> {
	const codePoints = new Set<number>();
	for (const character of new Set(emoji.size === 0 ? text : withoutEmoji(text, emoji))) {
		if (!invisible.test(character)) codePoints.add(character.codePointAt(0) ?? 0);
	}
	return codePoints;
}

/** Gives the fonts of one face for some code points, the family that is asked first at the beginning. */
function chooseFace<Kind extends MeasuredFont>(
	{ package: own, weight }: Family,
	codePoints: ReadonlySet<number>,
	lang: string,
	shelf: FontShelf<Kind>,
): Kind[] {
	const missing = new Set(codePoints);
	const fonts = chooseFiles(own, weight, missing, shelf);
	if (!fonts) throw new Error(`The package "@fontsource/${own}" is not installed.`);
	if (missing.size === 0) return fonts;
	const tag = lang.toLowerCase();
	const preferred = familiesOfLanguage[tag] ?? familiesOfLanguage[tag.split('-')[0] ?? ''] ?? [];
	const order = new Set([...preferred, ...otherFamilies]);
	if (isPatchwork(codePoints, missing)) {
		// All letters of the card in one family look better than some of a word in another one.
		const wide = chooseFiles(widestFamily, weight, new Set(codePoints), shelf);
		for (const font of wide ?? []) dropKnown(missing, font);
		fonts.unshift(...(wide ?? []));
		order.delete(widestFamily);
	}
	for (const family of order) {
		if (missing.size === 0) break;
		fonts.push(...(chooseFiles(family, weight, missing, shelf) ?? []));
	}
	return fonts;
}

/** Tells whether a word would be set from two families, or most letters in the second one. */
function isPatchwork(codePoints: ReadonlySet<number>, missing: ReadonlySet<number>): boolean {
	const texts = [...missing].map((code) => String.fromCodePoint(code));
	if (texts.some((text) => /\p{sc=Latn}/u.test(text))) return true;
	const wide = texts.filter((text) => /[\p{sc=Grek}\p{sc=Cyrl}]/u.test(text)).length;
	const letters = [...codePoints].filter((code) => /\p{L}/u.test(String.fromCodePoint(code)));
	return wide * 2 > letters.length;
}

/**
 * Chooses those files of a family that hold what is missing, and takes out of `missing` what they have; gives
 * nothing where the family is not there. A poster or text family's plain Latin file is always chosen.
 */
function chooseFiles<Kind extends MeasuredFont>(
	family: string,
	weight: number,
	missing: Set<number>,
	shelf: FontShelf<Kind>,
): Kind[] | undefined {
	const coverage = shelf.coverage(family);
	if (!coverage) return undefined;
	const isOwn = !otherFamilies.some((other) => other === family);
	const nearest = nearestWeight(coverage.weights, weight);
	const fonts: Kind[] = [];
	for (const { name, ranges } of coverage.subsets) {
		const always = isOwn && name === 'latin';
		if (!always && (missing.size === 0 || !hasAny(ranges, missing))) continue;
		const font = shelf.font(family, name, nearest);
		if (dropKnown(missing, font) || always) fonts.push(font);
	}
	return fonts;
}

function hasAny(
	ranges: Coverage['subsets'][number]['ranges'],
	codePoints: ReadonlySet<number>,
): boolean {
	for (const code of codePoints) {
		if (ranges.some(([low, high]) => code >= low && code <= high)) return true;
	}
	return false;
}

/** Takes the characters that a font has out of the missing ones; tells whether there were any. */
function dropKnown(missing: Set<number>, font: MeasuredFont): boolean {
	const before = missing.size;
	for (const code of missing) if (font.metrics.glyphOf(code) !== 0) missing.delete(code);
	return missing.size < before;
}

/** Gives the weight of those that there are that is nearest to the one that is wanted. */
export function nearestWeight(weights: readonly number[], wanted: number): number {
	return weights.reduce((best, weight) =>
		Math.abs(weight - wanted) < Math.abs(best - wanted) ? weight : best,
	);
}
