import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { english } from '../../src/words/en.ts';
import { campaignPages, versionsOf } from './fixtures.ts';
import { describeSites } from './opened.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:a11y'],
	rules: {
		// How a tag is written, which is the compiler's taste and makes no difference to any reader.
		'doctype-style': 'off',
		'void-style': 'off',
		// A campaign's title has up to eighty characters by the contract.
		'long-title': 'off',
		// A telephone number stands as the operator wrote it, so that it can be found and copied.
		'tel-non-breaking': 'off',
	},
});

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
			const { results } = await validator.validateString(html);
			for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
				const text = `${ruleId}: ${message} (${selector})`;
				problems.set(text, [...(problems.get(text) ?? []), file]);
			}
		}
		expect(Object.fromEntries(problems)).toEqual({});
	});

	test('English words on a page of another language are marked as English', () => {
		const fixed = new Set(fixedTexts(english).filter((text) => /\p{L}{2}/u.test(text)));
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
