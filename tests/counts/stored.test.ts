import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blueskySource } from '../../src/counts/bluesky.ts';
import { changeStored, countsFileOf, type TextForm } from '../../src/files/counts-file.ts';
import { lockDefaults, withLock } from '../../src/files/lock.ts';
import { type Disk, nodeDisk, writeAtomically } from '../../src/files/write-atomically.ts';
import { projectFolder } from '../support/command.ts';
import { startLocalServer } from './support/local-server.ts';
import { answerAsNetworks, post } from './support/networks.ts';
import { newFolder, quickFetch, runCount } from './support/run.ts';

/** A list of words, one a line; a text with `?` is damaged, one with `v2` is somebody else's. */
const words: TextForm<string[]> = {
	read: (text) => {
		if (text.includes('v2')) return { ok: false, why: 'foreign', message: 'is too new' };
		if (text.includes('?')) return { ok: false, why: 'damaged', message: 'is damaged' };
		return { ok: true, data: text.split('\n').filter((word) => word !== '') };
	},
	write: (list) => list.map((word) => `${word}\n`).join(''),
};

const now = Date.parse('2027-06-02T12:00:00Z');
const add = (word: string) => (old: string[] | undefined) => [...(old ?? []), word];

async function fileWith(text: string | Uint8Array): Promise<{ folder: string; file: string }> {
	const folder = await newFolder();
	const file = join(folder, 'club.counts.json');
	await writeFile(file, text);
	return { folder, file };
}

describe('A stored file', () => {
	test('lies beside its campaign', () => {
		expect(countsFileOf('club.mdx')).toBe('club.counts.json');
		expect(countsFileOf('club/index.mdx')).toBe('club/index.counts.json');
	});

	test('is made, changed, and not touched where nothing changes', async () => {
		const file = join(await newFolder(), 'club.counts.json');
		expect(await changeStored(file, words, () => undefined, { now })).toEqual({ written: false });
		await expect(stat(file)).rejects.toThrow('ENOENT');
		expect(await changeStored(file, words, add('a'), { now })).toEqual({ written: true });
		const { mtimeMs, ino } = await stat(file);
		expect(await changeStored(file, words, (old) => old, { now })).toEqual({ written: false });
		expect(await stat(file)).toMatchObject({ mtimeMs, ino });
		await changeStored(file, words, add('b'), { now });
		expect(await readFile(file, 'utf8')).toBe('a\nb\n');
	});

	test.each([
		['damaged', 'half a w?'],
		['of strange bytes', new Uint8Array([0xff, 0xfe, 0x00])],
	])(
		'that is %s is put aside whole, and only once something can take its place',
		async (_, text) => {
			const { folder, file } = await fileWith(text);
			await changeStored(file, words, () => undefined, { now });
			expect(await readdir(folder)).toEqual(['club.counts.json']);
			const change = await changeStored(file, words, add('new'), { now });
			expect(change).toMatchObject({
				written: true,
				aside: 'club.counts.json.corrupt-20270602T120000Z',
			});
			expect((await readdir(folder)).sort()).toEqual(['club.counts.json', change.aside]);
			expect(await readFile(file, 'utf8')).toBe('new\n');
			expect(new Uint8Array(await readFile(join(folder, change.aside ?? '')))).toEqual(
				new Uint8Array(Buffer.from(text)),
			);
		},
	);

	test('of a newer version is left alone', async () => {
		const { folder, file } = await fileWith('v2 words');
		await expect(changeStored(file, words, add('a'), { now })).rejects.toThrow(
			'club.counts.json is too new.',
		);
		expect(await readFile(file, 'utf8')).toBe('v2 words');
		expect(await readdir(folder)).toEqual(['club.counts.json']);
	});

	test('that is a link is neither followed nor replaced', async () => {
		const { file: target } = await fileWith('secret\n');
		const file = join(await newFolder(), 'club.counts.json');
		await symlink(target, file);
		await expect(changeStored(file, words, add('a'), { now })).rejects.toThrow(
			'not an ordinary file',
		);
		expect(await readFile(target, 'utf8')).toBe('secret\n');
	});

	const broken = (step: keyof Disk, code: string): Disk => ({
		...nodeDisk,
		[step]: async () => {
			throw Object.assign(new Error(`${code}: it does not work`), { code });
		},
	});
	const full: Disk = {
		...nodeDisk,
		open: async (file, flags) => {
			const handle = await nodeDisk.open(file, flags);
			const writeFile = async () => {
				await handle.writeFile('half');
				throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
			};
			return { writeFile, sync: () => handle.sync(), close: () => handle.close() };
		},
	};

	test.each([
		['the disk is full', full, 'ENOSPC'],
		['the folder is read-only', broken('open', 'EROFS'), 'EROFS'],
		['the name cannot be changed', broken('rename', 'EPERM'), 'EPERM'],
	])('stays as it was where %s, and nothing is left behind', async (_, disk, code) => {
		for (const text of ['a\n', 'damaged?']) {
			const { folder, file } = await fileWith(text);
			await expect(changeStored(file, words, add('b'), { now, disk })).rejects.toThrow(code);
			expect(await readFile(file, 'utf8')).toBe(text);
			expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
		}
	});

	test('cannot be written into a folder that is none, and that is said', async () => {
		const { file } = await fileWith('a\n');
		await expect(writeAtomically(join(file, 'inside.json'), 'b')).rejects.toThrow('ENOTDIR');
	});

	test('loses leftovers of a killed program at the next change, and nobody else’s', async () => {
		const { folder, file } = await fileWith('a\n');
		await writeFile(join(folder, '.club.counts.json.1234.tmp'), 'half');
		await writeFile(join(folder, '.other.counts.json.1234.tmp'), 'half');
		await changeStored(file, words, add('b'), { now });
		expect((await readdir(folder)).sort()).toEqual([
			'.other.counts.json.1234.tmp',
			'club.counts.json',
		]);
	});
});

