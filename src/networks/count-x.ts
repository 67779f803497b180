import { findLinks } from '../campaign/entities.ts';

/** What any link counts on X, however long it is. */
const linkLength = 23;

/** Code points that count one, first and last of each range; all others count two (twitter-text, configuration v3). */
const lightRanges = [
	[0x0000, 0x10ff],
	[0x2000, 0x200d],
	[0x2010, 0x201f],
	[0x2032, 0x2037],
] as const;

/** Adds up a text without links: two for an emoji, however it is made, else each code point's weight. */
function weigh(text: string): number {
	let weight = 0;
	const plain = text.replace(/\p{RGI_Emoji}/gv, () => {
		weight += 2;
		return '';
	});
	for (const character of plain) {
		const code = character.codePointAt(0) ?? 0;
		weight += lightRanges.some(([first, last]) => first <= code && code <= last) ? 1 : 2;
	}
	return weight;
}

/**
 * The length of a text on X: https://docs.x.com/fundamentals/counting-characters
 * An address without `https://` is a link there only if its ending is a top-level domain. No list of
 * these is kept, so it counts the larger of its own length and a link's: never too little.
 */
export function countForX(text: string): number {
	const normal = text.normalize('NFC');
	let length = 0;
	let at = 0;
	for (const { kind, text: link, start, end } of findLinks(normal)) {
		length += weigh(normal.slice(at, start));
		length += kind === 'url' ? linkLength : Math.max(linkLength, weigh(link));
		at = end;
	}
	return length + weigh(normal.slice(at));
}
