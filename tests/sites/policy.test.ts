import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf, readHeaders } from '../site-files/header-rules.ts';
import { launchChromium, openPage, watchPage } from '../support/chromium.ts';
import { abroad, builtFixture, example } from './fixtures.ts';
import { type Host, type HostOptions, serveBuilt, servePage } from './host.ts';
import { pathOf } from './read-output.ts';

let browser: Browser;
const hosts: Host[] = [];

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(async () => {
	await browser?.close();
	for (const host of hosts) await host.close();
});

async function host(folder: string, options: HostOptions): Promise<Host> {
	const started = await serveBuilt(folder, options);
	hosts.push(started);
	return started;
}

/** Violations of the policy on a page, as they happen. */
async function watchPolicy(page: Page): Promise<string[]> {
	const violations: string[] = [];
	await page.exposeFunction('toldViolation', (text: string) => violations.push(text));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			// The function comes from the test.
			const { toldViolation } = window as unknown as { toldViolation: (text: string) => void };
			toldViolation(`${event.effectiveDirective} ${event.blockedURI}`);
		});
	});
	return violations;
}

/** One page of each kind: those that differ in nothing but the campaign, the message or the time are alike. */
function onePageOfEachKind(files: readonly string[], slugs: readonly string[]): string[] {
	const kinds = new Map<string, string>();
	for (const file of files) {
		const kind = file
			.split('/')
			.map((part) => (slugs.includes(part) ? 'slug' : part))
			.join('/')
			.replace(/\/m\/[^/]+/, '/m/id')
			.replace(/\/progress\/\d[^/]+/, '/progress/time');
		if (!kinds.has(kind)) kinds.set(kind, file);
	}
	return [...kinds.values()];
}

describe.each([example, abroad])('With all policies on, the site “$name”', (site) => {
	let folder: string;
	let files: string[];

	beforeAll(async () => {
		({ folder } = await builtFixture(site));
		const all = await readdir(folder, { recursive: true });
		files = all.map((file) => file.replaceAll('\\', '/')).sort();
	});

	test.each([
		['sends the headers of _headers', true],
		['knows no headers', false],
	])('Runs without a violation on a host that %s', async (_, headers) => {
		const { origin } = await host(folder, { base: site.base, headers });
		const slugs = site.campaigns.map(({ slug }) => slug);
		const pages = onePageOfEachKind(
			files.filter((file) => file.endsWith('.html')),
			slugs,
		);
		expect(pages.length).toBeGreaterThan(9);
		const page = await browser.newPage();
		const violations = await watchPolicy(page);
		const watched = watchPage(page, origin);
		for (const file of pages) {
			await openPage(page, `${origin}${site.base}${pathOf(file)}`);
			expect({ file, violations, ...watched }).toEqual({
				file,
				violations: [],
				foreign: [],
				problems: [],
			});
		}
		await page.close();
	});

	test('No file gets the same header from two rules', async () => {
		const rules = readHeaders(await readFile(join(folder, '_headers'), 'utf8'));
		expect(rules.length).toBeLessThanOrEqual(100);
		for (const file of files) {
			for (const value of Object.values(headersOf(rules, `${site.base}${pathOf(file)}`))) {
				expect(`${file}: ${value}`).not.toMatch(/(same-origin|cross-origin|DENY|nosniff),/);
			}
		}
	});
});

describe('A page into which somebody brought code', () => {
	const code =
		'<p id="spot" onclick="document.title=\'sprung\'" style="color:rgb(1, 2, 3)">Hier</p>' +
		'<script>document.title="sprung"</script>' +
		'<iframe srcdoc="&lt;script&gt;parent.document.title=\'sprung\'&lt;/script&gt;"></iframe>';

	test.each([
		['of _headers', true],
		['of the page alone', false],
	])('Runs none of it under the policy %s', async (_, headers) => {
		const { folder } = await builtFixture(example);
		const change = (html: string) => html.replace('</main>', `${code}</main>`);
		const { origin } = await host(folder, { base: example.base, headers, change });
		const page = await browser.newPage();
		const violations = await watchPolicy(page);
		await openPage(page, `${origin}/telekomhilf/`);
		const title = await page.title();
		await page.locator('#spot').evaluate((spot: HTMLElement) => spot.click());
		expect(await page.title()).toBe(title);
		expect(title).not.toBe('sprung');
		const colour = await page
			.locator('#spot')
			.evaluate((spot: HTMLElement) => getComputedStyle(spot).color);
		expect(colour).not.toBe('rgb(1, 2, 3)');
		const directives = new Set(violations.map((violation) => violation.split(' ')[0]));
		expect(directives).toContain('script-src-elem');
		expect(directives).toContain('script-src-attr');
		expect(directives).toContain('style-src-attr');
		await page.close();
	});
});

test('No page follows an address in its own', async () => {
	const { folder } = await builtFixture(example);
	const { origin } = await host(folder, { base: example.base, headers: true });
	const page = await browser.newPage();
	const watched = watchPage(page, origin);
	const evil = encodeURIComponent('https://evil.example/');
	const query = ['redirect', 'url', 'next', 'return', 'u', 'to']
		.map((name) => `${name}=${evil}`)
		.join('&');
	for (const path of ['', 'telekomhilf/', 'telekomhilf/m/netz/', 'telekomhilf/progress/']) {
		await openPage(page, `${origin}/${path}?${query}`);
		expect(page.url()).toBe(`${origin}/${path}?${query}`);
	}
	expect(watched.foreign).toEqual([]);
	await page.close();
});

describe('Inside of a page of another origin', () => {
	/** Opens a page of another origin with this markup; one that shields itself takes only what says that it may be taken. */
	async function opened(markup: string): Promise<{ page: Page; violations: string[] }> {
		const other = await servePage(`<!doctype html><title>Another site</title>${markup}`, {
			'Cross-Origin-Embedder-Policy': 'require-corp',
		});
		hosts.push(other);
		const page = await browser.newPage();
		const violations = await watchPolicy(page);
		await openPage(page, other.origin.replace('127.0.0.1', 'localhost'));
		return { page, violations };
	}

	test('The embedded page is shown, and the landing page is not', async () => {
		const { folder } = await builtFixture(example);
		const { origin } = await host(folder, { base: example.base, headers: true });
		const frames = ['embed/', ''].map(
			(path) => `<iframe src="${origin}/telekomhilf/${path}"></iframe>`,
		);
		const { page, violations } = await opened(frames.join(''));
		const headings = await Promise.all(
			[0, 1].map((index) => page.frameLocator('iframe').nth(index).locator('h1').allTextContents()),
		);
		expect(headings[0]?.join(' ').trim()).not.toBe('');
		// The browser puts a page of its own in the place of one that it may not show.
		expect(headings[1]?.join(' ')).not.toContain('Netz');
		expect(violations).toEqual([]);
		await page.close();
	});

	test('The badge and a share image are shown', async () => {
		const { folder } = await builtFixture(example);
		const { origin } = await host(folder, { base: example.base, headers: true });
		const image = (await readdir(join(folder, 'images'))).find((name) => name.endsWith('.png'));
		expect(existsSync(join(folder, 'telekomhilf/badge.svg'))).toBe(true);
		const sources = [`${origin}/telekomhilf/badge.svg`, `${origin}/images/${image}`];
		const { page } = await opened(sources.map((src) => `<img src="${src}" alt="">`).join(''));
		const widths = await page
			.locator('img')
			.evaluateAll((images) =>
				images.map((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0)),
			);
		expect(widths).toHaveLength(2);
		expect(Math.min(...widths)).toBeGreaterThan(0);
		await page.close();
	});
});
