/**
 * Cards without satori and resvg: flat shapes, and letters that stand in one font from left to right, are filled here in
 * a fraction of the time. Letters are shaped word by word and stand where satori would put them.
 */
import {
	type Canvas,
	fillOutlines,
	makeCanvas,
	type PlacedOutline,
	TooManyColours,
} from './canvas.ts';
import type { CardPicture, PlacedShapes, TextLines, TextRun } from './elements.ts';
import { cutAtEmoji, withoutEmoji } from './emoji-in.ts';
import { flatPictureOf } from './emoji-shapes.ts';
import { keep } from './keep.ts';
import { type FontLetters, lettersOfFont } from './letters-of-font.ts';
import { flattenPath, type Matrix } from './outline.ts';
import { type Font, type FontSet, letterSpacing } from './typeface.ts';

/** Scripts whose letters stand one beside the other. */
const plain =
	/^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Geor}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Common}]*$/u;

/** What changes the letters beside it, or shows nothing of its own. */
const unplain = /[\p{M}\p{Cf}\p{Cc}]/u;

/** Draws a card; gives nothing where it takes more than this file can do. */
export async function drawPlain(
	picture: CardPicture,
	fonts: FontSet,
	root?: string,
): Promise<Canvas | undefined> {
	const texts = picture.letters.map(({ lines }) => lines);
	if (!texts.every((lines) => lines?.runs.flat().every((run) => isPlain(run, fonts)))) {
		return undefined;
	}
	const runs = await Promise.all(texts.map((lines) => lines && outlineRuns(lines, fonts, root)));
	const filled = runs.flatMap((each) => each ?? []);
	const fills = [...picture.shapes.flatMap(({ shapes }) => shapes), ...filled].map(
		({ fill }) => fill,
	);
	try {
		const canvas = makeCanvas(picture.width, picture.height, picture.ground, fills);
		for (const placed of picture.shapes) {
			const matrix = matrixOf(placed);
			for (const { path, fill } of placed.shapes) {
				fillOutlines(canvas, [{ outline: outlineShape(path, ...matrix), x: 0, y: 0 }], fill);
			}
		}
		for (const { outlines, fill } of filled) fillOutlines(canvas, outlines, fill);
		return canvas;
	} catch (error) {
		if (error instanceof TooManyColours) return undefined;
		throw error;
	}
}

/** The outline of a shape in its place. */
const outlineShape = keep((path: string, ...matrix: Matrix) => flattenPath(path, matrix));

