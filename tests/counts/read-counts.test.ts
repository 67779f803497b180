import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf, readJson } from '../../src/counts/json-text.ts';
import { mendConflict, readCounts } from '../../src/counts/read-counts.ts';
import { countsOfReadings } from '../../src/counts/reading.ts';
import { writeCounts } from '../../src/counts/write-counts.ts';

function fileWith(...numbers: number[]): string {
	const start = Date.parse('2027-06-01T00:00:00Z');
	const periods = new Map(
		numbers.map((posts, index) => [start + index * 3_600_000, { posts, whole: true }]),
	);
	const where = 'https://a.example/timeline';
	return writeCounts(
		countsOfReadings(
			[
				{
					network: 'mastodon',
					span: 'hour',
					where,
					at: start + 86_400_000,
					periods,
					marks: new Map(),
				},
			],
			undefined,
		),
	);
}

const good = fileWith(1, 2, 3);

describe('A damaged file', () => {
	test.each([
		['is empty', '', { what: 'json', line: 1 }],
		['is cut', good.slice(0, good.indexOf('"posts": 2') + 6), { what: 'json', line: 11 }],
		['is a list', '[]', { what: 'shape', line: 1 }],
		['is null', 'null', { what: 'shape', line: 1 }],
		['has a comma too many', good.replace('"together"', ',"together"'), { what: 'json', line: 16 }],
		[
			'has a key twice',
			good.replace('"together"', '"version": 1,"together"'),
			{ what: 'json', line: 16 },
		],
		['has two values', `${good}{}`, { what: 'json', line: 19 }],
		['nests too deep', '['.repeat(100_000), { what: 'json', line: 1 }],
		[
			'is of a newer version',
			good.replace('"version": 1', '"version": 2'),
			{ what: 'version', line: 2 },
		],
		[
			'is of no version',
			good.replace('"version": 1', '"version": "1"'),
			{ what: 'shape', line: 2 },
		],
		[
			'has a negative number',
			good.replace('"posts": 2', '"posts": -2'),
			{ what: 'shape', line: 11 },
		],
		[
			'has a text for a number',
			good.replace('"posts": 2', '"posts": "2"'),
			{ what: 'shape', line: 11 },
		],
		[
			'has an endless number',
			good.replace('"posts": 2', '"posts": 1e400'),
			{ what: 'shape', line: 11 },
		],
		['has half a post', good.replace('"posts": 2', '"posts": 1.5'), { what: 'shape', line: 11 }],
		[
			'has a number for a time',
			good.replace(/"read": "[^"]*",\n/, '"read": 7,\n'),
			{ what: 'shape', line: 8 },
		],
		['has an hour that is none', good.replace('T01:00Z', 'T25:00Z'), { what: 'shape', line: 11 }],
		[
			'has a day among hours',
			good.replace('2027-06-01T01:00Z', '2027-06-01'),
			{ what: 'shape', line: 9 },
		],
		[
			'has an unknown key',
			good.replace('"together"', '"names": ["somebody"], "together"'),
			{ what: 'shape', line: 1 },
		],
		[
			'names an unknown network',
			good.replace('mastodon', 'friendster'),
			{ what: 'shape', line: 5 },
		],
		[
			'has an address that runs',
			good.replace('https://a', 'javascript://a'),
			{ what: 'shape', line: 6 },
		],
	])('that %s is told with its line', (_, text, problem) => {
		expect(text).not.toBe(good);
		expect(readCounts(text)).toEqual({ ok: false, problem });
	});

	test('with Git’s marks names the line of the first', () => {
		const text = good.replace(
			/^(\t*).*"posts": 2.*\n/m,
			(line) => `<<<<<<< HEAD\n${line}=======\n${line.replace('2', '7')}>>>>>>> other\n`,
		);
		expect(readCounts(text)).toEqual({ ok: false, problem: { what: 'conflict', line: 11 } });
	});

	test('A file with a byte order mark and other line ends is read', () => {
		expect(readCounts(`\ufeff${good.replaceAll('\n', '\r\n')}`)).toEqual(readCounts(good));
	});
});

describe('An unfinished merge', () => {
	const conflict = (ours: string, theirs: string) =>
		`<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> 1a2b3c\n`;

	test('is mended: the larger number of each hour counts', () => {
		const mended = mendConflict(conflict(fileWith(1, 5), fileWith(2, 3, 4)));
		expect(mended?.sources[0]?.rows.map(({ posts }) => posts)).toEqual([2, 5, 4]);
	});

	test('is mended with the common ancestor between both', () => {
		const text = conflict(fileWith(1, 5), fileWith(2)).replace(
			'=======',
			'||||||| base\n{}\n=======',
		);
		expect(mendConflict(text)?.sources[0]?.rows.map(({ posts }) => posts)).toEqual([2, 5]);
	});

	test('is left alone where one side cannot be read', () => {
		expect(mendConflict(conflict(good, '{'))).toBeUndefined();
	});
});

describe('Reading JSON with places', () => {
	test('It reads what JSON.parse reads', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, 2), (value, space) => {
				const text = JSON.stringify(value, null, space);
				const reading = readJson(text);
				expect(reading.ok && JSON.stringify(reading.node.value)).toBe(
					JSON.stringify(JSON.parse(text)),
				);
			}),
			{ numRuns: 500 },
		);
	});

	test('It refuses what JSON.parse refuses, and never throws', () => {
		const broken = fc
			.tuple(
				fc.jsonValue({ maxDepth: 4 }),
				fc.nat(),
				fc.constantFrom('', ',', '"', '}', 'x', '\u0000'),
			)
			.map(([value, place, mark]) => {
				const text = JSON.stringify(value);
				const at = place % (text.length + 1);
				return text.slice(0, at) + mark + text.slice(at + 1);
			});
		fc.assert(
			fc.property(broken, (text) => {
				const reading = readJson(text);
				let parsed = true;
				try {
					JSON.parse(text);
				} catch {
					parsed = false;
				}
				// Only a key that stands twice is refused beyond that, which one changed character can cause.
				if (!parsed) expect(reading.ok).toBe(false);
				if (!reading.ok) expect(lineOf(text, reading.offset)).toBe(1);
			}),
			{ numRuns: 1000 },
		);
	});
});
