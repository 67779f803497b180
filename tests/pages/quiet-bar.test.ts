import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hashtagPieces } from '../../src/components/parts.ts';
import { listPages, pageType } from '../look/sites.ts';
import { keptContext, openPage } from '../support/chromium.ts';
import { startedSites } from './served.ts';

const { browser, site: siteOf } = startedSites();

/** The hashtag of the bar in the lines that it is set in, and the size of its letters in pixels; undefined without a bar. */
function barOf(page: Page) {
	return page.evaluate(() => {
		const tag = document.querySelector('.again bdi');
		if (!tag) return undefined;
		const lines: { top: number; text: string }[] = [];
		const texts = document.createTreeWalker(tag, NodeFilter.SHOW_TEXT);
		let size = 0;
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const { data, parentElement } = node as Text;
			if (parentElement) size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
			for (let at = 0; at < data.length; at++) {
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const { top, width } = range.getBoundingClientRect();
				if (width === 0) continue;
				const line = lines.at(-1);
				if (line && Math.abs(line.top - top) < size / 2) line.text += data[at];
				else lines.push({ top, text: data[at] ?? '' });
			}
		}
		return { size, lines: lines.map(({ text }) => text) };
	});
}

test.each(['example', 'abroad', 'extremes'] as const)(
	'The bar with the action breaks no hashtag of the site “%s” inside a word',
	async (name) => {
		const { url, folder, now } = siteOf(name);
		const pages = listPages(folder);
		const landings = pages.filter(
			(path) => pageType(path) === 'landing' && pages.includes(`${path}kit/`),
		);
		let bars = 0;
		for (const width of [320, 360]) {
			const context = await keptContext(browser(), now, { viewport: { width, height: 740 } });
			const page = await context.newPage();
			for (const path of landings) {
				await openPage(page, `${url}${path}`);
				const bar = await barOf(page);
				if (!bar) continue;
				bars += 1;
				const pieces = hashtagPieces(bar.lines.join(''));
				const ends = pieces.map((_, index) => pieces.slice(0, index + 1).join(''));
				const lines = bar.lines.map((_, index) => bar.lines.slice(0, index + 1).join(''));
				expect(ends, `${path} at ${width}`).toEqual(expect.arrayContaining(lines));
				expect(lines.length, path).toBeLessThanOrEqual(3);
				expect(bar.size, path).toBeGreaterThanOrEqual(12);
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide, path).toBeLessThanOrEqual(width);
			}
			await page.close();
		}
		expect(bars).toBeGreaterThan(0);
	},
);
