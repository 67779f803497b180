import { qrCode } from '../../images/shapes.ts';
import { type SetBlock, setBlock, type TextTools, drawLine, lineWidth } from './pdf-text.ts';
import { type Poster, type PosterText, strips } from './poster.ts';
import { quietZone } from './qr-files.ts';

/** The sheet in points: A4 with a margin that every printer leaves. */
const sheet = { width: 595.28, height: 841.89, margin: 31 } as const;
const inner = sheet.width - 2 * sheet.margin;
const stripHeight = 118;
const gap = 14;

/** Draws the poster on the first page of a document, in the order in which it is read. */
export function drawPoster(poster: Poster, pdf: PDFKit.PDFDocument, tools: TextTools): void {
	const root = pdf.struct('Document', { title: poster.name });
	pdf.addStructure(root);
	const sheetTools: Sheet = { poster, pdf, tools, root };
	artifact(pdf, () => drawStripes(poster, pdf, sheet.margin));
	const { top, parts } = fitParts(sheetTools);
	let y = top;
	for (const part of parts) {
		part.draw(y);
		y += part.height + part.after;
	}
	drawPanel(sheetTools, sheet.height - sheet.margin - stripHeight - panelHeight - gap);
	artifact(pdf, () => drawStrips(sheetTools));
	root.end();
}

/** What the parts of a sheet share. */
interface Sheet {
	poster: Poster;
	pdf: PDFKit.PDFDocument;
	tools: TextTools;
	root: PDFKit.PDFStructureElement;
}

/** A part of the upper sheet that has its size but not yet its place. */
interface Part {
	height: number;
	/** The free room below it. */
	after: number;
	draw: (y: number) => void;
}

const panelHeight = 158;
const stripesHeight = 13;

/** Draws what is read by nobody: ornaments, and what is there several times. */
function artifact(pdf: PDFKit.PDFDocument, draw: () => void): void {
	pdf.markContent('Artifact', { type: 'Layout' });
	draw();
	pdf.endMarkedContent();
}

/** Draws something that is read, as an element of the document. */
function tagged(
	{ pdf, root, poster }: Sheet,
	type: string,
	lang: string,
	draw: () => void,
	more: object = {},
): void {
	const options = lang === poster.lang ? more : { ...more, lang };
	const element = pdf.struct(type, options, [draw]);
	root.add(element);
}

/** Draws the band of slanting stripes, a sweet's wrapper. */
function drawStripes({ theme }: Poster, pdf: PDFKit.PDFDocument, y: number): void {
	pdf.save();
	pdf.rect(sheet.margin, y, inner, stripesHeight).clip();
	for (let x = sheet.margin - stripesHeight; x < sheet.margin + inner; x += stripesHeight * 2) {
		pdf
			.moveTo(x, y + stripesHeight)
			.lineTo(x + stripesHeight, y)
			.lineTo(x + 2 * stripesHeight, y)
			.lineTo(x + stripesHeight, y + stripesHeight)
			.fill(theme.accent);
	}
	pdf.restore();
}

/** Gives the parts above the panel in the largest sizes that leave room for all of them. */
function fitParts(sheetTools: Sheet): { top: number; parts: Part[] } {
	const top = sheet.margin + stripesHeight + gap;
	const room =
		sheet.height - sheet.margin - stripHeight - panelHeight - 2 * gap - 8 - top;
	for (let scale = 1; scale > 0.25; scale -= 0.02) {
		const parts = partsAt(sheetTools, scale, scale < 0.4);
		if (parts && heightOf(parts) <= room) return { top, parts: spread(parts, room) };
	}
	return { top, parts: partsAt(sheetTools, 0.25, true) ?? [] };
}

function heightOf(parts: readonly Part[]): number {
	return parts.reduce((sum, { height, after }) => sum + height + after, 0);
}

/** Gives what is left to the spaces between the parts, as far as that looks wanted. */
function spread(parts: Part[], room: number): Part[] {
	const free = Math.max(0, room - heightOf(parts));
	const each = Math.min(18, free / Math.max(1, parts.length));
	return parts.map((part) => ({ ...part, after: part.after + each }));
}