/** Where the points of shapes go: into their place as `shapesSvg` writes it. */
function matrixOf({ box, grid = box, turn = 0, flip }: PlacedShapes): Matrix {
	const [wide, high] = [(box.width / grid.width) * (flip ? -1 : 1), box.height / grid.height];
	const angle = (turn * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const [middleX, middleY] = [box.width / 2, box.height / 2];
	const x = (flip ? box.x + box.width : box.x) + middleX - cos * middleX + sin * middleY;
	const y = box.y + middleY - sin * middleX - cos * middleY;
	return [cos * wide, sin * wide, -sin * high, cos * high, x, y];
}

function isPlain({ text, face }: TextRun, fonts: FontSet): boolean {
	const words = withoutEmoji(text, fonts.emoji);
	if (!plain.test(words) || unplain.test(words)) return false;
	return (
		Array.from(words).every((character) => fontFor(character, fonts[face])) &&
		cutAtEmoji(text, fonts.emoji).every(({ picture }) => !picture || flatPicture(picture))
	);
}

const flatPicture = keep((address: string) => flatPictureOf(address) ?? null);

const has = (character: string) => (font: Font) =>
	font.metrics.glyphOf(character.codePointAt(0) ?? 0) !== 0;

/** The first font that has a character. */
function fontFor(character: string, fonts: readonly Font[]): Font | undefined {
	return fonts.find(has(character));
}

/** Where a word ends, with the space after it. */
const wordEnd = /(?<= )/;

/** Where a line could end within a word: its parts are as wide as they are by themselves. */
const partEnd = /(?<=[-/?])(?=\p{L})|(?<=–)(?=\S)|(?<=—)|(?=—)/u;

/** Cuts a word where another font has the letters; a space is that of the letters before it. */
function partsOf(word: string, fonts: readonly Font[]): { text: string; font: Font }[] {
	const parts: { text: string; font: Font }[] = [];
	for (const character of word) {
		const last = parts.at(-1);
		const stays = last && /\s/.test(character) && has(character)(last.font);
		const font = stays ? last.font : fontFor(character, fonts);
		if (last && last.font === font) last.text += character;
		else if (font) parts.push({ text: character, font });
	}
	return parts;
}

/** A run of letters, as outlines in their place. */
interface OutlinedRun {
	outlines: PlacedOutline[];
	fill: string;
}

async function outlineRuns(lines: TextLines, fonts: FontSet, root?: string) {
	const { box, size, leading, align } = lines;
	const outlined: OutlinedRun[] = [];
	for (const [index, line] of lines.runs.entries()) {
		const top = Math.round(box.y) + index * Math.round(leading * size);
		const runs = await Promise.all(line.map((run) => shapeRun(run, size, fonts, root)));
		const width = runs.reduce((sum, run) => sum + run.width, 0);
		let left = Math.round(align === 'end' ? box.x + box.width - width : box.x);
		for (const run of runs) {
			const base = run.font ? baseLine(run.font, size, leading) : 0;
			const place = (each: PlacedOutline, y: number) => ({
				...each,
				x: each.x + left,
				y: each.y + y,
			});
			outlined.push({
				outlines: run.outlines.map((each) => place(each, top + base)),
				fill: run.fill,
			});
			for (const { outline, fill } of run.pictures) {
				// A picture stands in the middle of its line.
				outlined.push({ outlines: [place(outline, top + ((leading - 1) * size) / 2)], fill });
			}
			left += run.width;
		}
	}
	return outlined;
}

async function shapeRun(run: TextRun, size: number, fonts: FontSet, root?: string) {
	const face = fonts[run.face];
	const spacing = letterSpacing[run.face] * size;
	const outlines: PlacedOutline[] = [];
	const pictures: { outline: PlacedOutline; fill: string }[] = [];
	let x = 0;
	const addPicture = (address: string) => {
		const { side, shapes } = flatPicture(address) ?? { side: 1, shapes: [] };
		for (const { path, fill } of shapes) {
			const outline = outlineShape(path, size / side, 0, 0, size / side, 0, 0);
			pictures.push({ outline: { outline, x, y: 0 }, fill });
		}
		// Satori leaves no other space after a picture than its own.
		x += size;
	};
	const addWord = async (word: string) => {
		const letters = await shapeWord(word, face, root);
		let at = x;
		for (const { font, glyph, advance, right, up } of letters) {
			outlines.push({ outline: font.outline(glyph, size), x: at + right * size, y: -up * size });
			at += advance * size + spacing;
		}
		const parts = word.split(partEnd);
		for (const part of parts) {
			const own = parts.length === 1 ? letters : await shapeWord(part, face, root);
			for (const { advance } of own) x += advance * size + spacing;
		}
	};
	for (const { text, picture } of cutAtEmoji(run.text, fonts.emoji)) {
		if (picture) addPicture(picture);
		else for (const word of text.split(wordEnd)) await addWord(word);
	}
	const [first = ' '] = withoutEmoji(run.text, fonts.emoji);
	return {
		...{ outlines, pictures },
		width: Math.ceil(x),
		font: fontFor(first, face),
		fill: run.fill,
	};
}

/** A letter in its place after the one before, in ems. */
interface WordLetter {
	font: FontLetters;
	glyph: number;
	advance: number;
	right: number;
	up: number;
}

async function shapeWord(
	word: string,
	fonts: readonly Font[],
	root?: string,
): Promise<WordLetter[]> {
	const shaped: WordLetter[] = [];
	for (const { text, font } of partsOf(word, fonts)) {
		const letters = await lettersOfFont(font, root);
		const em = font.metrics.unitsPerEm;
		for (const { g, ax, dx, dy } of letters.shape(text)) {
			shaped.push({ font: letters, glyph: g, advance: ax / em, right: dx / em, up: dy / em });
		}
	}
	return shaped;
}

/** How far below a line's top its letters stand, as browsers round it: whole pixels above and below the base line. */
function baseLine({ metrics }: Font, size: number, leading: number): number {
	const above = Math.round(metrics.ascent * size);
	const below = Math.round(metrics.descent * size);
	return Math.floor((leading * size - above - below) / 2 + above);
}
