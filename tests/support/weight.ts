import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openPage, watchPage } from './chromium.ts';

/**
 * What a visitor's device gets with the first load of a page, in bytes as they travel (brotli; fonts are packed already).
 * Pictures are left out, and so is the icon, which browsers fetch when all else is done.
 */
export interface PageWeight {
	html: number;
	styles: number;
	scripts: number;
	fonts: number;
	/** How many requests: the page, its styles, scripts and fonts, and whatever else it asks for. */
	requests: number;
	/** How many of them go to another host. */
	foreign: number;
}

/** What the first load of a landing page may weigh at most. */
export const budget: PageWeight = {
	html: 14 * 1024,
	styles: 8 * 1024,
	scripts: 5 * 1024,
	fonts: 25 * 1024,
	requests: 6,
	foreign: 0,
};

const parts: Readonly<Record<string, 'html' | 'styles' | 'scripts' | 'fonts'>> = {
	document: 'html',
	stylesheet: 'styles',
	script: 'scripts',
	font: 'fonts',
};

/**
 * Opens a page below a served folder's address in a fresh tab and weighs what the browser asks for; the files lie in
 * `folder`. Fails where something that it asks for is not there.
 */
export async function weigh(
	page: Page,
	{ url, folder }: { url: string; folder: string },
	path: string,
): Promise<PageWeight> {
	const weight: PageWeight = { html: 0, styles: 0, scripts: 0, fonts: 0, requests: 0, foreign: 0 };
	const asked: { type: string; address: string }[] = [];
	page.on('request', (request) => {
		asked.push({ type: request.resourceType(), address: request.url() });
	});
	const { problems } = watchPage(page, new URL(url).origin);
	await openPage(page, `${url}${path}`);
	if (problems.length > 0) throw new Error(`${path}: ${problems.join(', ')}`);
	const icon = await page.locator('link[rel=icon]').evaluateAll(([link]) => {
		return link instanceof HTMLLinkElement ? link.href : undefined;
	});
	for (const { type, address } of asked) {
		if (type === 'image' || address === icon || address.startsWith('data:')) continue;
		weight.requests += 1;
		if (!address.startsWith(url)) {
			weight.foreign += 1;
			continue;
		}
		const name = decodeURIComponent(new URL(address).pathname.slice(new URL(url).pathname.length));
		const bytes = await readFile(join(folder, name.replace(/(^|\/)$/, '$1index.html')));
		const part = parts[type];
		if (part) weight[part] += type === 'font' ? bytes.length : brotliCompressSync(bytes).length;
	}
	return weight;
}

/** The parts of a weight that are over the budget, as sentences. */
export function overBudget(weight: PageWeight): string[] {
	return Object.entries(budget).flatMap(([part, most]) => {
		const found = weight[part as keyof PageWeight];
		return found > most ? [`${part}: ${found} of ${most}`] : [];
	});
}
