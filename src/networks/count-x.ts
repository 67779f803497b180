import { findLinks } from '../campaign/entities.ts';

/** What any link counts on X, however long it is. */
const linkLength = 23;

/** Code points that count two; all others count one (twitter-text, configuration v3). */
const heavy = /[\u1100-\u1fff\u200e\u200f\u2020-\u2031\u2038-\u{10ffff}]/u;

/** Adds up a text without links: two for an emoji, however it is made, else each code point's weight. */
function weigh(text: string): number {
	let weight = 0;
	// Any one character that weighs two.
	for (const character of text.replace(/\p{RGI_Emoji}/gv, '☺')) {
		weight += heavy.test(character) ? 2 : 1;
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