/** Sets the parts in a size: 1 is the largest. Gives nothing where one does not fit into its lines. */
function partsAt(sheetTools: Sheet, scale: number, mayCut: boolean): Part[] | undefined {
	const { poster } = sheetTools;
	const { theme } = poster;
	const who = textPart(sheetTools, poster.who, 'P', { size: 15, most: 2, face: 'bold', leading: 1.25, colour: theme.ink, room: poster.badge ? 84 : 0 });
	const hashtag = hashtagPart(sheetTools, scale);
	const title = textPart(sheetTools, poster.title, 'H1', { size: 78 * scale, most: 7, face: 'display', leading: 0.98, colour: theme.ink, mayCut });
	const ask = textPart(sheetTools, poster.ask, 'P', { size: Math.max(13, 25 * Math.min(1, scale + 0.2)), most: 9, face: 'text', leading: 1.32, colour: theme.ink });
	const when = poster.when && whenPart(sheetTools, poster.when);
	if (!who || !hashtag || !title || !ask) return undefined;
	if (poster.badge) badgeOn(sheetTools, who, poster.badge);
	return [
		{ ...who, after: 6 },
		{ ...hashtag, after: 10 },
		rulePart(sheetTools),
		{ ...title, after: 16 },
		{ ...ask, after: when ? 14 : 0 },
		...(when ? [when] : []),
	];
}

/** How a part's text is set. */
interface PartStyle {
	size: number;
	most: number;
	face: 'display' | 'text' | 'bold';
	leading: number;
	colour: string;
	/** Room that is kept free at the lines' ends. */
	room?: number;
	mayCut?: boolean;
}

function textPart(
	sheetTools: Sheet,
	{ text, lang }: PosterText,
	type: string,
	{ size, most, face, leading, colour, room = 0, mayCut = false }: PartStyle,
): Part | undefined {
	const spacing = face === 'display' ? -0.025 : 0;
	const style = { face, size, spacing };
	const { tools } = sheetTools;
	const block = setBlock(text, lang, inner - room, most, style, leading, tools, mayCut);
	if (!block) return undefined;
	return {
		height: block.height,
		after: 0,
		draw: (y) => tagged(sheetTools, type, lang, () => drawBlock(block, y, colour, tools)),
	};
}

/** Where the first baseline stands below a line's upper edge, in ems: a capital's height in the middle of the line. */
function baselineOf({ style, leading }: SetBlock): number {
	return leading / 2 + style.size * 0.335;
}

function drawBlock(block: SetBlock, y: number, colour: string, tools: TextTools, left: number = sheet.margin, width: number = inner): void {
	block.lines.forEach((line, index) => {
		const own = tools.dir === 'rtl' ? width - lineWidth(line, block.style, tools) : 0;
		const baseline = y + baselineOf(block) + index * block.leading;
		drawLine(line, left + own, baseline, block.style, colour, tools);
	});
}

/** Sets the hashtag as wide as the sheet; a long one in two lines where it has an inner border. */
function hashtagPart(sheetTools: Sheet, scale: number): Part | undefined {
	const { poster, tools } = sheetTools;
	const { hashtag, lang, theme } = poster;
	const most = 132 * Math.max(scale, 0.5);
	const widthAt1 = (line: string) =>
		lineWidth(line, { face: 'display', size: 100, spacing: -0.03 }, tools) / 100;
	const fit = (lines: string[]) =>
		Math.min(most, ...lines.map((line) => inner / (widthAt1(line) * 1.005)));
	const best = halvings(hashtag)
		.map((lines) => ({ lines, size: fit(lines) }))
		// Two lines have to be much larger to be worth their height.
		.sort((a, b) => b.size / b.lines.length ** 0.8 - a.size / a.lines.length ** 0.8)[0];
	if (!best) return undefined;
	const block: SetBlock = {
		lines: best.lines,
		style: { face: 'display', size: best.size, spacing: -0.03 },
		leading: best.size * 0.98,
		height: best.lines.length * best.size * 0.98,
	};
	return {
		height: block.height,
		after: 0,
		draw: (y) => tagged(sheetTools, 'P', lang, () => drawBlock(block, y, theme.accent, tools)),
	};
}

/** A hashtag whole, and in each two parts that it can be cut into: before capitals, after low lines. */
function halvings(hashtag: string): string[][] {
	const pieces = hashtag.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=_)/u);
	const halves = pieces
		.slice(1)
		.map((_, index) => [pieces.slice(0, index + 1).join(''), pieces.slice(index + 1).join('')]);
	return [[hashtag], ...halves];
}

/** The double rule of letterpress: a thick line over a thin one. */
function rulePart({ pdf, poster }: Sheet): Part {
	const { ink } = poster.theme;
	return {
		height: 10,
		after: 10,
		draw: (y) =>
			artifact(pdf, () => {
				pdf.rect(sheet.margin, y, inner, 5.5).fill(ink);
				pdf.rect(sheet.margin, y + 8, inner, 1.2).fill(ink);
			}),
	};
}

