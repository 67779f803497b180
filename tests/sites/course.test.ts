import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { builtFixture, course } from './fixtures.ts';
import { metaOf, type Output, readOutput } from './read-output.ts';

const messages = ['eins', 'zwei', 'drei', 'vier', 'acht'];

/** Five times of the same two campaigns: one that gets an answer, and one that gets none. */
const clocks = [
	{
		name: 'before the start',
		now: '2026-03-01T12:00:00+01:00',
		probenraum: { phase: 'upcoming', updates: [], posted: [] as string[] },
		notenpult: { phase: 'upcoming', posted: [] as string[] },
	},
	{
		name: 'while it runs',
		now: '2026-03-02T12:00:00+01:00',
		probenraum: { phase: 'running', updates: [], posted: messages },
		notenpult: { phase: 'running', posted: messages },
	},
	{
		name: 'once it was heard',
		now: '2026-03-03T12:00:00+01:00',
		probenraum: { phase: 'heard', updates: ['20260303-1000'], posted: messages },
		notenpult: { phase: 'running', posted: messages },
	},
	{
		name: 'once it was answered',
		now: '2026-03-04T13:00:00+01:00',
		probenraum: {
			phase: 'answered',
			updates: ['20260304-1200', '20260303-1000'],
			posted: ['thanks-1'],
		},
		notenpult: { phase: 'running', posted: messages },
	},
	{
		name: 'after the deadline',
		now: '2026-03-07T12:00:00+01:00',
		probenraum: {
			phase: 'solved',
			updates: ['20260305-1630', '20260304-1200', '20260303-1000'],
			posted: ['thanks-1'],
		},
		notenpult: { phase: 'ended', posted: [] as string[] },
	},
] as const;

const outputs = new Map<string, Output>();
const folders = new Map<string, string>();
let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
	for (const { name, now } of clocks) {
		const { folder } = await builtFixture({ ...course, now });
		folders.set(name, folder);
		outputs.set(name, await readOutput(folder, browser));
	}
}, 300_000);
afterAll(() => browser?.close());

function pageAt(name: string, file: string) {
	const page = outputs.get(name)?.pages.get(file);
	if (!page) throw new Error(`${name}: there is no page ${file}`);
	return page;
}

/** While something is asked, images say until when; before, from when on. */
const imageSays: Partial<Record<string, string>> = {
	upcoming: 'Los geht es am Mo., 2. März 2026, 9:00 Uhr',
	running: 'Bis Fr., 6. März 2026',
	heard: 'Bis Fr., 6. März 2026',
};

/** How far the action is, in the words of schema.org. */
const actionOf = {
	upcoming: 'PotentialActionStatus',
	running: 'ActiveActionStatus',
	heard: 'ActiveActionStatus',
	answered: 'CompletedActionStatus',
	solved: 'CompletedActionStatus',
	ended: 'FailedActionStatus',
} as const;

const allMessages = (slug: string) => [
	...messages.map((id) => `${slug}/m/${id}/index.html`),
	...(slug === 'probenraum' ? [`${slug}/m/thanks-1/index.html`] : []),
];

