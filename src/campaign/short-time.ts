import { commaIn, formattersFor, formatUnit } from './format.ts';
import type { Moment } from './time.ts';

const formatterOf = formattersFor({
	day: { day: 'numeric', month: 'short' },
	germanDay: { day: 'numeric', month: 'numeric' },
	year: { day: 'numeric', month: 'short', year: 'numeric' },
	germanYear: { day: 'numeric', month: 'numeric', year: 'numeric' },
	clock: { hour: 'numeric', minute: '2-digit' },
	hour: { hour: 'numeric' },
});

/** In German, numbers of days and months stand apart: “9. 4.”, which is shorter than any name of a month. */
function writeDay(part: 'day' | 'year', at: number, zone: string, lang: string): string {
	if (!lang.startsWith('de')) return formatterOf(part, zone, lang).format(at);
	const german = part === 'day' ? 'germanDay' : 'germanYear';
	return formatterOf(german, zone, lang)
		.format(at)
		.replace(/\.(?=\d)/g, '.\u00a0');
}

/** A day in few letters: “9. 4.”, “Apr 9”. */
export function shortDay(at: number, zone: string, lang: string): string {
	return writeDay('day', at, zone, lang);
}

/** A day with its year, for what stands for long: “9. 4. 2013”, “Apr 9, 2013”. */
export function shortDate(at: number, zone: string, lang: string): string {
	return writeDay('year', at, zone, lang);
}

/** A time of day in few letters: “17:00”, “5:00 PM”. */
export function shortClock(at: number, zone: string, lang: string): string {
	return formatterOf('clock', zone, lang).format(at);
}

/** A full hour in few letters, for an axis: “17 Uhr”, “5 PM”. */
export function shortHour(at: number, zone: string, lang: string): string {
	return formatterOf('hour', zone, lang).format(at);
}

/** A day and time in few letters: “9. 4., 17:00”. A moment without a time of day is a day. */
export function shortMoment(moment: Moment, zone: string, lang: string): string {
	const day = shortDay(moment.at, zone, lang);
	return moment.dateOnly ? day : `${day}${commaIn(lang)}${shortClock(moment.at, zone, lang)}`;
}

/** A stretch of time in few letters: “9. 4., 17:00 – 18:00”, “9. 4., 23:00 – 10. 4., 2:00”, or days alone. */
export function shortSpan(
	from: number,
	to: number,
	zone: string,
	lang: string,
	daysOnly = false,
): string {
	const day = shortDay(from, zone, lang);
	const last = shortDay(daysOnly ? to - 1 : to, zone, lang);
	if (daysOnly) return day === last ? day : `${day} – ${last}`;
	const end = shortClock(to, zone, lang);
	const comma = commaIn(lang);
	return `${day}${comma}${shortClock(from, zone, lang)} – ${day === last ? end : `${last}${comma}${end}`}`;
}

/** A length of time in whole days: “12 Tage”. */
export function formatDays(milliseconds: number, lang: string): string {
	return formatUnit(Math.max(0, Math.floor(milliseconds / 86_400_000)), 'day', lang);
}
