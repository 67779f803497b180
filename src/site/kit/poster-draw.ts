import { qrCode } from '../../images/shapes.ts';
import { directionOf } from '../../words/language.ts';
import type { TextTools } from './pdf-text.ts';
import { drawLine, lineWidth, type SetBlock, setBlock, type TextStyle } from './pdf-text.ts';
import type { Poster, PosterText } from './poster.ts';
import { quietZone } from './qr-files.ts';

/** The paper in points: A4 with a margin that every printer leaves. */
export const paper = { width: 595.28, height: 841.89, margin: 31, inner: 533.28 } as const;

/** What the parts of a sheet are drawn with. */
export interface Sheet {
	poster: Poster;
	pdf: PDFKit.PDFDocument;
	tools: TextTools;
	/** The element that holds all others, in the order of reading. */
	root: PDFKit.PDFStructureElement;
}

/** A column for text: its left edge and its width in points. */
export interface Column {
	left: number;
	width: number;
}

/** The column between the margins. */
export const wholeColumn: Column = { left: paper.margin, width: paper.inner };

/** Draws what is read by nobody: ornaments, and what stands there several times. */
export function drawArtifact(pdf: PDFKit.PDFDocument, draw: () => void): void {
	pdf.markContent('Artifact', { type: 'Layout' });
	draw();
	pdf.endMarkedContent();
}

/** Draws something that is read, as the next element of the document. */
export function drawTagged(
	{ pdf, root, poster }: Sheet,
	type: 'P' | 'H1' | 'Figure',
	lang: string,
	draw: () => void,
	more: { alt?: string; bbox?: number[]; placement?: string } = {},
): void {
	const options = lang === poster.lang ? more : { ...more, lang };
	root.add(pdf.struct(type, options, [draw]));
}

/** The tools for a text in a language: its lines run as that language does, wherever they are aligned. */
export function toolsFor({ tools }: Sheet, lang: string): TextTools {
	return { ...tools, dir: directionOf(lang) };
}

/** The end of a line that goes on in the next one without a space. */
const joins = /[-/\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]$/u;

/** Draws lines from `y` downwards, at the side of the column where the poster's language begins. */
export function drawBlock(
	{ poster }: Sheet,
	block: SetBlock,
	y: number,
	colour: string,
	{ left, width }: Column,
	tools: TextTools,
): void {
	block.lines.forEach((words, index) => {
		const isLast = index === block.lines.length - 1;
		const line = isLast || block.oneWord || joins.test(words) ? words : `${words} `;
		const free = poster.dir === 'rtl' ? width - lineWidth(line, block.style, tools) : 0;
		// Capitals stand in the middle of their line.
		const baseline = y + (index + 0.5) * block.leading + block.style.size * 0.335;
		drawLine(line, left + free, baseline, block.style, colour, tools);
	});
}

/** Sets a text in the first of some sizes in which it fits, in the last one at any number of lines. */
export function setLargest(
	sheet: Sheet,
	{ text, lang }: PosterText,
	sizes: readonly number[],
	most: number,
	width: number,
	style: Omit<TextStyle, 'size'>,
	leading: number,
): SetBlock {
	const tools = toolsFor(sheet, lang);
	for (const size of sizes) {
		const block = setBlock(text, lang, width, most, { ...style, size }, leading, tools);
		if (block) return block;
	}
	const size = sizes.at(-1) ?? 8;
	const many = Number.POSITIVE_INFINITY;
	const cut = setBlock(text, lang, width, many, { ...style, size }, leading, tools, true);
	return cut ?? { lines: [text], style: { ...style, size }, leading: size, height: size };
}

/** Draws a QR code, black on white with its free margin. */
export function drawCode(
	pdf: PDFKit.PDFDocument,
	address: string,
	{ x, y, size }: { x: number; y: number; size: number },
	radius = 0,
): void {
	const { path, modules } = qrCode(address);
	const scale = size / (modules + 2 * quietZone);
	pdf.roundedRect(x, y, size, size, radius).fill('#ffffff');
	pdf.save();
	pdf.translate(x + quietZone * scale, y + quietZone * scale).scale(scale);
	pdf.path(path).fill('#000000');
	pdf.restore();
}
