import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { example, temporaryPath } from '../sites/fixtures.ts';
import { projectFolder, runCommand } from '../support/command.ts';
import { findBarriers, inSchemes } from './axe.ts';
import { servedSites, sizes } from './served.ts';

/** How long the checks may take on a busy machine, in milliseconds. */
vi.setConfig({ expect: { poll: { timeout: 90_000 } } });

const open = servedSites('own');
const builder = { site: 'example', path: 'new/' } as const;

/** Waits until what stands in the form has been checked. */
async function checked(page: Page): Promise<void> {
	await page.locator('[data-state="ready"]').waitFor();
}

/** Presses the tab key until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
	for (let steps = 0; steps < 80; steps += 1) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const { activeElement: element } = document;
			if (!(element instanceof HTMLElement) || element === document.body) return '';
			const labels =
				'labels' in element ? Array.from((element as HTMLInputElement).labels ?? []) : [];
			return [
				element.ariaLabel ?? '',
				...labels.map((label) => label.innerText),
				element.innerText,
			].join(' ');
		});
		if (name.test(focused)) return;
	}
	throw new Error(`No tab stop is called ${name}.`);
}

/** What the page lists as left to do. */
function listed(page: Page): Promise<{ code: string; place: string; text: string }[]> {
	return page.locator('.todo > [data-code]').evaluateAll((items) =>
		items.map((item) => {
			const { code = '', place = '' } = (item as HTMLElement).dataset;
			return { code, place, text: item.lastElementChild?.textContent ?? '' };
		}),
	);
}

/** Opens a file in the builder and waits for its findings. */
async function openFile(page: Page, name: string, text: string | Buffer): Promise<void> {
	const buffer = Buffer.from(text);
	await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
	await page.getByText(`${name} ist geöffnet.`).waitFor();
	await checked(page);
}

/** Writes a campaigns folder of one file beside the example's site, and gives what the check says. */
async function checkFile(folder: string, name: string, text: string | Buffer) {
	const path = temporaryPath(folder);
	await mkdir(path, { recursive: true });
	await writeFile(join(path, name), text);
	await writeFile(
		join(path, 'site.yaml'),
		await readFile(join(projectFolder, 'campaigns/site.yaml')),
	);
	const env = { CANDYSTORM_CAMPAIGNS: path, CANDYSTORM_NOW: example.now };
	const { out, code } = await runCommand('check', ['--format', 'json', '--lang', 'de'], env);
	const { findings }: { findings: Record<'code' | 'file' | 'message' | 'fix', string>[] } =
		JSON.parse(out);
	return { code, findings: findings.filter(({ file }) => file === name) };
}

