import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import jsqr from 'jsqr';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/cli/serve.ts';
import { listPages, pageType } from '../look/sites.ts';
import { abroad, builtFixture, example, extremes } from '../sites/fixtures.ts';
import {
	keptContext,
	launchChromium,
	openPage,
	type Watched,
	watchPage,
} from '../support/chromium.ts';
import { projectFolder } from '../support/command.ts';
import { moveDays } from '../support/move-days.ts';
import { findBarriers, inSchemes } from './axe.ts';
import { sizes } from './served.ts';

const campaigns = 'tests/sites/progress';
const base = '/bitten/';
const may = '2026-05-15T10:00:00Z';

/** Projectors and screens. */
const walls = [
	[1280, 720],
	[1280, 800],
	[1920, 1080],
	[1024, 768],
] as const;

let browser: Browser;
const served: ServedFolder[] = [];

beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(async () => {
	await browser?.close();
	for (const { close } of served) await close();
});

async function serve(folder: string, at = base): Promise<ServedFolder> {
	const server = await serveFolder(folder, { base: at });
	served.push(server);
	return server;
}

/** Opens a page with the visitor's clock at the time of the build. */
async function open(url: string, now: string, options: BrowserContextOptions = {}) {
	const context = await keptContext(browser, now, { viewport: sizes.phone, ...options });
	const page = await context.newPage();
	const watched: Watched = watchPage(page, new URL(url).origin);
	await openPage(page, url);
	return { page, watched, close: () => page.close() };
}

/** Each phase on one day in May: the same campaigns, begun some days later or earlier. */
const phasesOfMay = [
	{ when: 'before the start', from: 'bank', days: 14, phase: 'upcoming', word: 'bald' },
	{ when: 'once it was heard', from: 'bank', days: 10, phase: 'heard', word: 'gehört' },
	{ when: 'after the answer', from: 'bank', days: 8, phase: 'answered', word: 'beantwortet' },
	{ when: 'once it is solved', from: 'bank', days: 0, phase: 'solved', word: 'gelöst' },
	{ when: 'after the deadline', from: 'still', days: -51, phase: 'ended', word: 'beendet' },
];

describe('In each phase', () => {
	let server: ServedFolder;
	let folder: string;
	beforeAll(async () => {
		const phases = join(inject('temporaryFolder'), 'phases');
		await mkdir(phases, { recursive: true });
		await cp(join(projectFolder, campaigns, 'site.yaml'), join(phases, 'site.yaml'));
		for (const { from, days, phase } of phasesOfMay) {
			const text = await readFile(join(projectFolder, campaigns, `${from}.mdx`), 'utf8');
			await writeFile(join(phases, `${from}-${phase}.mdx`), moveDays(text, days));
		}
		({ folder } = await builtFixture({ name: 'phases', folder: phases, now: may }));
		server = await serve(folder);
	});

	test.each(phasesOfMay)(
		'$when progress, screen, embed, badge and data say the same',
		async (row) => {
			const { from, phase, word } = row;
			const slug = `${from}-${phase}`;
			const data = JSON.parse(await readFile(join(folder, slug, 'progress.json'), 'utf8'));
			expect(data.phase).toBe(phase);
			const progress = await open(`${server.url}${slug}/progress/`, may);
			const headline = await progress.page.locator('h1').innerText();
			expect(await progress.page.locator('.pill').innerText()).toBe(word);
			expect(progress.watched).toEqual({ foreign: [], problems: [] });
			await progress.close();
			const screen = await open(`${server.url}${slug}/screen/`, may);
			expect(await screen.page.locator('h2').innerText()).toBe(headline);
			expect(await screen.page.locator('.pill').innerText()).toBe(word);
			expect(screen.watched).toEqual({ foreign: [], problems: [] });
			await screen.close();
			const embed = await open(`${server.url}${slug}/embed/`, may);
			expect(await embed.page.locator('main b').innerText()).toBe(`${headline}.`);
			expect(await embed.page.locator('.pill').innerText()).toBe(word);
			expect(embed.watched).toEqual({ foreign: [], problems: [] });
			await embed.close();
			const badge = await readFile(join(folder, slug, 'badge.svg'), 'utf8');
			expect(badge).toContain(`: ${headline}. Stand: `);
		},
	);

	test.each(phasesOfMay)('$when only a running plea asks on other people’s pages', async (row) => {
		const { from, phase } = row;
		const embed = await readFile(join(folder, `${from}-${phase}`, 'embed/index.html'), 'utf8');
		expect(embed.includes('Mitmachen')).toBe(phase === 'heard');
		expect(embed.includes('Danke sagen')).toBe(phase === 'answered' || phase === 'solved');
	});
});

