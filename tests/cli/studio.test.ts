import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBarriers } from '../pages/axe.ts';
import { sizes } from '../pages/served.ts';
import { abroad, temporaryPath } from '../sites/fixtures.ts';
import { launchChromium } from '../support/chromium.ts';
import { projectFolder } from '../support/command.ts';
import { type Running, startCommand } from './running.ts';

/** How long a page may take on a busy machine whose dev server meets all of its code for the first time, in milliseconds. */
const slow = 120_000;

const folder = () => temporaryPath('studio-campaigns');
const garden = () => join(folder(), 'school-garden.mdx');
let server: Running;
let browser: Browser;
let page: Page;
let home: string;

beforeAll(async () => {
	await cp(join(projectFolder, abroad.folder), folder(), { recursive: true });
	server = await startCommand('dev', {
		CANDYSTORM_CAMPAIGNS: folder(),
		CANDYSTORM_NOW: abroad.now,
	});
	const [, origin = ''] = await server.says(/(http:\/\/(?:localhost|127\.0\.0\.1):\d+)\//);
	home = `${origin}${abroad.base}`;
	browser = await launchChromium();
	page = await browser.newPage({ viewport: sizes.desk });
	page.setDefaultTimeout(slow);
});
afterAll(async () => {
	await browser?.close();
	await server?.end('SIGTERM');
});

/** Asks as a browser does, from a page where one is named. */
async function open(path: string, from?: string) {
	const answer = await fetch(new URL(path, home), {
		headers: { accept: 'text/html', ...(from ? { referer: new URL(from, home).href } : {}) },
		redirect: 'manual',
	});
	const text = await answer.text();
	const phase = /<body data-phase="(\w+)"/.exec(text)?.[1];
	return { status: answer.status, to: answer.headers.get('location'), text, phase };
}

/** Opens a page of the studio and waits for its script. */
async function visit(path: string): Promise<void> {
	await page.goto(`${home}_studio/${path}`, { waitUntil: 'domcontentloaded' });
	await page.locator('html[data-live]').waitFor();
}

test('The list leads to every campaign and says how much is left to do about it', async () => {
	await visit('');
	const links = await page
		.locator('.gallery a')
		.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).pathname));
	const slugs = abroad.campaigns.map(({ slug }) => slug).toSorted();
	expect(links).toEqual(slugs.map((slug) => `${abroad.base}_studio/${slug}/`));
	const card = page.locator('.storm', { has: page.getByRole('link', { name: 'trees' }) });
	expect(await card.textContent()).toContain('1 hint');
	expect(await findBarriers(page)).toEqual([]);
});

test('In dev a theme of the site’s own is there', async () => {
	const { text } = await open('_studio/');
	const [, theme = ''] = /href="([^"]*\/assets\/theme-[^"]*\.css)"/.exec(text) ?? [];
	const answer = await fetch(new URL(theme, home));
	expect(answer.headers.get('content-type')).toContain('text/css');
	expect(await answer.text()).toContain('--accent: #0b5d6b');
});