test('By keyboard alone, the empty form becomes a file that the check accepts', async () => {
	const { page, watched } = await open(builder, { locale: 'en-US' });
	await checked(page);
	expect(await page.getByText('7 Angaben fehlen').count()).toBe(1);
	await tabTo(page, /^\s*Die Bitte in wenigen Worten/);
	await page.keyboard.type('Eine Bank im Stadtpark: "bald"');
	await tabTo(page, /Die Bitte in einem freundlichen Satz/);
	await page.keyboard.type('Bitte stellt noch vor dem Sommer eine Bank auf.');
	await tabTo(page, /^\s*Name/);
	await page.keyboard.type('Stadt Musterbach');
	await tabTo(page, /Konto auf X/);
	await page.keyboard.type('@musterbach');
	await tabTo(page, /^\s*Start/);
	await page.keyboard.type('12012026');
	await tabTo(page, /^\s*Frist/);
	await page.keyboard.type('12242026');
	await tabTo(page, /Uhrzeit/);
	await page.keyboard.type('0600PM');
	await tabTo(page, /Hashtags/);
	await page.keyboard.type('BankFrei #Musterbach');
	await tabTo(page, /Vorschläge zum Anpassen/);
	await page.keyboard.press('Enter');
	await page.keyboard.press('End');
	await page.keyboard.type(' Danke!');
	await tabTo(page, /Text der Seite/);
	await page.keyboard.type('Wir brauchen eine Bank.\n\nSie soll **grün** sein.');
	await tabTo(page, /Datei herunterladen/);
	await checked(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Enter'),
	]);
	expect(download.suggestedFilename()).toBe('eine-bank-im-stadtpark-bald.mdx');
	const text = await readFile(await download.path(), 'utf8');
	expect(text).toMatchInlineSnapshot(`
		"---
		title: "Eine Bank im Stadtpark: \\"bald\\""
		hashtags: ["#BankFrei", "#Musterbach"]
		target:
		  name: "Stadt Musterbach"
		  handles:
		    x: "@musterbach"
		ask: "Bitte stellt noch vor dem Sommer eine Bank auf."
		starts: 2026-12-01
		deadline: 2026-12-24 18:00
		messages:
		  - "Hallo {target}, wir haben eine freundliche Bitte: {ask} {hashtags} {url} Danke!"
		  - "Mir liegt das am Herzen, weil {own}. Könnt ihr helfen, {target}? Danke! {hashtags} {url}"
		  - "Mit wenig Aufwand könntet ihr vielen eine Freude machen, {target}. Schaut ihr einmal hin? {hashtags} {url}"
		  - "Lob vorweg an {target}: Ihr leistet viel. Diese Sache fehlt uns noch. {hashtags} {url}"
		  - "Wer hat gerade Zeit für eine gute Tat? Wir hoffen auf {target}. {hashtags} {url}"
		invites:
		  - "Magst du kurz helfen? {ask} {url}"
		thanks:
		  - "Danke, {target}! Das hat uns sehr gefreut. {hashtags} {url}"
		demo: true
		---

		Wir brauchen eine Bank.

		Sie soll **grün** sein.
		"
	`);
	const { code, findings } = await checkFile(
		'builder-keys',
		'eine-bank-im-stadtpark-bald.mdx',
		text,
	);
	expect(code).toBe(0);
	expect(findings.map((each) => each.code)).toEqual((await listed(page)).map((each) => each.code));
	expect(watched).toEqual({ foreign: [], problems: [] });
});

describe('A file that is opened', () => {
	const bad = (name: string) => readFile(join(projectFolder, 'tests/hostile/bad', name));

	test.each([
		'01-import.mdx',
		'20-form.mdx',
		'29-javascript.mdx',
		'41-alias-bomb.mdx',
		'43-prototype.mdx',
		'49-handle-unquoted.mdx',
		'52-not-closed.mdx',
		'57-german-date.mdx',
		'79-insult.mdx',
		'80-mentions-hashtags.mdx',
	])('%s runs nothing, and its findings are those of the command', async (name) => {
		const text = await bad(name);
		const { page, watched } = await open(builder);
		await openFile(page, name, text);
		const { findings } = await checkFile(`builder-${name}`, name, text);
		const found = await listed(page);
		expect(found.map(({ code }) => code)).toEqual(findings.map(({ code }) => code));
		for (const [index, { message, fix, code }] of findings.entries()) {
			if (code === 'CS-023') continue;
			expect(found[index]?.text).toBe(`${message} ${fix}`);
		}
		expect(watched).toEqual({ foreign: [], problems: [] });
		expect(await page.locator('form img, form script, form iframe, .page img').count()).toBe(0);
	});

	test('shows markup in any of its texts as text', async () => {
		const evil = `<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`;
		const { page, watched } = await open(builder);
		const fields = ['title', 'ask'].map((name) => `${name}: ${JSON.stringify(evil)}`);
		const text = `---\n${fields.join('\n')}\nhashtags: [${JSON.stringify(evil)}]\ntarget: { name: ${JSON.stringify(evil)} }\nmessages: [${JSON.stringify(evil)}]\n---\n\n${evil}\n`;
		await openFile(page, `${'<b>'.repeat(3)}.mdx`, text);
		expect(await page.title()).toBe('Candystorm anlegen');
		expect(await page.locator('.page .title').textContent()).toBe(evil);
		expect(await page.getByLabel('Die Bitte in wenigen Worten').inputValue()).toBe(evil);
		expect(watched).toEqual({ foreign: [], problems: [] });
	});

	test('keeps its comments and its order, whatever is changed in the form', async () => {
		const text = await readFile(join(projectFolder, 'campaigns/telekomhilf.mdx'), 'utf8');
		const { page } = await open(builder);
		await openFile(page, 'telekomhilf.mdx', text);
		expect(await listed(page)).toEqual([]);
		await page.getByLabel('Die Bitte in wenigen Worten').fill('Neue Bitte');
		await page.locator('summary').getByText('Die Datei selbst').click();
		await expect
			.poll(() => page.locator('#file-text').inputValue())
			.toBe(text.replace(/^title: .*$/m, 'title: "Neue Bitte"'));
	});

	test('without fields is changed as a text, until the form can show it', async () => {
		const { page } = await open(builder);
		await openFile(page, 'bank.mdx', 'Nur Text');
		expect(await page.getByText('Diese Datei lässt sich so nicht').isVisible()).toBe(true);
		expect(await page.getByLabel('Die Bitte in wenigen Worten').isVisible()).toBe(false);
		await page.locator('summary').getByText('Die Datei selbst').click();
		await page.locator('#file-text').fill('---\ntitle: Bank\n---\n');
		await expect
			.poll(() => page.getByLabel('Die Bitte in wenigen Worten').inputValue())
			.toBe('Bank');
		await page.getByRole('button', { name: 'Rückgängig machen' }).click();
		await expect.poll(() => page.getByLabel('Die Bitte in wenigen Worten').inputValue()).toBe('');
	});
});

