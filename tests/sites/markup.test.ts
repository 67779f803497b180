import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsFor } from '../../src/words/index.ts';
import { faultsIn } from '../support/markup.ts';
import { abroad, builtFixture, campaignPages, versionsOf } from './fixtures.ts';
import { describeSites } from './opened.ts';

/** All texts of the English pages that stand there as they are, without a name or number filled in. */
function fixedTexts(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	if (typeof words !== 'object' || words === null) return [];
	return Object.values(words).flatMap(fixedTexts);
}

describeSites((opened, site) => {
	test('The only script without a file is the data for search engines', () => {
		for (const { file, scripts } of opened().output.pages.values()) {
			const written = scripts.filter(({ src }) => src === null);
			expect(
				written.every(({ type }) => type === 'application/ld+json'),
				file,
			).toBe(true);
			expect(written.length, file).toBeLessThan(2);
		}
		for (const { campaign, folder } of versionsOf(site)) {
			for (const file of campaignPages(campaign, folder)) {
				expect(
					opened()
						.page(file)
						.scripts.filter(({ src }) => src === null),
					file,
				).toHaveLength(1);
			}
		}
	});

	test('No element has a style or a script as an attribute, and no style stands in a page', () => {
		const pages = [...opened().output.pages.values()];
		expect(pages.flatMap(({ file, inline }) => inline.map((what) => `${file}: ${what}`))).toEqual(
			[],
		);
	});

	test('No id is there twice on a page', () => {
		for (const { file, ids } of opened().output.pages.values()) {
			expect(
				ids.filter((id, index) => ids.indexOf(id) !== index),
				file,
			).toEqual([]);
		}
	});

	test('The HTML is valid', async () => {
		const problems = new Map<string, string[]>();
		for (const { file, html } of opened().output.pages.values()) {
			for (const fault of new Set(await faultsIn(html))) {
				problems.set(fault, [...(problems.get(fault) ?? []), file]);
			}
		}
		expect(Object.fromEntries(problems)).toEqual({});
	});

	test('English words on a page of another language are marked as English', () => {
		const fixed = new Set(
			fixedTexts(wordsFor('en', 'du').words).filter((text) => /\p{L}{2}/u.test(text)),
		);
		const foreign = versionsOf(site).filter(({ lang }) => !['de', 'en'].includes(lang));
		const pages = foreign.flatMap(({ campaign, folder }) => campaignPages(campaign, folder));
		const unmarked = pages.flatMap((file) =>
			opened()
				.page(file)
				.texts.filter(({ text, lang }) => fixed.has(text) && lang !== 'en')
				.map(({ text }) => `${file}: ${text}`),
		);
		expect(unmarked).toEqual([]);
	});
});

test('The columns of a table keep the side that was written, without a style', async () => {
	const { folder } = await builtFixture(abroad);
	const page = await readFile(join(folder, 'library-hours/index.html'), 'utf8');
	expect(page.match(/<t[hd]\b[^>]*>/g)).toEqual(
		['th', 'td'].flatMap((cell) =>
			['left', 'right', 'center'].map((side) => `<${cell} data-align="${side}">`),
		),
	);
});
