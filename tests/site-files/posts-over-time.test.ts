import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	barsOf,
	type Stretch,
	stepsBetween,
	stretchesOf,
	type TotalAt,
} from '../../src/site/files/posts-over-time.ts';

const hour = 3_600_000;
const x = (at: number, posts: number): TotalAt => ({ network: 'x', at: at * hour, posts });
const mastodon = (at: number, posts: number): TotalAt => ({ ...x(at, posts), network: 'mastodon' });

describe('What came between two totals', () => {
	const moreOf = (totals: TotalAt[], start?: number) =>
		stepsBetween(totals, start === undefined ? undefined : start * hour).map(({ more }) => more);

	test.each<[string, TotalAt[], number | undefined, (number | undefined)[]]>([
		['counts from the start', [x(1, 60), x(3, 120)], 0, [60, 60]],
		[
			'knows nothing before the first total without a start',
			[x(1, 60), x(3, 120)],
			undefined,
			[undefined, 60],
		],
		['knows nothing of a total from before the start', [x(1, 60), x(3, 120)], 2, [undefined, 60]],
		['puts totals into order', [x(3, 120), x(1, 60)], 0, [60, 60]],
		['keeps networks apart', [x(1, 60), mastodon(2, 5), x(3, 70)], 0, [60, 5, 10]],
		['says when a number fell', [x(1, 60), x(2, 50), x(3, 55)], 0, [60, -10, 5]],
		[
			'takes no time between two totals at once',
			[x(1, 60), x(1, 61), x(2, 62)],
			0,
			[60, undefined, 1],
		],
	])('%s', (_, totals, start, more) => {
		expect(moreOf(totals, start)).toEqual(more);
	});

	test('What fell is no bar below the line', () => {
		const steps = stepsBetween([x(1, 60), x(2, 50)], 0);
		expect(stretchesOf(steps)).toEqual([
			{ from: 0, to: hour, posts: 60 },
			{ from: hour, to: 2 * hour, posts: 0 },
		]);
	});
});

describe('Bars', () => {
	test('reach from one count to the next', () => {
		const bars = barsOf(stretchesOf(stepsBetween([x(1, 60), x(3, 120)], 0)), 60);
		expect(bars).toEqual([
			{ from: 0, to: hour, posts: 60 },
			{ from: hour, to: 3 * hour, posts: 60 },
		]);
	});

	test('share what several networks brought', () => {
		const bars = barsOf(stretchesOf(stepsBetween([x(2, 40), mastodon(4, 40)], 0)), 60);
		expect(bars).toEqual([
			{ from: 0, to: 2 * hour, posts: 60 },
			{ from: 2 * hour, to: 4 * hour, posts: 20 },
		]);
	});

	test('do not become slivers where two networks were counted a minute apart', () => {
		const bars = barsOf(
			stretchesOf(stepsBetween([x(10, 40), mastodon(10.02, 40), x(20, 50)], 0)),
			60,
		);
		expect(bars.map(({ from, to }) => [from / hour, to / hour])).toEqual([
			[0, 10],
			[10, 20],
		]);
	});

	test('are none where there is nothing', () => {
		expect(barsOf([], 60)).toEqual([]);
	});

	const stretch = fc
		.record({
			from: fc.integer({ min: 0, max: 5000 }),
			length: fc.integer({ min: 1, max: 2000 }),
			posts: fc.integer({ min: 0, max: 10_000 }),
		})
		.map(
			({ from, length, posts }): Stretch => ({
				from: from * hour,
				to: (from + length) * hour,
				posts,
			}),
		);

	test('lose no post, do not overlap and are not too many', () => {
		fc.assert(
			fc.property(fc.array(stretch, { minLength: 1, maxLength: 80 }), (stretches) => {
				const bars = barsOf(stretches, 60);
				const sum = (list: Stretch[]) => list.reduce((all, { posts }) => all + posts, 0);
				expect(sum(bars)).toBeCloseTo(sum(stretches), 3);
				expect(bars.length).toBeLessThanOrEqual(60);
				expect(bars[0]?.from).toBe(Math.min(...stretches.map(({ from }) => from)));
				expect(bars.at(-1)?.to).toBe(Math.max(...stretches.map(({ to }) => to)));
				for (const [index, { from, to, posts }] of bars.entries()) {
					expect(to).toBeGreaterThan(from);
					expect(posts).toBeGreaterThanOrEqual(0);
					if (index > 0) expect(from).toBe(bars[index - 1]?.to);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
