import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { progressSchema } from '../../src/site/files/progress-schema.ts';
import {
	abroad,
	builtFixture,
	campaignPages,
	example,
	siteLanguages,
	versionsOf,
} from './fixtures.ts';

describe.each([example, abroad])('The site “$name”', (site) => {
	const root = `${site.origin}${site.base}`;
	let folder: string;
	beforeAll(async () => {
		({ folder } = await builtFixture(site));
	});
	const read = (file: string) => readFile(join(folder, file), 'utf8');

	describe.each(versionsOf(site))('$folder', ({ campaign, lang, folder: own }) => {
		const pages = campaign.updates.toReversed().map((time) => `${root}${own}progress/${time}/`);

		test('The RSS feed has one item for each update up to now', async () => {
			const { items = [], language } = parseRssFeed(await read(`${own}feed.xml`));
			expect(items.map(({ link }) => link)).toEqual(pages);
			expect(language).toBe(lang);
			expect(
				items.every(({ title, description, pubDate }) => title && description && pubDate),
			).toBe(true);
		});

		test('The JSON feed has the same items and knows where it stands', async () => {
			const text = await read(`${own}feed.json`);
			const feed = parseJsonFeed(text);
			// The format wants the list also where nothing has happened yet; the parser drops an empty one.
			expect(JSON.parse(text).items).toHaveLength(pages.length);
			expect((feed.items ?? []).map(({ url }) => url)).toEqual(pages);
			expect(feed.feed_url).toBe(`${root}${own}feed.json`);
			expect(feed.language).toBe(lang);
		});

		test('progress.json keeps to its schema and tells the phase', async () => {
			const data: unknown = JSON.parse(await read(`${own}progress.json`));
			expect(progressSchema.parse(data)).toEqual(data);
			expect(data).toMatchObject({ version: 1, phase: campaign.phase, lang });
			const keys = ['version', 'phase', 'starts', 'deadline', 'answeredAt', 'solvedAt'];
			expect(Object.keys(data as object)).toEqual(
				expect.arrayContaining([...keys, 'counts', 'updates', 'generatedAt']),
			);
			const { updates, generatedAt } = progressSchema.parse(data);
			expect(updates.map(({ url }) => url)).toEqual(pages);
			expect(Date.parse(generatedAt)).toBe(Date.parse(site.now));
		});

		if (!campaign.dated) return;

		test('The calendar can be read, with an alarm for each date', async () => {
			const calendar = new ICAL.Component(ICAL.parse(await read(`${own}calendar.ics`)));
			const events = calendar.getAllSubcomponents('vevent');
			expect(events.length).toBeGreaterThan(0);
			for (const event of events) {
				expect(event.getAllSubcomponents('valarm')).toHaveLength(1);
				expect(String(event.getFirstPropertyValue('summary'))).not.toBe('');
				expect(event.getFirstPropertyValue('url')?.toString()).toMatch(/^https:\/\//);
			}
		});
	});

	test('The archive has every campaign once, with its phase', async () => {
		const { campaigns } = JSON.parse(await read('archive.json'));
		const found = campaigns.map(({ slug, phase, kind, url }: Record<string, unknown>) => ({
			slug,
			phase,
			kind,
			url,
		}));
		const expected = site.campaigns.map(({ slug, phase, kind }) => ({
			slug,
			phase,
			kind,
			url: `${root}${slug}/`,
		}));
		expect(found).toHaveLength(expected.length);
		expect(found).toEqual(expect.arrayContaining(expected));
	});

	test('What runs comes before what is over on the start page and in the archive', async () => {
		const over = new Set(['answered', 'solved', 'ended']);
		const phaseOf = new Map(site.campaigns.map(({ slug, phase }) => [slug, phase]));
		const isOver = (slug: string) => over.has(phaseOf.get(slug) ?? '');
		const { campaigns } = JSON.parse(await read('archive.json'));
		const archived: boolean[] = campaigns.map(({ slug }: { slug: string }) => isOver(slug));
		expect(archived).toEqual(archived.toSorted());
		const html = await read('index.html');
		const linked = site.campaigns
			.map(({ slug }) => ({ slug, at: html.indexOf(`href="${site.base}${slug}/"`) }))
			.sort((a, b) => a.at - b.at);
		expect(linked.filter(({ at }) => at < 0)).toEqual([]);
		const listed = linked.map(({ slug }) => isOver(slug));
		expect(listed).toEqual(listed.toSorted());
	});

	test('The sitemap has every page that is for search engines, and no other', async () => {
		expect(await read('robots.txt')).toContain(`Sitemap: ${root}sitemap-index.xml`);
		const index = await read('sitemap-index.xml');
		const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
		expect(maps.length).toBeGreaterThan(0);
		const lists = await Promise.all(maps.map((address) => read(address.slice(root.length))));
		const listed = lists.flatMap((text) =>
			[...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address),
		);
		const shown = site.operator ? versionsOf(site).filter(({ campaign }) => !campaign.demo) : [];
		const expected = shown.flatMap(({ campaign, folder: own }) =>
			campaignPages(campaign, own).map((file) => `${root}${file.replace(/index\.html$/, '')}`),
		);
		const homes = siteLanguages(site).map(
			(lang) => `${root}${lang === site.lang ? '' : `${lang}/`}`,
		);
		expect(listed.toSorted()).toEqual([...expected, ...(site.operator ? homes : [])].toSorted());
	});
});
