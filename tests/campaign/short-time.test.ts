import { expect, test } from 'vitest';
import {
	formatDays,
	shortClock,
	shortDate,
	shortDay,
	shortHour,
	shortMoment,
	shortSpan,
} from '../../src/campaign/short-time.ts';

const zone = 'Europe/Berlin';
const start = Date.UTC(2013, 3, 9, 15);
const hour = 3_600_000;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
	['de', '9. 4.', '9. 4. 2013', '17:00', '17 Uhr', '9. 4., 17:00'],
	['de-at', '9. 4.', '9. 4. 2013', '17:00', '17 Uhr', '9. 4., 17:00'],
	['en', 'Apr 9', 'Apr 9, 2013', '5:00 PM', '5 PM', 'Apr 9, 5:00 PM'],
	['en-gb', '9 Apr', '9 Apr 2013', '17:00', '17', '9 Apr, 17:00'],
])('Times in few letters in %s', (lang, day, date, clock, full, moment) => {
	const said = [
		shortDay(start, zone, lang),
		shortDate(start, zone, lang),
		shortClock(start, zone, lang),
		shortHour(start, zone, lang),
		shortMoment({ at: start, dateOnly: false, written: '' }, zone, lang),
	];
	expect(said.map(plain)).toEqual([day, date, clock, full, moment]);
});

test('A German day does not break between its numbers', () => {
	expect(shortDate(start, zone, 'de')).toBe('9.\u00a04.\u00a02013');
});

test('A moment without a time of day is a day', () => {
	expect(plain(shortMoment({ at: start, dateOnly: true, written: '' }, zone, 'de'))).toBe('9. 4.');
});

test.each([
	[start, start + hour, false, '9. 4., 17:00 – 18:00'],
	[start, start + 10 * hour, false, '9. 4., 17:00 – 10. 4., 3:00'],
	[start - 17 * hour, start + 7 * hour, true, '9. 4.'],
	[start - 17 * hour, start + 31 * hour, true, '9. 4. – 10. 4.'],
])('From %d to %d, days only: %s', (from, to, daysOnly, said) => {
	expect(plain(shortSpan(from, to, zone, 'de', daysOnly))).toBe(said);
});

test.each([
	[-hour, '0 Tage', '0 days'],
	[24 * hour, '1 Tag', '1 day'],
	[4.9 * 24 * hour, '4 Tage', '4 days'],
])('%d milliseconds in whole days', (length, german, english) => {
	expect([formatDays(length, 'de'), formatDays(length, 'en')].map(plain)).toEqual([
		german,
		english,
	]);
});
