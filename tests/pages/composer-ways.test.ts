import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { budget } from '../support/weight.ts';
import { button, evening, eveningByName, hasFocus, root, sizes, textOf, useSite } from './visit.ts';

const site = useSite();

describe.each(sizes)('On $size', ({ options }) => {
	const tap = (element: Locator) => (options.hasTouch ? element.tap() : element.click());

	test('text and picture go to the share sheet apart from each other', async () => {
		const { act, page, handed, watched } = await site.visit(options, { sheet: 'refusing' });
		await tap(button(act, 'Text teilen …'));
		const picture = button(act, 'Bild teilen …');
		await act.locator('[download]').scrollIntoViewIfNeeded();
		await picture.waitFor();
		await tap(picture);
		const invite = page.locator('invite-tools');
		await tap(invite.getByRole('button', { name: 'Signal und mehr …' }));
		expect((await handed()).shared).toEqual([
			{ text: eveningByName, files: [] },
			{ files: ['licht-abend.png'] },
			{ text: `Kommst du auch am Fluss entlang? Ein netter Beitrag hilft: ${root}/`, files: [] },
		]);
		expect(watched).toEqual({ foreign: [], problems: [] });
	});

	test('without a share sheet there is no button for it, and the picture can be saved', async () => {
		const { act, page } = await site.visit(options);
		expect(await page.getByRole('button', { name: /teilen …|Signal/ }).count()).toBe(0);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			tap(act.getByRole('link', { name: 'Bild speichern' })),
		]);
		expect(download.suggestedFilename()).toBe('licht-abend.png');
		const [begin] = (await readFile(await download.path())).subarray(1, 4).toString().split('\n');
		expect(begin).toBe('PNG');
	});

	test('the text is copied, and before Facebook opens too', async () => {
		const { act, page, handed, left } = await site.visit(options);
		await tap(button(act, 'Text kopieren'));
		await expect.poll(() => act.locator('.done').innerText()).toContain('Kopiert.');
		expect((await handed()).copied).toEqual([eveningByName]);
		await tap(page.locator('invite-tools').getByRole('button', { name: 'Text kopieren' }));
		expect((await handed()).copied.at(-1)).toContain('Kommst du auch');
		await tap(act.getByRole('link', { name: 'Text kopieren und Facebook öffnen' }));
		await expect.poll(() => left.length).toBe(1);
		expect(left[0]).toBe(
			`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(`${root}/m/abend/`)}`,
		);
	});

	test.each(['absent', 'refusing'] as const)(
		'where the clipboard is %s, the text is selected for copying by hand',
		async (clipboard) => {
			const { act, page, left } = await site.visit(options, { clipboard });
			const facebook = act.getByRole('link', { name: 'Text kopieren und Facebook öffnen' });
			await tap(facebook);
			await expect.poll(() => act.locator('.done').innerText()).toContain('von Hand');
			expect(left).toEqual([]);
			expect(await page.evaluate(() => `${getSelection()}`)).toBe(evening);
			await tap(facebook);
			await expect.poll(() => left.length).toBe(1);
		},
	);

	test('whoever comes back is thanked and asked for one thing, and nothing says that it counted', async () => {
		const { act, page } = await site.visit(options, { sheet: 'there' });
		const back = act.locator('.back');
		const comeBack = () =>
			page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await comeBack();
		expect(await back.textContent()).toBe('');
		await page.evaluate(() =>
			document.addEventListener('click', (event) => event.preventDefault()),
		);
		await tap(act.getByRole('link', { name: 'Auf X posten' }));
		await comeBack();
		expect(await back.innerText()).toMatch(/^Gepostet\? Danke!.*weitersagen\?/s);
		expect(await back.getAttribute('role')).toBe('status');
		expect(await back.getByRole('link').getAttribute('href')).toBe('#pass-on');
		expect(await page.locator('body').innerText()).not.toMatch(/gezählt|Zähler/);
	});

	test('without JavaScript every message has its links, and its text can be copied', async () => {
		const { page, act, left, watched } = await site.visit({ ...options, javaScriptEnabled: false });
		expect(await act.locator('button:visible').count()).toBe(0);
		await act.getByText('Andere Vorschläge').click();
		expect(await act.locator('.message:visible').count()).toBe(4);
		expect(await act.locator('.message').nth(2).locator('a[data-network]').count()).toBe(3);
		await act.getByText('Text zum Kopieren').click();
		expect(await act.locator('textarea').inputValue()).toContain(`${root}/m/abend/`);
		await act.getByText('Kein Konto dort?').click();
		expect(await act.locator('.more .links:visible a').allInnerTexts()).toEqual(
			expect.arrayContaining([
				'Per WhatsApp weitersagen',
				'E-Mail an Stadtwerke Musterbach',
				'Termin in den Kalender',
				'Plakat aufhängen',
			]),
		);
		await act.getByRole('link', { name: 'Auf Mastodon posten' }).first().click();
		await page.waitForURL('https://share.joinmastodon.org/**');
		expect(left[0]).toMatch(/^https:\/\/share\.joinmastodon\.org\//);
		expect(watched.problems).toEqual([]);
	});
});

