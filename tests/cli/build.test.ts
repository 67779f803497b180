import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFixture, course, temporaryPath } from '../sites/fixtures.ts';
import { projectFolder, runCommand } from '../support/command.ts';
import { contentOf } from '../support/content-of.ts';

const now = '2026-03-02T12:00:00+01:00';
const env = (folder: string) => ({ CANDYSTORM_CAMPAIGNS: folder, CANDYSTORM_NOW: now });

/** A folder that Astro itself cannot build into: its path begins with the project’s. */
const beside = `${projectFolder}-out-${process.pid}`;
afterAll(() => rm(beside, { recursive: true, force: true }));

test('A second build by the same clock is the same byte for byte, also in parts and beside the project', async () => {
	const first = await contentOf((await builtFixture({ ...course, now })).folder);
	expect(first.size).toBeGreaterThan(30);
	const parts = ['--at-once', '1', '--outDir', beside];
	const { code, err } = await runCommand('build', parts, env(course.folder));
	expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Part 1 of 2 is made') });
	const second = await contentOf(beside);
	expect([...second.keys()]).toEqual([...first.keys()]);
	expect([...first.keys()].filter((file) => first.get(file) !== second.get(file))).toEqual([]);
});

test('A campaigns folder that lies elsewhere is built into a folder relative to the project', async () => {
	const campaigns = temporaryPath('elsewhere');
	await cp(join(projectFolder, course.folder), campaigns, { recursive: true });
	await rm(join(campaigns, 'notenpult.mdx'));
	const out = temporaryPath('relative');
	const outDir = relative(projectFolder, out);
	const { code } = await runCommand('build', ['--outDir', outDir], env(campaigns));
	expect(code).toBe(0);
	const first = await contentOf((await builtFixture({ ...course, now })).folder);
	const page = 'probenraum/index.html';
	const second = await contentOf(out);
	expect(second.get(page)).toBe(first.get(page));
	expect(second.has('notenpult/index.html')).toBe(false);
});

test('With mistakes the report is that of the check, and nothing is written', async () => {
	const folder = temporaryPath('refused');
	const mistakes = env('tests/sites/mistakes');
	const built = await runCommand('build', ['--outDir', folder], mistakes);
	expect(built).toEqual(await runCommand('check', [], mistakes));
	expect(built.code).toBe(1);
	expect(built.out).toContain('5 Fehler in 2 Dateien.');
	await expect(readdir(folder)).rejects.toThrow('ENOENT');
});

test('With mistakes an earlier build stays as it is', async () => {
	const folder = temporaryPath('kept');
	await cp((await builtFixture({ ...course, now })).folder, folder, { recursive: true });
	const before = await contentOf(folder);
	const { code } = await runCommand('build', ['--outDir', folder], env('tests/sites/mistakes'));
	expect(code).toBe(1);
	expect(await contentOf(folder)).toEqual(before);
	expect((await readdir(temporaryPath(''))).filter((name) => name.startsWith('kept.'))).toEqual([]);
});

test('A build leaves nothing behind in the project', async () => {
	await builtFixture({ ...course, now });
	const builds = async () => {
		const names = await readdir(join(projectFolder, '.cache')).catch(() => []);
		return names.filter((name) => name.startsWith('build-'));
	};
	// Other test files may be building just now, and clear up when they are done.
	const after = await builds();
	const remaining = async () => (await builds()).filter((name) => after.includes(name));
	await expect.poll(remaining, { timeout: 120_000, interval: 500 }).toEqual([]);
});

test('An option that does not exist is answered with a sentence', async () => {
	const { code, out, err } = await runCommand('build', ['--outdir', 'x'], env(course.folder));
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(err).toContain('--outdir');
	expect(err).not.toMatch(/^ {4}at /m);
});

test('What somebody else keeps in the output folder is never deleted', async () => {
	const folder = temporaryPath('shared');
	await mkdir(join(folder, '.git'), { recursive: true });
	await writeFile(join(folder, '.git', 'HEAD'), 'ref: refs/heads/pages\n');
	await writeFile(join(folder, 'notes.txt'), 'mine\n');
	const { code } = await runCommand('build', ['--outDir', folder], env(course.folder));
	expect(code).toBe(0);
	expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine\n');
	expect(await readFile(join(folder, '.git', 'HEAD'), 'utf8')).toBe('ref: refs/heads/pages\n');
	expect(await readdir(folder)).toContain('index.html');
});
