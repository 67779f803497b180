import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourlyOf, totalsOf } from '../../src/campaign/counted.ts';
import { countedOf } from '../../src/counts/counted.ts';
import { mergeCounts, pruneCounts } from '../../src/counts/merge.ts';
import { day, hour } from '../../src/counts/periods.ts';
import { readCounts } from '../../src/counts/read-counts.ts';
import { countsOfReadings, type Reading } from '../../src/counts/reading.ts';
import { type Counts, noCounts } from '../../src/counts/schema.ts';
import { writeCounts } from '../../src/counts/write-counts.ts';

const start = Date.parse('2027-06-01T00:00:00Z');
const late = start + 1000 * day;

const mark = fc
	.integer({ min: 0, max: 30 })
	.map((number) => `mark-${String(number).padStart(3, '0')}`);

const reading: fc.Arbitrary<Reading> = fc
	.record({
		place: fc.constantFrom(
			{ network: 'mastodon', span: 'hour', where: 'https://a.example/timeline' } as const,
			{ network: 'mastodon', span: 'hour', where: 'https://b.example/timeline' } as const,
			{ network: 'mastodon', span: 'day', where: 'https://b.example/days' } as const,
			{ network: 'bluesky', span: 'hour', where: 'https://c.example/search' } as const,
		),
		at: fc.integer({ min: 0, max: 50 }),
		numbers: fc.array(
			fc.record({
				index: fc.integer({ min: 0, max: 4 }),
				posts: fc.integer({ min: 0, max: 6 }),
				whole: fc.boolean(),
				marks: fc.array(mark, { maxLength: 6 }),
			}),
			{ maxLength: 5 },
		),
	})
	.map(({ place, at, numbers }) => {
		const step = place.span === 'day' ? day : hour;
		const periods: Reading['periods'] = new Map();
		const marks: Reading['marks'] = new Map();
		for (const number of new Map(numbers.map((number) => [number.index, number])).values()) {
			const begin = start + number.index * step;
			const own = new Set(place.span === 'hour' ? number.marks : []);
			periods.set(begin, { posts: Math.max(number.posts, own.size), whole: number.whole });
			if (own.size > 0) marks.set(begin, own);
		}
		return { ...place, at: start + day + at * 60_000, periods, marks };
	});

const key = fc.constantFrom(undefined, '0123abcd', 'feedbeef');
const run = fc.tuple(fc.array(reading, { maxLength: 4 }), key);
const counts: fc.Arbitrary<Counts> = run.map(([readings, key]) => countsOfReadings(readings, key));

const merged = (parts: readonly Counts[]) => parts.reduce(mergeCounts, noCounts);

/** Every number that somebody could look at, by network. */
function numbersOf(file: Counts): Map<string, number> {
	const counted = countedOf(file);
	const numbers = new Map<string, number>();
	for (const { network, hours, days } of counted) {
		for (const { at, posts } of hours) numbers.set(`${network} hour ${at}`, posts);
		for (const { at, posts } of days) numbers.set(`${network} day ${at}`, posts);
	}
	for (const { network, posts } of totalsOf(counted, [], late)) numbers.set(network, posts);
	return numbers;
}

describe('Merging', () => {
	test('The same files in any order, any number of times, give the same text', () => {
		const shuffled = fc
			.array(counts, { minLength: 1, maxLength: 5 })
			.chain((parts) =>
				fc.tuple(
					fc.constant(parts),
					fc.shuffledSubarray([...parts, ...parts], { minLength: parts.length }),
				),
			);
		fc.assert(
			fc.property(shuffled, ([parts, others]) => {
				const all = merged([...parts, ...others]);
				expect(writeCounts(merged([...others, ...parts, ...others]))).toBe(writeCounts(all));
				expect(writeCounts(mergeCounts(all, all))).toBe(writeCounts(all));
			}),
			{ numRuns: 300 },
		);
	});

	test('In whatever groups they are merged, the text is the same', () => {
		fc.assert(
			fc.property(counts, counts, counts, (a, b, c) => {
				const left = mergeCounts(mergeCounts(a, b), c);
				const right = mergeCounts(a, mergeCounts(b, c));
				expect(writeCounts(left)).toBe(writeCounts(right));
				expect(writeCounts(mergeCounts(b, a))).toBe(writeCounts(mergeCounts(a, b)));
			}),
			{ numRuns: 500 },
		);
	});

	test('No number of any hour, day or network ever becomes less', () => {
		fc.assert(
			fc.property(counts, counts, (a, b) => {
				const before = numbersOf(a);
				const after = numbersOf(mergeCounts(a, b));
				for (const [name, posts] of before) expect(after.get(name)).toBeGreaterThanOrEqual(posts);
			}),
			{ numRuns: 500 },
		);
	});

	test('What is written is read back as it was', () => {
		fc.assert(
			fc.property(counts, counts, (a, b) => {
				const all = mergeCounts(a, b);
				const reading = readCounts(writeCounts(all));
				expect(reading).toEqual({ ok: true, counts: all });
			}),
		);
	});

	test('Taking out what is old changes no total and no hour', () => {
		fc.assert(
			fc.property(counts, fc.integer({ min: 0, max: 60 }), (all, days) => {
				const now = start + days * day;
				const pruned = pruneCounts(all, { now, end: start + 10 * day, key: '0123abcd' });
				const [before, after] = [countedOf(all), countedOf(pruned)];
				expect(totalsOf(after, [], late).map(({ network, posts }) => [network, posts])).toEqual(
					totalsOf(before, [], late).map(({ network, posts }) => [network, posts]),
				);
				expect(hourlyOf(after, late)).toEqual(hourlyOf(before, late));
				for (const { key } of pruned.seen) expect(key).toBe('0123abcd');
				if (days >= 17) expect(pruned.seen).toEqual([]);
			}),
		);
	});
});

