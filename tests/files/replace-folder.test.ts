import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { replaceFolder } from '../../src/files/replace-folder.ts';

let home: string;
let finished: string;
let target: string;

/** Makes files below a folder; their content is their name and `version`. */
function fill(folder: string, names: readonly string[], version: string): void {
	for (const name of names) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, `${name} ${version}`);
	}
}

/** All files below a folder with their contents, sorted. */
function contents(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
		.sort();
}

const build = ['archive.json', 'robots.txt', 'images/a.png', 'index.html'];

beforeEach(() => {
	home = mkdtempSync(path.join(inject('temporaryFolder'), 'replace-'));
	finished = path.join(home, 'work', 'site');
	target = path.join(home, 'dist');
	fill(finished, build, 'new');
});

const newBuild = build.map((name) => `${name} new`).sort();

/** What holds after every replacement: the finished folder is gone and nothing lies about. */
function expectTidy(): void {
	expect(existsSync(finished)).toBe(false);
	expect(readdirSync(home).sort()).toEqual(['dist', 'work']);
}

describe('the new build stands alone where there was', () => {
	test('nothing', async () => {
		await replaceFolder(finished, target);
		expect(contents(target)).toEqual(newBuild);
		expectTidy();
	});

	test('nothing, not even the folders above', async () => {
		const deep = path.join(target, 'a', 'b');
		await replaceFolder(finished, deep);
		expect(contents(deep)).toEqual(newBuild);
		expectTidy();
	});

	test('an empty folder', async () => {
		mkdirSync(target);
		await replaceFolder(finished, target);
		expect(contents(target)).toEqual(newBuild);
		expectTidy();
	});

	test('an earlier build', async () => {
		fill(target, [...build, 'images/old.png', 'old-storm/index.html'], 'old');
		await replaceFolder(finished, target);
		expect(contents(target)).toEqual(newBuild);
		expectTidy();
	});

	test('an earlier build with a hidden file that the new one has too', async () => {
		fill(target, [...build, '.nojekyll'], 'old');
		fill(finished, ['.nojekyll'], 'new');
		await replaceFolder(finished, target);
		expect(contents(target)).toEqual(['.nojekyll new', ...newBuild]);
		expectTidy();
	});
});

describe('what is not a build is kept, and the new files are laid into it', () => {
	test.each([
		['a homepage', ['home.html', 'index.html', 'robots.txt', 'images/mine.png']],
		['documents', ['letter.odt']],
		['a build under version control', [...build, '.git/HEAD']],
		['a build with a hidden file', [...build, '.htaccess']],
	])('%s', async (_, names) => {
		fill(target, names, 'old');
		await replaceFolder(finished, target);
		const kept = names.filter((name) => !build.includes(name)).map((name) => `${name} old`);
		expect(contents(target)).toEqual([...kept, ...newBuild].sort());
		expectTidy();
	});
});

test('A file in the place of the folder is not deleted', async () => {
	writeFileSync(target, 'mine');
	await expect(replaceFolder(finished, target)).rejects.toThrow();
	expect(readFileSync(target, 'utf8')).toBe('mine');
	expect(contents(finished)).toEqual(newBuild);
});

test('The new build comes by a change of names, so that no visitor meets half of it', async () => {
	fill(target, build, 'old');
	const { ino } = statSync(finished);
	await replaceFolder(finished, target);
	expect(statSync(target).ino).toBe(ino);
});
