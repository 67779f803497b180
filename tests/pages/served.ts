import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/cli/serve.ts';
import { abroad, builtFixture, example, extremes } from '../sites/fixtures.ts';
import { launchChromium, type Watched, watchPage } from '../support/chromium.ts';

/** A page of one of the fixture sites. */
export interface Place {
	site: 'example' | 'abroad' | 'extremes';
	/** The address below the site's base. */
	path: string;
}

/** The size of a phone and of a desk. */
export const sizes = {
	phone: { width: 360, height: 740 },
	desk: { width: 1280, height: 800 },
} as const;

/** One of each page that the product makes, with right-to-left and translated ones, in every look. */
export const everyKind: Place[] = [
	{ site: 'example', path: '' },
	{ site: 'example', path: 'radweg-am-fluss/' },
	{ site: 'example', path: 'radweg-am-fluss/m/heimweg/' },
	{ site: 'example', path: 'radweg-am-fluss/progress/' },
	{ site: 'example', path: 'telekomhilf/' },
	{ site: 'example', path: 'telekomhilf/m/netz/' },
	{ site: 'example', path: 'telekomhilf/progress/' },
	{ site: 'example', path: 'telekomhilf/progress/20130409-1810/' },
	{ site: 'example', path: 'ar/telekomhilf/' },
	{ site: 'example', path: 'hast-du-gehoert/' },
	{ site: 'example', path: 'imprint/' },
	{ site: 'example', path: '404.html' },
	{ site: 'abroad', path: '' },
	{ site: 'abroad', path: 'club/' },
	{ site: 'abroad', path: 'de/club/' },
	{ site: 'abroad', path: 'club/progress/' },
	{ site: 'abroad', path: 'library-hours/' },
	{ site: 'abroad', path: 'new-benches/' },
	{ site: 'abroad', path: 'school-garden/' },
	{ site: 'abroad', path: 'koprudeki-isik/' },
	{ site: 'abroad', path: 'shukran/' },
	{ site: 'abroad', path: 'shukran/progress/' },
	{ site: 'abroad', path: 'where-are-the-trees/' },
	{ site: 'abroad', path: 'open-letter/' },
	{ site: 'abroad', path: 'our-mistake/' },
	{ site: 'abroad', path: 'imprint/' },
	{ site: 'abroad', path: 'privacy/' },
	{ site: 'abroad', path: 'accessibility/' },
	{ site: 'abroad', path: 'racks/' },
	{ site: 'extremes', path: '' },
	{ site: 'extremes', path: 'oha/' },
	{ site: 'extremes', path: 'langes-wort/' },
	{ site: 'extremes', path: 'langes-wort/m/2/' },
	{ site: 'extremes', path: 'langes-wort/progress/' },
	{ site: 'extremes', path: 'nur-rechts/' },
	{ site: 'extremes', path: 'nur-rechts/progress/' },
];

/** An open page with what went on while it was opened. */
export interface Opened {
	page: Page;
	context: BrowserContext;
	watched: Watched;
}

/**
 * Builds and serves the fixture sites for a test file and starts a browser; gives the function that opens a page in a
 * context of its own, after a script of the test's where there is one. All of them are closed when the file is over.
 */
export function servedSites(): (
	place: Place,
	options?: BrowserContextOptions,
	script?: string,
) => Promise<Opened> {
	let browser: Browser;
	const sites = [example, abroad, extremes];
	const clocks = new Map<string, string>(sites.map(({ name, now }) => [name, now]));
	const served = new Map<string, ServedFolder>();
	const contexts: BrowserContext[] = [];
	beforeAll(async () => {
		for (const site of sites) {
			const { folder } = await builtFixture(site);
			served.set(site.name, await serveFolder(folder, { base: site.base }));
		}
		browser = await launchChromium();
	});
	afterAll(async () => {
		await browser?.close();
		for (const { close } of served.values()) await close();
	});
	return async ({ site, path }, options = {}, script = '') => {
		// Closing the ones before keeps the browser small over many pages.
		for (const old of contexts.splice(0)) await old.close();
		const url = served.get(site)?.url ?? '';
		const context = await browser.newContext(options);
		contexts.push(context);
		// A page turns over by itself when its time has come, so the visitor's clock is that of the build.
		await context.clock.setFixedTime(clocks.get(site) ?? 0);
		const page = await context.newPage();
		await page.addInitScript(script);
		const watched = watchPage(page, new URL(url).origin);
		await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
		return { page, context, watched };
	};
}