describe.each([
	...[example, abroad, extremes],
	{ name: 'progress', folder: campaigns, now: may, base },
])('A wall of the site “$name”', (site) => {
	test('shows all of it without scrolling, whatever its shape', async () => {
		const { folder } = await builtFixture(site);
		const server = await serve(folder, site.base);
		const screens = listPages(folder).filter((path) => pageType(path) === 'screen');
		expect(screens.length).toBeGreaterThan(2);
		const cut: Record<string, string> = {};
		const { page, close } = await open('about:blank', site.now);
		for (const [width, height] of walls) {
			await page.setViewportSize({ width, height });
			for (const path of screens) {
				await openPage(page, `${server.url}${path}`);
				const { bottom, right } = await page.evaluate(() => {
					const boxes = [...document.querySelectorAll('.screen, .screen *')].map((element) =>
						element.getBoundingClientRect(),
					);
					return {
						bottom: Math.max(...boxes.map((box) => box.bottom)),
						right: document.documentElement.scrollWidth,
					};
				});
				// A part of a pixel is not seen.
				if (bottom >= height + 1 || right > width) {
					cut[`${path} at ${width}x${height}`] = `${Math.round(bottom)}, ${right}`;
				}
			}
		}
		await close();
		expect(cut).toEqual({});
	});
});

