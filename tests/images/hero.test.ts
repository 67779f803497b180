import { describe, expect, test } from 'vitest';
import { type Card, type CardSize, cardSizes } from '../../src/images/card.ts';
import { findCut } from '../../src/images/check-cards.ts';
import { fitCard } from '../../src/images/draw-card.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { lettersOf } from '../../src/images/letters.ts';
import { plea, theme } from './examples.ts';

const status = 'Gelöst. Antwort nach 1 Stunde 10 Minuten';
const long = 'Der Bücherbus soll auch im Winter jeden Dienstag in alle Dörfer am See kommen!!!';

function cardWith(change: Partial<Card>, size: CardSize) {
	const card: Card = { ...plea, status, badge: 'Beispiel', ...change };
	return { card, theme, size, fonts: loadFonts(lettersOf(card), card) };
}

/** The sizes of demand and status, in pixels. */
function sizesOf(card: ReturnType<typeof cardWith>) {
	const { texts } = fitCard(card);
	const [title, stand] = (['title', 'status'] as const).map(
		(name) => texts.find(({ field }) => field === name)?.size ?? 0,
	);
	return { title: title ?? 0, stand: stand ?? 0 };
}

const sizes = Object.keys(cardSizes) as CardSize[];

describe.each(sizes)('On a card of the size %s', (size) => {
	test.each(['answered', 'solved'] as const)('%s is seen before what was asked', (mood) => {
		for (const title of [plea.title, long]) {
			for (const textKind of ['none', 'answer', 'note'] as const) {
				const card = cardWith({ mood, title, textKind, text: 'Wir sind dran.' }, size);
				const { title: asked, stand } = sizesOf(card);
				expect(stand, `${title} ${textKind}`).toBeGreaterThan(asked);
				expect(findCut(card)).toEqual([]);
			}
		}
	});

	test('what is asked is seen before the deadline', () => {
		const { title, stand } = sizesOf(cardWith({ mood: 'plea' }, size));
		expect(title).toBeGreaterThan(stand);
	});
});
