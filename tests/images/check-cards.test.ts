import { expect, test } from 'vitest';
import type { Card } from '../../src/images/card.ts';
import { allCardSizes, checkCard } from '../../src/images/check-cards.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { lettersOf } from '../../src/images/letters.ts';
import { plea, theme } from './examples.ts';

async function problemsOf(change: Partial<Card>) {
	const card = { ...plea, ...change };
	const fonts = await loadFonts(lettersOf(card), { lang: card.lang });
	return checkCard({ card, theme, fonts, sizes: allCardSizes, qrText: 'https://bus.example.org/' });
}

test('finds nothing on an ordinary card', async () => {
	expect(await problemsOf({})).toEqual([]);
	expect(await problemsOf({ title: 'Danke 💛 für alles ✓' })).toEqual([]);
});

test('names characters that no font has, with field and package', async () => {
	expect(
		await problemsOf({ title: 'Der ბus', text: 'Ein \u{e000} und noch ein \u{e000}' }),
	).toEqual([
		{
			...{ name: 'noGlyph', field: 'title', character: 'ბ', codePoint: 'U+10D1' },
			package: '@fontsource/noto-sans-georgian',
		},
		{ name: 'noGlyph', field: 'text', character: '\u{e000}', codePoint: 'U+E000' },
	]);
});

test('names an emoji that there is not as a whole', async () => {
	const [problem] = await problemsOf({ title: 'Bus 👩‍🚀‍🐈' });
	expect(problem).toMatchObject({ name: 'noGlyph', character: '👩‍🚀‍🐈' });
	expect(problem).toHaveProperty('codePoint', 'U+1F469 U+200D U+1F680 U+200D U+1F408');
});

test('names the field that is too long, and the sizes that it is too long for', async () => {
	expect(await problemsOf({ title: 'Bus'.repeat(30) })).toEqual([
		{ name: 'cardTooSmall', field: 'title', sizes: allCardSizes },
	]);
	const [problem] = await problemsOf({ text: 'Bitte helft uns. '.repeat(99) });
	expect(problem).toMatchObject({ name: 'cardTooSmall', field: 'text' });
});