test('100 KB of text are checked beside the page, which goes on taking letters', async () => {
	const { page, watched } = await open(builder);
	await checked(page);
	await page.getByLabel('Text der Seite').fill('Ein langes Wort und noch eins. '.repeat(3400));
	await page.getByLabel('Die Bitte in wenigen Worten').pressSequentially('Bank');
	expect(await page.getByLabel('Die Bitte in wenigen Worten').inputValue()).toBe('Bank');
	await expect.poll(async () => (await listed(page)).map(({ code }) => code)).toContain('CS-001');
	expect(page.workers().length).toBe(2);
	expect(watched.problems).toEqual([]);
});

test('What is wrong stands beside the field once somebody has left it, with what to write', async () => {
	const { page } = await open(builder);
	await checked(page);
	const field = page.getByLabel('Konto auf X');
	await field.fill('viel zu lang für einen Namen');
	await checked(page);
	const beside = page.locator('[data-owner="target.handles.x"] .said-here');
	expect(await beside.textContent()).toBe('');
	await field.blur();
	await expect.poll(() => beside.textContent()).toContain('So heißt auf X kein Account');
	expect(await field.getAttribute('aria-invalid')).toBe('true');
	await page.locator('.todo').getByRole('link', { name: 'Konto auf X' }).click();
	expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
	await field.fill('@kurz');
	await expect.poll(() => beside.textContent()).toBe('');
});

test('Each message is counted for each network while one types', async () => {
	const { page } = await open(builder);
	await page.getByRole('button', { name: 'Noch ein Vorschlag' }).click();
	await page.getByRole('textbox', { name: 'Vorschlag 1' }).fill(`Bitte ${'ä'.repeat(270)}`);
	await expect
		.poll(() => page.locator('.counts').first().textContent())
		.toMatch(/X \d+ zu viel.*Mastodon \d+\/500/);
});

test('The preview shows the page and the picture as they will be', async () => {
	const { page } = await open(builder);
	await openFile(
		page,
		'radweg-am-fluss.mdx',
		await readFile(join(projectFolder, 'campaigns/radweg-am-fluss.mdx')),
	);
	const { page: landing } = await open({ site: 'example', path: 'radweg-am-fluss/' });
	const title = await landing.locator('h1').textContent();
	const { page: again } = await open(builder);
	await openFile(
		again,
		'radweg-am-fluss.mdx',
		await readFile(join(projectFolder, 'campaigns/radweg-am-fluss.mdx')),
	);
	await expect.poll(() => again.locator('.page .title').textContent()).toBe(title?.trim());
	const picture = again.locator('.shared img');
	await picture.waitFor();
	await expect.poll(() => picture.getAttribute('alt')).toContain(title?.trim());
	const size = await picture.evaluate(async (image) => {
		if (!(image instanceof HTMLImageElement)) return [];
		await image.decode();
		return [image.naturalWidth, image.naturalHeight];
	});
	expect(size).toEqual([1200, 630]);
});

