import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart, rateOf, rateUnitOf } from '../../src/site/files/chart.ts';
import type { Stretch } from '../../src/site/files/posts-over-time.ts';

const hour = 3_600_000;
const start = Date.UTC(2013, 3, 9, 15);
const zone = 'Europe/Berlin';
const bar = (from: number, to: number, posts: number): Stretch => ({
	from: start + from * hour,
	to: start + to * hour,
	posts,
});
const educamp = [bar(0, 1, 60), bar(1, 3, 60)];

test('A bar is as high as the posts that came in an hour of it', () => {
	const picture = drawChart(educamp, 'hour', [], zone);
	const [first, second] = picture?.bars ?? [];
	expect((first?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(2, 1);
	expect((second?.width ?? 0) / (first?.width ?? 1)).toBeGreaterThan(1.9);
	expect(picture?.lines.map(({ value }) => value)).toEqual([20, 40, 60]);
});

test('Up to three days are drawn by the hour, more by the day', () => {
	expect(rateUnitOf([bar(0, 72, 1)])).toBe('hour');
	expect(rateUnitOf([bar(0, 73, 1)])).toBe('day');
	expect(rateOf(bar(0, 48, 10), 'day')).toBe(5);
});

describe('Marks', () => {
	const at = (hours: number) => start + hours * hour;
	const drawn = drawChart(
		educamp,
		'hour',
		[
			{ name: 'start', at: at(0) },
			{ name: 'answer', at: at(1.2) },
			{ name: 'solution', at: at(19) },
		],
		zone,
	);
	const marks = drawn?.marks ?? [];

	test('stand where they were', () => {
		const find = (name: string) => marks.find((mark) => mark.name === name);
		expect(find('start')?.x).toBe(drawn?.base.x1);
		const share = ((find('answer')?.x ?? 0) - 36) / ((drawn?.base.x2 ?? 0) - 36);
		expect(share).toBeCloseTo(1.2 / 3, 2);
	});

	test('that lie much later stand at the edge, first, and do not press the bars together', () => {
		expect(marks[0]).toMatchObject({ name: 'solution', beyond: true, x: drawn?.base.x2 });
		expect(marks.slice(1).map(({ beyond }) => beyond)).toEqual([false, false]);
	});

	test('have a row each', () => {
		expect(new Set(marks.map(({ y }) => y)).size).toBe(3);
	});

	test('a little later make the drawing longer', () => {
		const picture = drawChart(educamp, 'hour', [{ name: 'solution', at: at(4) }], zone);
		expect(picture?.marks[0]).toMatchObject({ beyond: false, x: picture?.base.x2 });
		expect(picture?.bars.at(-1)?.x).toBeLessThan(200);
	});
});

test('Nothing is drawn of nothing', () => {
	expect(drawChart([], 'hour', [], zone)).toBeUndefined();
	expect(drawChart([bar(0, 0, 5)], 'hour', [], zone)).toBeUndefined();
});

test('Hours without a post give a chart without bars, not a broken one', () => {
	const picture = drawChart([bar(0, 1, 0), bar(1, 2, 0)], 'hour', [], zone);
	expect(picture?.bars.map(({ height }) => height)).toEqual([0, 0]);
});

test('Whatever is drawn stays inside the drawing', () => {
	const lengths = fc.array(
		fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 1_000_000 })),
		{ minLength: 1, maxLength: 60 },
	);
	const moments = fc.array(fc.integer({ min: -2000, max: 20_000 }), { maxLength: 3 });
	fc.assert(
		fc.property(lengths, moments, (pieces, times) => {
			let end = 0;
			const bars = pieces.map(([length, posts]) => {
				end += length;
				return bar(end - length, end, posts);
			});
			const marks = times.map((at) => ({ name: String(at), at: start + at * hour }));
			const picture = drawChart(bars, rateUnitOf(bars), marks, zone);
			if (!picture) throw new Error('There is no picture.');
			const { base, height } = picture;
			let before = 0;
			for (const drawn of picture.bars) {
				expect(drawn.x).toBeGreaterThanOrEqual(Math.max(base.x1, before) - 0.1);
				before = drawn.x + drawn.width;
				expect(before).toBeLessThanOrEqual(base.x2 + 0.1);
				expect(drawn.height).toBeGreaterThanOrEqual(0);
				expect(drawn.y).toBeGreaterThanOrEqual(0);
				expect(drawn.y + drawn.height).toBeCloseTo(base.y, 0);
			}
			for (const { x } of [...picture.ticks, ...picture.marks]) {
				expect(x).toBeGreaterThanOrEqual(base.x1);
				expect(x).toBeLessThanOrEqual(base.x2);
			}
			expect(base.y).toBeLessThan(height);
		}),
		{ numRuns: 200 },
	);
});
