import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveFolder } from '../../src/cli/serve.ts';
import type { Place } from '../look/kinds.ts';
import { abroad, builtFixture, example, extremes } from '../sites/fixtures.ts';
import {
	keptContext,
	launchChromium,
	newContext,
	openPage,
	type Watched,
	watchPage,
} from '../support/chromium.ts';

export { everyKind, type Place } from '../look/kinds.ts';

/** The size of a phone, a tablet and a desk. */
export const sizes = {
	phone: { width: 360, height: 740 },
	tablet: { width: 768, height: 1024 },
	desk: { width: 1280, height: 800 },
} as const;

/** A site that is being served, and where its files lie. */
export interface Served {
	url: string;
	folder: string;
	/** The clock of the build, which is the visitor's as well: a page turns over by itself when its time has come. */
	now: string;
}

/** Builds and serves the fixture sites for a test file and starts a browser, until the file is over. */
export function startedSites(): { browser: () => Browser; site: (name: Place['site']) => Served } {
	let browser: Browser | undefined;
	const served = new Map<string, Served>();
	const closing: (() => Promise<void>)[] = [];
	beforeAll(async () => {
		for (const site of [example, abroad, extremes]) {
			const { folder } = await builtFixture(site);
			const { url, close } = await serveFolder(folder, { base: site.base });
			closing.push(close);
			served.set(site.name, { url, folder, now: site.now });
		}
		browser = await launchChromium();
	});
	afterAll(async () => {
		await browser?.close();
		for (const close of closing) await close();
	});
	const started = <T>(value: T | undefined): T => {
		if (value === undefined) throw new Error('The sites are there in tests only, not before.');
		return value;
	};
	return { browser: () => started(browser), site: (name) => started(served.get(name)) };
}

/** An open page with what went on while it was opened. */
export interface Opened {
	page: Page;
	context: BrowserContext;
	watched: Watched;
}

/**
 * Builds and serves the fixture sites for a test file and starts a browser; gives the function that opens a page, after a
 * script of the test's where there is one, and closes the one before. `own`: each page has a context of its own, with
 * nothing stored.
 */
export function servedSites(
	contexts: 'own' | 'kept' = 'kept',
): (place: Place, options?: BrowserContextOptions, script?: string) => Promise<Opened> {
	const { browser, site: siteOf } = startedSites();
	const open: { close: () => Promise<void> }[] = [];
	return async ({ site, path }, options = {}, script = '') => {
		// Closing the ones before keeps the browser small over many pages.
		for (const old of open.splice(0)) await old.close();
		const { url, now } = siteOf(site);
		const makeContext = contexts === 'own' ? newContext : keptContext;
		const context = await makeContext(browser(), now, options);
		const page = await context.newPage();
		open.push(contexts === 'own' ? context : page);
		await page.addInitScript(script);
		const watched = watchPage(page, new URL(url).origin);
		await openPage(page, `${url}${path}`);
		return { page, context, watched };
	};
}
