import { segmentGraphemes } from '../campaign/graphemes.ts';

/** The pictures of emoji: each as a `data:` address, by the characters that it stands for. */
export type EmojiPictures = ReadonlyMap<string, string>;

/** What may be drawn as a picture: a character that is one by itself, that asks for it, or a flag's letter. */
const candidate = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f|\u20e3/u;

/**
 * Finds the emoji of a text that have a picture, joined ones and flags as one each.
 * @param pictureOf Gives the address of a picture by its code points: hexadecimal, of four digits or more, joined by
 * hyphens, without selectors of variation. Asked only where a text may have an emoji.
 */
export function emojiIn(
	text: string,
	pictureOf: (codePoints: string) => string | undefined,
): EmojiPictures {
	const pictures = new Map<string, string>();
	if (!candidate.test(text)) return pictures;
	for (const { segment } of segmentGraphemes(text)) {
		if (!candidate.test(segment) || pictures.has(segment)) continue;
		const picture = pictureOf(codePointsOf(segment));
		if (picture !== undefined) pictures.set(segment, picture);
	}
	return pictures;
}

/** Cuts a text at its emoji: pieces of text, and each emoji with the address of its picture. */
export function cutAtEmoji(
	text: string,
	pictures: EmojiPictures,
): { text: string; picture?: string }[] {
	if (pictures.size === 0) return [{ text }];
	const pieces: { text: string; picture?: string }[] = [];
	for (const { segment } of segmentGraphemes(text)) {
		const picture = pictures.get(segment);
		const last = pieces.at(-1);
		if (picture !== undefined) pieces.push({ text: segment, picture });
		else if (last && last.picture === undefined) last.text += segment;
		else pieces.push({ text: segment });
	}
	return pieces;
}

/** Takes the emoji that have pictures out of a text. */
export function withoutEmoji(text: string, pictures: EmojiPictures): string {
	return cutAtEmoji(text, pictures)
		.map((piece) => (piece.picture === undefined ? piece.text : ''))
		.join('');
}

function codePointsOf(emoji: string): string {
	return Array.from(emoji, (character) => character.codePointAt(0) ?? 0)
		.filter((codePoint) => codePoint !== 0xfe0f)
		.map((codePoint) => codePoint.toString(16).padStart(4, '0'))
		.join('-');
}