describe('In May', () => {
	let server: ServedFolder;
	let folder: string;
	beforeAll(async () => {
		({ folder } = await builtFixture({ name: 'progress', folder: campaigns, now: may }));
		server = await serve(folder);
	});

	const pages = [
		'bank/progress/',
		'en/bank/progress/',
		'bank/progress/20260506-1500/',
		'vierzig/progress/',
		'ohne/progress/',
		'pause/progress/',
		'frage/progress/',
		'dank/progress/',
		'bank/screen/',
		'still/screen/',
		'bald/screen/',
		'bank/embed/',
		'still/embed/',
		'bank/addressee/',
		'en/bank/addressee/',
		'frage/addressee/',
		'brief/addressee/',
		'dank/addressee/',
		'irrtum/addressee/',
	];

	test.each(pages)(
		'axe finds nothing on %s, and nothing sticks out, however wide',
		async (path) => {
			const { page, watched, close } = await open(`${server.url}${path}`, may);
			expect(watched).toEqual({ foreign: [], problems: [] });
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await findBarriers(page, inSchemes[colorScheme])).toEqual([]);
			}
			for (const width of [320, 360, 768, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide).toBeLessThanOrEqual(width);
			}
			await close();
		},
	);

	test('The first line of the progress page is the answer, and the steps are short', async () => {
		const { page, close } = await open(`${server.url}bank/progress/`, may);
		expect(await page.locator('main').innerText()).toMatch(/^Gelöst\. Antwort nach 2 Tagen\n/);
		const [answered] = await page
			.locator('.steps li', { hasText: 'Beantwortet' })
			.locator('time')
			.all();
		expect(await answered?.getAttribute('datetime')).toBe('2026-05-06T10:30:00+02:00');
		const seen = answered?.locator('[aria-hidden]');
		expect((await seen?.innerText())?.replaceAll('\u00a0', ' ')).toBe('6. 5., 10:30');
		expect((await seen?.boundingBox())?.height).toBeLessThan(50);
		expect(await page.locator('h2').allInnerTexts()).toEqual([
			'Das Neueste',
			'Was Sie jetzt tun können',
			'Zahlen',
			'Davor',
			'Dranbleiben',
		]);
		await close();
	});

	test('Forty updates stand behind six', async () => {
		const { page, close } = await open(`${server.url}vierzig/progress/`, may);
		expect(await page.locator('.update:visible').count()).toBe(7);
		await page.getByText('Noch ältere Meldungen: 33').click();
		expect(await page.locator('.update:visible').count()).toBe(40);
		expect(await page.locator('.stale').innerText()).toBe('Die letzte Meldung ist 3 Tage her.');
		await close();
	});

	test('An open page turns over at the deadline and no longer speaks of silence', async () => {
		const { page, close } = await open(`${server.url}still/progress/`, '2026-06-30T10:01:00Z');
		expect(await page.locator('h1:visible').innerText()).toBe('Zu Ende, ohne Lösung');
		expect(await page.locator('.steps:visible li').last().innerText()).toContain('Zu Ende');
		expect(await page.locator('.stale:visible').count()).toBe(0);
		await close();
	});

	test('An open page says how old its news and its knowledge are, without a new build', async () => {
		const day = 'vierzig/progress/';
		const atBuild = await open(`${server.url}${day}`, may);
		expect(await atBuild.page.getByText('Das ist 0').isVisible()).toBe(false);
		await atBuild.close();
		const { page, close } = await open(`${server.url}${day}`, '2026-05-18T10:05:00Z');
		expect(await page.locator('.stale').innerText()).toBe('Die letzte Meldung ist 6 Tage her.');
		expect(await page.getByText('Das ist').innerText()).toBe('Das ist 3 Tage her.');
		await close();
	});

	test.each(['frage/progress/', 'frage/screen/'])(
		'%s counts the days without an answer on',
		async (path) => {
			for (const [now, words] of [
				[may, '25 Tage ohne Antwort'],
				['2026-05-20T10:00:00Z', '30 Tage ohne Antwort'],
			] as const) {
				const { page, close } = await open(`${server.url}${path}`, now);
				expect(await page.getByText(words, { exact: true }).isVisible()).toBe(true);
				await close();
			}
		},
	);

	test('The code on the wall leads to the campaign', async () => {
		const { page, close } = await open(`${server.url}bank/screen/`, may, {
			viewport: { width: 1280, height: 720 },
			colorScheme: 'dark',
		});
		const picture = await page.locator('.screen-code svg').screenshot();
		const { data, info } = await sharp(picture)
			.ensureAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const read = jsqr(new Uint8ClampedArray(data), info.width, info.height);
		expect(read?.data).toBe('https://park.example/bitten/bank/');
		await close();
	});

	test('The embed has no script and weighs at most 5 KB with all that it loads', async () => {
		const { page, close } = await open('about:blank', may);
		const loaded: string[] = [];
		page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
		await openPage(page, `${server.url}still/embed/`);
		const files = loaded.filter((path) => !path.endsWith('.svg'));
		expect(files).toHaveLength(2);
		let bytes = 0;
		for (const path of files) {
			const file = path.slice(base.length).replace(/\/$/, '/index.html');
			bytes += brotliCompressSync(await readFile(join(folder, file))).length;
		}
		expect(bytes).toBeLessThanOrEqual(5000);
		const scripts = page.locator('script:not([type="application/ld+json"])');
		expect(await scripts.count()).toBe(0);
		await close();
	});

	describe('On a page of another origin', () => {
		test('badge and embed are shown, and a link leaves the frame', async () => {
			const host = join(inject('temporaryFolder'), 'host');
			await mkdir(host, { recursive: true });
			const other = await serve(host, '/');
			const html = `<!doctype html><html lang="de"><title>Gast</title><link rel="icon" href="data:,">
				<h1>Gast</h1><img src="${server.url}still/badge.svg" alt="#LichtImTunnel">
				<iframe src="${server.url}still/embed/" title="Licht im Tunnel" width="100%" height="320"></iframe>`;
			await writeFile(join(host, 'index.html'), html);
			const { page, watched, close } = await open(other.url, may);
			expect(watched.problems).toEqual([]);
			const shown = await page
				.locator('img')
				.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth);
			expect(shown).toBeGreaterThan(200);
			const frame = page.frameLocator('iframe');
			expect(await frame.locator('h1').innerText()).toBe('Licht im Tunnel');
			const cut = await frame
				.locator('html')
				.evaluate((element) => element.scrollHeight - element.clientHeight);
			expect(cut).toBe(0);
			await frame.getByText('Mitmachen').click();
			await page.waitForURL(/\/still\/#act$/);
			await close();
		});
	});
});
