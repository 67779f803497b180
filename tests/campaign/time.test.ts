import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoTime, readTime } from '../../src/campaign/time.ts';

const berlin = 'Europe/Berlin';

/** The instant that a text stands for, as UTC, or what is wrong with it. */
function read(text: string, zone = berlin, edge: 'start' | 'end' = 'start'): unknown {
	const time = readTime(text, zone, edge);
	if ('name' in time) return { [time.name]: time.values };
	return new Date(time.at).toISOString();
}

describe('a time in the form of the file', () => {
	test.each([
		['2013-04-12 18:00', '2013-04-12T16:00:00.000Z'],
		['2013-04-12T18:00', '2013-04-12T16:00:00.000Z'],
		['2013-04-12 18:00:30', '2013-04-12T16:00:30.000Z'],
		['2013-04-12 18:00:30.75', '2013-04-12T16:00:30.000Z'],
		['  2013-04-12 18:00\n', '2013-04-12T16:00:00.000Z'],
		['2013-04-12 00:00', '2013-04-11T22:00:00.000Z'],
		['2013-04-12 24:00', '2013-04-12T22:00:00.000Z'],
		['2013-12-31 24:00', '2013-12-31T23:00:00.000Z'],
		['2013-04-12 18:00Z', '2013-04-12T18:00:00.000Z'],
		['2013-04-12 18:00 Z', '2013-04-12T18:00:00.000Z'],
		['2013-04-12T18:00:00Z', '2013-04-12T18:00:00.000Z'],
		['2013-04-12 18:00 +05:30', '2013-04-12T12:30:00.000Z'],
		['2013-04-12T18:00+0530', '2013-04-12T12:30:00.000Z'],
		['2013-04-12 18:00 -00:30', '2013-04-12T18:30:00.000Z'],
		['2013-04-12 24:00 +14:00', '2013-04-12T10:00:00.000Z'],
		['2026-10-25 02:30 +01:00', '2026-10-25T01:30:00.000Z'],
		['2026-10-25 02:30 +02:00', '2026-10-25T00:30:00.000Z'],
		['2026-03-29 02:30 +01:00', '2026-03-29T01:30:00.000Z'],
		['2024-02-29 12:00', '2024-02-29T11:00:00.000Z'],
		['1970-01-01 01:00', '1970-01-01T00:00:00.000Z'],
		['9999-12-31 23:59', '9999-12-31T22:59:00.000Z'],
	])('%j', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	test('keeps what was written', () => {
		expect(readTime(' 2013-04-12T18:00 ', berlin, 'end')).toEqual({
			at: Date.UTC(2013, 3, 12, 16),
			dateOnly: false,
			written: '2013-04-12T18:00',
		});
		expect(readTime('2013-04-12', berlin, 'start')).toMatchObject({
			dateOnly: true,
			written: '2013-04-12',
		});
	});
});

describe('a date alone is the beginning or the last millisecond of its day', () => {
	test.each([
		['2013-04-12', berlin, '2013-04-11T22:00:00.000Z', '2013-04-12T21:59:59.999Z'],
		['2026-03-29', berlin, '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
		['2026-10-25', berlin, '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
		['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z', '2026-03-09T03:59:59.999Z'],
		['2026-07-01', 'Asia/Kathmandu', '2026-06-30T18:15:00.000Z', '2026-07-01T18:14:59.999Z'],
		['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z', '2026-01-01T09:59:59.999Z'],
		// Midnight does not exist on these days.
		['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z', '2026-09-07T02:59:59.999Z'],
		['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z', '2026-04-24T20:59:59.999Z'],
	])('%s in %s', (date, zone, start, end) => {
		expect(read(date, zone, 'start')).toBe(start);
		expect(read(date, zone, 'end')).toBe(end);
	});
});

describe('a date or time that does not exist', () => {
	test.each([
		['2026-02-29', 'date'],
		['2026-02-30 12:00', 'date'],
		['2026-13-01', 'date'],
		['2026-00-10', 'date'],
		['2026-04-31T12:00Z', 'date'],
		['1900-02-29', 'date'],
		['0000-01-01', 'date'],
		['2026-04-30 24:01', 'clock'],
		['2026-04-30 25:00', 'clock'],
		['2026-04-30 12:60', 'clock'],
		['2026-04-30 12:00:60', 'clock'],
		['2026-04-30 12:00 +15:00', 'clock'],
		['2026-04-30 12:00 -99:00', 'clock'],
		['2026-04-30 12:00 +01:60', 'clock'],
	])('%s: %s', (found, what) => {
		expect(read(found)).toEqual({ noSuchTime: { found, what } });
	});

	test('a day that the zone leapt over', () => {
		const found = '2011-12-30';
		expect(read(found, 'Pacific/Apia')).toEqual({ noSuchTime: { found, what: 'date' } });
		expect(read(`${found} 12:00`, 'Pacific/Apia')).toEqual({
			noSuchTime: { found: `${found} 12:00`, what: 'date' },
		});
		expect(read(found)).toBe('2011-12-29T23:00:00.000Z');
	});
});

describe('a time that the zone skips comes with the time that the clocks show then', () => {
	test.each([
		[berlin, '2026-03-29 02:00', '2026-03-29 03:00'],
		[berlin, '2026-03-29 02:59', '2026-03-29 03:59'],
		['America/New_York', '2026-03-08 02:30', '2026-03-08 03:30'],
		['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-04 02:45'],
		['America/Santiago', '2026-09-06 00:00', '2026-09-06 01:00'],
		['America/Santiago', '2026-09-05 24:00', '2026-09-06 01:00'],
	])('%s %s', (zone, found, corrected) => {
		expect(read(found, zone)).toEqual({ skippedTime: { found, zone, corrected } });
	});

	test.each([
		[berlin, '2026-03-29 01:59', '2026-03-29T00:59:00.000Z'],
		[berlin, '2026-03-29 03:00', '2026-03-29T01:00:00.000Z'],
		['Australia/Lord_Howe', '2026-10-04 02:30', '2026-10-03T15:30:00.000Z'],
	])('but not its neighbour %s %s', (zone, found, expected) => {
		expect(read(found, zone)).toBe(expected);
	});
});

describe('a time that is there twice comes with both', () => {
	test.each([
		[berlin, '2026-10-25 02:00', '+02:00', '+01:00'],
		[berlin, '2026-10-25 02:59', '+02:00', '+01:00'],
		['America/New_York', '2026-11-01 01:30', '-04:00', '-05:00'],
		['Australia/Lord_Howe', '2026-04-05 01:45', '+11:00', '+10:30'],
		['America/Santiago', '2026-04-04 23:30', '-03:00', '-04:00'],
	])('%s %s', (zone, found, earlier, later) => {
		const first = `${found} ${earlier}`;
		const second = `${found} ${later}`;
		expect(read(found, zone)).toEqual({ doubleTime: { found, zone, first, second } });
		expect(Date.parse(String(read(first, zone)))).toBeLessThan(
			Date.parse(String(read(second, zone))),
		);
	});

	test.each([
		[berlin, '2026-10-25 01:59', '2026-10-24T23:59:00.000Z'],
		[berlin, '2026-10-25 03:00', '2026-10-25T02:00:00.000Z'],
		['Australia/Lord_Howe', '2026-04-05 01:29', '2026-04-04T14:29:00.000Z'],
	])('but not its neighbour %s %s', (zone, found, expected) => {
		expect(read(found, zone)).toBe(expected);
	});
});

describe('another way to write a date is refused with the one that the file wants', () => {
	test.each([
		['31.12.2026', '2026-12-31'],
		['1.2.2026', '2026-02-01'],
		['1. 2. 2026', '2026-02-01'],
		['31.12.2026 18:00', '2026-12-31 18:00'],
		['31.12.2026, 18:00 Uhr', '2026-12-31 18:00'],
		['31.12.2026 um 18 Uhr', '2026-12-31 18:00'],
		['31.12.2026 18.30 Uhr', '2026-12-31 18:30'],
		['31.12.2026 9:05', '2026-12-31 09:05'],
		['31/12/2026', '2026-12-31'],
		['12/31/2026', '2026-12-31'],
		['31-12-2026', '2026-12-31'],
		['2026/12/31', '2026-12-31'],
		['2026.12.31', '2026-12-31'],
		['2026-1-2', '2026-01-02'],
		['2026-12-31 9:00', '2026-12-31 09:00'],
		['2026-12-31 18', '2026-12-31 18:00'],
		['2026-12-31 18:00 Uhr', '2026-12-31 18:00'],
		['2026-12-31  18:00', '2026-12-31 18:00'],
	])('%s', (found, corrected) => {
		expect(read(found)).toEqual({ badTime: { found, corrected } });
	});

	test.each([
		['30.2.2026'],
		['31.12.26'],
		['31.12.2026 25:00'],
		['2026-12-31 99:99 Uhr'],
		['morgen'],
		['18:00'],
		['2026'],
		['2026-12'],
		['2026-W01'],
		['20261231'],
		['1.5e3'],
		['-2026-12-31'],
		['+002026-12-31'],
		['2026-12-31 18:00 CET'],
		['2026-12-31 18:00[Europe/Berlin]'],
		['2026-12-31 18:00 +1'],
		['２０２６-12-31'],
		['٢٠٢٦-12-31'],
		['2026-12-31\u0000'],
		['2026-12-31\n2027-01-01'],
		['__proto__'],
		['9'.repeat(10_000)],
	])('%s cannot be guessed', (found) => {
		expect(read(found)).toEqual({ badTime: { found } });
	});
});

const zones = [berlin, 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'UTC'];
const anyZone = fc.constantFrom(...zones);
const instant = fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2037, 11) });

