import type { Moment } from './time.ts';

/** A day and time in a language and zone: “Di., 9. April 2013, 17:00 Uhr”. */
export function formatTime(at: number, zone: string, lang: string): string {
	const day = new Intl.DateTimeFormat(lang, {
		timeZone: zone,
		weekday: 'short',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	}).format(at);
	return joinClock(day, formatClock(at, zone, lang), lang);
}

/** The time of day alone: “17:00 Uhr”, “5:00 PM”. */
export function formatClock(at: number, zone: string, lang: string): string {
	const clock = new Intl.DateTimeFormat(lang, {
		timeZone: zone,
		hour: 'numeric',
		minute: '2-digit',
	});
	const written = clock.format(at);
	return lang.startsWith('de') ? `${written} Uhr` : written;
}

function joinClock(day: string, clock: string, lang: string): string {
	return lang.startsWith('ar') ? `${day}، ${clock}` : `${day}, ${clock}`;
}

/** A day without a time of day: “Fr., 12. April 2013”. */
export function formatDay(at: number, zone: string, lang: string): string {
	return new Intl.DateTimeFormat(lang, {
		timeZone: zone,
		weekday: 'short',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	}).format(at);
}

/** A moment of a file as its writer meant it: with a time of day only where one was written. */
export function formatMoment(moment: Moment, zone: string, lang: string): string {
	return moment.dateOnly ? formatDay(moment.at, zone, lang) : formatTime(moment.at, zone, lang);
}

/** A whole number with the language's separators. */
export function formatNumber(value: number, lang: string): string {
	return new Intl.NumberFormat(lang).format(value);
}

/** A list in a language: “A, B und C”. */
export function formatList(parts: readonly string[], lang: string): string {
	return new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);
}

type Unit = 'day' | 'hour' | 'minute';

/** A length of time in at most two units, rounded down: “1 Stunde 10 Minuten”, “3 Tage”. */
export function formatDuration(milliseconds: number, lang: string): string {
	const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
	const days = Math.floor(minutes / 1440);
	const hours = Math.floor((minutes % 1440) / 60);
	const say = (value: number, unit: Unit) =>
		new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
	if (days >= 2) return say(days, 'day');
	if (days > 0) return hours ? `${say(days, 'day')} ${say(hours, 'hour')}` : say(days, 'day');
	const rest = minutes % 60;
	if (hours > 0) return rest ? `${say(hours, 'hour')} ${say(rest, 'minute')}` : say(hours, 'hour');
	return say(minutes, 'minute');
}