describe('The lock', () => {
	const sign = async (folder: string, text: string, age = 0) => {
		const lock = join(folder, '.club.counts.json.lock');
		await writeFile(lock, text);
		const time = new Date(Date.now() - age);
		await utimes(lock, time, time);
	};
	const impatient = { ...lockDefaults, patience: 60 };

	test('of a program that lives makes others wait, and then give up with a sentence', async () => {
		const { folder, file } = await fileWith('a\n');
		await sign(folder, `${process.pid} ${hostname()}`);
		await expect(changeStored(file, words, add('b'), { now, lock: impatient })).rejects.toThrow(
			'Another program is writing',
		);
		expect(await readFile(file, 'utf8')).toBe('a\n');
	});

	test.each([
		['whose program has ended', `999999999 ${hostname()}`, 0],
		['of another machine that is too old', '1 elsewhere', 120_000],
		['of a reused number that is too old', `${process.pid} ${hostname()}`, 120_000],
		['that nobody signed', '', 5000],
		['from the future, by a wrong clock', '1 elsewhere', -120_000],
	])('%s is taken over', async (_, text, age) => {
		const { folder, file } = await fileWith('a\n');
		await sign(folder, text, age);
		await changeStored(file, words, add('b'), { now });
		expect(await readFile(file, 'utf8')).toBe('a\nb\n');
		expect(await readdir(folder)).toEqual(['club.counts.json']);
	});

	test('is given back where the work fails', async () => {
		const { folder, file } = await fileWith('a\n');
		const fail = () => Promise.reject(new Error('no'));
		await expect(withLock(file, fail)).rejects.toThrow('no');
		expect(await readdir(folder)).toEqual(['club.counts.json']);
	});

	test('lets fifty changes at once through one by one, from a forgotten lock on', async () => {
		const { folder, file } = await fileWith('');
		await sign(folder, `999999999 ${hostname()}`);
		const names = Array.from({ length: 50 }, (_, index) => `w${index}`);
		await Promise.all(names.map((name) => changeStored(file, words, add(name), { now })));
		expect((await readFile(file, 'utf8')).split('\n').filter(Boolean).sort()).toEqual(names.sort());
	});
});