/** The deadline or the outcome on a pill. */
function whenPart(sheetTools: Sheet, when: PosterText): Part | undefined {
	const { pdf, poster, tools } = sheetTools;
	const { accent, paper, shape } = poster.theme;
	const padding = 15;
	const sizes = [20, 18, 16, 14, 12];
	const block = sizes
		.map((size) => setBlock(when.text, when.lang, inner - 2 * padding, size > 14 ? 1 : 3, { face: 'display', size }, 1.2, tools))
		.find((set) => set !== undefined);
	if (!block) return undefined;
	const width = Math.max(...block.lines.map((line) => lineWidth(line, block.style, tools))) + 2 * padding;
	const height = block.height + 13;
	const left = tools.dir === 'rtl' ? sheet.margin + inner - width : sheet.margin;
	return {
		height,
		after: 0,
		draw: (y) => {
			artifact(pdf, () => {
				const radius = shape === 'round' ? Math.min(height / 2, 20) : 0;
				pdf.roundedRect(left, y, width, height, radius).fill(accent);
			});
			tagged(sheetTools, 'P', when.lang, () =>
				drawBlock(block, y + 6.5, paper, tools, left + padding, width - 2 * padding),
			);
		},
	};
}

/** Puts the mark of an example at the end of the first line. */
function badgeOn(sheetTools: Sheet, part: Part, badge: PosterText): void {
	const { pdf, poster, tools } = sheetTools;
	const { accent2, ink, shape } = poster.theme;
	const style = { face: 'bold', size: 13 } as const;
	const width = lineWidth(badge.text, style, tools) + 20;
	const left = tools.dir === 'rtl' ? sheet.margin : sheet.margin + inner - width;
	const draw = part.draw;
	part.draw = (y) => {
		draw(y);
		artifact(pdf, () =>
			pdf.roundedRect(left, y, width, 20, shape === 'round' ? 10 : 0).fill(accent2),
		);
		tagged(sheetTools, 'P', badge.lang, () =>
			drawLine(badge.text, left + 10, y + 14.5, style, ink, tools),
		);
	};
}

/** Draws the panel with the code, what it is for and where it leads. */
function drawPanel(sheetTools: Sheet, y: number): void {
	const { pdf, poster, tools } = sheetTools;
	const { accent2, ink, shape } = poster.theme;
	const rtl = tools.dir === 'rtl';
	const padding = 13;
	const codeSize = panelHeight - 2 * padding;
	const codeLeft = rtl ? sheet.margin + inner - padding - codeSize : sheet.margin + padding;
	const radius = shape === 'round' ? 20 : 0;
	artifact(pdf, () =>
		pdf.roundedRect(sheet.margin, y, inner, panelHeight, radius).fill(accent2),
	);
	const textLeft = rtl ? sheet.margin + padding + 6 : codeLeft + codeSize + 18;
	const textWidth = inner - codeSize - 2 * padding - 24;
	const scan = largest(poster.scan, [34, 30, 26, 22, 18, 15], 2, textWidth, 'display', tools);
	const address = addressBlock(poster, textWidth, tools);
	const small = poster.responsible
		? largest(poster.responsible, [10, 9, 8, 7], 2, textWidth, 'text', tools)
		: undefined;
	const height = scan.height + 8 + address.height + (small ? small.height + 8 : 0);
	let at = y + (panelHeight - height) / 2;
	tagged(sheetTools, 'P', poster.scan.lang, () =>
		drawBlock(scan, at, ink, tools, textLeft, textWidth),
	);
	at += scan.height + 8;
	drawAddress(sheetTools, address, at, textLeft, textWidth);
	const box = { x: codeLeft, y: y + padding, size: codeSize };
	const bbox = [box.x, box.y, box.x + box.size, box.y + box.size];
	tagged(
		sheetTools,
		'Figure',
		poster.alt.lang,
		() => drawCode(pdf, poster.address, box, shape === 'round' ? 9 : 0),
		{ alt: poster.alt.text, bbox, placement: 'Block' },
	);
	if (!small || !poster.responsible) return;
	at += address.height + 8;
	tagged(sheetTools, 'P', poster.responsible.lang, () =>
		drawBlock(small, at, ink, tools, textLeft, textWidth),
	);
}

/** Sets a text in the first of some sizes that fits, in the last one at any number of lines. */
function largest(
	{ text, lang }: PosterText,
	sizes: readonly number[],
	most: number,
	width: number,
	face: 'display' | 'text' | 'bold',
	tools: TextTools,
): SetBlock {
	const spacing = face === 'display' ? -0.02 : 0;
	const leading = face === 'display' ? 1.06 : 1.3;
	for (const size of sizes) {
		const block = setBlock(text, lang, width, most, { face, size, spacing }, leading, tools);
		if (block) return block;
	}
	const style = { face, size: sizes.at(-1) ?? 8, spacing };
	const block = setBlock(text, lang, width, 99, style, leading, tools, true);
	return block ?? { lines: [text], style, leading: style.size, height: style.size };
}

