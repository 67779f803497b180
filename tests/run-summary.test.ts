import { expect, test } from 'vitest';
import {
	summaryLines,
	sumOf,
	tallyOfRunner,
	tallyOfVitest,
	type VitestReport,
} from './support/summary.ts';

type File = VitestReport['testResults'][number];

const file = (name: string, statuses: string[], more: Partial<File> = {}): File => ({
	name,
	status: statuses.includes('failed') ? 'failed' : 'passed',
	message: '',
	assertionResults: statuses.map((status) => ({ status })),
	...more,
});
const lines = (files: File[], exitCode: number) =>
	summaryLines(tallyOfVitest({ testResults: files }, exitCode));

test('Passed and failed tests of all files are added up', () => {
	const files = [file('a', ['passed', 'passed']), file('b', ['passed', 'failed'])];
	expect(lines(files, 1)).toEqual(['3 passed, 1 failed']);
});

test('A file that does not load is a failure of its own', () => {
	const broken = file('b.test.ts', [], { status: 'failed', message: 'Cannot find x\n at y' });
	expect(lines([file('a', ['passed']), broken], 1)).toEqual([
		'b.test.ts failed as a whole: Cannot find x',
		'1 passed, 1 failed',
	]);
});

test('A file whose hook broke is a failure, and its tests are skipped', () => {
	const hook = file('b.test.ts', ['skipped', 'skipped'], { status: 'failed', message: 'no port' });
	expect(lines([file('a', ['passed']), hook], 1)).toEqual([
		'b.test.ts failed as a whole: no port',
		'2 skipped',
		'1 passed, 1 failed',
	]);
});

test('Skipped and planned tests are said on a line before the last', () => {
	expect(lines([file('a', ['passed', 'skipped', 'todo', 'pending'])], 0)).toEqual([
		'3 skipped',
		'1 passed, 0 failed',
	]);
});

test('A run in which no test ran is a failure', () => {
	expect(lines([], 0)).toEqual(['no test ran', '0 passed, 1 failed']);
	expect(lines([file('a', ['skipped'])], 0)).toEqual([
		'no test ran',
		'1 skipped',
		'0 passed, 1 failed',
	]);
});

test('An exit code that says failure is believed where the report knows of none', () => {
	expect(lines([file('a', ['passed'])], 1)).toEqual([
		'vitest ended with exit code 1, though no test failed',
		'1 passed, 1 failed',
	]);
});

test('A missing report is a failure', () => {
	expect(summaryLines(tallyOfVitest(undefined, 0))).toEqual([
		'vitest left no report',
		'0 passed, 1 failed',
	]);
});

test('Each other runner counts as one', () => {
	const total = sumOf([
		tallyOfRunner('Biome', true),
		tallyOfRunner('Prettier', false),
		tallyOfVitest({ testResults: [file('a', ['passed', 'passed', 'failed', 'skipped'])] }, 1),
	]);
	expect(summaryLines(total)).toEqual(['Prettier failed', '1 skipped', '3 passed, 2 failed']);
});
