import { describe, expect, test } from 'vitest';
import {
	formatClock,
	formatDay,
	formatDuration,
	formatList,
	formatMoment,
	formatNumber,
	formatTime,
} from '../../src/campaign/format.ts';

const at = Date.parse('2013-04-09T15:00:00Z');
const berlin = 'Europe/Berlin';

/** A text with plain blanks, since the kind of blank differs between versions of the Unicode data. */
function plain(text: string): string {
	return text.replace(/[\u00a0\u2009\u202f]/g, ' ');
}

describe('times', () => {
	test.each([
		['de', berlin, 'Di., 9. April 2013, 17:00 Uhr'],
		['de-at', berlin, 'Di., 9. April 2013, 17:00 Uhr'],
		['de', 'America/New_York', 'Di., 9. April 2013, 11:00 Uhr'],
		['de', 'Asia/Kathmandu', 'Di., 9. April 2013, 20:45 Uhr'],
		['de', 'Pacific/Kiritimati', 'Mi., 10. April 2013, 5:00 Uhr'],
		['en', berlin, 'Tue, April 9, 2013, 5:00 PM'],
		['en', 'Australia/Lord_Howe', 'Wed, April 10, 2013, 1:30 AM'],
		['fr', berlin, 'mar. 9 avril 2013, 17:00'],
	])('%s in %s', (lang, zone, expected) => {
		expect(plain(formatTime(at, zone, lang))).toBe(expected);
	});

	test('every language that has a name can write one', () => {
		for (const lang of ['ar', 'he', 'pt-br', 'zh-hant', 'ja', 'tlh', 'hsb', 'fa', 'th']) {
			expect(formatTime(at, berlin, lang)).toMatch(/\p{Nd}/u);
		}
	});

	test('a day and a clock alone', () => {
		expect(formatDay(at, berlin, 'de')).toBe('Di., 9. April 2013');
		expect(formatDay(Date.parse('2013-12-31T23:30Z'), berlin, 'en')).toBe('Wed, January 1, 2014');
		expect(formatClock(at, berlin, 'de')).toBe('17:00 Uhr');
		expect(plain(formatClock(at, berlin, 'en'))).toBe('5:00 PM');
	});

	test('a moment has a time of day only where one was written', () => {
		const moment = { at, written: '' };
		expect(formatMoment({ ...moment, dateOnly: true }, berlin, 'de')).toBe('Di., 9. April 2013');
		expect(formatMoment({ ...moment, dateOnly: false }, berlin, 'de')).toBe(
			'Di., 9. April 2013, 17:00 Uhr',
		);
	});
});

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('lengths of time', () => {
	test.each([
		[0, '0 Minuten', '0 minutes'],
		[-5 * minute, '0 Minuten', '0 minutes'],
		[minute - 1, '0 Minuten', '0 minutes'],
		[minute, '1 Minute', '1 minute'],
		[59 * minute, '59 Minuten', '59 minutes'],
		[hour, '1 Stunde', '1 hour'],
		[70 * minute, '1 Stunde 10 Minuten', '1 hour 10 minutes'],
		[2 * hour + minute, '2 Stunden 1 Minute', '2 hours 1 minute'],
		[day - 1, '23 Stunden 59 Minuten', '23 hours 59 minutes'],
		[day, '1 Tag', '1 day'],
		[day + 59 * minute, '1 Tag', '1 day'],
		[day + hour, '1 Tag 1 Stunde', '1 day 1 hour'],
		[2 * day + 5 * hour, '2 Tage', '2 days'],
		[1200 * day, '1.200 Tage', '1,200 days'],
	])('%d ms', (length, german, english) => {
		expect(plain(formatDuration(length, 'de'))).toBe(german);
		expect(plain(formatDuration(length, 'en'))).toBe(english);
	});
});

test('Numbers and lists follow the language', () => {
	expect(formatNumber(1234567, 'de')).toBe('1.234.567');
	expect(formatNumber(1234567, 'en')).toBe('1,234,567');
	expect(formatList(['A'], 'de')).toBe('A');
	expect(formatList(['A', 'B', 'C'], 'de')).toBe('A, B und C');
	expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B, and C');
});
