import { type Card, type CardField, type CardSize, cardSizes } from './card.ts';
import { type CardRequest, fitCard } from './draw-card.ts';
import { packageFor } from './families.ts';
import { bubbleText } from './hero.ts';
import { findMissingGlyphs } from './typeface.ts';

/** A card to look at, in the sizes in which it is drawn. */
export interface CheckedCard extends Omit<CardRequest, 'size'> {
	sizes: readonly CardSize[];
}

/** What is wrong with a card's text. */
export type CardProblem =
	| { name: 'cardTooSmall'; field: CardField; sizes: CardSize[] }
	| {
			name: 'noGlyph';
			field: CardField;
			/** The character, or the whole of an emoji that is joined of several. */
			character: string;
			/** Its code points, `U+1F9D1 U+200D U+1F33E`. */
			codePoint: string;
			/** The npm package that has it, where one is known. */
			package?: string;
	  };

/** Finds what a picture could not show: texts too long for their place in a size, and characters in no font. Pure. */
export function checkCard({ sizes, ...request }: CheckedCard): CardProblem[] {
	const problems: CardProblem[] = [];
	for (const [field, text] of fieldsOf(request.card)) {
		for (const character of findMissingGlyphs(text, request.fonts)) {
			const codePoint = Array.from(character, codePointName).join(' ');
			const name = packageFor(character);
			const more = name === undefined ? {} : { package: name };
			problems.push({ name: 'noGlyph', field, character, codePoint, ...more });
		}
	}
	const tooSmall = new Map<CardField, CardSize[]>();
	for (const size of sizes) {
		for (const field of fitCard({ ...request, size }).tooSmall) {
			tooSmall.set(field, [...(tooSmall.get(field) ?? []), size]);
		}
	}
	for (const [field, where] of tooSmall) {
		problems.push({ name: 'cardTooSmall', field, sizes: where });
	}
	return problems;
}

/** All sizes of cards, in their order. */
export const allCardSizes = Object.keys(cardSizes) as CardSize[];

function fieldsOf(card: Card): [CardField, string][] {
	const { hashtag, title, line, status, address, progress, badge = '' } = card;
	return [
		['hashtag', hashtag],
		['title', title],
		['text', bubbleText(card)],
		['line', line],
		['status', status],
		['address', address],
		['progress', progress?.label ?? ''],
		['badge', badge],
	];
}

function codePointName(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
