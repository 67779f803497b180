import { readFileSync } from 'node:fs';
import {
	appendFile,
	cp,
	mkdtemp,
	readdir,
	readFile,
	rm,
	symlink,
	truncate,
	utimes,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pruneCache } from '../../src/images/cache.ts';
import { type CardSize, cardSizes } from '../../src/images/card.ts';
import { type CardRequest, drawCard } from '../../src/images/draw-card.ts';
import { drawImage, drawImages, keyOf } from '../../src/images/draw-image.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { drawingFiles, drawingVersions, imageKey } from '../../src/images/key.ts';
import { lettersOf } from '../../src/images/letters.ts';
import { rasterize } from '../../src/images/raster.ts';
import { projectFolder } from '../support/command.ts';
import { importsOf } from '../support/imports.ts';
import { plea, theme } from './examples.ts';

const fonts = loadFonts('ÄÖÜ');
const qrText = 'https://buecherbus.example.org/m/1/';
const request = (size: CardSize = 'og', change: Partial<CardRequest> = {}): CardRequest => ({
	...{ card: plea, theme, size, fonts, qrText },
	...change,
});

describe('images', () => {
	test.each(Object.keys(cardSizes) as CardSize[])(
		'in %s stay below 300 KB, full of different emoji too',
		async (size) => {
			const emoji = (first: number, count: number) =>
				Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index)).join(' ');
			const card = {
				...plea,
				title: emoji(0x1f400, 36),
				text: `${emoji(0x1f32d, 30)} ${emoji(0x1f440, 60)} ${emoji(0x1f600, 50)}`,
			};
			const fonts = loadFonts(lettersOf(card));
			const { png } = await drawImage({ card, theme, size, fonts, qrText });
			expect(png.length).toBeGreaterThan(100_000);
			expect(png.length).toBeLessThan(300_000);
		},
	);

	test.each(['square', 'portrait', 'story'] as const)(
		'in %s lead to the page by QR code',
		async (size) => {
			const { png } = await drawImage(request(size));
			const { data, info } = await sharp(png)
				.ensureAlpha()
				.raw()
				.toBuffer({ resolveWithObject: true });
			const code = jsQR(Uint8ClampedArray.from(data), info.width, info.height);
			expect(code?.data).toBe(qrText);
		},
	);

	test('of another size than asked for are an error', async () => {
		await expect(
			rasterize('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', cardSizes.og),
		).rejects.toThrow('Expected 1200 × 630 pixels, got 9 × 9.');
	});
});

describe('the key of an image', () => {
	const input = () => ({
		...{ picture: drawCard(request()), fonts },
		versions: drawingVersions(),
	});

	test('is the same for the same input', () => {
		expect(keyOf(request('og', { card: { ...plea } }))).toBe(keyOf(request()));
		expect(keyOf(request())).toMatch(/^[0-9a-f]{16}$/);
		expect(imageKey(input())).toBe(keyOf(request()));
	});

	test('changes with every value of the card, the theme, the size and the QR code', () => {
		const changes: Partial<CardRequest>[] = [
			...Object.entries({
				...{ hashtag: '#Bus', title: 'Bus', text: 'Bitte!', textKind: 'answer', line: 'Wir' },
				...{ status: 'bald', address: 'bus.example.org', badge: 'Beispiel', dir: 'rtl' },
				...{ lang: 'en', mood: 'solved', progress: { value: 1, goal: 2, label: '1 von 2' } },
			}).map(([field, value]) => ({ card: { ...plea, [field]: value } })),
			...Object.entries({
				...{ accent: '#000001', accent2: '#000002', ink: '#000003', paper: '#000004' },
				shape: 'square',
			}).map(([field, value]) => ({ theme: { ...theme, [field]: value } })),
			{ qrText: `${qrText}?` },
			{ size: 'portrait' },
		];
		const keys = changes.map((change) => keyOf(request('square', change)));
		expect(new Set([keyOf(request('square')), ...keys]).size).toBe(changes.length + 1);
	});

	test('changes with fonts and library versions', () => {
		const [first, ...rest] = fonts.display;
		if (!first) throw new Error('There is no font.');
		const other = { ...fonts, display: [{ ...first, digest: '0' }, ...rest] };
		const keys = [
			imageKey(input()),
			imageKey({ ...input(), fonts: other }),
			imageKey({ ...input(), versions: { ...drawingVersions(), satori: '0.0.1' } }),
			imageKey({ ...input(), versions: { ...drawingVersions(), '@resvg/resvg-js': '0.0.1' } }),
		];
		expect(new Set(keys).size).toBe(4);
	});

	test('knows the versions that are installed', () => {
		const libraries = ['satori', '@resvg/resvg-js', 'harfbuzzjs'];
		expect(Object.keys(drawingVersions())).toEqual([...libraries, 'candystorm']);
		expect(() => drawingVersions('/nowhere')).toThrow('The package "satori" is not installed.');
	});

	test('changes with every file of the code that draws', async () => {
		const copy = await mkdtemp(join(tmpdir(), 'drawing-'));
		const version = async (change = '') => {
			// Each project is read once.
			const root = await mkdtemp(join(copy, 'project-'));
			await symlink(join(projectFolder, 'node_modules'), join(root, 'node_modules'));
			await cp(join(projectFolder, 'src/images'), join(root, 'src/images'), { recursive: true });
			if (change) await appendFile(join(root, 'src/images', change), ' ');
			return drawingVersions(root).candystorm;
		};
		try {
			const same = await version();
			expect(await version()).toBe(same);
			expect(await version('alt.ts')).toBe(same);
			const changed = await Promise.all(drawingFiles.map(version));
			expect(new Set([same, ...changed]).size).toBe(drawingFiles.length + 1);
		} finally {
			await rm(copy, { recursive: true });
		}
	});

	test('knows all files that draw: those that take a picture and pack it, and what they import', () => {
		const found = new Set<string>();
		const follow = (name: string) => {
			if (found.has(name)) return;
			found.add(name);
			const text = readFileSync(join(projectFolder, 'src/images', name), 'utf8');
			for (const { from, typeOnly } of importsOf(name, text)) {
				if (!typeOnly && from.startsWith('./')) follow(from.slice(2));
			}
		};
		for (const name of ['draw-plain.ts', 'bands.ts', 'png.ts']) follow(name);
		expect([...drawingFiles]).toEqual([...found].sort());
	});
});

