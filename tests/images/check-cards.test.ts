import { expect, test } from 'vitest';
import type { Card } from '../../src/images/card.ts';
import { findCut, findMissing } from '../../src/images/check-cards.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { lettersOf } from '../../src/images/letters.ts';
import { plea, theme } from './examples.ts';

function cardWith(change: Partial<Card>) {
	const card = { ...plea, ...change };
	return { card, theme, size: 'og', fonts: loadFonts(lettersOf(card), card) } as const;
}

test('nothing is missing on an ordinary card', () => {
	for (const card of [cardWith({}), cardWith({ title: 'Danke 💛 für alles ✓' })]) {
		expect(findMissing(card)).toEqual([]);
		expect(findCut(card)).toEqual([]);
	}
});

test('characters that no font has are named with field and package', () => {
	expect(
		findMissing(cardWith({ title: 'Der ꦧus', text: 'Ein \u{e000}, noch ein \u{e000}' })),
	).toEqual([
		{ field: 'title', character: 'ꦧ', codePoint: 'U+A9A7' },
		{ field: 'text', character: '\u{e000}', codePoint: 'U+E000' },
	]);
	const [found] = findMissing(cardWith({ title: 'ଓus' }));
	expect(found).toMatchObject({ character: 'ଓ', package: '@fontsource/noto-sans-oriya' });
});

test('an emoji that there is not is named as a whole', () => {
	const [problem] = findMissing(cardWith({ title: 'Bus 👩‍🚀‍🐈' }));
	expect(problem).toMatchObject({ character: '👩‍🚀‍🐈' });
	expect(problem).toHaveProperty('codePoint', 'U+1F469 U+200D U+1F680 U+200D U+1F408');
});

test('a text that is too long is named with what becomes of it; an address may be divided', () => {
	expect(findCut(cardWith({ title: 'Bus'.repeat(30) }))).toEqual([
		{ field: 'title', fit: 'divided' },
	]);
	expect(findCut(cardWith({ text: 'Bitte helft uns. '.repeat(99) }))).toEqual([
		{ field: 'text', fit: 'shortened' },
	]);
	expect(findCut(cardWith({ address: `${'bus'.repeat(40)}.example.org` }))).toEqual([]);
});