const server = (name: string, at: string, posts: number, marks: string[] = [], whole = true) => ({
	network: 'mastodon' as const,
	where: `https://${name}.example/timeline`,
	span: 'hour' as const,
	at: Date.parse(at),
	periods: new Map([[start, { posts, whole }]]),
	marks: marks.length > 0 ? new Map([[start, new Set(marks)]]) : new Map(),
});

const total = (file: Counts) => totalsOf(countedOf(file), [], late)[0];

describe('What a later reading says', () => {
	const five = countsOfReadings([server('a', '2027-06-01T02:00:00Z', 5)], undefined);

	test('Fewer posts than before stay counted, and are shown as gone', () => {
		const three = countsOfReadings([server('a', '2027-06-01T03:00:00Z', 3)], undefined);
		const all = mergeCounts(five, three);
		expect(total(all)).toMatchObject({ posts: 5, gone: 2 });
		expect(writeCounts(all)).toMatchInlineSnapshot(`
			"{
				"version": 1,
				"sources": [
					{
						"network": "mastodon",
						"where": "https://a.example/timeline",
						"span": "hour",
						"read": "2027-06-01T03:00:00Z",
						"rows": [
							{ "at": "2027-06-01T00:00Z", "posts": 5, "read": "2027-06-01T02:00:00Z", "last": { "posts": 3, "read": "2027-06-01T03:00:00Z" } }
						]
					}
				],
				"together": [],
				"seen": []
			}
			"
		`);
	});

	test('Once the posts are back, nothing is gone any more', () => {
		const three = countsOfReadings([server('a', '2027-06-01T03:00:00Z', 3)], undefined);
		const back = countsOfReadings([server('a', '2027-06-01T04:00:00Z', 5)], undefined);
		expect(total(merged([five, three, back]))).toMatchObject({ posts: 5, gone: 0 });
	});

	test('A reading in part raises a number, but never says that something is gone', () => {
		const part = (posts: number) =>
			countsOfReadings([server('a', '2027-06-01T03:00:00Z', posts, [], false)], undefined);
		expect(total(mergeCounts(five, part(1)))).toMatchObject({ posts: 5, gone: 0, partly: false });
		expect(total(mergeCounts(five, part(7)))).toMatchObject({ posts: 7, gone: 0, partly: false });
		expect(total(part(4))).toMatchObject({ posts: 4, gone: 0, partly: true });
	});
});

describe('A post on several servers', () => {
	const a = server('a', '2027-06-01T02:00:00Z', 3, ['mark-001', 'mark-002', 'mark-003']);
	const b = server('b', '2027-06-01T02:00:00Z', 2, ['mark-003', 'mark-004']);

	test('Counts once where both are read in the same run, and no mark is kept without a key', () => {
		const file = countsOfReadings([a, b], undefined);
		expect(total(file)?.posts).toBe(4);
		expect(file.seen).toEqual([]);
	});

	test('Counts once in different runs too where there is a key; without one the number is too small, never too large', () => {
		const one = (key: string | undefined) =>
			mergeCounts(countsOfReadings([a], key), countsOfReadings([b], key));
		expect(total(one('0123abcd'))?.posts).toBe(4);
		expect(total(one(undefined))?.posts).toBe(3);
	});

	test('Marks made with different keys are never added up', () => {
		const file = mergeCounts(
			countsOfReadings([a], '0123abcd'),
			countsOfReadings([{ ...a, marks: new Map([[start, new Set(['other-01'])]]) }], 'feedbeef'),
		);
		expect(total(file)?.posts).toBe(3);
	});

	test('Is still counted once after the marks are gone', () => {
		const file = countsOfReadings([a, b], '0123abcd');
		const pruned = pruneCounts(file, { now: late, end: start, key: '0123abcd' });
		expect(pruned.seen).toEqual([]);
		expect(total(pruned)?.posts).toBe(4);
		expect(total(mergeCounts(pruned, countsOfReadings([b], undefined)))?.posts).toBe(4);
	});
});