describe('the cache', () => {
	let cacheFolder = '';
	beforeEach(async () => {
		cacheFolder = await mkdtemp(join(tmpdir(), 'cards-'));
	});
	afterEach(() => rm(cacheFolder, { recursive: true }));

	test('gives an image that was drawn before, and leaves no drafts', async () => {
		const first = await drawImage(request(), { cacheFolder });
		const second = await drawImage(request(), { cacheFolder });
		expect([first.fromCache, second.fromCache]).toEqual([false, true]);
		expect(second.png.equals(first.png)).toBe(true);
		expect(await readdir(cacheFolder)).toEqual([`${first.key}.png`]);
	});

	test.each<[string, (path: string) => Promise<void>]>([
		['cut off', (path) => truncate(path, 5000)],
		['empty', (path) => truncate(path, 0)],
		['another file', (path) => writeFile(path, 'not a picture')],
		[
			'changed by one bit',
			async (path) => {
				const file = await readFile(path);
				file[3000] = (file[3000] ?? 0) ^ 4;
				await writeFile(path, file);
			},
		],
	])('draws anew what is damaged: %s', async (_, damage) => {
		const first = await drawImage(request(), { cacheFolder });
		await damage(join(cacheFolder, `${first.key}.png`));
		const second = await drawImage(request(), { cacheFolder });
		const third = await drawImage(request(), { cacheFolder });
		expect([second.fromCache, third.fromCache]).toEqual([false, true]);
		expect(third.png.equals(first.png)).toBe(true);
	});

	test('that knows the key sets no text again, and draws anew where the file is gone', async () => {
		const first = await drawImage(request(), { cacheFolder });
		// Only the key is looked at: another card under the same key would give the same file.
		const other = { ...request('og', { card: { ...plea, title: 'Anders' } }), key: first.key };
		expect(await drawImage(other, { cacheFolder })).toMatchObject({ fromCache: true });
		await rm(join(cacheFolder, `${first.key}.png`));
		const again = await drawImage({ ...request(), key: first.key }, { cacheFolder });
		expect(again).toMatchObject({ key: first.key, fromCache: false });
		expect(again.png.equals(first.png)).toBe(true);
	});

	test('that cannot be written does no harm', async () => {
		const file = join(cacheFolder, 'file');
		await writeFile(file, '');
		const image = await drawImage(request(), { cacheFolder: file });
		expect(image.fromCache).toBe(false);
		expect(image.png.length).toBeGreaterThan(1000);
		await pruneCache(file);
		await pruneCache(join(cacheFolder, 'nowhere'));
	});

	test('loses what was used longest ago, never a file that is not its own', async () => {
		const name = (digit: number) => `${String(digit).repeat(16)}.png`;
		for (const digit of [1, 2, 3]) {
			const path = join(cacheFolder, name(digit));
			await writeFile(path, Buffer.alloc(1000));
			await utimes(path, digit * 1000, digit * 1000);
		}
		await writeFile(join(cacheFolder, 'holiday.png'), Buffer.alloc(9000));
		expect(await pruneCache(cacheFolder, { most: 2500 })).toEqual({ files: 1, bytes: 1000 });
		expect((await readdir(cacheFolder)).sort()).toEqual([name(2), name(3), 'holiday.png']);
		expect(await pruneCache(cacheFolder, { most: 2500 })).toEqual({ files: 0, bytes: 0 });
		const used = { most: 500, usedSince: 3000 * 1000 };
		expect(await pruneCache(cacheFolder, used)).toEqual({ files: 1, bytes: 1000 });
		expect((await readdir(cacheFolder)).sort()).toEqual([name(3), 'holiday.png']);
	});

	test('serves a second run of many images, each told of once', async () => {
		const jobs = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs'];
		const run = async () => {
			const told: string[] = [];
			const used: string[] = [];
			await drawImages(
				jobs,
				(title) => request('og', { card: { ...plea, title } }),
				(image, title) => void used.push(`${title} ${image.fromCache}`),
				{ cacheFolder, tell: ({ done, all }) => void told.push(`${done}/${all}`) },
			);
			return { told, used: used.sort() };
		};
		const told = ['1/6', '2/6', '3/6', '4/6', '5/6', '6/6'];
		expect(await run()).toEqual({ told, used: jobs.map((job) => `${job} false`).sort() });
		expect(await run()).toEqual({ told, used: jobs.map((job) => `${job} true`).sort() });
	});
});
