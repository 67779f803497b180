import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { leadsOn, listPages, pageType } from '../look/sites.ts';
import { findBarriers, inSchemes } from './axe.ts';
import { everyKind, type Place, servedSites, sizes, startedSites } from './served.ts';

const { browser, site: siteOf } = startedSites();
const open = servedSites();

/** What is wrong on pages, by their addresses and how they were looked at. */
type Found = Record<string, string[]>;

/** How pages are looked at: how wide, and in which colours. */
type Look = readonly [size: keyof typeof sizes, scheme: keyof typeof inSchemes];

/** Looks at many pages of a site in a few tabs, each page once in each way. */
async function lookAtAll(
	name: Place['site'],
	paths: readonly string[],
	looks: readonly Look[],
): Promise<Found> {
	const { url, now } = siteOf(name);
	const found: Found = {};
	const waiting = [...paths];
	const work = async () => {
		const context = await browser().newContext({ viewport: sizes.phone });
		await context.clock.setFixedTime(now);
		const page = await context.newPage();
		const note = (path: string, how: string, problems: string[]) => {
			if (problems.length > 0) found[`${path}, ${how}`] = problems;
		};
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			await page.goto(`${url}${path}`, { waitUntil: 'load' });
			for (const [size, scheme] of looks) {
				await page.setViewportSize(sizes[size]);
				await page.emulateMedia(
					scheme === 'paper' ? { media: 'print' } : { media: 'screen', colorScheme: scheme },
				);
				note(path, `${size}, ${scheme}`, await findBarriers(page, inSchemes[scheme]));
			}
			await page.emulateMedia({ media: 'screen' });
			await page.setViewportSize({ width: 320, height: 640 });
			const over = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			note(path, '320', over > 0 ? [`scrolls sideways by ${over} pixels`] : []);
		}
		await context.close();
	};
	await Promise.all([work(), work()]);
	return found;
}

describe.each(['example', 'abroad', 'extremes'] as const)('On the site “%s”', (name) => {
	const kinds = everyKind.filter(({ site }) => site === name).map(({ path }) => path);

	test('axe finds nothing on each kind of page at three widths, light and dark, and on paper', async () => {
		const widths = ['phone', 'tablet', 'desk'] as const;
		const looks = widths.flatMap((size): Look[] => [
			[size, 'light'],
			[size, 'dark'],
		]);
		expect(await lookAtAll(name, kinds, [...looks, ['tablet', 'paper']])).toEqual({});
	});

	test('axe finds nothing on any other page', async () => {
		const { folder } = siteOf(name);
		const others = listPages(folder).filter((path) => !kinds.includes(path));
		const pages = others.filter((path) => !leadsOn(folder, path));
		expect(pages.length).toBeGreaterThan(20);
		expect(await lookAtAll(name, pages, [['phone', 'light']])).toEqual({});
	});
});

test('Each type of page is among those that are looked at closely', () => {
	const all = listPages(siteOf('example').folder).map(pageType);
	expect(new Set(everyKind.map(({ path }) => pageType(path)))).toEqual(new Set(all));
});

test('axe sees what is wrong', async () => {
	const { page } = await open({ site: 'example', path: '' }, { viewport: sizes.phone });
	await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
	expect((await findBarriers(page)).join()).toContain('image-alt');
});

/** An element that the keyboard reached. */
interface Stop {
	name: string;
	/** Its place on the page, in pixels. */
	top: number;
	bottom: number;
	left: number;
	/** Whether it stays where it is while the page scrolls. */
	fixed: boolean;
	/** Whether lines run from right to left there. */
	rightToLeft: boolean;
	/** Whether one can see that it has the focus. */
	seen: boolean;
}

/** Goes through a page with the Tab key and tells where the focus was. */
async function tabThrough(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (;;) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate((): Stop | undefined => {
			const element = document.activeElement;
			if (!element || element === document.body) return undefined;
			// Scrolling may be smooth, and is not waited for.
			element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
			const box = element.getBoundingClientRect();
			// Where a link covers a whole card, or a field that one cannot see its label, the mark lies around that.
			const card = element.closest(':has(> :is(h2, h3) > :focus)') ?? element;
			const label = element.closest('label') ?? element;
			const marked = [element, card, label].some((each) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(each);
				return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
			});
			let fixed = false;
			for (let at: Element | null = element; at; at = at.parentElement) {
				fixed ||= ['fixed', 'sticky'].includes(getComputedStyle(at).position);
			}
			return {
				name: `${element.localName} ${element.getAttribute('href') ?? element.textContent}`,
				// A link that goes on in the next line is where it begins.
				top: (element.getClientRects()[0] ?? box).top + window.scrollY,
				bottom: (element.getClientRects()[0] ?? box).bottom + window.scrollY,
				left: (element.getClientRects()[0] ?? box).left,
				fixed,
				rightToLeft: getComputedStyle(element.parentElement ?? element).direction === 'rtl',
				seen:
					marked &&
					box.width > 0 &&
					box.height > 0 &&
					box.bottom > 0 &&
					box.top < window.innerHeight,
			};
		});
		if (!stop || stops.length > 300) return stops;
		stops.push(stop);
	}
}

describe('By keyboard', () => {
	const places: Place[] = [
		...everyKind.filter(({ site }) => site === 'example'),
		{ site: 'abroad', path: 'club/' },
		{ site: 'abroad', path: 'our-mistake/' },
		{ site: 'abroad', path: 'shukran/' },
		{ site: 'extremes', path: 'nur-rechts/progress/' },
	];

	test.each(places)(
		'every action of $site/$path is reached in the order seen, with visible focus',
		async (place) => {
			const { page } = await open(place, { viewport: sizes.phone });
			const actions = await page.evaluate(() =>
				[
					...document.querySelectorAll<HTMLElement>(
						'a[href], button, summary, input, textarea, select',
					),
				]
					.filter((element) => element.checkVisibility({ visibilityProperty: true }))
					.filter((element) => element.tabIndex >= 0 && !element.matches(':disabled, [inert] *'))
					.map(
						(element) =>
							`${element.localName} ${element.getAttribute('href') ?? element.textContent}`,
					),
			);
			const stops = await tabThrough(page);
			const reached = stops.map(({ name }) => name);
			// More may appear on the way, such as the button that comes back once the first is out of sight.
			expect(actions.filter((name) => !reached.includes(name))).toEqual([]);
			expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
			// The way past the bar comes first wherever it is shown.
			const flow = stops.slice(1).filter(({ fixed }) => !fixed);
			const jumps = flow.slice(1).filter((stop, index) => {
				const before = flow[index];
				if (!before) return false;
				// Things of one row may differ by a few pixels in height.
				if (stop.top >= before.top + 12) return false;
				const along = stop.rightToLeft ? before.left - stop.left : stop.left - before.left;
				// Pictures of one row stand on the same line, and their heights differ.
				const isRow =
					Math.abs(stop.top - before.top) <= 12 || Math.abs(stop.bottom - before.bottom) <= 12;
				// The parts of a date are stops at one place.
				return !isRow || along < 0;
			});
			expect(jumps.map(({ name }) => name)).toEqual([]);
		},
	);

	test('The first stop leads past the bar to the content', async () => {
		const { page } = await open({ site: 'abroad', path: 'club/' }, { viewport: sizes.phone });
		const [first] = await tabThrough(page);
		expect(first).toMatchObject({ name: 'a #main', seen: true });
	});
});
