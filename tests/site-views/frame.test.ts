import { expect, test } from 'vitest';
import { footerOf } from '../../src/site/views/frame.ts';
import { isProofread, wordsFor } from '../../src/words/index.ts';
import { pageLanguages } from '../../src/words/pages/index.ts';
import { clocks, sceneOf } from '../site-files/scenes.ts';

const { site } = sceneOf({}, clocks.during);

test.each(Object.entries(pageLanguages))(
	'The foot of a page in %s says whether its words are proofread',
	(lang, { proofread }) => {
		const spoken = wordsFor(lang, 'du');
		const { notes } = footerOf(site, lang, spoken);
		expect(notes.includes(spoken.words.site.unread)).toBe(!proofread);
	},
);

test('What is said in English for want of other words is proofread', () => {
	expect(['ar', 'ar-eg', 'fr', 'de-at'].map(isProofread)).toEqual([false, false, true, true]);
});
