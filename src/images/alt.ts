import type { Card } from './card.ts';
import { headlinesOf } from './hero.ts';
import { quoteText } from './quotes.ts';

/** The words that alt texts are joined with, in the language of the card. */
export interface AltWords {
	/** What the picture is, for instance `Kampagnenbild`. */
	picture: string;
	/** What stands before a message, for instance `Nachricht`. */
	message: string;
	/** What stands before an answer, for instance `Antwort`. */
	answer: string;
	/** What stands before news, for instance `Neuigkeit`. */
	note: string;
}

/** The most characters of an alt text; X allows 420 (https://developer.x.com/en/docs/x-for-websites/cards/overview/markup). */
export const mostAltCharacters = 420;

/** Says in words what a card's picture says: from the same values, in the order in which they are read. */
export function altText(card: Card, words: AltWords): string {
	const { hashtag, line, progress, badge } = card;
	const { first, second } = headlinesOf(card);
	const text = card.text?.trim() ?? '';
	const parts = [
		badge === undefined ? words.picture : `${words.picture} (${badge})`,
		`${hashtag}: ${first.text}`,
		line.replaceAll('\u00a0', ' '),
		...(text === '' || card.textKind === 'none'
			? []
			: [
					`${words[card.textKind]}: ${card.textKind === 'note' ? text : quoteText(text, card.lang)}`,
				]),
		second.text,
		...(progress ? [progress.label] : []),
	];
	const sentences = parts
		.filter((part) => part.trim() !== '')
		.map((part) => sentenceOf(part, card.lang))
		.join(' ')
		.normalize('NFC');
	return shorten(sentences, mostAltCharacters);
}

/** Makes a sentence of a part: a capital letter at its beginning, a full stop where nothing else ends it. */
function sentenceOf(part: string, lang: string): string {
	const text = part.trim().replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(lang));
	return /[.!?…。！？:][”“’»«"」』)]?$/u.test(text) ? text : `${text}.`;
}

/** Cuts a text at a space so that it has at most `most` characters, an ellipsis among them. */
function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
