import { expect, test } from 'vitest';
import { mergeRows, readTable, rowsOf, writeTable } from './table.ts';

const page = `# Page

<!-- written by npm run bench -- --write -->

Old machine.

| part | what | result |
|---|---|---|
| builds | 10 campaigns | 5 s |
| load | Caddy | 1.1 × |

<!-- until here -->

The end.
`;

test('What a benchmark prints becomes rows', () => {
	const out =
		'\n  10 campaigns, one changed: 0.3 × the whole\n\nper campaign    13 ms   of processor\nalone\n';
	expect(rowsOf(out)).toEqual([
		{ what: '10 campaigns, one changed', result: '0.3 × the whole' },
		{ what: 'per campaign', result: '13 ms, of processor' },
		{ what: 'alone', result: '' },
	]);
});

test('A benchmark that ran replaces its rows, those of others stay', () => {
	const rows = new Map([
		...readTable(page),
		['builds', [{ what: '10 campaigns', result: '4 | 5 s' }]] as const,
	]);
	const written = writeTable(page, 'New machine.', rows);
	expect(written).toBe(page.replace('Old machine', 'New machine').replace('5 s', '4 \\| 5 s'));
	expect(writeTable(written, 'New machine.', readTable(written))).toBe(written);
});

test('A run of a part keeps what it has not measured', () => {
	const older = [
		{ what: '10 campaigns', result: '5 s' },
		{ what: '1000 campaigns', result: '600 s' },
	];
	const newer = [
		{ what: '10 campaigns', result: '4 s' },
		{ what: '100 campaigns', result: '50 s' },
	];
	expect(mergeRows(older, newer)).toEqual([newer[0], older[1], newer[1]]);
});

test('A page without a place for the table is left alone', () => {
	expect(() => writeTable('# Page\n', 'machine', new Map())).toThrow('The page has no line');
});
