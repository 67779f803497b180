import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { button, evening, hasFocus, root, sizes, textOf, useSite } from './visit.ts';

const site = useSite();

describe.each(sizes)('On $size', ({ options }) => {
	const tap = (element: Locator) => (options.hasTouch ? element.tap() : element.click());

	test('the button is seen without scrolling, and one tap leads to the network with the text', async () => {
		const { act, left, watched } = await site.visit(options);
		const post = act.getByRole('link', { name: 'Auf X posten' });
		const box = await post.boundingBox();
		expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
		await tap(post);
		await expect.poll(() => left.length).toBe(1);
		expect(textOf(left[0] ?? null)).toBe(evening);
		expect(watched.problems).toEqual([]);
	});

	test('Mastodon asks for the server first and remembers it only where one ticks the box', async () => {
		const { act, page, left } = await site.visit(options);
		const stored = () => page.evaluate(() => localStorage.length);
		const arrive = () =>
			page.waitForURL(({ hostname }) => hostname === 'bildung.social', { waitUntil: 'commit' });
		const mastodon = act.getByRole('link', { name: 'Auf Mastodon posten' });
		await tap(mastodon);
		const dialog = page.getByRole('dialog');
		expect(await dialog.getByRole('link').getAttribute('href')).toMatch(
			/^https:\/\/share\.joinmastodon\.org\/#text=Guten/,
		);
		const field = dialog.getByRole('combobox');
		await field.fill('kein server');
		await tap(dialog.getByRole('button', { name: 'Mastodon öffnen' }));
		await expect.poll(() => dialog.getByRole('alert').isVisible()).toBe(true);
		expect(await hasFocus(field)).toBe(true);
		await field.fill('@ich@Bildung.social');
		await tap(dialog.getByRole('button', { name: 'Mastodon öffnen' }));
		await arrive();
		expect(left[0]).toMatch(/^https:\/\/bildung\.social\/share\?text=/);
		expect(textOf(left[0] ?? null)).toBe(
			evening.replace('@swmusterbach', '@stadtwerke@social.musterbach.example'),
		);
		await page.goto(site.addressOf());
		expect(await stored()).toBe(0);

		await tap(mastodon);
		await field.fill('https://bildung.social/@ich');
		await tap(dialog.getByLabel('In diesem Browser merken'));
		await tap(dialog.getByRole('button', { name: 'Mastodon öffnen' }));
		await arrive();
		await page.goto(site.addressOf());
		expect(await stored()).toBe(1);
		await tap(mastodon);
		await arrive();
		expect(left[2]).toMatch(/^https:\/\/bildung\.social\/share\?text=Guten/);

		await page.goto(site.addressOf());
		await tap(button(act, 'Mastodon-Server ändern'));
		expect(await field.inputValue()).toBe('bildung.social');
		await dialog.getByLabel('In diesem Browser merken').uncheck();
		await tap(dialog.getByRole('button', { name: 'Mastodon öffnen' }));
		await arrive();
		await page.goto(site.addressOf());
		expect(await stored()).toBe(0);
	});

	test('a changed text is in every link at once, with the target’s handle there', async () => {
		const { act } = await site.visit(options);
		await tap(button(act, 'Text ändern'));
		const area = act.getByRole('textbox', { name: 'Dein Text' });
		expect(await area.inputValue()).toBe(evening);
		expect(await hasFocus(area)).toBe(true);
		await area.fill(`Moin @swmusterbach 🐟 100 % + ${root}/m/abend/`);
		const hrefs = await act
			.locator('.share a')
			.evaluateAll((links) =>
				links.map(
					(link) => [link.getAttribute('data-network'), link.getAttribute('href')] as const,
				),
			);
		const texts = new Map(hrefs);
		expect(textOf(texts.get('x') ?? null)).toBe(`Moin @swmusterbach 🐟 100 % + ${root}/m/abend/`);
		expect(textOf(texts.get('bluesky') ?? null)).toBe(
			`Moin @stadtwerke-musterbach.example 🐟 100 % + ${root}/m/abend/`,
		);
		expect(textOf(texts.get('threads') ?? null)).toBe(
			`Moin Stadtwerke Musterbach 🐟 100 % + ${root}/m/abend/`,
		);
		expect(textOf(texts.get('mail-target') ?? null, 'body')).toBe(
			`Moin Stadtwerke Musterbach 🐟 100 % + ${root}/m/abend/`,
		);
		expect(textOf(texts.get('reddit') ?? null, 'title')).toBe(
			'Moin Stadtwerke Musterbach 🐟 100 % +',
		);
		await tap(button(act, 'Zurück zum Vorschlag'));
		expect(await area.isVisible()).toBe(false);
		const x = act.getByRole('link', { name: 'Auf X posten' });
		expect(textOf(await x.getAttribute('href'))).toBe(evening);
		expect(await hasFocus(button(act, 'Text ändern'))).toBe(true);
	});

	test('the meter says for all networks at once where the text fits, aloud only after a pause', async () => {
		const { act, page } = await site.visit(options);
		const meter = act.locator('.meter');
		const told = act.locator('.told');
		expect(await meter.isVisible()).toBe(false);
		await tap(button(act, 'Text ändern'));
		await act.getByRole('textbox', { name: 'Dein Text' }).fill('ö'.repeat(290));
		expect(await meter.textContent()).toBe(
			'10 zu viel für X, noch 10 für Bluesky, noch 10 für Reddit, knapp für E-Mail an Stadtwerke Musterbach, passt für Mastodon, Threads, LinkedIn.',
		);
		expect(await told.textContent()).toBe('');
		await page.clock.runFor(1000);
		expect(await told.textContent()).toBe(await meter.textContent());
		expect(await act.locator('.share .over').count()).toBe(1);
	});

	test('another suggestion comes only when one asks for it, and all come in turn', async () => {
		const { act, page } = await site.visit(options, { chance: 0.99 });
		const shown = () => act.locator('.bubble p').first().innerText();
		expect(await shown()).toContain('Lob vorweg');
		const cards = act.locator('.pick');
		expect(await cards.allInnerTexts()).toEqual([
			expect.stringContaining('Guten Abend'),
			expect.stringMatching(/^persönlich\s+Ich fahre am Fluss nach Hause, weil … Mit Licht/),
		]);
		const seen = new Set<string>();
		for (let turn = 0; turn < 5; turn++) {
			seen.add(await shown());
			await tap(button(act, 'Anderer Vorschlag'));
		}
		expect(seen.size).toBe(5);
		expect(await shown()).toContain('Lob vorweg');
		expect(await act.locator('.told').textContent()).toContain('Lob vorweg');
		const before = await shown();
		await page.clock.runFor(600_000);
		expect(await shown()).toBe(before);
		await tap(cards.first());
		expect(await shown()).toContain('Guten Abend');
		expect(
			await act
				.locator('.bubble')
				.first()
				.evaluate((node) => node === document.activeElement),
		).toBe(true);
	});

	test('the suggestion does not change under somebody’s finger, however late the script comes', async () => {
		const { promise: asked, resolve: bring } = Promise.withResolvers<void>();
		const { act } = await site.visit(options, {
			chance: 0.99,
			prepare: (page) =>
				page.route('**/*.js', async (route) => {
					await asked;
					await route.continue();
				}),
		});
		await act.getByRole('link', { name: 'Auf X posten' }).focus();
		bring();
		await button(act, 'Anderer Vorschlag').waitFor();
		expect(await act.locator('.bubble p').first().innerText()).toContain('Guten Abend');
	});

	test('a message’s own page keeps to its message', async () => {
		const { act } = await site.visit(options, { chance: 0.99, path: 'licht/m/zahlen/' });
		expect(await act.locator('.bubble p').first().innerText()).toContain('Zwei Kilometer Weg');
		expect(await button(act, 'Anderer Vorschlag').count()).toBe(0);
	});

	test('a suggestion for two networks shows the buttons of these two and the mail', async () => {
		const { act } = await site.visit(options);
		for (let turn = 0; turn < 3; turn++) await tap(button(act, 'Anderer Vorschlag'));
		expect(await act.locator('.bubble p').first().innerText()).toContain('Unsere Kinder');
		const visible = await act
			.locator('.share a:visible')
			.evaluateAll((links) => links.map((link) => link.getAttribute('data-network')));
		expect(visible).toEqual(['mastodon', 'threads', 'mail-target']);
		await tap(button(act, 'Anderer Vorschlag'));
		expect(await act.locator('.share a:visible').count()).toBe(8);
	});

	test('the gap is a field in the text', async () => {
		const { act } = await site.visit(options);
		await tap(button(act, 'Anderer Vorschlag'));
		const href = () => act.getByRole('link', { name: 'Auf X posten' }).getAttribute('href');
		expect(await act.locator('.meter').innerText()).toBe('Die Lücke ist für deine Worte.');
		expect(textOf(await href())).toContain('nach Hause, weil … Mit Licht');
		const gap = act.getByRole('textbox', { name: 'deine Worte' });
		await gap.fill('der Weg schön ist');
		expect(textOf(await href())).toContain(
			'nach Hause, weil der Weg schön ist. Mit Licht wäre mir wohler, @swmusterbach.',
		);
		expect(await act.locator('.meter').innerText()).toBe('Passt überall.');
		await tap(button(act, 'Anderer Vorschlag'));
		for (let turn = 0; turn < 4; turn++) await tap(button(act, 'Anderer Vorschlag'));
		expect(await gap.inputValue()).toBe('der Weg schön ist');
	});
});
