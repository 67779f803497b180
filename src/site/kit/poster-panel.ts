import { setAddress } from './address-lines.ts';
import { setHashtag } from './hashtag-lines.ts';
import { drawLine, lineWidth, type SetBlock } from './pdf-text.ts';
import { strips } from './poster.ts';
import {
	type Column,
	drawArtifact,
	drawBlock,
	drawCode,
	drawTagged,
	paper,
	type Sheet,
	setLargest,
	toolsFor,
} from './poster-draw.ts';

/** The height of the panel with the code, and of the strips below it, in points. */
export const panelHeight = 158;
/** The height of the strips, in points. */
export const stripHeight = 128;

const padding = 13;

/** Draws the panel with the code, what it is for, where it leads and who answers for the print. */
export function drawPanel(sheet: Sheet, y: number): void {
	const { pdf, poster } = sheet;
	const { accent2, ink, shape } = poster.theme;
	const rtl = poster.dir === 'rtl';
	const size = panelHeight - 2 * padding;
	const x = rtl ? paper.margin + paper.inner - padding - size : paper.margin + padding;
	const width = paper.inner - size - 2 * padding - 26;
	const column = { left: rtl ? paper.margin + padding + 8 : x + size + 18, width };
	const radius = shape === 'round' ? 20 : 0;
	drawArtifact(pdf, () =>
		pdf.roundedRect(paper.margin, y, paper.inner, panelHeight, radius).fill(accent2),
	);
	const { scan, address, small, height } = setPanel(sheet, width);
	let at = y + (panelHeight - height) / 2;
	drawTagged(sheet, 'P', poster.scan.lang, () =>
		drawBlock(sheet, scan, at, ink, column, toolsFor(sheet, poster.scan.lang)),
	);
	at += scan.height + 8;
	drawAddress(sheet, address, at, column);
	at += address.height + 8;
	const bbox = [x, y + padding, x + size, y + padding + size];
	drawTagged(
		sheet,
		'Figure',
		poster.alt.lang,
		() => drawCode(pdf, poster.address, { x, y: y + padding, size }, radius / 2),
		{ alt: poster.alt.text, bbox, placement: 'Block' },
	);
	const { responsible } = poster;
	if (!small || !responsible) return;
	drawTagged(sheet, 'P', responsible.lang, () =>
		drawBlock(sheet, small, at, ink, column, toolsFor(sheet, responsible.lang)),
	);
}

/** Sets the panel's texts in the largest size in which they fit beside the code. */
function setPanel(sheet: Sheet, width: number) {
	const { poster } = sheet;
	const { responsible } = poster;
	const small =
		responsible && setLargest(sheet, responsible, [10, 9, 8], 2, width, { face: 'text' }, 1.3);
	const style = { face: 'display', spacing: -0.02 } as const;
	const largest = [34, 31, 28, 25, 22, 19, 16];
	for (;;) {
		const scan = setLargest(sheet, poster.scan, largest, 2, width, style, 1.06);
		const address = addressBlock(sheet, width, Math.min(22, scan.style.size));
		const height = scan.height + 8 + address.height + (small ? small.height + 8 : 0);
		largest.shift();
		if (height <= panelHeight - 2 * padding || largest.length === 0) {
			return { scan, address, small, height };
		}
	}
}

/** The address, which is read from left to right in every language. */
function addressBlock(sheet: Sheet, width: number, most: number): SetBlock {
	const tools = toolsFor(sheet, 'en');
	const style = { face: 'bold', size: 100 } as const;
	const widthAt1 = (text: string) => lineWidth(text, style, tools) / 100;
	const sizes = [most, most * 0.9, most * 0.8, most * 0.7, most * 0.6];
	const { lines, size } = setAddress(sheet.poster.shown, width, 2, sizes, widthAt1);
	const leading = size * 1.25;
	const height = lines.length * leading;
	return { lines, style: { face: 'bold', size }, leading, height, oneWord: true };
}

function drawAddress(sheet: Sheet, block: SetBlock, y: number, column: Column): void {
	const { pdf, poster, root } = sheet;
	const tools = toolsFor(sheet, 'en');
	const link = pdf.struct('Link');
	link.add(() => drawBlock(sheet, block, y, poster.theme.ink, column, tools));
	root.add(link);
	// The types of annotations do not name the structure element that a tagged link belongs to.
	const more: object = { structParent: link, Contents: new String(poster.shown) };
	pdf.link(column.left, y, column.width, block.height, poster.address, more);
	link.end();
}

/** Draws the strips to tear off: each with code, hashtag and address, and dashed lines to cut along. */
export function drawStrips(sheet: Sheet): void {
	const { poster, pdf } = sheet;
	const { ink } = poster.theme;
	const width = paper.inner / strips;
	const top = paper.height - paper.margin - stripHeight;
	pdf.lineWidth(0.8).dash(3, { space: 3 });
	pdf
		.moveTo(paper.margin, top)
		.lineTo(paper.margin + paper.inner, top)
		.stroke(ink);
	for (let index = 1; index < strips; index++) {
		const x = paper.margin + index * width;
		pdf.moveTo(x, top).lineTo(x, paper.height).stroke(ink);
	}
	pdf.undash();
	const size = 50;
	const words = setStrip(sheet, stripHeight - size - 12, width - 8);
	for (let index = 0; index < strips; index++) {
		const left = paper.margin + index * width;
		drawCode(pdf, poster.address, { x: left + (width - size) / 2, y: top + 4, size });
		pdf.save();
		// Read from below to above, as on every such strip.
		pdf.translate(left + width / 2, top + stripHeight - 2).rotate(-90);
		words();
		pdf.restore();
	}
}

/** Sets a strip's words; gives what draws them around the middle of a line that begins at 0, 0. */
function setStrip(sheet: Sheet, length: number, width: number): () => void {
	const { poster } = sheet;
	const { ink, accent } = poster.theme;
	const ltr = toolsFor(sheet, 'en');
	const own = toolsFor(sheet, poster.hashtag.lang);
	const measure = (face: 'display' | 'bold') => (text: string) =>
		lineWidth(text, { face, size: 100 }, face === 'bold' ? ltr : own) / 100;
	const tag = setHashtag(poster.hashtag.text, length, 14, measure('display'));
	const sizes = [10, 9, 8, 7.5];
	const address = setAddress(poster.shown, length, 4, sizes, measure('bold'));
	const lines = [
		...tag.lines.map((text) => ({ text, face: 'display', size: tag.size, fill: accent }) as const),
		...address.lines.map(
			(text) => ({ text, face: 'bold', size: address.size, fill: ink }) as const,
		),
	];
	const height = lines.reduce((sum, { size }) => sum + size * 1.2, 0);
	const scale = Math.min(1, width / height);
	return () => {
		let y = (-height * scale) / 2;
		for (const { text, face, size, fill } of lines) {
			const style = { face, size: size * scale };
			drawLine(text, 0, y + style.size * 0.92, style, fill, face === 'bold' ? ltr : own);
			y += style.size * 1.2;
		}
	};
}
