import { madeOnce } from './made-once.ts';
import type { Moment } from './time.ts';

/** Gives a function that makes formatters for some kinds of dates, by language and zone. */
export function formattersFor<Part extends string>(
	parts: Readonly<Record<Part, Intl.DateTimeFormatOptions>>,
): (part: Part, zone: string, lang: string) => Intl.DateTimeFormat {
	return madeOnce(
		(part, timeZone, lang) => new Intl.DateTimeFormat(lang, { timeZone, ...parts[part] }),
	);
}

// Marked as pure, so that the phone gets only those that it uses.
const formatterOf = /* @__PURE__ */ formattersFor({
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

const numbers = /* @__PURE__ */ madeOnce((lang) => new Intl.NumberFormat(lang));

/** A whole number with the language's separators. */
export function formatNumber(value: number, lang: string): string {
	return numbers(lang).format(value);
}

const lists = /* @__PURE__ */ madeOnce(
	(lang) => new Intl.ListFormat(lang, { type: 'conjunction' }),
);

/** A list in a language: “A, B und C”. */
export function formatList(parts: readonly string[], lang: string): string {
	return lists(lang).format(parts);
}

/** A length of time in one unit: “3 Tage”. */
export function formatUnit(value: number, unit: 'day' | 'hour' | 'minute', lang: string): string {
	return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** A length of time in at most two units, rounded down: “1 Stunde 10 Minuten”, “3 Tage”, “ساعة و10 دقائق”. */
export function formatDuration(milliseconds: number, lang: string): string {
	const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
	const days = Math.floor(minutes / 1440);
	const hours = Math.floor((minutes % 1440) / 60);
	const amounts: [number, 'day' | 'hour' | 'minute'][] = [
		[days, 'day'],
		[days > 1 ? 0 : hours, 'hour'],
		[days > 0 ? 0 : minutes % 60, 'minute'],
	];
	return amounts
		.filter(([value, unit]) => value || (!minutes && unit === 'minute'))
		.map(([value, unit]) => formatUnit(value, unit, lang))
		.join(lang.startsWith('ar') ? ' و' : ' ');
}
