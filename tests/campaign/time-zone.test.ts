import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isoTime, isZone, timeSlug } from '../../src/campaign/time.ts';

const berlin = 'Europe/Berlin';

describe('zones', () => {
	test.each([
		['Europe/Berlin', true],
		['America/Argentina/Buenos_Aires', true],
		['UTC', true],
		['Etc/GMT+5', true],
		['Europe/Kyiv', true],
		['Europe/Berln', false],
		['Berlin', false],
		['+02:00', false],
		['2026', false],
		['', false],
		[' UTC', false],
		['../etc/passwd', false],
		['__proto__', false],
	])('%j: %s', (name, expected) => {
		expect(isZone(name)).toBe(expected);
	});
});

test.each([
	['2013-04-09T16:10:00Z', berlin, '20130409-1810', '2013-04-09T18:10:00+02:00'],
	['2013-04-09T16:10:59.999Z', berlin, '20130409-1810', '2013-04-09T18:10:59+02:00'],
	['2013-12-31T23:30:00Z', berlin, '20140101-0030', '2014-01-01T00:30:00+01:00'],
	['2013-04-09T16:10:00Z', 'Asia/Kolkata', '20130409-2140', '2013-04-09T21:40:00+05:30'],
	['2013-04-09T16:10:00Z', 'UTC', '20130409-1610', '2013-04-09T16:10:00+00:00'],
	['0900-01-01T12:00:00Z', 'UTC', '09000101-1200', '0900-01-01T12:00:00+00:00'],
])('%s in %s has the address %s and is %s', (utc, zone, slug, iso) => {
	expect(timeSlug(Date.parse(utc), zone)).toBe(slug);
	expect(isoTime(Date.parse(utc), zone)).toBe(iso);
});

test("The machine's own time zone changes nothing", () => {
	const module = new URL('../../src/campaign/time.ts', import.meta.url).href;
	const program = `
		import { readTime, timeSlug } from ${JSON.stringify(module)};
		const texts = ['2026-03-29 02:30', '2026-10-25 02:30', '2026-07-01', '2026-07-01 12:00'];
		const times = texts.map((text) => readTime(text, 'Europe/Berlin', 'end'));
		console.log(JSON.stringify([times, timeSlug(0, 'Europe/Berlin')]));`;
	const inZone = (TZ: string) =>
		execFileSync(process.execPath, ['--input-type=module', '-e', program], {
			encoding: 'utf8',
			env: { ...process.env, TZ },
		});
	const there = inZone('Australia/Lord_Howe');
	expect(JSON.parse(there)).toHaveLength(2);
	expect(inZone('America/New_York')).toBe(there);
});