/** Sets the address, which is read from left to right in every language and may be cut after a slash or a dot. */
function addressBlock(poster: Poster, width: number, tools: TextTools): SetBlock {
	const text = poster.shown.replace(/(?<=[/.-])(?=[^/.-]{3})/g, '\u00ad');
	const plain = { text, lang: 'en' };
	const block = largest(plain, [22, 20, 18, 16, 14, 12, 10], 2, width, 'bold', { ...tools, dir: 'ltr' });
	return { ...block, lines: block.lines.map((line) => line.replace(/(?<=[/.-])-$/, '')) };
}

function drawAddress(sheetTools: Sheet, block: SetBlock, y: number, left: number, width: number): void {
	const { pdf, poster, tools, root } = sheetTools;
	const link = pdf.struct('Link');
	const ltr = { ...tools, dir: 'ltr' as const };
	link.add(() => {
		block.lines.forEach((line, index) => {
			const own = tools.dir === 'rtl' ? width - lineWidth(line, block.style, ltr) : 0;
			const baseline = y + baselineOf(block) + index * block.leading;
			drawLine(line, left + own, baseline, block.style, poster.theme.ink, ltr);
		});
	});
	root.add(link);
	// The types of annotations do not name the structure element; the text of the link is what it leads to.
	const more: object = { structParent: link, Contents: new String(poster.shown) };
	pdf.link(left, y, width, block.height, poster.address, more);
	link.end();
}

/** Draws a QR code, dark on white with its free margin. */
function drawCode(
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

/** Draws the strips to tear off: each with code, hashtag and address, and a dashed line to cut along. */
function drawStrips({ poster, pdf, tools }: Sheet): void {
	const { ink, accent } = poster.theme;
	const width = inner / strips;
	const top = sheet.height - sheet.margin - stripHeight;
	const ltr = { ...tools, dir: 'ltr' as const };
	pdf.lineWidth(0.8).dash(3, { space: 3 });
	pdf.moveTo(sheet.margin, top).lineTo(sheet.margin + inner, top).stroke(ink);
	for (let index = 1; index < strips; index++) {
		const x = sheet.margin + index * width;
		pdf.moveTo(x, top).lineTo(x, top + stripHeight + sheet.margin).stroke(ink);
	}
	pdf.undash();
	const code = 46;
	const length = stripHeight - code - 10;
	for (let index = 0; index < strips; index++) {
		const left = sheet.margin + index * width;
		drawCode(pdf, poster.address, { x: left + (width - code) / 2, y: top + 3, size: code });
		pdf.save();
		// Read from below to above, as on every such strip.
		pdf.translate(left + width / 2, top + stripHeight - 2).rotate(-90);
		const hashtag = fitLine(poster.hashtag, length, 13, 'display', tools);
		const lines = addressLines(poster.shown, length, ltr);
		const height = hashtag.size * 1.15 + lines.length * lines.size * 1.25;
		let y = -height / 2 + hashtag.size * 0.85;
		drawLine(poster.hashtag, 0, y, hashtag, accent, tools);
		y += hashtag.size * 0.3;
		for (const line of lines.texts) {
			y += lines.size * 1.25;
			drawLine(line, 0, y - lines.size * 0.1, { face: 'bold', size: lines.size }, ink, ltr);
		}
		pdf.restore();
	}
}

/** The size in which a line is as long as its room, at most `most`. */
function fitLine(text: string, room: number, most: number, face: 'display' | 'bold', tools: TextTools) {
	const size = Math.min(most, (room / lineWidth(text, { face, size: 100 }, tools)) * 100);
	return { face, size };
}

/** Cuts an address into as few lines as can still be read. */
function addressLines(shown: string, room: number, tools: TextTools) {
	const width = (text: string) => lineWidth(text, { face: 'bold', size: 100 }, tools) / 100;
	for (const size of [9, 8, 7, 6, 5.2]) {
		const texts = cutAddress(shown, (text) => width(text) * size <= room);
		if (texts.length <= 3) return { texts, size, length: texts.length };
	}
	const texts = cutAddress(shown, (text) => width(text) * 5.2 <= room);
	return { texts, size: 5.2, length: texts.length };
}

/** Fills lines with the parts of an address, which end after slashes, dots and hyphens, else anywhere. */
export function cutAddress(shown: string, fits: (text: string) => boolean): string[] {
	const lines: string[] = [''];
	const add = (part: string) => {
		const last = lines.at(-1) ?? '';
		if (last === '' || fits(last + part)) lines[lines.length - 1] = last + part;
		else lines.push(part);
	};
	for (const part of shown.split(/(?<=[/.-])/)) {
		if (fits(part)) add(part);
		else for (const character of part) add(character);
	}
	return lines;
}
