import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	chromium,
	type Page,
} from 'playwright-core';

/** What looking for a browser needs to know of the machine. */
export interface Machine {
	/** The environment variables. */
	env: Readonly<Record<string, string | undefined>>;
	/** Whether a file exists. */
	exists: (path: string) => boolean;
	/** The user's number, 0 for root; `undefined` on systems without such numbers. */
	user: number | undefined;
	/** Runs a program with its output shown, and tells whether it ended well. */
	run: (program: string, args: readonly string[]) => boolean;
	/** Where playwright puts its own Chromium. */
	playwrightPath: () => string;
	/** The folder of Node and the script of playwright's command line. */
	playwright: readonly [node: string, script: string];
}

/**
 * Where browsers lie. The one without windows comes first: a page costs it much less.
 * https://developer.chrome.com/blog/chrome-headless-shell
 */
const usualPlaces = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The sentence for people whose machine has no browser and gets none. */
export const noChromium =
	'No Chromium was found and none could be installed: install Chromium or Chrome and set CHROMIUM_PATH to its program file.';

/**
 * Gives the path of a Chromium that is already there, or `undefined`. `CHROMIUM_PATH` goes before everything else; where it
 * names a file that does not exist, there is no browser, rather than another one than was asked for.
 */
export function findChromium(
	machine: Pick<Machine, 'env' | 'exists' | 'playwrightPath'>,
): string | undefined {
	const wanted = machine.env.CHROMIUM_PATH;
	if (wanted) return machine.exists(wanted) ? wanted : undefined;
	return [...usualPlaces, machine.playwrightPath()].find((path) => machine.exists(path));
}

/** Debian's packages, the light one first; Ubuntu has a package of the second name only. */
const packages = ['chromium-headless-shell', 'chromium'];

/**
 * Gives the path of a Chromium and installs one where there is none: one of Debian's packages where apt and root are there,
 * else playwright's own. Gives `undefined` where none of them worked.
 */
export function installedChromium(machine: Machine): string | undefined {
	const found = findChromium(machine);
	if (found !== undefined || machine.env.CHROMIUM_PATH) return found;
	if (machine.user === 0 && machine.exists('/usr/bin/apt-get')) {
		machine.run('apt-get', ['update']);
		for (const name of packages) {
			machine.run('apt-get', ['install', '-y', '--no-install-recommends', name]);
			const packaged = findChromium(machine);
			// Ubuntu's package may be a script that only asks for a snap, so it has to answer.
			if (packaged !== undefined && machine.run(packaged, ['--version'])) return packaged;
		}
	}
	const [node, script] = machine.playwright;
	machine.run(node, [script, 'install', 'chromium']);
	const own = machine.playwrightPath();
	return machine.exists(own) && machine.run(own, ['--version']) ? own : undefined;
}

/** The machine that this program runs on. */
export function thisMachine(): Machine {
	return {
		env: process.env,
		exists: existsSync,
		user: process.getuid?.(),
		run: (program, args) =>
			spawnSync(program, args, {
				stdio: 'inherit',
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			}).status === 0,
		playwrightPath: () => chromium.executablePath(),
		playwright: [process.execPath, 'node_modules/playwright-core/cli.js'],
	};
}

/** Starts a Chromium for a test; the test closes it. Fails with one sentence where there is none. */
export async function launchChromium(): Promise<Browser> {
	const executablePath = findChromium(thisMachine());
	if (executablePath === undefined) throw new Error(noChromium);
	// Without a window Chromium would round the widths of letters, which no phone does.
	const args = ['--font-render-hinting=none'];
	// Its sandbox does not start for root, as whom containers usually run.
	if (process.getuid?.() === 0) args.push('--no-sandbox');
	return chromium.launch({ executablePath, args });
}

const kept = new WeakMap<Browser, Map<string, BrowserContext>>();

/** Makes a context whose clock stands at `now`, and whose pages wait for their fonts. */
export async function newContext(
	browser: Browser,
	now: string,
	options: BrowserContextOptions = {},
): Promise<BrowserContext> {
	const context = await browser.newContext(options);
	await context.clock.setFixedTime(now);
	await waitForFonts(context);
	return context;
}

/**
 * Gives such a context, for the same options always the same one: the first page of a new one takes a second of the
 * processor. Not for tests that store something.
 */
export async function keptContext(
	browser: Browser,
	now: string,
	options: BrowserContextOptions = {},
): Promise<BrowserContext> {
	const contexts = kept.get(browser) ?? new Map<string, BrowserContext>();
	kept.set(browser, contexts);
	const key = JSON.stringify(options);
	const context = contexts.get(key) ?? (await newContext(browser, now, options));
	contexts.set(key, context);
	await context.clock.setFixedTime(now);
	return context;
}

/** How long nothing may be under way until a page counts as there, in milliseconds. */
const quiet = 100;

/**
 * Opens an address and waits until the page has all that it asks for, also what its scripts ask for. Playwright's own way,
 * `networkidle`, waits for half a second of silence, which adds up over hundreds of pages.
 */
export async function openPage(page: Page, address: string): Promise<void> {
	let underWay = 0;
	let last = performance.now();
	const step = (change: number) => () => {
		underWay += change;
		last = performance.now();
	};
	const [begins, ends] = [step(1), step(-1)];
	page.on('request', begins).on('requestfinished', ends).on('requestfailed', ends);
	await page.goto(address, { waitUntil: 'load' });
	while (underWay > 0 || performance.now() - last < quiet) await setTimeout(10);
	page.off('request', begins).off('requestfinished', ends).off('requestfailed', ends);
}

/** What went on while a page was open; the lists grow as it happens. */
export interface Watched {
	/** Addresses of requests to any other origin than the page's own. */
	foreign: string[];
	/** Console errors and warnings, uncaught errors, and answers from 400 upward. */
	problems: string[];
}

/** Watches a page from before its first address on: `origin` is where its requests may go, as `http://127.0.0.1:4321`. */
export function watchPage(page: Page, origin: string): Watched {
	const watched: Watched = { foreign: [], problems: [] };
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== origin) watched.foreign.push(url.href);
	});
	page.on('response', (response) => {
		if (response.status() >= 400)
			watched.problems.push(`${response.status()} for ${response.url()}`);
	});
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') {
			watched.problems.push(`console ${message.type()}: ${message.text()}`);
		}
	});
	page.on('pageerror', (error) => watched.problems.push(`uncaught: ${error.message}`));
	return watched;
}

/** Lets pages wait for their fonts, as long as it takes on a busy machine: what is measured is the page as designed. */
export async function waitForFonts(context: BrowserContext): Promise<void> {
	await context.route('**/*.css', async (route) => {
		const response = await route.fetch();
		const text = await response.text();
		await route.fulfill({
			response,
			body: text.replaceAll('font-display:optional', 'font-display:block'),
		});
	});
}
