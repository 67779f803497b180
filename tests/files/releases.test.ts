import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	currentRelease,
	listReleases,
	PublishError,
	publishRelease,
	rollBack,
} from '../../src/files/releases.ts';

let folder: string;
let site: string;
let target: string;

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'candystorm-releases-'));
	site = path.join(folder, 'dist');
	target = path.join(folder, 'srv');
});

afterEach(() => rm(folder, { recursive: true }));

const page = (version: string) =>
	`<!doctype html><link rel="stylesheet" href="/assets/${version}.css">${'<p>Süßes statt Saures</p>'.repeat(20)}`;

/** Puts a built site into `dist`: a page, the style sheet that it loads, and a file that never changes. */
async function build(version: string): Promise<void> {
	await rm(site, { recursive: true, force: true });
	await mkdir(path.join(site, 'assets'), { recursive: true });
	await writeFile(path.join(site, 'index.html'), page(version));
	await writeFile(path.join(site, 'robots.txt'), 'User-agent: *\nAllow: /\n'.repeat(9));
	await writeFile(path.join(site, 'assets', `${version}.css`), `p{color:#000}/*${version}*/`);
}

const noon = Date.parse('2026-11-20T12:00:00Z');
const day = 86_400_000;
const publish = (days = 0, options = {}) =>
	publishRelease(site, target, { now: noon + days * day, ...options });
const read = (file: string) => readFile(path.join(target, 'current', file), 'utf8');
const assets = async () => (await readdir(path.join(target, 'current/assets'))).sort();

test('A release holds the build, and each text that is worth it packed as well', async () => {
	await build('one');
	expect(await publish()).toEqual({
		...{ release: '20261120-120000', files: 3, unchanged: 0, carried: 0, deleted: [] },
	});
	expect(await read('index.html')).toBe(page('one'));
	const packed = (end: string) => readFile(path.join(target, `current/index.html${end}`));
	expect(brotliDecompressSync(await packed('.br')).toString()).toBe(page('one'));
	expect(gunzipSync(await packed('.gz')).toString()).toBe(page('one'));
	// Packed, so short a file would only grow.
	expect(await assets()).toEqual(['one.css']);
});

test('What is as before takes no more room, its packed versions included', async () => {
	await build('one');
	await publish();
	await build('two');
	expect(await publish(1)).toMatchObject({ files: 3, unchanged: 1, carried: 1 });
	const placeOf = async (release: string, file: string) =>
		(await stat(path.join(target, 'releases', release, file))).ino;
	for (const file of ['robots.txt', 'robots.txt.br', 'robots.txt.gz', 'assets/one.css']) {
		expect(await placeOf('20261121-120000', file)).toBe(await placeOf('20261120-120000', file));
	}
	expect(await read('index.html')).toBe(page('two'));
});

test('Open pages find their styles for a week after their release, and no longer', async () => {
	await build('one');
	await publish();
	for (const [days, kept] of [
		[1, ['one.css', 'two.css']],
		[7, ['one.css', 'two.css']],
		[8, ['one.css', 'two.css']],
		[8.5, ['two.css']],
	] as const) {
		await build('two');
		await publish(days);
		expect(await assets(), `after ${days} days`).toEqual(kept);
	}
});

test('Going back takes one step, and pages of the newer release find their styles too', async () => {
	await build('one');
	await publish();
	await build('two');
	await publish(1);
	expect(await rollBack(target)).toBe('20261120-120000');
	expect(await read('index.html')).toBe(page('one'));
	expect(await assets()).toEqual(['one.css', 'two.css']);
	expect(await rollBack(target, '20261121-120000')).toBe('20261121-120000');
	expect(await read('index.html')).toBe(page('two'));
	await expect(rollBack(target, 'nowhere')).rejects.toThrow(
		'There is no release nowhere. There are: 20261120-120000, 20261121-120000',
	);
	await rollBack(target);
	await expect(rollBack(target)).rejects.toThrow('There is no earlier release to go back to.');
});

test('Only so many releases stay, and never is the current one deleted', async () => {
	await build('one');
	for (let number = 0; number < 4; number++) await publish(0, { releases: 3 });
	expect(await listReleases(target)).toEqual([
		'20261120-120000-002',
		'20261120-120000-003',
		'20261120-120000-004',
	]);
	await rollBack(target, '20261120-120000-002');
	const { release, deleted } = await publish(1, { releases: 1 });
	expect(deleted).toHaveLength(3);
	expect(await listReleases(target)).toEqual([release]);
	expect((await readdir(path.join(target, 'releases'))).sort()).toEqual([
		release,
		`${release}.json`,
	]);
});

test('Whoever reads during a publication gets one release or the other, whole', async () => {
	await build('0');
	await publish();
	let done = false;
	const seen = new Set<string>();
	const reader = async () => {
		while (!done) {
			const html = await read('index.html');
			const [, version = ''] = /assets\/(\d+)\.css/.exec(html) ?? [];
			expect(html).toBe(page(version));
			expect(await read(`assets/${version}.css`)).toContain(version);
			seen.add(version);
		}
	};
	const readers = [reader(), reader()];
	for (let number = 1; number <= 10; number++) {
		await build(String(number));
		await publish(0, { releases: 2 });
	}
	done = true;
	await Promise.all(readers);
	expect(seen.size).toBeGreaterThan(1);
});

test('Two publications at once follow one another', async () => {
	await build('one');
	const both = await Promise.all([publish(), publish()]);
	const names = both.map(({ release }) => release).sort();
	expect(names).toEqual(['20261120-120000', '20261120-120000-002']);
	expect(await currentRelease(target)).toBe('20261120-120000-002');
});

test('What a killed publication left behind is gone after the next one', async () => {
	await build('one');
	await publish();
	await mkdir(path.join(target, 'releases/.20261119-120000.5f2a'));
	await publish(1);
	const left = await readdir(path.join(target, 'releases'));
	expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
});

test('A folder called “current” that somebody else made is left alone', async () => {
	await build('one');
	await mkdir(path.join(target, 'current'), { recursive: true });
	await expect(publish()).rejects.toThrow(PublishError);
	expect(await readdir(path.join(target, 'current'))).toEqual([]);
});
