import satori from 'satori';
import type { CardElement } from './elements.ts';
import type { FontSet } from './typeface.ts';

/** Draws a tree of elements as SVG, letters as paths; `size` is in pixels. Runs in Node and in a browser. */
export function drawSvg(
	tree: CardElement,
	size: { width: number; height: number },
	fonts: FontSet,
): Promise<string> {
	return satori(tree, { width: size.width, height: size.height, fonts: satoriFonts(fonts) });
}

const lists = new WeakMap<FontSet, { name: string; data: ArrayBuffer }[]>();

/** Gives the fonts as satori takes them; the same list for the same set, because satori keeps what it has read by it. */
function satoriFonts(fonts: FontSet): { name: string; data: ArrayBuffer }[] {
	let list = lists.get(fonts);
	if (!list) {
		const unique = new Set([...fonts.text, ...fonts.bold, ...fonts.display]);
		list = [...unique].map(({ name, data }) => ({ name, data }));
		lists.set(fonts, list);
	}
	return list;
}
