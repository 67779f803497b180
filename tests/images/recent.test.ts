import { expect, test } from 'vitest';
import { keepRecent } from '../../src/images/recent.ts';

/** Counts how often something had to be made. */
function counting(most: number) {
	const recent = keepRecent<string>(most);
	const made: string[] = [];
	const ask = (key: string, size = 1) =>
		recent(key, size, async () => {
			made.push(key);
			return key.toUpperCase();
		});
	return { ask, made };
}

test('makes a thing once, and gives it to all who ask meanwhile', async () => {
	const { ask, made } = counting(2);
	expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['A', 'A', 'B']);
	expect(await ask('a')).toBe('A');
	expect(made).toEqual(['a', 'b']);
});

test('forgets what was asked for longest ago', async () => {
	const { ask, made } = counting(2);
	for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
	expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('keeps no more than it may, by size', async () => {
	const { ask, made } = counting(10);
	await ask('a', 6);
	await ask('b', 4);
	await ask('a', 6);
	await ask('c', 5);
	await ask('huge', 11);
	await ask('huge', 11);
	await ask('a', 6);
	expect(made).toEqual(['a', 'b', 'c', 'huge', 'huge', 'a']);
});

test('tries again what has failed', async () => {
	const recent = keepRecent<string>(2);
	const fails = () => Promise.reject(new Error('no'));
	await expect(recent('a', 1, fails)).rejects.toThrow('no');
	await expect(recent('a', 1, async () => 'A')).resolves.toBe('A');
});
