import { expect, test } from 'vitest';
import { chooserOf } from '../../src/images/choose-fonts.ts';
import { fitCard } from '../../src/images/draw-card.ts';
import { lettersIn, loadFonts } from '../../src/images/fonts.ts';
import { type LetterTable, shelfOf } from '../../src/images/letter-table.ts';
import { lettersOf } from '../../src/images/letters.ts';
import { findMissingGlyphs } from '../../src/images/typeface.ts';
import { projectFolder } from '../support/command.ts';
import { plea, theme } from './examples.ts';
import { cardsInScripts } from './scripts.ts';

const sent = JSON.stringify(lettersIn(projectFolder));
const table: LetterTable = JSON.parse(sent);
const choose = chooserOf(shelfOf(table));

test.each([plea, ...cardsInScripts])(
	'a card in $lang is set from the table as from the fonts',
	(card) => {
		const letters = lettersOf(card);
		const [whole, measured] = [loadFonts(letters, card), choose(letters, card)];
		for (const face of ['display', 'text', 'bold'] as const) {
			expect(measured[face].map(({ name }) => name)).toEqual(whole[face].map(({ name }) => name));
		}
		expect([...measured.emoji.keys()]).toEqual([...whole.emoji.keys()]);
		for (const size of ['og', 'story'] as const) {
			const { texts } = fitCard({ card, theme, size, fonts: whole });
			expect(fitCard({ card, theme, size, fonts: measured }).texts).toEqual(texts);
		}
	},
);

test('the table lacks what the fonts lack', () => {
	const text = 'ꦧ \u{e000} 👩‍🚀‍🐈 ★ 国 é';
	expect(findMissingGlyphs(text, choose(text))).toEqual(findMissingGlyphs(text, loadFonts(text)));
});

test('the table is small enough to be sent', () => {
	expect(sent.length).toBeLessThan(600_000);
});