test('Four programs at once with twenty changes each lose none', async () => {
	const { file } = await fileWith('{"version":1,"sources":[],"together":[],"seen":[]}');
	const writers = [0, 1, 2, 3].map(
		(writer) =>
			new Promise<number | null>((resolve) => {
				spawn(
					process.execPath,
					['tests/counts/support/writer.ts', file, String(writer), '0', '19', '20', '3'],
					{
						cwd: projectFolder,
						stdio: 'ignore',
					},
				).on('close', resolve);
			}),
	);
	expect(await Promise.all(writers)).toEqual([0, 0, 0, 0]);
	const { sources } = JSON.parse(await readFile(file, 'utf8'));
	expect(sources).toHaveLength(80);
});

describe('A run', () => {
	const posts = [post(1, '2027-06-02T09:10:00Z'), post(2, '2027-06-02T10:10:00Z')];

	async function run(
		prepare: (folder: string) => Promise<unknown>,
		more: { dryRun?: boolean } = {},
	) {
		const server = await startLocalServer(answerAsNetworks(posts));
		const folder = await newFolder();
		await prepare(folder);
		const { fetchJson } = quickFetch(server.transport);
		const sources = [blueskySource(undefined)];
		const outcome = await runCount({
			folder,
			fetchJson,
			sources,
			now: '2027-06-02T12:00:00Z',
			...more,
		});
		await server.close();
		return { ...outcome, names: (await readdir(folder)).sort(), requests: server.requests };
	}

	const store = (text: string) => (folder: string) =>
		writeFile(join(folder, 'pool.counts.json'), text);

	test('with a damaged file counts anew from the launch on, and keeps the damaged one', async () => {
		const { warned, names, totals } = await run(store('{"version": 1,\n"sources": ['));
		expect(totals[0]?.posts).toBe(2);
		expect(names).toEqual(['pool.counts.json', 'pool.counts.json.corrupt-20270602T120000Z']);
		expect(warned).toMatchInlineSnapshot(`
			[
			  "pool.counts.json is damaged (no JSON), line 2.",
			  "pool.counts.json is damaged (no JSON), line 2; it was put aside as pool.counts.json.corrupt-20270602T120000Z, and counted anew.",
			]
		`);
	});

	test('with Git’s marks in a file mends it and says so', async () => {
		const side = '{"version":1,"sources":[],"together":[],"seen":[]}';
		const text = `<<<<<<< HEAD\n${side}\n=======\n${side}\n>>>>>>> other\n`;
		const { warned, names, totals } = await run(store(text));
		expect(totals[0]?.posts).toBe(2);
		expect(names).toEqual(['pool.counts.json']);
		expect(warned).toEqual([
			"pool.counts.json holds Git's marks of an unfinished merge, line 1; both versions were merged.",
		]);
	});

	test('with a file of a newer version asks nobody and writes nothing', async () => {
		const { warned, names, requests, text } = await run(store('{"version": 2}'));
		expect(text).toBe('{"version": 2}');
		expect(names).toEqual(['pool.counts.json']);
		expect(requests).toEqual([]);
		expect(warned).toEqual([
			'pool.counts.json was written by a newer version of candystorm, and is left as it is, line 1.',
		]);
	});

	test('with a folder in the place of the file says so', async () => {
		const { warned } = await run((folder) => mkdir(join(folder, 'pool.counts.json')));
		expect(warned[0]).toMatch(/^pool\.counts\.json cannot be read: .* is not an ordinary file\.$/);
	});

	test('that only tries writes nothing, but says what it found', async () => {
		const { said, names } = await run(() => Promise.resolve(), { dryRun: true });
		expect(names).toEqual([]);
		expect(said).toEqual(['pool: bluesky 2.', 'pool.counts.json: not written, as asked.']);
	});
});
