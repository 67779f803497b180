import { type HashtagLines, setHashtag } from './hashtag-lines.ts';
import { lineWidth, type SetBlock, setBlock } from './pdf-text.ts';
import type { PosterText } from './poster.ts';
import {
	drawArtifact,
	drawBlock,
	drawTagged,
	paper,
	type Sheet,
	setLargest,
	toolsFor,
	wholeColumn,
} from './poster-draw.ts';

/** A part of the upper sheet that has its size but not yet its place. */
export interface Part {
	/** In points. */
	height: number;
	/** The free room below it. */
	after: number;
	draw: (y: number) => void;
}

/** The smallest size, in which every text is set, whatever its length. */
export const smallestScale = 0.2;

/** The height of the lines of each voice, in ems. */
const leadings = { display: 0.99, text: 1.32, bold: 1.25 } as const;

/** Letters of scripts that reach further up and down than capitals do. */
const tallLetters = /[^\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]/u;

/** How a part's text is set. */
interface PartStyle {
	type: 'P' | 'H1';
	size: number;
	most: number;
	face: 'display' | 'text' | 'bold';
	mayCut: boolean;
}

/** Sets the parts in a size, 1 being the usual one; gives nothing where one does not fit into its lines. */
export function partsAt(sheet: Sheet, scale: number): Part[] | undefined {
	const { poster } = sheet;
	const { who, title, ask, when, badge } = poster;
	const room = badge ? badgeWidth(sheet, badge) + 12 : 0;
	const first = whoPart(sheet, who, room);
	const mayCut = scale < 0.4;
	const many = scale <= smallestScale ? Number.POSITIVE_INFINITY : undefined;
	const headline = textPart(sheet, title, {
		...{ type: 'H1', size: 78 * scale, most: many ?? 7, face: 'display', mayCut },
	});
	const size = Math.max(13, 25 * Math.min(1, scale + 0.2));
	const request = textPart(sheet, ask, {
		type: 'P',
		size,
		most: many ?? 9,
		face: 'text',
		mayCut,
	});
	if (!headline || !request) return undefined;
	return [
		{ ...(badge ? withBadge(sheet, first, badge) : first), after: 6 },
		{ ...hashtagPart(sheet, scale), after: 10 },
		rulePart(sheet),
		{ ...headline, after: 16 },
		{ ...request, after: when ? 14 : 0 },
		...(when ? [whenPart(sheet, when)] : []),
	];
}

/** Who asks whom, in the first line; `room` is kept free at its end. */
function whoPart(sheet: Sheet, who: PosterText, room: number): Part {
	const tools = toolsFor(sheet, who.lang);
	const width = paper.inner - room;
	const block = setLargest(sheet, who, [15, 13, 11], 2, width, { face: 'bold' }, leadings.bold);
	const { ink } = sheet.poster.theme;
	const draw = (y: number) =>
		drawTagged(sheet, 'P', who.lang, () => drawBlock(sheet, block, y, ink, wholeColumn, tools));
	return { height: block.height, after: 0, draw };
}

function textPart(sheet: Sheet, { text, lang }: PosterText, style: PartStyle): Part | undefined {
	const { type, size, most, face, mayCut } = style;
	const tools = toolsFor(sheet, lang);
	const set = { face, size, spacing: face === 'display' ? -0.025 : 0 };
	const leading = leadings[face] + (tallLetters.test(text) ? 0.3 : 0);
	const block = setBlock(text, lang, paper.inner, most, set, leading, tools, mayCut);
	if (!block) return undefined;
	const { ink } = sheet.poster.theme;
	const draw = (y: number) =>
		drawTagged(sheet, type, lang, () => drawBlock(sheet, block, y, ink, wholeColumn, tools));
	return { height: block.height, after: 0, draw };
}

