import type { TextTools } from './pdf-text.ts';
import type { Poster } from './poster.ts';
import { drawArtifact, paper, type Sheet } from './poster-draw.ts';
import { drawPanel, drawStrips, panelHeight, stripHeight } from './poster-panel.ts';
import { hashtagAt, type Part, partsAt, smallestScale } from './poster-parts.ts';

const stripesHeight = 13;
const gap = 14;

/** How large the words of a poster can be so that all of them fit: the page of the poster uses the same sizes. */
export interface PosterFit {
	/** The size of the title and the ask, 1 being the usual one. */
	scale: number;
	/** The hashtag's lines. */
	hashtag: string[];
	/** The hashtag's size in hundredths of the sheet's width between the margins. */
	hashtagSize: number;
}

/** A poster whose words have their sizes. */
export interface SetPoster {
	fit: PosterFit;
	/** Draws it on the first page of its document, in the order in which it is read. */
	draw(): void;
}

/** Sets the words of a poster as large as they can be. */
export function setPoster(poster: Poster, pdf: PDFKit.PDFDocument, tools: TextTools): SetPoster {
	const root = pdf.struct('Document', { title: poster.name });
	const sheet: Sheet = { poster, pdf, tools, root };
	const top = paper.margin + stripesHeight + gap;
	const panel = paper.height - paper.margin - stripHeight - gap - panelHeight;
	const { scale, parts } = fitParts(sheet, panel - gap - top);
	const { lines, size } = hashtagAt(sheet, scale);
	const draw = () => {
		pdf.addStructure(root);
		drawArtifact(pdf, () => drawStripes(poster.theme.accent, pdf, paper.margin));
		let y = top;
		for (const part of parts) {
			part.draw(y);
			y += part.height + part.after;
		}
		drawPanel(sheet, panel);
		drawArtifact(pdf, () => drawStrips(sheet));
		root.end();
	};
	return { fit: { scale, hashtag: lines, hashtagSize: (size / paper.inner) * 100 }, draw };
}

/** Draws the band of slanting stripes, a sweet's wrapper. */
function drawStripes(colour: string, pdf: PDFKit.PDFDocument, y: number): void {
	const step = stripesHeight;
	pdf.save();
	pdf.rect(paper.margin, y, paper.inner, step).clip();
	for (let x = paper.margin - step; x < paper.margin + paper.inner; x += step * 2) {
		const corners = [
			[x, y + step],
			[x + step, y],
			[x + 2 * step, y],
			[x + step, y + step],
		];
		pdf.polygon(...corners).fill(colour);
	}
	pdf.restore();
}

/** Gives the parts above the panel in the largest size that leaves room for all of them, to a hundredth. */
function fitParts(sheet: Sheet, room: number): { scale: number; parts: Part[] } {
	const fitting = (scale: number) => {
		const parts = partsAt(sheet, scale);
		return parts && heightOf(parts) <= room ? parts : undefined;
	};
	let scale = smallestScale;
	let tooLarge = 1.5;
	let parts = partsAt(sheet, scale) ?? [];
	while (tooLarge - scale > 0.01) {
		const middle = (scale + tooLarge) / 2;
		const found = fitting(middle);
		if (found) {
			scale = middle;
			parts = found;
		} else tooLarge = middle;
	}
	return { scale, parts: spread(parts, room) };
}

function heightOf(parts: readonly Part[]): number {
	return parts.reduce((sum, { height, after }) => sum + height + after, 0);
}

/** Gives what room is left to the spaces between the parts, as far as they still look like one text. */
function spread(parts: Part[], room: number): Part[] {
	const free = Math.max(0, room - heightOf(parts));
	const each = Math.min(18, free / Math.max(1, parts.length));
	return parts.map((part) => ({ ...part, after: part.after + each }));
}
