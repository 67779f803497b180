import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { colourRule, findBarriers } from './axe.ts';
import { everyKind, type Place, servedSites, sizes } from './served.ts';

const open = servedSites();
test.each(everyKind)(
	'$site/$path: axe finds nothing in light and dark colours, and nothing scrolls sideways at 320 pixels',
	async (place) => {
		const { page } = await open(place, { viewport: sizes.phone, colorScheme: 'light' });
		expect(await findBarriers(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await findBarriers(page, colourRule)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		const [wide, shown] = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return [scrollWidth, clientWidth];
		});
		expect(wide).toBe(shown);
	},
);

test('axe finds nothing at a desk either', async () => {
	for (const path of ['club/', 'club/progress/', '']) {
		const { page } = await open({ site: 'abroad', path }, { viewport: sizes.desk });
		expect(await findBarriers(page)).toEqual([]);
	}
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
			// Where a link covers a whole card, the mark lies around the card.
			const card = element.closest(':has(> :is(h2, h3) > :focus)') ?? element;
			const marked = [element, card].some((each) => {
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
		{ site: 'example', path: '' },
		{ site: 'example', path: 'radweg-am-fluss/' },
		{ site: 'example', path: 'telekomhilf/' },
		{ site: 'example', path: 'telekomhilf/progress/' },
		{ site: 'abroad', path: 'club/' },
		{ site: 'abroad', path: 'shukran/' },
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
				return stop.top < before.top - 12 || along <= 0;
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
