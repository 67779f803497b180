import { expect, test } from 'vitest';
import { fencedBlocks, namesInTable, pathsInCode, pathsOfTrees, sectionOf } from './doc-paths.ts';

const text = [
	'See `src/a.ts`, `src/<name>.ts` and `other`.',
	'```',
	'src/',
	'  campaign/    the model',
	'    phase.ts   when',
	'  cli/',
	'tests/         all tests',
	'```',
	'```bash',
	'npm ci && npm test',
	'```',
].join('\n');

test('A tree gives whole paths', () => {
	expect(pathsOfTrees(text)).toEqual([
		'src/',
		'src/campaign/',
		'src/campaign/phase.ts',
		'src/cli/',
		'tests/',
	]);
});

test('Paths between backticks are found, patterns are not', () => {
	expect(pathsInCode(text, ['src/'])).toEqual(['src/a.ts']);
});

test('Blocks are told apart by their language', () => {
	expect(fencedBlocks(text, 'bash')).toEqual(['npm ci && npm test']);
});

test('A section ends where the next one begins', () => {
	const sections = 'title\n\n## One\n\nfirst\n\n## Two\n\nsecond\n';
	expect(sectionOf(sections, 'One').trim()).toBe('## One\n\nfirst');
	expect(sectionOf(sections, 'Two').trim()).toBe('## Two\n\nsecond');
	expect(sectionOf(sections, 'Three')).toBe('');
});

test('A table gives the names of its cells, without its head', () => {
	const table = '| module | knows |\n|---|---|\n| `a` | `b`, only `c` |\n| `d` | |';
	expect(namesInTable(table)).toEqual([
		[['a'], ['b', 'c']],
		[['d'], []],
	]);
});
