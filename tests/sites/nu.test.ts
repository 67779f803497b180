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
		const words =
			'We ask for a light on the bridge, so that nobody has to walk home in the dark. '.repeat(40);
		const english = `<!doctype html><html lang="de"><title>Brücke</title><p>${words}</p></html>`;
		await writeFile(join(folder, 'english.html'), english);
		const marked = english.replace('<p>', '<body lang="en"><p>');
		await writeFile(join(folder, 'marked.html'), marked);
		const found = checkPages([folder]).map(
			({ url, message }) => `${url.split('/').at(-1)}: ${message}`,
		);
		expect(found.toSorted()).toEqual([
			expect.stringMatching(/^english\.html: This document appears to be written in English but/),
			'index.html: No “p” element in scope but a “p” end tag seen.',
		]);
	});
});
