import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawAll } from '../../src/images/draw-all.ts';
import type { CardRequest } from '../../src/images/draw-card.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { progressBar, summaryLine } from '../../src/images/progress.ts';
import { plea, theme } from './examples.ts';

let cacheFolder = '';
beforeEach(async () => {
	cacheFolder = await mkdtemp(join(tmpdir(), 'cards-'));
});
afterEach(() => rm(cacheFolder, { recursive: true }));

async function run(titles: string[], isTTY: boolean) {
	const fonts = loadFonts('');
	const requests = titles.map(
		(title): CardRequest => ({ card: { ...plea, title }, theme, size: 'og', fonts }),
	);
	const written: string[] = [];
	const output = { isTTY, columns: 40, write: (text: string) => written.push(text) };
	const counts = await drawAll(requests, { cacheFolder }, output);
	return { counts, written };
}

test('a second build without changes draws nothing, one changed message only its own card', async () => {
	expect((await run(['Eins', 'Zwei'], false)).counts).toEqual({
		drawn: 2,
		bySatori: 0,
		fromCache: 0,
	});
	expect((await run(['Eins', 'Zwei'], false)).counts).toEqual({
		drawn: 0,
		bySatori: 0,
		fromCache: 2,
	});
	expect((await run(['Eins', 'Drei'], false)).counts).toEqual({
		drawn: 1,
		bySatori: 0,
		fromCache: 1,
	});
	expect(await readdir(cacheFolder)).toHaveLength(3);
});

test('writes one line where nobody looks on', async () => {
	const { written } = await run(['Eins', 'Zwei'], false);
	expect(written).toHaveLength(1);
	expect(written[0]).toMatch(/^2 images: 2 drawn, 0 from the cache, \d+ ms each\n$/);
});

test('moves a bar on a terminal, and leaves only the line', async () => {
	const { written } = await run(['Eins', 'Zwei'], true);
	expect(written.slice(0, -1)).toEqual([
		'\r█████████████░░░░░░░░░░░░ 1 of 2 images\u001b[K',
		'\r█████████████████████████ 2 of 2 images\u001b[K',
		'\r\u001b[K',
	]);
});

test.each([
	[0, 0, 80, '░'],
	[1, 3, 20, '█'],
])('a bar of %i from %i never passes %i columns', (done, all, columns) => {
	expect(progressBar(done, all, columns).length).toBeLessThan(columns);
});

test.each([
	[
		{ drawn: 40, bySatori: 3, fromCache: 2 },
		1240,
		'42 images: 40 drawn (3 by satori), 2 from the cache, 31 ms each',
	],
	[{ drawn: 0, bySatori: 0, fromCache: 42 }, 90, '42 images: 0 drawn, 42 from the cache'],
	[{ drawn: 1, bySatori: 0, fromCache: 0 }, 30, '1 image: 1 drawn, 0 from the cache, 30 ms each'],
	[{ drawn: 0, bySatori: 0, fromCache: 0 }, 0, '0 images: 0 drawn, 0 from the cache'],
])('the summary says %o', (counts, ms, line) => {
	expect(summaryLine(counts, ms)).toBe(line);
});
