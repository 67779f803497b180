import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from './support/command.ts';
import { fencedBlocks, pathsInCode } from './support/doc-paths.ts';

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const documents = ['CONTRIBUTING.md', 'README.md', 'README.de.md', 'docs/architecture.md'];

describe.each(['README.md', 'README.de.md'])('%s', (name) => {
	const text = read(name);

	test('Its first block holds the two commands', () => {
		expect(fencedBlocks(text)[0]).toBe('npm ci && npm start\nnpm ci && npm test');
	});

	test('Every npm command that it names is a script of the project', () => {
		const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
		const named = [...text.matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)];
		expect(named.length).toBeGreaterThan(4);
		for (const [command, script, short] of named) {
			expect(scripts, command).toHaveProperty([script ?? short ?? '']);
		}
	});

	test('Its second paragraph says how to begin', () => {
		expect(text.split('\n\n')[2]).toMatch(
			/`npm create astro@latest [\w-]+ -- --template <repository>`.*first-campaign(\.de)?\.md/s,
		);
	});

	test('It stands in one screen or three, and the rest is in the documentation', () => {
		expect(text.split('\n').length).toBeLessThan(100);
	});
});

test('CI ends with the second command word for word, and the workflow runs nothing else', () => {
	const command = fencedBlocks(read('README.md'))[0]?.split('\n')[1];
	const ran = read('.ci/run').trimEnd().split('\n');
	expect(ran.at(-1)).toBe(command);
	expect(ran.filter((line) => /\bnpm\b/.test(line) && !line.startsWith('#'))).toEqual([command]);
	const workflow = read('.github/workflows/ci.yml');
	expect([...workflow.matchAll(/\brun: (.*)/g)].map(([, line]) => line)).toEqual(['.ci/run']);
});

test.each(documents)('Every path that %s names in code is there', (name) => {
	const missing = pathsInCode(read(name), ['src/', 'tests/', 'docs/', 'campaigns/']).filter(
		// The README's example is a file that its reader writes.
		(path) => !/(pool|freibad)/.test(path) && !existsSync(join(projectFolder, path)),
	);
	expect(missing).toEqual([]);
});
