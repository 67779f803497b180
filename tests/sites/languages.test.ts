import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { progressSchema } from '../../src/site/files/progress-schema.ts';
import { wordsFor } from '../../src/words/index.ts';
import { campaignPages, folderOf, siteLanguages, versionsOf } from './fixtures.ts';
import { describeSites } from './opened.ts';
import { pathOf } from './read-output.ts';

const ownPages = ['', 'imprint/', 'privacy/', 'accessibility/'];

describeSites((opened, site) => {
	const root = `${site.origin}${site.base}`;
	const languages = siteLanguages(site);
	const placeOf = (lang: string, page: string) => `${lang === site.lang ? '' : `${lang}/`}${page}`;

	/** Where the links of a page lead that switch its language. */
	function switchesOf(file: string): string[] {
		const nav = /<nav class="languages"[\s\S]*?<\/nav>/.exec(opened().page(file).html)?.[0] ?? '';
		return [...nav.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)]
			.map(([, lang, href]) => `${lang} ${href}`)
			.toSorted();
	}

	test('The site’s own pages name each other in all languages', () => {
		expect(languages.length).toBeGreaterThan(2);
		for (const lang of languages) {
			for (const page of ownPages) {
				const { file, links } = opened().page(`${placeOf(lang, page)}index.html`);
				const named = links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang !== null);
				expect(
					named.map(({ hreflang, href }) => ({ hreflang, href })),
					file,
				).toEqual(languages.map((each) => ({ hreflang: each, href: root + placeOf(each, page) })));
				const others = languages.filter((each) => each !== lang);
				expect(switchesOf(file), file).toEqual(
					others.map((each) => `${each} ${site.base}${placeOf(each, page)}`).toSorted(),
				);
			}
		}
	});

	test('Each page of a campaign leads to the same page in its other languages', () => {
		for (const { campaign, lang, folder } of versionsOf(site)) {
			for (const file of campaignPages(campaign, folder)) {
				const inFolder = pathOf(file.slice(folder.length));
				const expected = campaign.languages
					.filter((each) => each !== lang)
					.map((each) => `${each} ${site.base}${folderOf(campaign, each)}${inFolder}`);
				expect(switchesOf(file), file).toEqual(expected.toSorted());
			}
		}
	});

	test('The site’s own pages are in the words of their language, or in English that is marked', () => {
		for (const lang of languages) {
			const spoken = wordsFor(lang, 'sie');
			const page = opened().page(`${placeOf(lang, 'imprint/')}index.html`);
			expect([page.lang, page.headings[0]], page.file).toEqual([lang, spoken.words.imprint.title]);
			const heading = page.texts.find(({ text }) => text === spoken.words.imprint.title);
			expect(heading?.lang, page.file).toBe(spoken.lang);
		}
	});

	test.runIf(site.name === 'example')(
		'What a translation leaves out stands there in the campaign’s language, marked as such',
		() => {
			const { lang, texts } = opened().page('ar/telekomhilf/index.html');
			expect(lang).toBe('ar');
			const langsOf = (part: string) =>
				new Set(texts.filter(({ text }) => text.includes(part)).map((found) => found.lang));
			expect(langsOf('حصل مخيم التعليم على الإنترنت')).toEqual(new Set(['ar']));
			expect(langsOf('صفحات المساعدة لدى الشركة')).toEqual(new Set(['ar']));
			expect(langsOf('Hamburg-Alsterdorf')).toEqual(new Set(['de']));
		},
	);

	test('All languages of a campaign have the same numbers', async () => {
		for (const { campaign, folder } of versionsOf(site)) {
			const read = async (own: string) =>
				progressSchema.parse(
					JSON.parse(await readFile(join(opened().folder, own, 'progress.json'), 'utf8')),
				);
			const numbersOf = ({
				counts,
				phase,
				answeredAt,
				updates,
			}: Awaited<ReturnType<typeof read>>) => ({
				counts: counts.map(({ network, posts, at }) => ({ network, posts, at })),
				updates: updates.map(({ at, kind }) => ({ at, kind })),
				phase,
				answeredAt,
			});
			expect(numbersOf(await read(folder)), folder).toEqual(
				numbersOf(await read(`${campaign.slug}/`)),
			);
		}
	});
});
