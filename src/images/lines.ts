import { segmentGraphemes } from '../campaign/graphemes.ts';
import { madeOnce } from '../campaign/made-once.ts';
/** A part of a text that is never broken, and whether a space stands before it on the same line. */
export interface Piece {
	text: string;
	spaced: boolean;
	/** Whether a hyphen is drawn where the line ends after it (after a soft hyphen). */
	hyphen: boolean;
}

/** A text set in lines. */
export interface SetLines {
	/** The lines, in order. */
	lines: string[];
	/** The width of the widest line and of the narrowest one, in the unit of the measure. */
	width: number;
	narrowest: number;
}

/** Gives the width of a text, in any unit. */
export type Measure = (text: string) => number;

/** Scripts that write without spaces between words. */
const spaceless =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** What must not begin a line (closing marks) and what must not end one (opening marks). */
const closing =
	/^[\p{Pe}\p{Pf}\p{Po}\u30fc\u3005\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** Splits a text where a line may end: at spaces, after hyphens, slashes and soft hyphens, between words of scripts without spaces. */
export function splitPieces(text: string, lang: string): Piece[] {
	const pieces: Piece[] = [];
	for (const word of text.trim().split(/[^\S\u00a0\u202f\u2060]+/u)) {
		splitWord(word, lang).forEach((part, index) => {
			const hyphen = part.endsWith('\u00ad');
			const plain = part.replaceAll('\u00ad', '');
			if (plain !== '') pieces.push({ text: plain, spaced: index === 0, hyphen });
		});
	}
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (last && piece.spaced && staysWith(last.text, piece.text)) {
			last.text += `\u00a0${piece.text}`;
			last.hyphen = piece.hyphen;
		} else {
			joined.push(piece);
		}
	}
	return joined;
}

/** Tells whether no line ends between two words: before a dash or an ellipsis, within "e. V.", between a number and what it counts. */
function staysWith(first: string, second: string): boolean {
	if (/^[\u2013\u2014\u2026]$/u.test(second)) return true;
	if (/(^|\u00a0)\p{L}\.$/u.test(first) && /^\p{L}\.$/u.test(second)) return true;
	return /^[\p{N}.,:]*\p{N}\.?$/u.test(first) && second.length < 12;
}

function splitWord(word: string, lang: string): string[] {
	if (spaceless.test(word)) return splitSpaceless(word, lang);
	// Letters on both sides, so that "-5", "E-Mail" and a closing hyphen stay whole.
	return word.split(/(?<=\p{L}{2}[-\u2010/])(?=\p{L}{3})|(?<=\u00ad)/u);
}

const words = madeOnce((lang) => new Intl.Segmenter(lang, { granularity: 'word' }));

function splitSpaceless(word: string, lang: string): string[] {
	const parts: string[] = [];
	for (const { segment } of words(lang).segment(word)) {
		const last = parts.at(-1);
		if (last !== undefined && (closing.test(segment) || opening.test(last))) {
			parts[parts.length - 1] = last + segment;
		} else {
			parts.push(segment);
		}
	}
	return parts;
}

/** Pieces with their widths: what lines are filled from, in any width. */
export interface MeasuredPieces {
	pieces: readonly Piece[];
	widths: readonly number[];
	space: number;
	hyphen: number;
	measure: Measure;
}

/** Measures the pieces of a text, once for all widths in which it will be set. */
export function measurePieces(pieces: readonly Piece[], measure: Measure): MeasuredPieces {
	const widths = pieces.map((piece) => measure(piece.text));
	return { pieces, widths, space: measure(' '), hyphen: measure('-'), measure };
}

/** Counts the lines that pieces take in a column; gives nothing where a piece is wider than a line. */
export function countLines(measured: MeasuredPieces, width: number): number | undefined {
	return fillLines(measured, width)?.length;
}

/**
 * Sets pieces in as few lines as `width` allows, then evenly, so that no line is much shorter than the others.
 * Gives nothing where a piece is wider than a line, or where more lines are needed than `most`.
 */
export function setLines(
	measured: MeasuredPieces,
	width: number,
	most: number,
): SetLines | undefined {
	const { pieces, measure } = measured;
	const count = countLines(measured, width);
	if (count === undefined || count > most) return undefined;
	let narrow = 0;
	let wide = width;
	// The narrowest column with the same number of lines has the evenest ones.
	for (let step = 0; step < 12; step++) {
		const middle = (narrow + wide) / 2;
		if (countLines(measured, middle) === count) wide = middle;
		else narrow = middle;
	}
	const ends = liftOrphan(fillLines(measured, wide) ?? [], measured, width);
	const lines = ends.map((end, line) => joinPieces(pieces, ends[line - 1] ?? 0, end));
	const lengths = lines.map(measure);
	return { lines, width: Math.max(0, ...lengths), narrowest: Math.min(...lengths) };
}

/** Fills lines one after the other; gives for each line the number of the piece after its last one. */
function fillLines(
	{ pieces, widths, space, hyphen }: MeasuredPieces,
	width: number,
): number[] | undefined {
	const ends: number[] = [];
	let start = 0;
	while (start < pieces.length) {
		let end = start;
		let used = 0;
		for (let next = start; next < pieces.length; next++) {
			const gap = next > start && pieces[next]?.spaced ? space : 0;
			used += gap + (widths[next] ?? 0);
			if (used > width) break;
			if (used + (pieces[next]?.hyphen ? hyphen : 0) <= width) end = next + 1;
		}
		if (end === start) return undefined;
		ends.push(end);
		start = end;
	}
	return ends;
}

/** Takes one more word down to a last line that is a single word under a line of three or more, where it fits. */
function liftOrphan(
	ends: number[],
	{ pieces, widths, space }: MeasuredPieces,
	width: number,
): number[] {
	const last = ends.length - 1;
	const end = ends[last - 1];
	if (end === undefined || (ends[last] ?? 0) - end !== 1) return ends;
	const before = ends[last - 2] ?? 0;
	if (end - before < 3 || !pieces[end]?.spaced) return ends;
	const joined = (widths[end - 1] ?? 0) + space + (widths[end] ?? 0);
	return joined > width ? ends : ends.with(last - 1, end - 1);
}

function joinPieces(pieces: readonly Piece[], start: number, end: number): string {
	const line = pieces
		.slice(start, end)
		.map((piece, index) => (index > 0 && piece.spaced ? ` ${piece.text}` : piece.text))
		.join('');
	return end < pieces.length && pieces[end - 1]?.hyphen ? `${line}-` : line;
}

/**
 * Divides pieces that are wider than `width` between characters, the last resort of a word that cannot fit; a hyphen
 * says so where the script has one, but not in a hashtag or an address, which it would change.
 */
export function cutPieces(pieces: readonly Piece[], width: number, measure: Measure): Piece[] {
	const hyphen = measure('-');
	return pieces.flatMap((piece) => {
		if (measure(piece.text) <= width) return [piece];
		const isWord = !/[@#/_]|\.\p{L}/u.test(piece.text);
		const room = isWord ? width - hyphen : width;
		const parts: string[] = [''];
		for (const { segment } of segmentGraphemes(piece.text)) {
			const last = parts.at(-1) ?? '';
			if (last !== '' && measure(last + segment) > room) parts.push(segment);
			else parts[parts.length - 1] = last + segment;
		}
		return parts.map((text, index) => ({
			text,
			spaced: index === 0 && piece.spaced,
			hyphen: isWord && hyphenated.test(text.slice(-1) + (parts[index + 1] ?? '').slice(0, 1)),
		}));
	});
}

/** Two letters between which a hyphen may stand. */
const hyphenated = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]{2}$/u;
