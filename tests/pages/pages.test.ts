import { describe, expect, test } from 'vitest';
import { everyKind, type Place, servedSites, sizes } from './served.ts';

const open = servedSites();

const main: Place[] = [
	{ site: 'example', path: 'radweg-am-fluss/' },
	{ site: 'example', path: 'radweg-am-fluss/progress/' },
	{ site: 'example', path: 'telekomhilf/' },
	{ site: 'example', path: 'telekomhilf/progress/' },
	{ site: 'abroad', path: 'club/' },
	{ site: 'abroad', path: 'club/progress/' },
	{ site: 'abroad', path: 'shukran/' },
];

describe.each([
	['a phone', sizes.phone, true],
	['a phone without JavaScript', sizes.phone, false],
	['a desk', sizes.desk, true],
	['a desk without JavaScript', sizes.desk, false],
] as const)('On %s', (_, viewport, javaScriptEnabled) => {
	test.each(main)(
		'$site/$path keeps to itself, stores nothing and complains about nothing',
		async (place) => {
			const { page, context, watched } = await open(place, { viewport, javaScriptEnabled });
			expect(watched).toEqual({ foreign: [], problems: [] });
			expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
			expect(await page.locator('h1').count()).toBe(1);
			expect(await page.locator('h1').isVisible()).toBe(true);
		},
	);
});

describe('On a phone', () => {
	const running = everyKind.filter(({ path }) =>
		/^(radweg-am-fluss|(de\/)?club|shukran|where-are-the-trees|oha|langes-wort|nur-rechts)\/$/.test(
			path,
		),
	);
	test.each(running)('$site/$path has its action on the first screen', async (place) => {
		const bottoms: number[] = [];
		// With scripts the first suggestion is a random one, and each of the five must leave room for the button.
		for (const random of [undefined, 0, 0.2, 0.4, 0.6, 0.8]) {
			const { page } = await open(
				place,
				{ viewport: sizes.phone, javaScriptEnabled: random !== undefined },
				`Math.random = () => ${random}`,
			);
			const box = await page.locator('.act a[data-network]:visible').first().boundingBox();
			bottoms.push(box ? box.y + box.height : Number.POSITIVE_INFINITY);
		}
		// A part of a pixel is not seen.
		expect(bottoms.filter((bottom) => Math.floor(bottom) > sizes.phone.height)).toEqual([]);
	});

	const messages = [
		...['abend', 'heimweg', 'zahlen', 'schule', 'lob'].map((id) => `radweg-am-fluss/m/${id}/`),
		...['hello', 'car', 'list', 'school', '5'].map((id) => `club/m/${id}/`),
		...['1', '2', '3', '4', '5'].map((id) => `langes-wort/m/${id}/`),
		...['1', '2'].map((id) => `nur-rechts/m/${id}/`),
	].map((path): Place => {
		const site = path.startsWith('radweg')
			? 'example'
			: path.startsWith('club')
				? 'abroad'
				: 'extremes';
		return { site, path };
	});
	test.each(messages)('the message page $site/$path has its action there too', async (place) => {
		for (const javaScriptEnabled of [true, false]) {
			const { page } = await open(place, { viewport: sizes.phone, javaScriptEnabled });
			const box = await page.locator('.act a[data-network]:visible').first().boundingBox();
			const bottom = box ? box.y + box.height : Number.POSITIVE_INFINITY;
			expect(Math.floor(bottom)).toBeLessThanOrEqual(sizes.phone.height);
		}
	});

	test('The outcome is on the first screen', async () => {
		for (const path of ['telekomhilf/', 'telekomhilf/m/netz/']) {
			const { page } = await open({ site: 'example', path }, { viewport: sizes.phone });
			const box = await page.locator('.outcome h2').boundingBox();
			expect(box && box.y + box.height).toBeLessThanOrEqual(sizes.phone.height);
		}
	});

	test('A tap on a button asks for the network’s page with the text in it', async () => {
		const place: Place = { site: 'abroad', path: 'club/m/hello/' };
		const { page } = await open(place, { viewport: sizes.phone, javaScriptEnabled: false });
		const asked: string[] = [];
		await page.route('**', (route) => {
			// The browser may still ask for something of its own, as the icon.
			if (route.request().isNavigationRequest()) asked.push(route.request().url());
			return route.abort();
		});
		await page.locator('.act a[data-network=bluesky]').first().click();
		await expect.poll(() => asked.length).toBeGreaterThan(0);
		const url = new URL(asked[0] ?? '');
		expect(url.host).toBe('bsky.app');
		expect(url.searchParams.get('text')).toBe(
			'Hello @transit.example! Two hundred of us would love to ride to the new station. Would forty racks be possible? #RacksAtMill #MilltownRides https://club.example/storms/spring/club/m/hello/',
		);
	});
});

test('On other people’s pages a storm wears its own theme as well', async () => {
	const accents: string[] = [];
	for (const path of ['shukran/', 'shukran/embed/']) {
		const { page } = await open({ site: 'abroad', path });
		accents.push(
			await page.evaluate(() =>
				getComputedStyle(document.documentElement).getPropertyValue('--accent'),
			),
		);
	}
	expect(accents).toEqual(['#0b5d6b', '#0b5d6b']);
});

test('Other suggestions open without JavaScript', async () => {
	const place: Place = { site: 'example', path: 'radweg-am-fluss/' };
	const { page } = await open(place, { viewport: sizes.phone, javaScriptEnabled: false });
	const other = page.locator('.act details [data-message=heimweg]');
	expect(await other.isVisible()).toBe(false);
	await page.locator('.act details:has([data-message]) > summary').click();
	expect(await other.isVisible()).toBe(true);
});