test('The draft is kept in this browser and nowhere else, and goes when it is deleted', async () => {
	const { page, watched } = await open(builder);
	await page.getByLabel('Die Bitte in wenigen Worten').fill('Eine Bank');
	await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
	await page.reload();
	await expect
		.poll(() => page.getByLabel('Die Bitte in wenigen Worten').inputValue())
		.toBe('Eine Bank');
	await page.getByRole('button', { name: 'Entwurf löschen' }).click();
	await expect.poll(() => page.getByLabel('Die Bitte in wenigen Worten').inputValue()).toBe('');
	await page.reload();
	await checked(page);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	expect(watched.foreign).toEqual([]);
});

test('The form speaks English at the press of a button, and keeps what was typed', async () => {
	const { page } = await open(builder);
	await page.getByLabel('Die Bitte in wenigen Worten').fill('Bank');
	await page.getByRole('button', { name: 'English' }).click();
	expect(await page.getByLabel('The request in a few words').inputValue()).toBe('Bank');
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Make a candystorm');
	await checked(page);
	expect(await page.locator('.summary').textContent()).toBe('6 fields are missing, 1 hint');
});

test('The ways to put the file online open a new file with its text', async () => {
	const { page } = await open(builder);
	await page.getByLabel('Die Bitte in wenigen Worten').fill('Eine Bank');
	await checked(page);
	await page.getByText('Gleich im Netz ablegen').click();
	await page.getByLabel('Konto und Projekt').fill('verein/sturm');
	const link = page.getByRole('link', { name: 'Datei auf GitHub anlegen' });
	const href = new URL((await link.getAttribute('href')) ?? '');
	expect(`${href.origin}${href.pathname}`).toBe('https://github.com/verein/sturm/new/main');
	expect(href.searchParams.get('filename')).toBe('campaigns/eine-bank.mdx');
	expect(href.searchParams.get('value')).toContain('title: "Eine Bank"');
});

test('axe finds nothing in light and dark colours, and nothing scrolls sideways', async () => {
	const { page } = await open(builder);
	const campaign = await readFile(join(projectFolder, 'campaigns/telekomhilf.mdx'), 'utf8');
	await openFile(page, 'telekomhilf.mdx', `${campaign}\n<b>\n`);
	for (const viewport of [{ width: 320, height: 700 }, sizes.phone, sizes.desk]) {
		await page.setViewportSize(viewport);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await findBarriers(page, inSchemes[colorScheme])).toEqual([]);
		}
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(viewport.width);
	}
});

test('Its state stays in sight, but not at 400 % zoom, where it would cover what one fills in', async () => {
	const { page } = await open(builder);
	const standing = page.locator('.standing');
	const position = () => standing.evaluate((element) => getComputedStyle(element).position);
	expect(await position()).toBe('sticky');
	await page.setViewportSize({ width: 320, height: 200 });
	expect(await position()).toBe('static');
});

test('Nothing of the builder is loaded by any other page, and the first page leads to it', async () => {
	const { page } = await open({ site: 'example', path: '' });
	const scripts = await page
		.locator('script[src]')
		.evaluateAll((all) => all.map((each) => each.outerHTML));
	const { page: form } = await open(builder);
	const own = await form
		.locator('script[src]')
		.evaluateAll((all) => all.map((each) => each.outerHTML));
	expect(own.length).toBeGreaterThan(0);
	expect(scripts.filter((each) => own.includes(each))).toEqual([]);
	const { page: first } = await open({ site: 'example', path: '' });
	await first.getByRole('link', { name: 'Eigenen Candystorm anlegen' }).click();
	await expect.poll(() => first.title()).toBe('Candystorm anlegen');
});
