import { describe, expect, test } from 'vitest';
import { firstWait, hasNews, nextWait } from '../../src/browser/news.ts';

const known = { phases: ['running', 'ended'], updates: 2 };
const two = [{}, {}];

describe('News', () => {
	test.each([
		['the same', { phase: 'running', updates: two }, false],
		['the phase that the clock has brought already', { phase: 'ended', updates: two }, false],
		['another phase', { phase: 'answered', updates: two }, true],
		['one more update', { phase: 'running', updates: [{}, {}, {}] }, true],
		['one update less', { phase: 'running', updates: [{}] }, true],
	])('%s', (_, progress, expected) => {
		expect(hasNews(progress, known)).toBe(expected);
	});

	test('of numbers alone are news where these are shown', () => {
		const progress = { phase: 'running', updates: two, posts: 125 };
		expect(hasNews(progress, known)).toBe(false);
		expect(hasNews(progress, { ...known, posts: '125' })).toBe(false);
		expect(hasNews(progress, { ...known, posts: '120' })).toBe(true);
		expect(hasNews(progress, { ...known, posts: 'null' })).toBe(true);
		expect(hasNews({ ...progress, posts: null }, { ...known, posts: 'null' })).toBe(false);
	});

	test('are asked for less and less often, but never less than every half an hour', () => {
		const waits = [firstWait];
		for (let turn = 0; turn < 8; turn++) waits.push(nextWait(waits.at(-1) ?? 0));
		expect(waits.map((wait) => wait / 60_000)).toEqual([1, 2, 4, 8, 16, 30, 30, 30, 30]);
	});
});