/** The hashtag in the lines and the size, in points, that it has in a size of the sheet. */
export function hashtagAt(sheet: Sheet, scale: number): HashtagLines {
	const { text, lang } = sheet.poster.hashtag;
	const style = { face: 'display', size: 100, spacing: -0.03 } as const;
	const tools = toolsFor(sheet, lang);
	// The page shows letters of such scripts in a font of the device, which may be wider than ours.
	const slack = tallLetters.test(text) ? 1.1 : 1;
	const widthAt1 = (line: string) => (lineWidth(line, style, tools) / 100) * slack;
	const most = Math.min(150, 132 * Math.max(scale, 0.5));
	return setHashtag(text, paper.inner, most, widthAt1);
}

/** The hashtag, as wide as the sheet. */
function hashtagPart(sheet: Sheet, scale: number): Part {
	const { hashtag, theme } = sheet.poster;
	const { lines, size } = hashtagAt(sheet, scale);
	const leading = size * 0.98;
	const style = { face: 'display', size, spacing: -0.03 } as const;
	const height = lines.length * leading;
	const block: SetBlock = { lines, style, leading, height, oneWord: true };
	const tools = toolsFor(sheet, hashtag.lang);
	const draw = (y: number) =>
		drawTagged(sheet, 'P', sheet.poster.lang, () =>
			drawBlock(sheet, block, y, theme.accent, wholeColumn, tools),
		);
	return { height: block.height, after: 0, draw };
}

/** The double rule of letterpress: a thick line over a thin one. */
function rulePart({ pdf, poster }: Sheet): Part {
	const { ink } = poster.theme;
	const draw = (y: number) =>
		drawArtifact(pdf, () => {
			pdf.rect(paper.margin, y, paper.inner, 5.5).fill(ink);
			pdf.rect(paper.margin, y + 8, paper.inner, 1.2).fill(ink);
		});
	return { height: 10, after: 10, draw };
}

/** The deadline or the outcome on a label. */
function whenPart(sheet: Sheet, when: PosterText): Part {
	const { pdf, poster } = sheet;
	const { accent, paper: light, shape } = poster.theme;
	const tools = toolsFor(sheet, when.lang);
	const padding = 15;
	const most = paper.inner - 2 * padding;
	const block = setLargest(sheet, when, [20, 18, 16, 14], 1, most, { face: 'display' }, 1.2);
	const widths = block.lines.map((line) => lineWidth(line, block.style, tools));
	const width = Math.max(...widths) + 2 * padding;
	const height = block.height + 13;
	const left = poster.dir === 'rtl' ? paper.margin + paper.inner - width : paper.margin;
	const draw = (y: number) => {
		const radius = shape === 'round' ? Math.min(height / 2, 20) : 0;
		drawArtifact(pdf, () => pdf.roundedRect(left, y, width, height, radius).fill(accent));
		const column = { left: left + padding, width: width - 2 * padding };
		drawTagged(sheet, 'P', when.lang, () => drawBlock(sheet, block, y + 6.5, light, column, tools));
	};
	return { height, after: 0, draw };
}

const badgeStyle = { face: 'bold', size: 13 } as const;

function badgeWidth(sheet: Sheet, { text, lang }: PosterText): number {
	return lineWidth(text, badgeStyle, toolsFor(sheet, lang)) + 20;
}

/** Puts the mark of an example at the end of the first line. */
function withBadge(sheet: Sheet, part: Part, badge: PosterText): Part {
	const { pdf, poster } = sheet;
	const { accent2, ink, shape } = poster.theme;
	const width = badgeWidth(sheet, badge);
	const left = poster.dir === 'rtl' ? paper.margin : paper.margin + paper.inner - width;
	const block: SetBlock = { lines: [badge.text], style: badgeStyle, leading: 20, height: 20 };
	const column = { left: left + 10, width: width - 20 };
	const draw = (y: number) => {
		part.draw(y);
		const radius = shape === 'round' ? 10 : 0;
		drawArtifact(pdf, () => pdf.roundedRect(left, y, width, 20, radius).fill(accent2));
		drawTagged(sheet, 'P', badge.lang, () =>
			drawBlock(sheet, block, y, ink, column, toolsFor(sheet, badge.lang)),
		);
	};
	return { ...part, draw };
}
