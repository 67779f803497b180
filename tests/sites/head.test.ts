import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { campaignPages, folderOf, siteFiles, versionsOf } from './fixtures.ts';
import { describeSites, type OpenedSite } from './opened.ts';
import { metaOf, type PageFacts, pathOf } from './read-output.ts';

/** The pages of all campaigns in all languages, with what is known of each. */
function pagesOf(opened: OpenedSite) {
	return versionsOf(opened.site).flatMap(({ campaign, lang, folder }) =>
		campaignPages(campaign, folder).map((file) => ({ campaign, lang, page: opened.page(file) })),
	);
}

function jsonLdOf(page: PageFacts) {
	return JSON.parse(page.scripts.find(({ src }) => src === null)?.text ?? '{}');
}

describeSites((opened, site) => {
	const root = `${site.origin}${site.base}`;

	test('Every page has one title, one first heading and one description', () => {
		for (const page of opened().output.pages.values()) {
			const { file, titles, headings } = page;
			expect(
				titles.map((title) => title.trim().length > 0),
				`title of ${file}`,
			).toEqual([true]);
			expect(
				headings.map((text) => text.length > 0),
				`heading of ${file}`,
			).toEqual([true]);
			expect(metaOf(page, 'description').trim(), `description of ${file}`).not.toBe('');
		}
	});

	test('The pages of a campaign can be told apart by their titles and descriptions', () => {
		for (const { campaign, folder } of versionsOf(site)) {
			const pages = campaignPages(campaign, folder).map((file) => opened().page(file));
			const main = pages.filter(({ file }) => !/\/m\//.test(file));
			const heads = main.map((page) => `${page.titles[0]} ${metaOf(page, 'description')}`);
			expect(new Set(heads).size, folder).toBe(heads.length);
		}
	});

	test('Every campaign page has all that networks read, and it agrees with the page', () => {
		for (const { lang, page } of pagesOf(opened())) {
			const get = (name: string) => metaOf(page, name);
			const address = `${root}${pathOf(page.file)}`;
			expect(get('og:title'), page.file).toBe(page.titles[0]);
			expect(get('og:description'), page.file).toBe(get('description'));
			expect(get('og:url'), page.file).toBe(address);
			expect(page.links, page.file).toContainEqual(
				expect.objectContaining({ rel: 'canonical', href: address }),
			);
			expect(get('og:type'), page.file).toMatch(/^(website|article)$/);
			expect(get('og:locale'), page.file).toMatch(new RegExp(`^${lang}_[A-Z]{2}$`));
			expect(get('og:site_name'), page.file).not.toBe('');
			expect(get('og:image:alt').length, page.file).toBeGreaterThan(10);
			expect(get('og:image:width'), page.file).toBe('1200');
			expect(get('og:image:height'), page.file).toBe('630');
			expect(get('og:image:type'), page.file).toBe('image/png');
			expect(get('twitter:card'), page.file).toBe('summary_large_image');
			expect(get('twitter:image'), page.file).toBe(get('og:image'));
			expect(get('twitter:image:alt'), page.file).toBe(get('og:image:alt'));
		}
	});

	test('Each share image lies where the page says, in the size that networks want', async () => {
		const { folder, output } = opened();
		const images = new Set(pagesOf(opened()).map(({ page }) => metaOf(page, 'og:image')));
		for (const image of images) {
			expect(image.startsWith(`${root}images/`), image).toBe(true);
			const file = image.slice(root.length);
			expect(output.files).toContain(file);
			const { width, height, format } = await sharp(join(folder, file)).metadata();
			expect({ file, width, height, format }).toEqual({
				file,
				width: 1200,
				height: 630,
				format: 'png',
			});
			expect((await stat(join(folder, file))).size, file).toBeLessThan(300_000);
		}
	});

	test('No image lies in the output that no page names', () => {
		const named = [...opened().output.pages.values()].map(({ html }) => html).join('\n');
		const images = [...opened().output.files].filter((file) => /^images\/.*\.png$/.test(file));
		expect(images.filter((file) => !named.includes(file))).toEqual([]);
	});

	test('Messages that can still be posted have images of their own', () => {
		for (const { campaign, folder } of versionsOf(site)) {
			if (!['running', 'heard'].includes(campaign.phase)) continue;
			const pages = campaign.messages.map((id) => opened().page(`${folder}m/${id}/index.html`));
			const images = new Set(pages.map((page) => metaOf(page, 'og:image')));
			expect(images.size, folder).toBe(campaign.messages.length);
		}
	});

	test('JSON-LD says what the tags for networks say', () => {
		for (const { lang, page } of pagesOf(opened())) {
			const data = jsonLdOf(page);
			expect({ file: page.file, ...data }).toMatchObject({
				file: page.file,
				'@context': 'https://schema.org',
				description: metaOf(page, 'og:description'),
				url: metaOf(page, 'og:url'),
				inLanguage: lang,
				image: {
					url: metaOf(page, 'og:image'),
					caption: metaOf(page, 'og:image:alt'),
					width: { value: 1200 },
					height: { value: 630 },
				},
			});
			const names = [data.name, data.headline].filter((name) => name !== undefined);
			expect(new Set(names), page.file).toEqual(new Set([metaOf(page, 'og:title')]));
		}
	});

	test('Examples and sites without an operator are not for search engines, everything else is', () => {
		const isHidden = (page: PageFacts) => page.metas.robots?.[0] === 'noindex';
		for (const { campaign, page } of pagesOf(opened())) {
			expect(isHidden(page), page.file).toBe(campaign.demo === true || !site.operator);
		}
		const shorts = site.campaigns.map(({ short }) => `${short}/index.html`);
		for (const file of siteFiles(site).filter((name) => name.endsWith('.html'))) {
			const always = file === '404.html' || shorts.includes(file);
			expect(isHidden(opened().page(file)), file).toBe(always || !site.operator);
		}
	});

	test('A demo says on each of its pages that it is one, and no other campaign does', () => {
		for (const { campaign, page } of pagesOf(opened())) {
			expect(/<div class="demo"/.test(page.html), page.file).toBe(campaign.demo === true);
		}
	});

	test('Every page says its language and direction', () => {
		for (const { lang, page } of pagesOf(opened())) {
			expect(page.lang, page.file).toBe(lang);
			expect(page.dir, page.file).toBe(['ar', 'he'].includes(lang) ? 'rtl' : 'ltr');
		}
		for (const file of siteFiles(site).filter((name) => /^[a-z]+\/index\.html$/.test(name))) {
			expect(opened().page(file).lang, file).not.toBeNull();
		}
	});

	test('The language versions of a page name each other, and nothing else claims to have any', () => {
		for (const { campaign, lang, page } of pagesOf(opened())) {
			const inFolder = page.file.slice(folderOf(campaign, lang).length);
			const expected = campaign.languages.map((each) => ({
				hreflang: each,
				href: `${root}${folderOf(campaign, each)}${pathOf(inFolder)}`,
			}));
			const found = page.links
				.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang !== null)
				.filter(({ hreflang }) => hreflang !== 'x-default')
				.map(({ hreflang, href }) => ({ hreflang, href }));
			const byLanguage = (a: { hreflang: string | null }, b: { hreflang: string | null }) =>
				(a.hreflang ?? '') < (b.hreflang ?? '') ? -1 : 1;
			expect(found.sort(byLanguage), page.file).toEqual(
				expected.length > 1 ? expected.sort(byLanguage) : [],
			);
		}
	});
});
