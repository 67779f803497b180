import type { CardField } from './card.ts';
import type { Box, CardElement, TextLines, TextRun } from './elements.ts';
import {
	countLines,
	cutPieces,
	type Measure,
	type MeasuredPieces,
	measurePieces,
	type Piece,
	setLines,
	splitPieces,
} from './lines.ts';
import type { Way } from './steps.ts';
import {
	type FaceName,
	type FontSet,
	letterSpacing,
	type MeasuredFont,
	measureText,
} from './typeface.ts';

/** What a text wants: its face, the ways in which it may be set, and the room it has. */
export interface TextWish {
	field: CardField;
	text: string;
	face: FaceName;
	/** The ways to set it, the best first. */
	ways: readonly Way[];
	/** The widest line, in pixels. */
	width: number;
	/** The height of a line, in ems. */
	leading: number;
	/** The most that all lines may take together, in pixels; default: anything. */
	height?: number;
	/** How its beginning is set where the whole of it does not fit; default: the last way. */
	shortened?: Way;
}

/** What became of a text: it stands there whole, with a word that is divided, or without its end. */
export type TextFit = 'whole' | 'divided' | 'shortened';

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
	/** How long the shortest line is, as a share of the longest. */
	evenness: number;
	fit: TextFit;
}

/** What setting a text needs to know of the card: its language and its fonts. */
export interface Setting {
	lang: string;
	fonts: FontSet<MeasuredFont>;
}

/** Room for kerning and rounding that the sum of advances does not know, as a share of the width. */
const slack = 1.01;

/** Hashtags and names, which stand out in a text. */
const marked = /([#@][\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.@-]*[\p{L}\p{M}\p{N}_])/u;

/** Sets a text in the first way that fits; where none does, a word is divided, or only the beginning stands there. */
export function setText(wish: TextWish, setting: Setting): SetText {
	const measured = takeApart(wish, setting);
	const set = firstOf(wish.ways, (way) => setIn(wish, way, measured));
	return set ?? setDivided(wish, measured) ?? setBeginning(wish, measured);
}

/** A way in which a text fits, and what it takes then. */
export interface FittingWay extends Way {
	/** All lines together, in pixels. */
	height: number;
	/** Sets it so. */
	set(): SetText;
}

/** Gives all ways in which a text fits; it is set in the one that is chosen. */
export function fittingWays(wish: TextWish, setting: Setting): FittingWay[] {
	const measured = takeApart(wish, setting);
	const leading = leadingOf(wish);
	return wish.ways.flatMap((way) => {
		const lines = countLines(measured, wish.width / way.size) ?? Number.POSITIVE_INFINITY;
		if (lines > way.most) return [];
		const height = heightOf(lines, way.size, leading);
		const set = () => setIn(wish, way, measured) ?? setBeginning(wish, measured);
		return [{ ...way, height, set }];
	});
}

function takeApart(wish: TextWish, { lang, fonts }: Setting): MeasuredPieces {
	return measurePieces(splitPieces(wish.text, lang), measureOf(wish, fonts));
}

function firstOf<Given, Found>(
	list: readonly Given[],
	find: (given: Given) => Found | undefined,
): Found | undefined {
	for (const given of list) {
		const found = find(given);
		if (found !== undefined) return found;
	}
	return undefined;
}

function heightOf(lines: number, size: number, leading: number): number {
	return Math.round(lines * size * leading);
}

/** Sets pieces in one way; gives nothing where they need more room than there is. */
function setIn(
	wish: TextWish,
	{ size, most }: Way,
	measured: MeasuredPieces,
	fit: TextFit = 'whole',
): SetText | undefined {
	const { field, face, height: room = Number.POSITIVE_INFINITY } = wish;
	const leading = leadingOf(wish);
	const fitting = Math.min(most, Math.floor((room + 0.5) / (size * leading)));
	const set = setLines(measured, wish.width / size, fitting);
	if (!set) return undefined;
	const height = heightOf(set.lines.length, size, leading);
	const width = Math.ceil(set.width * size);
	const evenness = set.width === 0 ? 1 : set.narrowest / set.width;
	return { field, face, size, leading, lines: set.lines, width, height, evenness, fit };
}

/** Sets a text with those words divided that are wider than a line even in the smallest size. */
function setDivided(wish: TextWish, { pieces, measure }: MeasuredPieces): SetText | undefined {
	const smallest = Math.min(...wish.ways.map(({ size }) => size));
	const isGiant = ({ text }: Piece) => measure(text) > wish.width / smallest;
	if (!pieces.some(isGiant)) return undefined;
	return firstOf(wish.ways, (way) => {
		const divided = pieces.flatMap((piece) =>
			isGiant(piece) ? cutPieces([piece], wish.width / way.size, measure) : [piece],
		);
		return setIn(wish, way, measurePieces(divided, measure), 'divided');
	});
}

/** Sets as much of a text's beginning as there is room for, an ellipsis at its end. */
function setBeginning(wish: TextWish, { pieces, measure }: MeasuredPieces): SetText {
	const way = wish.shortened ?? wish.ways.at(-1) ?? { size: 20, most: 1 };
	const divided = cutPieces(pieces, wish.width / way.size - measure('…'), measure);
	const setFirst = (count: number) => {
		const beginning = divided.slice(0, count);
		const last = beginning.at(-1);
		if (!last) return undefined;
		const text = `${last.text.replace(/[^\p{L}\p{M}\p{N}]+$/u, '')}…`;
		const shown = beginning.with(-1, { ...last, text, hyphen: false });
		return setIn(wish, way, measurePieces(shown, measure), 'shortened');
	};
	let most = 1;
	for (let step = divided.length; step >= 1; step = Math.floor(step / 2)) {
		while (most + step < divided.length && setFirst(most + step)) most += step;
	}
	return (
		setFirst(most) ?? {
			...{ field: wish.field, face: wish.face, size: way.size, leading: wish.leading },
			...{ lines: ['…'], width: wish.width, height: way.size, evenness: 1, fit: 'shortened' },
		}
	);
}

/** Gives the height of a line, in ems: the one that is wished for, or what the script needs. */
function leadingOf({ text, leading }: TextWish): number {
	return Math.max(leading, leastLeading(text));
}

/** Gives the height that a line needs, in ems: where marks stand above and below their letters, more than in Latin. */
function leastLeading(text: string): number {
	if (
		/[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Taml}\p{sc=Telu}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(
			text,
		)
	)
		return 1.34;
	if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u1ea0-\u1ef9]/u.test(text)) return 1.2;
	return 0;
}

