import type { Browser, BrowserContext, ViewportSize } from 'playwright-core';

/** Something that moved while a page was loaded. */
export interface Shift {
	/** How much of the screen moved how far, as browsers count it (https://web.dev/articles/cls). */
	value: number;
	/** What moved. */
	parts: string[];
}

/** How late they come, in milliseconds: far later than a browser waits for fonts. */
const lateness = 500;

/** Makes a context in which fonts and scripts come late, as on a bad network. */
export async function slowContext(
	browser: Browser,
	viewport: ViewportSize,
): Promise<BrowserContext> {
	const context = await browser.newContext({ viewport });
	// Another suggestion comes first, so that it is seen whether that moves anything.
	await context.addInitScript('Math.random = () => 0.99');
	await context.route(/\.(woff2|js)$/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, lateness));
		await route.continue();
	});
	return context;
}

/** Opens a page in such a context and gives what moved on its first screen. */
export async function shiftsOf(
	context: BrowserContext,
	url: string,
	now: string,
): Promise<Shift[]> {
	await context.clock.setFixedTime(now);
	const page = await context.newPage();
	await page.addInitScript(() => {
		const shifts: unknown[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				// TypeScript's browser types do not know this entry yet.
				const { value, sources } = entry as unknown as {
					value: number;
					sources: { node: Node | null }[];
				};
				const parts = sources.map(({ node }) => {
					const element = node instanceof Element ? node : node?.parentElement;
					return `${element?.localName}.${element?.className}`;
				});
				shifts.push({ value, parts });
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(url, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(200);
	const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
	await page.close();
	return shifts;
}