test('Every correction that is offered can be read', () => {
	const digits = (most: number) => fc.integer({ min: 0, max: most }).map(String);
	const two = (most: number) => digits(most).map((digit) => digit.padStart(2, '0'));
	const date = fc
		.tuple(two(32), fc.constantFrom('-', '.', '/', '. '), two(13), fc.constantFrom('2026', '0000'))
		.chain(([day, mark, month, year]) =>
			fc.constantFrom([day, month, year].join(mark), [year, month, day].join(mark)),
		);
	const clock = fc
		.tuple(fc.constantFrom(' ', 'T', ', '), digits(30), fc.constantFrom(':', '.'), two(70))
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(date, fc.option(clock, { nil: '' }), anyZone, (day, time, zone) => {
			const problem = readTime(day + time, zone, 'start');
			if (!('name' in problem)) return;
			const { values } = problem;
			const offered = [
				'corrected' in values ? values.corrected : undefined,
				...('first' in values ? [values.first, values.second] : []),
			].filter((text) => text !== undefined);
			for (const text of offered) {
				const again = readTime(text, zone, 'start');
				const hitsClockChange =
					'name' in again && (again.name === 'skippedTime' || again.name === 'doubleTime');
				expect('at' in again || (problem.name === 'badTime' && hitsClockChange)).toBe(true);
			}
		}),
		{ numRuns: 1000 },
	);
});

test('Every instant, written with its offset or with the clock of a zone, is read as itself', () => {
	fc.assert(
		fc.property(instant, anyZone, (moment, zone) => {
			const at = Math.floor(moment / 60_000) * 60_000;
			expect(readTime(isoTime(at, zone), 'UTC', 'end')).toMatchObject({ at });
			const written = isoTime(at, zone).slice(0, 16);
			const local = readTime(written, zone, 'end');
			if ('at' in local) expect(local.at).toBe(at);
			else if (local.name !== 'doubleTime') expect(local).toBe('an hour that is there twice');
			else {
				const both = [local.values.first, local.values.second].map((text) => read(text, zone));
				expect(both).toContain(new Date(at).toISOString());
			}
		}),
	);
});

test('No text makes the reader fail', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), anyZone, (text, zone) => {
			expect(typeof readTime(text, zone, 'end')).toBe('object');
		}),
	);
});
