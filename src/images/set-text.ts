import type { CardField } from './card.ts';
import type { Box, CardElement } from './elements.ts';
import { cutPieces, type Measure, setLines, splitPieces } from './lines.ts';
import { type FaceName, type FontSet, letterSpacing, measureText } from './typeface.ts';

/** What a text wants: its face, the sizes it may take from the largest down, and the room it has. */
export interface TextWish {
	field: CardField;
	text: string;
	face: FaceName;
	/** Sizes in pixels, largest first. */
	sizes: readonly number[];
	/** The widest line, in pixels. */
	width: number;
	/** The most lines. */
	most: number;
	/** The height of a line, in ems. */
	leading: number;
	/** The most that all lines may take together, in pixels; default: anything. */
	height?: number;
}

/** A text that has its size and lines, but not yet its place. */
export interface SetText {
	field: CardField;
	face: FaceName;
	size: number;
	leading: number;
	lines: string[];
	/** The widest line and all lines together, in pixels. */
	width: number;
	height: number;
	/** Whether it fits; where not, it is cut between letters so that nothing leaves the card. */
	fits: boolean;
}

/** What setting a text needs to know of the card: its language and its fonts. */
export interface Setting {
	lang: string;
	fonts: FontSet;
}

/** Room for kerning and rounding that the sum of advances does not know, as a share of the width. */
const slack = 1.01;

/** Hashtags and names, which stand out in a text. */
const marked = /([#@][\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.@-]*[\p{L}\p{M}\p{N}_])/u;

/** Sets a text in the largest size that fits. */
export function setText(wish: TextWish, setting: Setting): SetText {
	for (const size of wish.sizes) {
		const set = setTextAt(wish, size, setting);
		if (set) return set;
	}
	const size = wish.sizes.at(-1) ?? 20;
	const measure = measureOf(wish, setting.fonts);
	const pieces = splitPieces(wish.text, setting.lang);
	const width = wish.width / size;
	const set = setLines(cutPieces(pieces, width, measure), width, Number.POSITIVE_INFINITY, measure);
	return { ...place(wish, size, set ?? { lines: [wish.text], width }), fits: false };
}

/** Sets a text in one size; gives nothing where it needs more room than it has. */
export function setTextAt(wish: TextWish, size: number, setting: Setting): SetText | undefined {
	const pieces = splitPieces(wish.text, setting.lang);
	const measure = measureOf(wish, setting.fonts);
	const set = setLines(pieces, wish.width / size, wish.most, measure);
	if (!set) return undefined;
	const placed = { ...place(wish, size, set), fits: true };
	return placed.height > (wish.height ?? Number.POSITIVE_INFINITY) ? undefined : placed;
}

/** Gives the height that a line needs, in ems: where marks stand above and below their letters, more than in Latin. */
function leastLeading(text: string): number {
	if (/[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Thai}\p{sc=Khmr}\p{sc=Mymr}]/u.test(text))
		return 1.34;
	if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u1ea0-\u1ef9]/u.test(text)) return 1.2;
	return 0;
}

function place(wish: TextWish, size: number, set: { lines: string[]; width: number }) {
	const { field, face } = wish;
	const leading = Math.max(wish.leading, leastLeading(wish.text));
	const height = Math.round(set.lines.length * size * leading);
	return {
		field,
		face,
		size,
		leading,
		lines: set.lines,
		width: Math.ceil(set.width * size),
		height,
	};
}

/** Measures in ems; hashtags and names in running text are as wide as their bold letters. */
function measureOf(wish: TextWish, fonts: FontSet): Measure {
	const known = new Map<string, number>();
	return (text) => {
		let width = known.get(text);
		if (width === undefined) {
			width = runsOf(text, wish.face).reduce(
				(sum, run) => sum + measureText(run.text, run.face, fonts) * slack,
				0,
			);
			known.set(text, width);
		}
		return width;
	};
}

/** Scripts that are written from right to left. */
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;

/** Splits a line where its face changes. */
function runsOf(line: string, face: FaceName): { text: string; face: FaceName }[] {
	// Runs would be put in the wrong order in a line that is written from right to left.
	if (face !== 'text' || rightToLeft.test(line)) {
		return [{ text: line, face }];
	}
	return line
		.split(marked)
		.map((text, index) => ({ text, face: index % 2 === 1 ? ('bold' as const) : face }))
		.filter(({ text }) => text !== '');
}

/**
 * Keeps the parts of a time, a date or an amount in their order in a line that is written from right to left, as
 * every browser does (https://www.unicode.org/reports/tr9/#W4); satori would turn 18:00 into 00:18.
 */
function withNumbersKept(text: string): string {
	if (!rightToLeft.test(text)) return text;
	// A hyphen joins numbers in Hebrew, and parts them after Arabic letters.
	const joined = /\p{sc=Arab}/u.test(text)
		? /\p{Nd}+(?:[:.,/]\p{Nd}+)+/gu
		: /\p{Nd}+(?:[-:.,/]\p{Nd}+)+/gu;
	return text.replace(joined, '\u200e$&\u200e');
}

/** Tells whether at least half of a text's letters are written from right to left: a name does not turn its sentence. */
function isMostlyRightToLeft(text: string): boolean {
	const letters = text.match(/\p{L}/gu) ?? [];
	const turned = letters.filter((letter) => rightToLeft.test(letter));
	return turned.length > 0 && turned.length * 2 >= letters.length;
}

/** Where and how a set text is drawn. */
export interface TextPlace {
	/** Where the lines stand; they begin at its start or end at its end. */
	box: Box;
	fill: string;
	/** The colour of hashtags and names in running text. */
	marks?: string;
	align?: 'start' | 'end';
	dir: 'ltr' | 'rtl';
}

/** Draws a set text: one element for all its lines, or one for each line where faces change. */
export function textElement(set: SetText, place: TextPlace, fonts: FontSet): CardElement {
	const { box, fill, marks = fill, align = 'start', dir } = place;
	// Words of another language keep their own direction on a card that is written from right to left.
	const direction = isMostlyRightToLeft(set.lines.join()) ? dir : 'ltr';
	const element = (run: { text: string; face: FaceName }): CardElement => ({
		type: 'div',
		props: {
			style: {
				...{ display: 'flex', direction, whiteSpace: 'pre' },
				...{ fontSize: set.size, lineHeight: set.leading },
				fontFamily: fonts[run.face].map((font) => font.name).join(),
				letterSpacing: letterSpacing[run.face] * set.size,
				color: run.face === set.face ? fill : marks,
			},
			// A space at a run's end is lost unless it is a firm one; elsewhere a firm one would stand on the
			// wrong side of a number in a line that is written from right to left.
			children: withNumbersKept(run.text.replaceAll('\u00a0', ' ').replace(/^ | $/g, '\u00a0')),
		},
	});
	const lines = set.lines.map((line): CardElement => {
		const [first, ...rest] = runsOf(line, set.face).map(element);
		if (first && rest.length === 0) return first;
		const children = first ? [first, ...rest] : [];
		return { type: 'div', props: { style: { display: 'flex', direction }, children } };
	});
	const { x, y, width, height } = box;
	return {
		type: 'div',
		props: {
			style: {
				...{ position: 'absolute', left: x, top: y, width, height, direction: dir },
				...{
					display: 'flex',
					flexDirection: 'column',
					alignItems: align === 'end' ? 'flex-end' : 'flex-start',
				},
			},
			children: lines,
		},
	};
}