describe('A campaign in the studio', () => {
	test.each(['en', 'de'])('has every page in %s', async (lang) => {
		await visit(`club/?lang=${lang}`);
		const frames = await page
			.locator('.frames iframe')
			.evaluateAll((all) =>
				all.map((each) => [each.getAttribute('src') ?? '', each.clientWidth] as const),
			);
		expect(new Set(frames.map(([, width]) => width))).toEqual(new Set([360]));
		const addresses = frames.map(([src]) => src);
		const own = `${abroad.base}${lang === 'en' ? '' : 'de/'}club/`;
		const [club] = abroad.campaigns;
		const below = [
			'',
			'progress/',
			...(club?.messages ?? []).map((id) => `m/${id}/`),
			'm/thanks-1/',
			...(club?.updates ?? []).map((time) => `progress/${time}/`),
			...['kit/', 'poster/', 'screen/', 'embed/', 'addressee/'],
		].map((name) => `${own}${name}`);
		const short = lang === 'en' ? [`${abroad.base}racks/`] : [];
		expect(addresses.map((src) => src.split('?')[0])).toEqual([...below, ...short]);
		for (const address of addresses) expect((await open(address)).status, address).toBe(200);
	});

	test('has every picture', async () => {
		await visit('club/');
		const pictures = await page
			.locator('.pictures img')
			.evaluateAll((all) => all.map((each) => (each as HTMLImageElement).src));
		expect(pictures.length).toBeGreaterThan(10);
		for (const picture of pictures) {
			const answer = await fetch(picture);
			expect(answer.status, picture).toBe(200);
			expect(answer.headers.get('content-type')).toMatch(/^image\//);
		}
	});

	test('has every text with its meters, and what is left to do with a way into the editor', async () => {
		await visit('where-are-the-trees/');
		expect(await page.locator('.texts .posted').count()).toBeGreaterThanOrEqual(5);
		expect(await page.locator('.meters').first().innerText()).toMatch(/X\s+\d+ of 280 characters/);
		const link = page.locator('.todo a').first();
		expect(await link.getAttribute('href')).toMatch(
			/^\/storms\/spring\/__open-in-editor\?file=.*where-are-the-trees\.mdx%3A\d+%3A\d+$/,
		);
		// Whatever editor is there, none is to open in a test.
		const asked: string[] = [];
		await page.route('**/__open-in-editor**', (route) => {
			asked.push(route.request().url());
			return route.fulfill({ status: 200 });
		});
		await link.click();
		await page.getByText('your editor should be open now').waitFor();
		expect(asked).toHaveLength(1);
	});

	test('shows nothing that cannot be reached, and nothing sideways', async () => {
		for (const viewport of [sizes.phone, sizes.desk]) {
			await page.setViewportSize(viewport);
			await visit('club/');
			expect(await findBarriers(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				viewport.width,
			);
		}
	});
});

describe('The clock', () => {
	test('turns every page to each phase, and the page stays there', async () => {
		await visit('club/');
		const stops = await page
			.locator('.stops a, .what-ifs a')
			.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
		const seen: string[] = [];
		for (const stop of stops) {
			const { search } = new URL(stop);
			const { phase = '' } = await open(`club/${search}`);
			seen.push(phase);
			await page.goto(`${home}club/${search}`, { waitUntil: 'domcontentloaded' });
			// The page's own clock has ticked by then.
			await page.locator('page-clock:defined').waitFor({ state: 'attached' });
			expect(await page.locator('body').getAttribute('data-phase'), stop).toBe(phase);
			expect((await open(`club/progress/${search}`)).phase).toBe(phase);
		}
		expect([...new Set(seen)].toSorted()).toEqual(
			['upcoming', 'running', 'heard', 'answered', 'solved', 'paused', 'ended'].toSorted(),
		);
	});

	test('is turned by keyboard, and the pages below follow', async () => {
		await visit('club/');
		const slider = page.getByRole('slider', { name: 'Turn the clock' });
		await slider.focus();
		await page.keyboard.press('Home');
		const phase = page.locator('.clock-now .pill');
		await vi.waitFor(async () => expect(await phase.textContent()).toContain('soon'), slow);
		expect(await slider.evaluate((input) => input === document.activeElement)).toBe(true);
		const frame = page.frameLocator('.frames iframe >> nth=0');
		await vi.waitFor(
			async () => expect(await frame.locator('body').getAttribute('data-phase')).toBe('upcoming'),
			slow,
		);
		expect(await frame.locator('astro-dev-toolbar').count()).toBe(0);
	});

	test('stays where it is while somebody follows links in a frame', async () => {
		const clock = '?clock=2026-05-01T08%3A00%3A00.000Z';
		const next = await open('club/progress/', `club/${clock}`);
		expect([next.status, next.to]).toEqual([302, `${abroad.base}club/progress/${clock}`]);
		expect((await open('club/progress/', 'club/')).status).toBe(200);
		const data = await fetch(`${home}club/progress.json`, {
			headers: { referer: `${home}club/${clock}` },
		});
		expect(await data.json()).toMatchObject({ phase: 'upcoming' });
	});

	test('is right again for whoever names no time', async () => {
		expect((await open('club/')).phase).toBe('running');
	});
});

test('The toolbar counts what is left to do and opens the studio', async () => {
	await page.setViewportSize(sizes.desk);
	await page.goto(`${home}club/`, { waitUntil: 'domcontentloaded' });
	await page.locator('astro-dev-toolbar').waitFor({ state: 'attached' });
	await page.locator('button[data-app-id="candystorm"]').evaluate((button) => {
		(button as HTMLElement).click();
	});
	const told = page.locator('astro-dev-toolbar-app-canvas[data-app-id="candystorm"] p');
	await vi.waitFor(async () => expect(await told.textContent()).toMatch(/^\d+ hints$/), slow);
	await page.getByRole('link', { name: 'Open the studio' }).click();
	await page.locator('[data-studio] h1').waitFor();
});

describe('A file with mistakes', () => {
	test('does not stop the studio, which follows every save', async () => {
		const valid = await readFile(garden(), 'utf8');
		await visit('school-garden/');
		expect(await page.locator('.todo').count()).toBe(0);
		await writeFile(garden(), valid.replace(/^title: .*$/m, 'title: @oops'));
		const found = page.locator('.todo .error').first();
		await found.waitFor({ timeout: slow });
		expect(await found.textContent()).toContain('school-garden.mdx:2:');
		// A page of its own, as the one above may still load itself anew.
		const other = await browser.newPage({ viewport: sizes.desk });
		other.setDefaultTimeout(slow);
		await other.goto(`${home}_studio/club/`, { waitUntil: 'domcontentloaded' });
		await other.locator('html[data-live]').waitFor();
		expect(await other.getByText('no page can be shown').isVisible()).toBe(true);
		expect(await other.locator('.frames').count()).toBe(0);
		expect(await other.locator('.texts .posted').count()).toBeGreaterThan(4);
		const picture = other.locator('.pictures img').first();
		const width = await picture.evaluate(async (image) => {
			await (image as HTMLImageElement).decode();
			return (image as HTMLImageElement).naturalWidth;
		});
		expect(width).toBe(1200);
		await writeFile(garden(), valid);
		await other.locator('.frames').waitFor({ timeout: slow });
		await other.close();
	});

	test('that is no campaign is told on the list', async () => {
		const nameless = join(folder(), 'No Name.mdx');
		await writeFile(nameless, 'Text');
		await visit('');
		expect(await page.locator('.todo').textContent()).toContain('No Name.mdx');
		await rm(nameless);
		expect((await open('_studio/nowhere/')).status).toBe(302);
	});
});
