import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/cli/serve.ts';
import { launchChromium, openPage, watchPage } from '../support/chromium.ts';

let browser: Browser;
let own: ServedFolder;
let other: ServedFolder;

beforeAll(async () => {
	const folder = join(inject('temporaryFolder'), 'watched');
	await mkdir(folder, { recursive: true });
	own = await serveFolder(folder);
	other = await serveFolder(folder);
	const page = (body: string) =>
		`<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,">${body}`;
	await writeFile(join(folder, 'style.css'), '');
	await writeFile(join(folder, 'clean.html'), page('<link rel="stylesheet" href="style.css">'));
	await writeFile(join(folder, 'foreign.html'), page(`<img alt="" src="${other.url}style.css">`));
	await writeFile(join(folder, 'broken.html'), page('<img alt="" src="missing.png">'));
	await writeFile(
		join(folder, 'loud.html'),
		page(`<script>console.error('oh'); console.warn('hm'); throw new Error('no')</script>`),
	);
	browser = await launchChromium();
});

afterAll(async () => {
	await browser?.close();
	await own.close();
	await other.close();
});

async function watched(file: string) {
	const page = await browser.newPage();
	const seen = watchPage(page, new URL(own.url).origin);
	await openPage(page, `${own.url}${file}`);
	await page.close();
	return seen;
}

test('A page that keeps to itself is clean', async () => {
	expect(await watched('clean.html')).toEqual({ foreign: [], problems: [] });
});

test('A request to another origin is seen', async () => {
	expect((await watched('foreign.html')).foreign).toEqual([`${other.url}style.css`]);
});

test('A missing file is seen', async () => {
	expect((await watched('broken.html')).problems).toContain(`404 for ${own.url}missing.png`);
});

test('Console errors, warnings and uncaught errors are seen', async () => {
	const { problems } = await watched('loud.html');
	expect(problems.sort()).toEqual(['console error: oh', 'console warning: hm', 'uncaught: no']);
});
