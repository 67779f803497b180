import type {
	Browser,
	BrowserContext,
	BrowserContextOptions,
	Locator,
	Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/cli/serve.ts';
import { buildSite } from '../support/build-site.ts';
import { launchChromium, type Watched, watchPage } from '../support/chromium.ts';

/** The clock of the build, while the storm runs. */
export const running = '2026-11-22T12:00:00Z';

/** Where the campaign is published. */
export const root = 'https://storms.example.org/club/licht';

/** Its first suggestion, as it is posted on X. */
export const evening = `Guten Abend, @swmusterbach! Am Fluss ist es dunkel. Sechs Laternen würden reichen. Schafft ihr das? #LichtAmFluss ${root}/m/abend/`;

/** The same where the target has no handle. */
export const eveningByName = evening.replace('@swmusterbach', 'Stadtwerke Musterbach');

/** A phone that is touched, and a desk with a mouse. */
export const sizes: { size: string; options: BrowserContextOptions }[] = [
	{
		size: 'a phone',
		options: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
	},
	{ size: 'a desk', options: { viewport: { width: 1280, height: 800 } } },
];

/** What a browser lets a page do, and what a visitor brings. */
export interface Visit {
	/** The clock, default that of the build. */
	now?: string;
	/** What `Math.random` gives, from 0 to below 1; default 0, which starts with the first suggestion. */
	chance?: number;
	/** The share sheet: not there (default), taking everything, or refusing. */
	sheet?: 'there' | 'refusing';
	/** The clipboard: there (default), not there, or refusing. */
	clipboard?: 'absent' | 'refusing';
	/** The page below the base; default the landing page. */
	path?: string;
	/** Done before the page is opened. */
	prepare?: (page: Page) => Promise<unknown>;
}

/** A page that somebody opened. */
export interface Visited {
	page: Page;
	/** The action card. */
	act: Locator;
	watched: Watched;
	/** Where the visitor was led outside the site, newest last. */
	left: string[];
	/** What was handed to the share sheet and to the clipboard. */
	handed: () => Promise<{ shared: { text?: string; files: string[] }[]; copied: string[] }>;
}

/** Builds and serves the campaign of `tests/pages/campaigns` for the tests of one file. */
export function useSite(now = running) {
	let browser: Browser;
	let served: ServedFolder;
	let folder = '';
	let context: BrowserContext | undefined;

	beforeAll(async () => {
		({ folder } = await buildSite('tests/pages/campaigns', { now }));
		served = await serveFolder(folder, { base: '/club/' });
		browser = await launchChromium();
	});
	afterEach(async () => {
		await context?.close();
		context = undefined;
	});
	afterAll(async () => {
		await browser?.close();
		await served?.close();
	});

	async function visit(options: BrowserContextOptions, visit: Visit = {}): Promise<Visited> {
		context = await browser.newContext(options);
		const left: string[] = [];
		const { origin } = new URL(served.url);
		await context.route(
			(url) => url.origin !== origin,
			(route) => {
				left.push(route.request().url());
				return route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' });
			},
		);
		const page = await context.newPage();
		await page.clock.install({ time: new Date(visit.now ?? now) });
		const { sheet, clipboard, chance = 0 } = visit;
		await page.addInitScript(pretend, { sheet, clipboard, chance });
		const watched = watchPage(page, origin);
		await visit.prepare?.(page);
		await page.goto(addressOf(visit.path), { waitUntil: visit.prepare ? 'commit' : 'load' });
		const handed = () => page.evaluate(() => Reflect.get(window, 'handed'));
		return { page, act: page.locator('.act').first(), watched, left, handed };
	}

	const addressOf = (path = 'licht/') => `${served.url}${path}`;
	return { visit, addressOf, folderOf: () => folder };
}

/** Runs in the page before everything else: puts a browser's abilities in place. */
function pretend({
	sheet,
	clipboard,
	chance,
}: Pick<Visit, 'sheet' | 'clipboard' | 'chance'>): void {
	const handed: { shared: { text?: string; files: string[] }[]; copied: string[] } = {
		shared: [],
		copied: [],
	};
	Reflect.set(window, 'handed', handed);
	Math.random = () => chance ?? 0;
	const put = (name: string, value: unknown) =>
		Object.defineProperty(navigator, name, { value, configurable: true });
	const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
	if (sheet) {
		put('canShare', () => true);
		put('share', ({ text, files = [] }: ShareData) => {
			handed.shared.push({ ...(text && { text }), files: files.map((file) => file.name) });
			return sheet === 'there' ? Promise.resolve() : refuse();
		});
	} else {
		Reflect.deleteProperty(Navigator.prototype, 'share');
		Reflect.deleteProperty(Navigator.prototype, 'canShare');
	}
	const writeText = (text: string) => {
		if (clipboard === 'refusing') return refuse();
		handed.copied.push(text);
		return Promise.resolve();
	};
	put('clipboard', clipboard === 'absent' ? undefined : { writeText });
}

/** A button of the card by its name. */
export function button(act: Locator, name: string): Locator {
	return act.getByRole('button', { name, exact: true });
}

/** Whether an element has the focus. */
export function hasFocus(element: Locator): Promise<boolean> {
	return element.evaluate((node) => node === document.activeElement);
}

/** A part of a share link, decoded. */
export function textOf(address: string | null, name = 'text'): string {
	const found = new RegExp(`[?#&]${name}=([^&]*)`).exec(address ?? '')?.[1];
	return decodeURIComponent(found ?? '');
}
