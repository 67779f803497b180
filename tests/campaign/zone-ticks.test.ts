import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoTime } from '../../src/campaign/time.ts';
import { zoneTicks } from '../../src/campaign/zone-ticks.ts';

const hour = 3_600_000;
const zone = 'Europe/Berlin';

function said(from: number, to: number, most = 5) {
	const { unit, at } = zoneTicks(from, to, zone, most);
	return { unit, at: at.map((each) => isoTime(each, zone).slice(0, 16)) };
}

test('Three hours get every full hour', () => {
	const from = Date.UTC(2013, 3, 9, 15);
	expect(said(from, from + 3 * hour)).toEqual({
		unit: 'hour',
		at: ['2013-04-09T17:00', '2013-04-09T18:00', '2013-04-09T19:00', '2013-04-09T20:00'],
	});
});

test('Hours are those of the zone when its clock changes', () => {
	const from = Date.UTC(2026, 9, 24, 22);
	expect(said(from, from + 25 * hour)).toEqual({
		unit: 'hour',
		at: [
			'2026-10-25T00:00',
			'2026-10-25T06:00',
			'2026-10-25T12:00',
			'2026-10-25T18:00',
			'2026-10-26T00:00',
		],
	});
});

test('Three weeks get days, a year gets months', () => {
	const from = Date.UTC(2026, 0, 1);
	expect(said(from, from + 21 * 24 * hour)).toEqual({
		unit: 'day',
		at: ['2026-01-08T00:00', '2026-01-15T00:00', '2026-01-22T00:00'],
	});
	expect(said(from, from + 365 * 24 * hour).unit).toBe('month');
});

test('Ticks lie inside, in order, on full hours, and are not too many', () => {
	const from = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) });
	const length = fc.integer({ min: 2 * hour, max: 900 * 24 * hour });
	const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'UTC');
	fc.assert(
		fc.property(from, length, zones, fc.integer({ min: 3, max: 8 }), (start, span, name, most) => {
			const { at } = zoneTicks(start, start + span, name, most);
			expect(at.length).toBeLessThanOrEqual(most);
			expect(at).toEqual([...at].sort((a, b) => a - b));
			for (const each of at) {
				expect(each).toBeGreaterThanOrEqual(start);
				expect(each).toBeLessThanOrEqual(start + span);
				expect(isoTime(each, name).slice(14, 19)).toBe('00:00');
			}
		}),
		{ numRuns: 300 },
	);
});
