import { cutPieces, measurePieces, setLines, splitPieces } from '../../images/lines.ts';
import { type FaceName, type Font, type FontSet, invisible } from '../../images/typeface.ts';
import { textWidth } from './text-width.ts';

/** The PDF document, as far as text goes. */
type Pen = Pick<PDFKit.PDFDocument, 'font' | 'fontSize' | 'fillColor' | 'text'>;

/** A stretch of a line in one font and one direction. */
export interface Run {
	text: string;
	font: Font;
	rtl: boolean;
}

const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;
const mirrored: Readonly<Record<string, string>> = {
	...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' },
	...{ '«': '»', '»': '«', '‹': '›', '›': '‹' },
};

/** Cuts a line where the direction of reading changes, in reading order; what has none goes with both neighbours or the line. */
export function directionRuns(line: string, base: 'ltr' | 'rtl'): { text: string; rtl: boolean }[] {
	const characters = Array.from(line);
	const strong = characters.map(strengthOf);
	const next: ('ltr' | 'rtl')[] = [];
	strong.reduceRight<'ltr' | 'rtl'>((after, own, index) => {
		const direction = own ?? after;
		next[index] = direction;
		return direction;
	}, base);
	const runs: { text: string; rtl: boolean }[] = [];
	let before = base;
	for (const [index, character] of characters.entries()) {
		const own = strong[index];
		const direction = own ?? (before === next[index] ? before : base);
		if (own) before = own;
		const last = runs.at(-1);
		if (last && last.rtl === (direction === 'rtl')) last.text += character;
		else runs.push({ text: character, rtl: direction === 'rtl' });
	}
	return runs;
}

/** The direction that a character gives to its line; none for spaces and signs. */
function strengthOf(character: string): 'ltr' | 'rtl' | undefined {
	if (/\p{Nd}/u.test(character)) return 'ltr';
	if (rightToLeft.test(character)) return 'rtl';
	return /[\p{L}\p{N}]/u.test(character) ? 'ltr' : undefined;
}

/**
 * Cuts a line into stretches of one font and direction, from left to right as they are drawn. A character that no font
 * has is left out and told to `miss`.
 */
export function visualRuns(
	line: string,
	fonts: readonly Font[],
	base: 'ltr' | 'rtl',
	miss: (character: string) => void,
): Run[] {
	const runs = directionRuns(line.normalize('NFC'), base).map(({ text, rtl }) => {
		const parts = fontRuns(text, fonts, miss).map((part) => ({ ...part, rtl }));
		return rtl ? parts.reverse() : parts;
	});
	return (base === 'rtl' ? runs.reverse() : runs).flat();
}

function fontRuns(
	text: string,
	fonts: readonly Font[],
	miss: (character: string) => void,
): { text: string; font: Font }[] {
	const runs: { text: string; font: Font }[] = [];
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const has = (font: Font) => font.metrics.glyphOf(code) !== 0;
		const last = runs.at(-1);
		// Spaces, marks and signs stay in the font of what they follow.
		const stays = last && !/[\p{L}\p{N}]/u.test(character) && has(last.font);
		const font = stays ? last.font : fonts.find(has);
		// What is left out leaves no second space behind.
		if (character === ' ' && last?.text.endsWith(' ')) continue;
		if (!font) {
			if (!invisible.test(character)) miss(character);
			else if (last) last.text += character;
		} else if (last && last.font === font) last.text += character;
		else runs.push({ text: character, font });
	}
	return runs;
}

/** How a text is set: its face, size and closeness. */
export interface TextStyle {
	face: FaceName;
	/** In points. */
	size: number;
	/** Space between letters, in ems. */
	spacing?: number;
}

/** What drawing text needs: the document, its fonts, and the direction of its lines. */
export interface TextTools {
	pen: Pen;
	fonts: FontSet;
	dir: 'ltr' | 'rtl';
	/** Hears of each character that no font has. */
	miss: (character: string) => void;
	/** The widths that were measured already, in ems. */
	widths: Map<string, number>;
}

/** The letters as the font's own layout takes them: it turns words of such a script around by itself, but nothing else. */
function shown({ text, rtl }: Run): string {
	if (!rtl) return text;
	const characters = Array.from(text, (character) => mirrored[character] ?? character);
	return (rightToLeft.test(text) ? characters : characters.reverse()).join('');
}

/** Gives the width of a line in points, kerning and ligatures included. */
export function lineWidth(line: string, style: TextStyle, tools: TextTools): number {
	const { face, size, spacing = 0 } = style;
	const key = [face, spacing, tools.dir, line].join(' ');
	const width = tools.widths.get(key) ?? widthInEms(line, face, spacing, tools);
	tools.widths.set(key, width);
	return width * size;
}

function widthInEms(line: string, face: FaceName, spacing: number, tools: TextTools): number {
	const { fonts, dir, miss } = tools;
	const runs = visualRuns(line, fonts[face], dir, miss);
	return runs.reduce((width, run) => width + runWidth(run, spacing), 0);
}

/** The width of a run in ems; letters that join are not drawn apart. */
function runWidth(run: Run, spacing: number): number {
	const text = shown(run);
	return textWidth(text, run.font) + (run.rtl ? 0 : spacing * text.length);
}

/** Draws a line with its left end at `x` and its baseline at `y`. */
export function drawLine(
	line: string,
	x: number,
	y: number,
	{ face, size, spacing = 0 }: TextStyle,
	colour: string,
	{ pen, fonts, dir, miss }: TextTools,
): void {
	let at = x;
	for (const run of visualRuns(line, fonts[face], dir, miss)) {
		pen.font(run.font.name).fontSize(size).fillColor(colour);
		pen.text(shown(run), at, y, {
			lineBreak: false,
			baseline: 'alphabetic',
			// Letters joined across words are set in one go.
			features: [],
			characterSpacing: run.rtl ? 0 : spacing * size,
		});
		at += runWidth(run, spacing) * size;
	}
}

/** A text in lines that fit. */
export interface SetBlock {
	lines: string[];
	style: TextStyle;
	/** All lines together, in points. */
	height: number;
	/** The height of a line, in points. */
	leading: number;
	/** Whether the lines are one word, as those of an address are. */
	oneWord?: boolean;
}

/** Sets a text in lines of a width; words that are wider are cut. Gives nothing where it would take more than `most` lines. */
export function setBlock(
	text: string,
	lang: string,
	width: number,
	most: number,
	style: TextStyle,
	leading: number,
	tools: TextTools,
	mayCut = false,
): SetBlock | undefined {
	const measure = (part: string) => lineWidth(part, style, tools);
	const pieces = splitPieces(text, lang);
	const fitting = mayCut ? cutPieces(pieces, width, measure) : pieces;
	const set = setLines(measurePieces(fitting, measure), width, most);
	if (!set) return undefined;
	const line = style.size * leading;
	return { lines: set.lines, style, height: set.lines.length * line, leading: line };
}
