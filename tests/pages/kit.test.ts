import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/cli/serve.ts';
import { readQr } from '../site-kit/read-qr.ts';
import { abroad, builtFixture, versionsOf } from '../sites/fixtures.ts';
import { keptContext, launchChromium, openPage, watchPage } from '../support/chromium.ts';
import { findBarriers, inSchemes } from './axe.ts';

let browser: Browser;
let served: ServedFolder;
let folder: string;

beforeAll(async () => {
	({ folder } = await builtFixture(abroad));
	served = await serveFolder(folder, { base: abroad.base });
	browser = await launchChromium();
});

afterAll(async () => {
	await browser?.close();
	await served?.close();
});

const start = `${abroad.origin}${abroad.base}`;

async function opened(path: string, width: number, javaScriptEnabled = true): Promise<Page> {
	// A page turns over by itself when its time has come, so the visitor's clock is that of the build.
	const options = { viewport: { width, height: 800 }, javaScriptEnabled };
	const context = await keptContext(browser, abroad.now, options);
	const page = await context.newPage();
	await openPage(page, new URL(path, served.url).href);
	return page;
}

describe.each(versionsOf(abroad))('The kit at $folder', ({ campaign, lang, folder: own }) => {
	test('All of its addresses are there, whatever kind and phase', async () => {
		const files = ['kit/index.html', 'kit/qr.svg', 'kit/qr.png', 'poster/index.html'];
		const [page = ''] = await Promise.all(
			files.map((file) => readFile(join(folder, own, file), 'utf8')),
		);
		expect(page).toContain(`lang="${lang}"`);
		expect((await readFile(join(folder, own, 'poster.pdf'))).subarray(0, 5).toString()).toBe(
			'%PDF-',
		);
		const packed = unzipSync(await readFile(join(folder, own, 'kit.zip')));
		const pictures = ['1200x630', '1080x1080', '1080x1350', '1080x1920'];
		expect(Object.keys(packed)).toEqual(
			expect.arrayContaining([
				...['README.txt', 'press.txt', 'poster.pdf', 'qr.svg', 'qr.png'],
				...pictures.map((size) => `images/${size}.png`),
			]),
		);
		const asks = ['running', 'heard', 'upcoming'].includes(campaign.phase);
		const texts = strFromU8(packed['texts/mastodon.txt'] ?? new Uint8Array());
		expect(texts !== '').toBe(asks);
		if (asks) expect(texts).toContain(`${start}${own}`);
	});

	test('Its codes open the short address of an original, else its landing page; all words stay on the sheet', async () => {
		const short = campaign.short && lang === campaign.languages[0] ? campaign.short : undefined;
		const address = short ? `${start}${short}/` : `${start}${own}`;
		for (const file of ['qr.svg', 'qr.png']) {
			expect(await readQr(await readFile(join(folder, own, 'kit', file)))).toBe(address);
		}
		const page = await opened(`${own}poster/`, 1280);
		expect(await readQr(await page.locator('.poster-panel .qr').first().screenshot())).toBe(
			address,
		);
		const strip = page.locator('.poster-strips img').first();
		await strip.scrollIntoViewIfNeeded();
		expect(await readQr(await strip.screenshot({ scale: 'css' }))).toBe(address);
		const crowded = await page.evaluate(() => {
			const box = (element: Element) => element.getBoundingClientRect();
			const parts = [...document.querySelectorAll('.poster > *')];
			const sheet = box(document.querySelector('.poster') as Element);
			const below = parts.slice(1).filter((part, index) => {
				const before = parts[index];
				return before && box(part).top < box(before).bottom - 1;
			});
			const wide = [...document.querySelectorAll('.poster-tag span, .poster-title')].filter(
				(part) => part.scrollWidth > sheet.width + 1 || part.scrollWidth > part.clientWidth + 1,
			);
			const last = parts.at(-1);
			const over = last && box(last).bottom > sheet.bottom + 1 ? [last] : [];
			return [...below, ...wide, ...over].map((part) => part.className);
		});
		expect(crowded).toEqual([]);
		await page.close();
	});
});

test.each(['club/kit/', 'club/poster/', 'shukran/kit/', 'shukran/poster/', 'library-hours/kit/'])(
	'%s fits a small phone, has no barriers and runs without problems',
	async (path) => {
		const viewport = { width: 320, height: 640 };
		const context = await keptContext(browser, abroad.now, { viewport });
		const page = await context.newPage();
		const seen = watchPage(page, new URL(served.url).origin);
		await openPage(page, new URL(path, served.url).href);
		expect(seen).toEqual({ foreign: [], problems: [] });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await findBarriers(page, inSchemes[colorScheme])).toEqual([]);
		}
		await page.close();
	},
);

test('The poster prints on one page of A4, without the rest of the page', async () => {
	const page = await opened('club/poster/', 1280);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
	const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
	expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
	await page.emulateMedia({ media: 'print' });
	for (const part of ['.poster-help', '.foot', 'body > header']) {
		expect(await page.locator(part).isVisible()).toBe(false);
	}
	expect(await page.locator('.poster').isVisible()).toBe(true);
	await page.close();
});

test('A tap copies a text as it is posted, and says so', async () => {
	const page = await opened('club/kit/', 1280);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const block = page.locator('.kit-texts copy-text').first();
	await block.locator('button').click();
	await expect.poll(() => block.locator('[role=status]').textContent()).not.toBe('');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await block.locator('.copyable').textContent());
	expect(copied).toContain(`${start}club/m/hello/`);
	await page.close();
});

test('Without a script every text is there to be selected, and no button that does nothing', async () => {
	const page = await opened('club/kit/', 1280, false);
	expect(await page.locator('copy-text button:visible').count()).toBe(0);
	const first = page.locator('.kit-texts .copyable').first();
	expect(await first.evaluate((text) => getComputedStyle(text).userSelect)).toBe('all');
	await page.close();
});

test('After the end nobody is asked to post, and the outcome can be told', async () => {
	const page = await opened('koprudeki-isik/kit/', 1280);
	const texts = await page.locator('.kit-texts .copyable').allTextContents();
	expect(texts.some((text) => text.includes('/m/'))).toBe(false);
	expect(texts.some((text) => text.endsWith('/koprudeki-isik/progress/'))).toBe(true);
	await page.close();
});

test('The landing page leads to kit and poster', async () => {
	const page = await opened('club/', 1280);
	for (const path of ['kit/', 'poster/']) {
		expect(await page.locator(`main a[href="${abroad.base}club/${path}"]`).count()).toBeGreaterThan(
			0,
		);
	}
	await page.close();
});