/** Measures in ems; hashtags and names in running text are as wide as their bold letters. */
function measureOf(wish: TextWish, fonts: FontSet<MeasuredFont>): Measure {
	const known = knownWidths.get(fonts[wish.face]) ?? new Map<string, number>();
	if (known.size > mostWidths) known.clear();
	knownWidths.set(fonts[wish.face], known);
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

/** The widths of words by their fonts: a campaign's cards share most of their words. */
const knownWidths = new WeakMap<readonly MeasuredFont[], Map<string, number>>();
const mostWidths = 5000;

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

/** Tells whether a text begins with a letter that is written from right to left, or at least half of them are. */
function isRightToLeft(text: string): boolean {
	const letters = text.match(/\p{L}/gu) ?? [];
	const turned = letters.filter((letter) => rightToLeft.test(letter));
	// A sentence may hold more letters of names than of its own.
	const begins = rightToLeft.test(letters[0] ?? '');
	return begins || (turned.length > 0 && turned.length * 2 >= letters.length);
}

/** Where and how a set text is drawn. */
export interface TextPlace {
	/** Where the lines stand; they begin at its start or end at its end. */
	box: Box;
	fill: string;
	/** The colour of hashtags and names in running text. */
	marks?: string;
	align?: 'start' | 'end';
}

function textOf(runs: readonly TextRun[][]): string {
	return runs.flatMap((line) => line.map(({ text }) => text)).join();
}

/** Places a set text: its lines, each in runs of one face. */
export function placeLines(set: SetText, { box, fill, marks = fill, align }: TextPlace): TextLines {
	const { size, leading, face } = set;
	const runs = set.lines.map((line) =>
		runsOf(line, face).map((run) => ({
			face: run.face,
			fill: run.face === face ? fill : marks,
			// A space at a run's end is lost unless it is a firm one; elsewhere a firm one would stand on the
			// wrong side of a number in a line that is written from right to left.
			text: withNumbersKept(run.text.replaceAll('\u00a0', ' ').replace(/^ | $/g, '\u00a0')),
		})),
	);
	return { box, size, leading, align: align ?? 'start', runs };
}

/** Draws placed lines: one element for all of them, or one for each line where faces change. */
export function textElement(
	{ box, size, leading, align, runs }: TextLines,
	dir: 'ltr' | 'rtl',
	fonts: FontSet<MeasuredFont>,
): CardElement {
	// Words of another language keep their own direction on a card that is written from right to left.
	const direction = isRightToLeft(textOf(runs)) ? dir : 'ltr';
	const element = ({ text, face, fill }: TextRun): CardElement => ({
		type: 'div',
		props: {
			style: {
				...{ display: 'flex', direction, whiteSpace: 'pre' },
				...{ fontSize: size, lineHeight: leading },
				fontFamily: fonts[face].map((font) => font.name).join(),
				letterSpacing: letterSpacing[face] * size,
				color: fill,
			},
			children: text,
		},
	});
	const lines = runs.map((line): CardElement => {
		const [first, ...rest] = line.map(element);
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
