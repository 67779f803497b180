import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { button, evening, hasFocus, textOf, useSite } from './visit.ts';

const start = '2026-11-16T07:00:00Z';
const deadline = '2026-12-17T17:00:00Z';
const minute = 60_000;

/** The page as it is read: its phase in a word, and what it offers. */
async function lookAt(page: Page) {
	return {
		phase: await page.locator('.pill:visible').first().innerText(),
		posts: await page.locator('a[data-network=x]:visible').count(),
		outcome: await page.locator('.outcome h2:visible').allInnerTexts(),
		passOn: await page.locator('.band:visible').count(),
	};
}

describe('A page that was built before the start', () => {
	const site = useSite('2026-11-14T12:00:00Z');

	test('offers no public buttons, then those of the storm, then the end, without a new build', async () => {
		const { page, act } = await site.visit({}, { now: '2026-11-16T06:57:10Z' });
		const html = await page.content();
		expect(html).not.toMatch(/href="https:\/\/(x\.com\/intent|bsky\.app|share\.joinmastodon)/);
		expect(await lookAt(page)).toEqual({
			phase: 'bald',
			posts: 0,
			outcome: ['Los geht es am Mo., 16. November 2026, 8:00 Uhr'],
			passOn: 1,
		});
		expect(await page.locator('[data-row=starts]').innerText()).toContain('(noch 2 Minuten)');

		await page.clock.runFor(3 * minute);
		expect(await lookAt(page)).toEqual({ phase: 'läuft', posts: 1, outcome: [], passOn: 1 });
		const post = act.getByRole('link', { name: 'Auf X posten' });
		expect(textOf(await post.getAttribute('href'))).toBe(evening);
		expect(await act.locator('.pick:visible').count()).toBe(2);

		await page.clock.setFixedTime(new Date(deadline));
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		expect((await lookAt(page)).phase).toBe('läuft');
		await page.clock.setFixedTime(new Date(Date.parse(deadline) + 1));
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		expect(await lookAt(page)).toEqual({
			phase: 'beendet',
			posts: 0,
			outcome: ['Zu Ende, ohne Lösung'],
			passOn: 0,
		});
	});

	test('is right from the first look when it is opened late', async () => {
		const { page, watched } = await site.visit({}, { now: '2026-12-20T12:00:00Z' });
		expect(await lookAt(page)).toEqual({
			phase: 'beendet',
			posts: 0,
			outcome: ['Zu Ende, ohne Lösung'],
			passOn: 0,
		});
		expect(watched).toEqual({ foreign: [], problems: [] });
	});

	test('has a message page that opens at the start', async () => {
		const { page, act } = await site.visit({}, { now: start, path: 'licht/m/abend/' });
		const post = act.getByRole('link', { name: 'Auf X posten' });
		expect(textOf(await post.getAttribute('href'))).toBe(evening);
		expect(await page.locator('.outcome:visible').count()).toBe(0);
	});
});

describe('A page that was built while the storm runs', () => {
	const site = useSite();

	test('counts the time down each minute, while the absolute time stays', async () => {
		const { page } = await site.visit({}, { now: '2026-12-17T15:57:10Z' });
		const row = page.locator('[data-row=deadline]');
		expect(await row.innerText()).toContain('(noch 1 Stunde 2 Minuten)');
		await page.clock.runFor(3 * minute);
		expect(await row.innerText()).toContain('(noch 59 Minuten)');
		expect(await row.locator('time').getAttribute('datetime')).toBe('2026-12-17T18:00:00+01:00');
		expect(await row.locator('time').innerText()).toBe('Do., 17. Dezember 2026, 18:00 Uhr');
	});

	test('ends while somebody writes, and leads them to what came of it', async () => {
		const { page, act } = await site.visit({}, { now: '2026-12-17T16:59:10Z' });
		await button(act, 'Text ändern').click();
		await page.clock.runFor(minute);
		expect((await lookAt(page)).posts).toBe(0);
		expect(await hasFocus(page.locator('.outcome h2:visible'))).toBe(true);
	});

	test('shows the end on the progress page, and tells it aloud', async () => {
		const { page } = await site.visit({}, { now: '2026-12-17T16:59:10Z', path: 'licht/progress/' });
		const headline = page.locator('h1:visible');
		expect(await headline.innerText()).toBe('Noch keine Antwort');
		await page.clock.runFor(minute);
		expect(await headline.innerText()).toBe('Zu Ende, ohne Lösung');
		expect(await page.locator('page-clock .unseen').innerText()).toBe('Zu Ende, ohne Lösung');
		expect(await page.locator('[data-row=deadline]:visible').count()).toBe(0);
	});

	test.each(['licht/', 'licht/progress/'])(
		'%s says that there is news, and asks for it less and less often',
		async (path) => {
			const asked: number[] = [];
			const progress = { phase: 'running', updates: [{}], posts: null };
			const { page } = await site.visit(
				{},
				{
					path,
					prepare: (page) =>
						page.route('**/progress.json', async (route) => {
							asked.push(asked.length);
							await route.fulfill({ json: progress });
						}),
				},
			);
			const news = page.locator('.news');
			await page.waitForLoadState('load');
			await page.clock.runFor(minute);
			await expect.poll(() => asked.length).toBe(1);
			expect(await news.textContent()).toBe('');
			await page.clock.runFor(minute);
			expect(asked).toHaveLength(1);
			await page.clock.runFor(minute);
			await expect.poll(() => asked.length).toBe(2);
			progress.phase = 'answered';
			await page.clock.runFor(4 * minute);
			await expect.poll(() => news.innerText()).toBe('Es gibt Neues. Neu laden');
			expect(await news.getAttribute('role')).toBe('status');
			const reload = news.getByRole('link', { name: 'Neu laden' });
			expect(await reload.getAttribute('href')).toBe(`/club/${path}`);
			await page.clock.runFor(60 * minute);
			expect(asked).toHaveLength(3);
		},
	);

	test.each([
		['licht/', ''],
		['licht/progress/', 'Es gibt Neues. Neu laden'],
	])('%s says of new numbers alone: “%s”', async (path, said) => {
		let asked = 0;
		const { page } = await site.visit(
			{},
			{
				path,
				prepare: (page) =>
					page.route('**/progress.json', async (route) => {
						asked++;
						await route.fulfill({ json: { phase: 'running', updates: [{}], posts: 12 } });
					}),
			},
		);
		await page.waitForLoadState('load');
		await page.clock.runFor(minute);
		await expect.poll(() => asked).toBe(1);
		await expect.poll(async () => (await page.locator('.news').textContent())?.trim()).toBe(said);
	});

	test('asks nothing while nobody looks, and bears an answer that is none', async () => {
		let asked = 0;
		const { page, watched } = await site.visit(
			{},
			{
				prepare: (page) =>
					page.route('**/progress.json', async (route) => {
						asked++;
						await route.fulfill({ body: '<html>' });
					}),
			},
		);
		await page.waitForLoadState('load');
		await page.evaluate(() =>
			Object.defineProperty(document, 'hidden', { value: true, configurable: true }),
		);
		await page.clock.runFor(30 * minute);
		expect(asked).toBe(0);
		await page.evaluate(() => {
			Object.defineProperty(document, 'hidden', { value: false, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await expect.poll(() => asked).toBe(1);
		expect(await page.locator('.news').textContent()).toBe('');
		expect(watched.problems).toEqual([]);
	});
});
