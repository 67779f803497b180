import satori from 'satori';
import type { CardPicture, PlacedShapes } from './elements.ts';
import { withMarksTurned } from './mark-heights.ts';
import type { Font, FontSet } from './typeface.ts';

/** What this file does to satori's work: a part of every image's key, like `rasterOptions` and `pngOptions`. */
export const svgOptions = { shapes: 'written', masks: 'removed', marks: 'turned' } as const;

/**
 * Draws a card as SVG, letters as paths. Runs in Node and in a browser.
 *
 * Satori sets the letters only. Shapes are written as they are: satori would make each one a picture of its own with a
 * clip and a mask, which takes longer to draw than all the rest.
 */
export async function drawSvg(picture: CardPicture, fonts: FontSet): Promise<string> {
	const { width, height, ground, shapes, letters } = picture;
	const drawn = await satori(letters, {
		...{ width, height, fonts: satoriFonts(fonts) },
		...(fonts.emoji.size === 0 ? {} : { graphemeImages: Object.fromEntries(fonts.emoji) }),
	});
	const end = drawn.indexOf('>') + 1;
	const below = `<path d="M0 0h${width}v${height}h${-width}z" fill="${ground}"/>`;
	return (
		drawn.slice(0, end) + below + shapes.map(shapesSvg).join('') + withoutMasks(drawn.slice(end))
	);
}

/** Takes out the masks that satori makes for every element and uses for none of these. */
function withoutMasks(svg: string): string {
	if (svg.includes('url(#satori_om')) return svg;
	return svg.replace(/<mask id="satori_om[^"]*"><rect[^>]*\/><\/mask>/g, '');
}

/** Writes shapes as a group in their place, as SVG. */
export function shapesSvg({ box, shapes, grid = box, turn, flip }: PlacedShapes): string {
	const moves = [`translate(${flip ? box.x + box.width : box.x} ${box.y})`];
	if (turn) moves.push(`rotate(${turn} ${box.width / 2} ${box.height / 2})`);
	const across = (box.width / grid.width) * (flip ? -1 : 1);
	const down = box.height / grid.height;
	if (across !== 1 || down !== 1) moves.push(`scale(${across} ${down})`);
	const paths = shapes.map(({ path, fill, stroke }) =>
		stroke === undefined
			? `<path d="${path}" fill="${fill}"/>`
			: `<path d="${path}" fill="none" stroke="${fill}" stroke-width="${stroke}"/>`,
	);
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
