import type { Moment } from './time.ts';

/**
 * Gives a function that makes formatters for some kinds of dates, each once for a language and zone: making one takes
 * longer than using it a thousand times.
 */
export function formattersFor<Part extends string>(
	parts: Readonly<Record<Part, Intl.DateTimeFormatOptions>>,
): (part: Part, zone: string, lang: string) => Intl.DateTimeFormat {
	const made = new Map<string, Intl.DateTimeFormat>();
	return (part, timeZone, lang) => {
		const key = `${part} ${timeZone} ${lang}`;
		const formatter = made.get(key) ?? new Intl.DateTimeFormat(lang, { timeZone, ...parts[part] });
		made.set(key, formatter);
		return formatter;
	};
}

const formatterOf = formattersFor({
	day: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
	clock: { hour: 'numeric', minute: '2-digit' },
});

/** What a language sets between the parts of a list, with its space. */
export function commaIn(lang: string): string {
	return lang.startsWith('ar') ? '، ' : ', ';
}

/** A day and time in a language and zone: “Di., 9. April 2013, 17:00 Uhr”. */
export function formatTime(at: number, zone: string, lang: string): string {
	return `${formatDay(at, zone, lang)}${commaIn(lang)}${formatClock(at, zone, lang)}`;
}

/** The time of day alone: “17:00 Uhr”, “5:00 PM”. */
export function formatClock(at: number, zone: string, lang: string): string {
	const written = formatterOf('clock', zone, lang).format(at);
	return lang.startsWith('de') ? `${written} Uhr` : written;
}

/** A day without a time of day: “Fr., 12. April 2013”. */
export function formatDay(at: number, zone: string, lang: string): string {
	return formatterOf('day', zone, lang).format(at);
}

/** A moment of a file as its writer meant it: with a time of day only where one was written. */
export function formatMoment(moment: Moment, zone: string, lang: string): string {
	return moment.dateOnly ? formatDay(moment.at, zone, lang) : formatTime(moment.at, zone, lang);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A whole number with the language's separators. */
export function formatNumber(value: number, lang: string): string {
	const format = numberFormats.get(lang) ?? new Intl.NumberFormat(lang);
	numberFormats.set(lang, format);
	return format.format(value);
}

/** A list in a language: “A, B und C”. */
export function formatList(parts: readonly string[], lang: string): string {
	return new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);
}

type Unit = 'day' | 'hour' | 'minute';

/** A length of time in at most two units, rounded down: “1 Stunde 10 Minuten”, “3 Tage”, “ساعة و10 دقائق”. */
export function formatDuration(milliseconds: number, lang: string): string {
	const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
	const days = Math.floor(minutes / 1440);
	const hours = Math.floor((minutes % 1440) / 60);
	const amounts: [number, Unit][] = [
		[days, 'day'],
		[days > 1 ? 0 : hours, 'hour'],
		[days > 0 ? 0 : minutes % 60, 'minute'],
	];
	return amounts
		.filter(([value, unit]) => value || (!minutes && unit === 'minute'))
		.map(([value, unit]) =>
			new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
		)
		.join(lang.startsWith('ar') ? ' و' : ' ');
}
