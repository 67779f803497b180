import satori from 'satori';
import type { CardElement, CardPicture, PlacedShapes, Rows, Standing } from './elements.ts';
import { withMarksTurned } from './mark-heights.ts';
import { keepRecent, type Recent } from './recent.ts';
import type { Font, FontSet } from './typeface.ts';

/** A piece of a drawn card, in the order of painting: its SVG and where it stands. */
export interface Piece extends Standing {
	svg: string;
}

/**
 * Draws a card as SVG, letters as paths. Runs in Node and in a browser.
 *
 * Satori sets the letters only. Shapes are written as they are: satori would make each one a picture of its own with a
 * clip and a mask, which takes longer to draw than all the rest.
 */
export async function drawSvg(picture: CardPicture, fonts: FontSet): Promise<string> {
	const pieces = await drawPieces(picture, fonts);
	return rowsSvg(picture, pieces, { top: 0, bottom: picture.height });
}

/** Draws the pieces of a card; the letters that it has in common with those before it are not set again. */
export function drawPieces(picture: CardPicture, fonts: FontSet): Promise<Piece[]> {
	const { shapes, letters } = picture;
	return Promise.all([
		...shapes.map((placed) => ({ svg: shapesSvg(placed), ...standingOf(placed) })),
		...letters.map(async ({ element, ...standing }) => ({
			svg: await lettersSvg(element, picture, fonts),
			...standing,
		})),
	]);
}

/** Writes some rows of a card as SVG, from the pieces that touch them. */
export function rowsSvg(
	{ width, ground }: CardPicture,
	pieces: readonly Piece[],
	{ top, bottom }: Rows,
): string {
	const height = bottom - top;
	const size = `width="${width}" height="${height}" viewBox="0 ${top} ${width} ${height}"`;
	const touching = pieces.filter(
		({ rows, over }) => rows.bottom + over > top && rows.top - over < bottom,
	);
	return `<svg ${size} xmlns="http://www.w3.org/2000/svg"><path d="M0 ${top}h${width}v${height}h${-width}z" fill="${ground}"/>${touching.map(({ svg }) => svg).join('')}</svg>`;
}

/** The letters that were set last, by their fonts. */
const knownLetters = new WeakMap<FontSet['display'], Recent<string>>();
const mostLetters = 100;

function lettersSvg(
	element: CardElement,
	{ width, height, lang }: CardPicture,
	fonts: FontSet,
): Promise<string> {
	const known = knownLetters.get(fonts.display) ?? keepRecent<string>(mostLetters);
	knownLetters.set(fonts.display, known);
	const text = JSON.stringify(element);
	const emoji = [...fonts.emoji].filter(([characters]) => text.includes(characters));
	return known(JSON.stringify([text, emoji, width, height, lang]), 1, async () => {
		const style = { display: 'flex', width, height };
		const tree = { type: 'div', props: { lang, style, children: [element] } };
		const drawn = await satori(tree, {
			...{ width, height, fonts: satoriFonts(fonts) },
			...(emoji.length === 0 ? {} : { graphemeImages: Object.fromEntries(emoji) }),
		});
		return withoutMasks(drawn.slice(drawn.indexOf('>') + 1, drawn.lastIndexOf('</svg>')));
	});
}

/** Takes out the masks that satori makes for every element and uses for none of these. */
function withoutMasks(svg: string): string {
	if (svg.includes('url(#satori_om')) return svg;
	return svg.replace(/<mask id="satori_om[^"]*"><rect[^>]*\/><\/mask>/g, '');
}

/** Gives the rows of shapes: those of their box, and more where it is turned. */
function standingOf({ box, turn = 0 }: PlacedShapes): Standing {
	const over = turn === 0 ? 0 : Math.ceil(Math.hypot(box.width, box.height) / 2 - box.height / 2);
	return { rows: { top: Math.floor(box.y), bottom: Math.ceil(box.y + box.height) }, over };
}

/** Writes shapes as a group in their place, as SVG. */
export function shapesSvg({ box, shapes, grid = box, turn, flip }: PlacedShapes): string {
	const moves = [`translate(${flip ? box.x + box.width : box.x} ${box.y})`];
	if (turn) moves.push(`rotate(${turn} ${box.width / 2} ${box.height / 2})`);
	const across = (box.width / grid.width) * (flip ? -1 : 1);
	const down = box.height / grid.height;
	if (across !== 1 || down !== 1) moves.push(`scale(${across} ${down})`);
	const paths = shapes.map(({ path, fill }) => `<path d="${path}" fill="${fill}"/>`);
	return `<g transform="${moves.join(' ')}">${paths.join('')}</g>`;
}

const lists = new WeakMap<FontSet['display'], { name: string; data: ArrayBuffer }[]>();

const turned = new WeakMap<Font, ArrayBuffer>();

function dataFor(font: Font): ArrayBuffer {
	const data = turned.get(font) ?? withMarksTurned(font.data);
	turned.set(font, data);
	return data;
}

/** Gives the fonts as satori takes them; the same list for the same fonts, because satori keeps what it has read by it. */
function satoriFonts(fonts: FontSet): { name: string; data: ArrayBuffer }[] {
	let list = lists.get(fonts.display);
	if (!list) {
		const unique = new Set([...fonts.text, ...fonts.bold, ...fonts.display]);
		list = [...unique].map((font) => ({ name: font.name, data: dataFor(font) }));
		lists.set(fonts.display, list);
	}
	return list;
}
