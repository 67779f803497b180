import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countGraphemes } from '../../src/campaign/graphemes.ts';
import { editDistance, nearestWord } from '../../src/campaign/spelling.ts';

test.each([
	['', '', 0],
	['title', 'title', 0],
	['title', 'titel', 1],
	['title', 'titl', 1],
	['title', 'tile', 1],
	['hashtag', 'hashtags', 1],
	['abc', '', 3],
	['kitten', 'sitting', 3],
	['🍬a', '🍭a', 1],
])('From %j to %j it is %d changes', (from, to, distance) => {
	expect(editDistance(from, to)).toBe(distance);
	expect(editDistance(to, from)).toBe(distance);
});

test('No word is nearer than its length allows', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (from, to) => {
			const distance = editDistance(from, to);
			expect(distance).toBeGreaterThanOrEqual(Math.abs([...from].length - [...to].length));
			expect(distance).toBeLessThanOrEqual(Math.max(from.length, to.length));
			expect(distance === 0).toBe(from === to);
		}),
	);
});

test.each([
	['titel', 'title'],
	['Title', 'title'],
	['hashtag', 'hashtags'],
	['dedline', 'deadline'],
	['wann', undefined],
	['x', undefined],
	['', undefined],
	['t'.repeat(5000), undefined],
])('%j probably means %j', (written, meant) => {
	expect(nearestWord(written, ['title', 'hashtags', 'deadline'])).toBe(meant);
});

test('Without known words there is none to mean', () => {
	expect(nearestWord('title', [])).toBeUndefined();
});

test.each([
	['', 0],
	['abc', 3],
	['äöü', 3],
	['a\u0308', 1],
	['👩‍👩‍👧‍👦', 1],
	['🇩🇪🇫🇷', 2],
	['👍🏽', 1],
	['हिन्दी', 2],
	['\r\n', 1],
])('%j has %d characters', (text, count) => {
	expect(countGraphemes(text)).toBe(count);
});
