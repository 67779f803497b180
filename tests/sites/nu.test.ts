import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPages, hasJava, noJava } from '../support/nu.ts';
import { abroad, builtFixture, example, extremes, temporaryPath } from './fixtures.ts';

const java = hasJava();
if (!java) console.info(noJava);

describe.skipIf(!java)('The Nu checker', () => {
	test('finds nothing on any page', async () => {
		const folders = [];
		for (const site of [example, abroad, extremes]) folders.push((await builtFixture(site)).folder);
		const problems = new Map<string, string[]>();
		for (const { type, url, message, extract } of checkPages(folders)) {
			const problem = `${type}: ${message} ${extract ?? ''}`;
			problems.set(problem, [...(problems.get(problem) ?? []), url]);
		}
		expect(Object.fromEntries(problems)).toEqual({});
	});

	test('sees what is wrong', async () => {
		const folder = temporaryPath('nu');
		await mkdir(folder, { recursive: true });
		const page = '<!doctype html><html lang="en"><title>A</title><p><div>No</div></p></html>';
		await writeFile(join(folder, 'index.html'), page);
		expect(checkPages([folder]).map(({ message }) => message)).toEqual([
			'No “p” element in scope but a “p” end tag seen.',
		]);
	});
});
