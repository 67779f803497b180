import type { Card, CardField } from './card.ts';
import { fitCard, type MeasuredCard } from './draw-card.ts';
import { packageFor } from './families.ts';
import { bubbleText } from './hero.ts';
import type { TextFit } from './set-text.ts';
import { findMissingGlyphs } from './typeface.ts';

/** A character that no font and no picture has. */
export interface MissingGlyph {
	field: CardField;
	/** The character, or the whole of an emoji that is joined of several. */
	character: string;
	/** Its code points, `U+1F9D1 U+200D U+1F33E`. */
	codePoint: string;
	/** The npm package that has it, where one is known. */
	package?: string;
}

/** Finds the characters of a card that it could not show. */
export function findMissing({ card, fonts }: Pick<MeasuredCard, 'card' | 'fonts'>): MissingGlyph[] {
	return fieldsOf(card).flatMap(([field, text]) =>
		findMissingGlyphs(text, fonts).map((character) => {
			const codePoint = Array.from(character, codePointName).join(' ');
			const name = packageFor(character);
			return { field, character, codePoint, ...(name === undefined ? {} : { package: name }) };
		}),
	);
}

/** A text of which a picture does not show the whole as it was written. */
export interface CutText {
	field: CardField;
	fit: Exclude<TextFit, 'whole'>;
}

/** Finds the texts of a card that are too long for their place. An address may be divided, it stays the same. */
export function findCut(card: MeasuredCard): CutText[] {
	return fitCard(card).texts.flatMap(({ field, fit }) =>
		fit === 'whole' || (field === 'address' && fit === 'divided') ? [] : [{ field, fit }],
	);
}

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