describe.each(clocks)('$name', ({ name, now, ...expected }) => {
	const slugs = ['probenraum', 'notenpult'] as const;

	test.each(slugs)('Everything of %s tells the same phase', async (slug) => {
		const { phase } = expected[slug];
		const read = async (file: string) =>
			JSON.parse(await readFile(join(folders.get(name) ?? '', file), 'utf8'));
		expect((await read(`${slug}/progress.json`)).phase).toBe(phase);
		const { campaigns } = await read('archive.json');
		expect(campaigns.find((entry: { slug: string }) => entry.slug === slug).phase).toBe(phase);
		const pages = [`${slug}/index.html`, `${slug}/progress/index.html`, ...allMessages(slug)];
		expect(pages.map((file) => pageAt(name, file).phase)).toEqual(pages.map(() => phase));
	});

	test.each(slugs)('What leaves the site says of %s what its progress page says', async (slug) => {
		const { phase } = expected[slug];
		const progress = pageAt(name, `${slug}/progress/index.html`);
		const [answer = ''] = progress.headings;
		expect(answer).not.toBe('');
		const embed = pageAt(name, `${slug}/embed/index.html`);
		expect(embed.phase).toBe(phase);
		expect(embed.texts.map(({ text }) => text)).toContain(`${answer}.`);
		expect(pageAt(name, `${slug}/screen/index.html`).texts.map(({ text }) => text)).toContain(
			answer,
		);
		const read = (file: string) => readFile(join(folders.get(name) ?? '', slug, file), 'utf8');
		expect(await read('badge.svg')).toContain(`: ${answer}. Stand: `);
		expect(metaOf(progress, 'og:description')).toContain(`${answer}. `);
		for (const page of [progress, pageAt(name, `${slug}/index.html`)]) {
			expect(metaOf(page, 'og:image:alt')).toContain(imageSays[phase] ?? answer);
		}
		const { potentialAction } = JSON.parse(
			pageAt(name, `${slug}/index.html`).scripts.find(({ type }) => type === 'application/ld+json')
				?.text ?? '{}',
		);
		expect(potentialAction).toMatchObject({ '@type': 'AskAction', actionStatus: actionOf[phase] });
		const deadline = /UID:deadline\.[\s\S]*?STATUS:(\w+)/.exec(await read('calendar.ics'))?.[1];
		const settled = phase === 'answered' || phase === 'solved';
		const ahead = name !== 'after the deadline';
		expect(deadline).toBe(settled && ahead ? 'CANCELLED' : 'CONFIRMED');
	});

	test.each(slugs)('%s asks, thanks or keeps quiet in public', (slug) => {
		const posted = (file: string) => [
			...new Set(
				pageAt(name, file)
					.shares.filter(({ network }) => network === 'x')
					.map(({ message }) => message),
			),
		];
		expect(posted(`${slug}/index.html`).toSorted()).toEqual(expected[slug].posted.toSorted());
		const open = allMessages(slug).filter((file) => posted(file).length > 0);
		const ids = open.map((file) => file.split('/').at(-2));
		expect(ids.toSorted()).toEqual(expected[slug].posted.toSorted());
	});

	test.each(slugs)('%s can be passed on as long as that helps', (slug) => {
		const { shares, addresses } = pageAt(name, `${slug}/index.html`);
		const { phase } = expected[slug];
		const helps = ['upcoming', 'running', 'heard'].includes(phase);
		expect(shares.some(({ network }) => network === 'whatsapp')).toBe(helps);
		const calendar = addresses.some(({ value }) => value === `/${slug}/calendar.ics`);
		if (phase === 'upcoming') expect(calendar).toBe(true);
	});

	test('Pages, feeds and data have the updates up to now and no later one', async () => {
		const { updates } = expected.probenraum;
		const pages = [...(outputs.get(name)?.files ?? [])]
			.map((file) => /^probenraum\/progress\/([^/]+)\/index\.html$/.exec(file)?.[1])
			.filter((time) => time !== undefined);
		expect(pages.toSorted()).toEqual(updates.toSorted());
		const read = (file: string) => readFile(join(folders.get(name) ?? '', file), 'utf8');
		const data = JSON.parse(await read('probenraum/progress.json'));
		const feed = JSON.parse(await read('probenraum/feed.json'));
		const addresses = updates.map((time) => `https://verlauf.example/probenraum/progress/${time}/`);
		expect(data.updates.map(({ url }: { url: string }) => url)).toEqual(addresses);
		expect(feed.items.map(({ url }: { url: string }) => url)).toEqual(addresses);
		const rss = await read('probenraum/feed.xml');
		expect(
			[...rss.matchAll(/<link>([^<]+progress\/\d[^<]+)<\/link>/g)].map(([, link]) => link),
		).toEqual(addresses);
	});

	test('What is still to come is nowhere in the output', async () => {
		const later = ['Das Amt hat unsere Bitte gelesen', 'Technikerin', 'Die Heizung läuft'].slice(
			expected.probenraum.updates.length,
		);
		for (const file of outputs.get(name)?.files ?? []) {
			if (!/\.(html|json|xml|ics)$/.test(file)) continue;
			const text = await readFile(join(folders.get(name) ?? '', file), 'utf8');
			for (const words of later) expect(text, `${file} at ${now}`).not.toContain(words);
		}
	});
});

test('A message’s page shows the outcome on its image and in its tags once there is one', () => {
	const file = 'probenraum/m/eins/index.html';
	const [running, answered, solved] = (
		['while it runs', 'once it was answered', 'after the deadline'] as const
	).map((name) => pageAt(name, file));
	if (!running || !answered || !solved) throw new Error('A page is missing');
	const images = [running, answered, solved].map((page) => metaOf(page, 'og:image'));
	expect(new Set(images).size).toBe(3);
	expect(metaOf(running, 'og:description')).toContain('Im Probenraum singen wir mit Mütze');
	expect(metaOf(answered, 'og:description')).not.toContain('Mütze');
	expect(metaOf(answered, 'og:image:alt')).toContain('Am Donnerstag kommt eine Technikerin.');
	expect(metaOf(answered, 'og:url')).toBe(metaOf(running, 'og:url'));
});

test('The thanks get a page, an image and a button once there is an answer', () => {
	const file = 'probenraum/m/thanks-1/index.html';
	expect(metaOf(pageAt('once it was answered', file), 'og:description')).toContain('Es ist warm!');
	expect(metaOf(pageAt('while it runs', file), 'og:description')).not.toContain('Es ist warm!');
});

test('An image that shows something else has another name', async () => {
	const byName = new Map<string, string>();
	for (const { name } of clocks) {
		for (const file of outputs.get(name)?.files ?? []) {
			if (!file.startsWith('images/')) continue;
			const bytes = await readFile(join(folders.get(name) ?? '', file), 'base64');
			expect(byName.get(file) ?? bytes, file).toBe(bytes);
			byName.set(file, bytes);
		}
	}
	expect(new Set(byName.values()).size).toBe(byName.size);
});