test('The keyboard alone chooses, changes, posts and finds its way out of the question for the server', async () => {
	const { page, act, left } = await site.visit({ viewport: { width: 1280, height: 800 } });
	const reach = async (element: Locator) => {
		for (let presses = 0; presses < 60; presses++) {
			await page.keyboard.press('Tab');
			if (await hasFocus(element)) return;
		}
		throw new Error(`The keyboard does not reach ${element}`);
	};
	const another = button(act, 'Anderer Vorschlag');
	await reach(another);
	await page.keyboard.press('Enter');
	expect(await hasFocus(another)).toBe(true);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('Moin @swmusterbach');
	const mastodon = act.getByRole('link', { name: 'Auf Mastodon posten' });
	await reach(mastodon);
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	expect(await hasFocus(dialog.getByRole('combobox'))).toBe(true);
	await page.keyboard.press('Escape');
	expect(await dialog.isVisible()).toBe(false);
	expect(await hasFocus(mastodon)).toBe(true);
	await page.keyboard.press('Enter');
	await page.keyboard.type('bildung.social');
	await page.keyboard.press('Enter');
	await expect.poll(() => left.length).toBe(1);
	expect(textOf(left[0] ?? null)).toBe('Moin @stadtwerke@social.musterbach.example');
});

test.each(sizes)(
	'On $size everything that one can touch is at least 44 pixels high',
	async ({ options }) => {
		const { act, page } = await site.visit(options, { sheet: 'there', chance: 0.2 });
		await act.locator('[download]').scrollIntoViewIfNeeded();
		await button(act, 'Bild teilen …').waitFor();
		await act.getByText('Kein Konto dort?').click();
		const small = await page
			.locator(':is(.act, .band) :is(a, button, input, textarea, summary):visible')
			.evaluateAll((elements) =>
				elements
					.filter((element) => element.getBoundingClientRect().height < 44)
					.map((element) => element.outerHTML),
			);
		expect(small).toEqual([]);
	},
);

test('Before a visitor asks for it nothing is stored, no cookie set, and no other host asked', async () => {
	const { page, act, watched } = await site.visit({}, { sheet: 'there' });
	await act.locator('[download]').scrollIntoViewIfNeeded();
	await button(act, 'Anderer Vorschlag').click();
	await button(act, 'Text ändern').click();
	await page.keyboard.type('Moin');
	await page.mouse.wheel(0, 5000);
	await page.clock.runFor(600_000);
	const kept = await page.evaluate(async () => ({
		cookies: document.cookie,
		local: localStorage.length,
		session: sessionStorage.length,
		databases: (await indexedDB.databases()).length,
	}));
	expect(kept).toEqual({ cookies: '', local: 0, session: 0, databases: 0 });
	expect(watched).toEqual({ foreign: [], problems: [] });
});

test('All scripts of a page together keep to the budget', async () => {
	const folder = site.folderOf();
	const html = await readFile(join(folder, 'licht/index.html'), 'utf8');
	const sources = [...html.matchAll(/<script[^>]* src="\/club\/([^"]+)"/g)].map(
		([, src = '']) => src,
	);
	expect(sources).toHaveLength(1);
	let bytes = 0;
	for (const source of sources) {
		const script = await readFile(join(folder, source), 'utf8');
		expect(script).not.toMatch(/\bimport\b/);
		bytes += brotliCompressSync(script).length;
	}
	expect(bytes).toBeLessThanOrEqual(budget.scripts);
});
