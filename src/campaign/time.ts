import { Temporal } from 'temporal-polyfill';

/** A time as the organizer wrote it, understood: an instant, and whether only a day was named. */
export interface Moment {
	/** Milliseconds since 1970-01-01T00:00Z. */
	at: number;
	/** True where the file names a day without a time of day. */
	dateOnly: boolean;
	/** The text in the file, unchanged. */
	written: string;
}

/** Which end of a day a date without a time of day stands for. */
export type DayEdge = 'start' | 'end';

/** Why a text is not a time; the names and values are those of the findings. */
export type TimeProblem =
	| { name: 'badTime'; values: { found: string; corrected?: string } }
	| { name: 'noSuchTime'; values: { found: string; what: 'date' | 'clock' } }
	| { name: 'skippedTime'; values: { found: string; zone: string; corrected: string } }
	| { name: 'doubleTime'; values: { found: string; zone: string; first: string; second: string } };

const pattern =
	/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/;

/** Other ways to write a date that people use, and what the file wants instead: `31.12.2026 18:00`, `12/31/2026`, `2026/12/31`. */
function suggestTime(text: string): string | undefined {
	const clock = String.raw`(?:,?[ T]+(?:um )?(\d{1,2})(?:[:.](\d{2}))?(?: ?Uhr)?)?`;
	const forms: { form: RegExp; order: [number, number, number] }[] = [
		{ form: new RegExp(`^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})${clock}$`), order: [3, 2, 1] },
		{ form: new RegExp(`^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})${clock}$`), order: [3, 2, 1] },
		{ form: new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${clock}$`), order: [3, 1, 2] },
		{ form: new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${clock}$`), order: [1, 2, 3] },
	];
	for (const { form, order } of forms) {
		const match = form.exec(text);
		if (!match) continue;
		const [year, month, day] = order.map((index) => (match[index] ?? '').padStart(2, '0'));
		const date = `${year}-${month}-${day}`;
		const time = match[4] ? ` ${match[4].padStart(2, '0')}:${match[5] ?? '00'}` : '';
		if (!('name' in readTime(date + time, 'UTC', 'start'))) return date + time;
	}
	return undefined;
}

/** Tells whether the calendar has a day, and the zone too: Samoa went from 29 to 31 December 2011. There is no year 0. */
function existingDay(date: string, zone: string): boolean {
	try {
		const day = Temporal.PlainDate.from(date, { overflow: 'reject' });
		return day.year > 0 && day.toZonedDateTime(zone).toPlainDate().equals(day);
	} catch {
		return false;
	}
}

/** Tells whether a time zone has this IANA name, such as `Europe/Berlin`; offsets are not zones. */
export function isZone(name: string): boolean {
	if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}

function withOffset(plain: Temporal.PlainDateTime, offset: string): string {
	return `${plain.toString({ smallestUnit: 'minute' }).replace('T', ' ')} ${offset}`;
}

/**
 * Reads a time of a campaign file: `2013-04-12`, `2013-04-12 18:00`, with `T`, with an offset or `Z`.
 * A time that the zone skips, or has twice, is a problem of its own, because each has its own remedy.
 */
export function readTime(text: string, zone: string, edge: DayEdge): Moment | TimeProblem {
	const found = text.trim();
	const match = pattern.exec(found);
	if (!match) {
		const corrected = suggestTime(found);
		return { name: 'badTime', values: corrected ? { found, corrected } : { found } };
	}
	const [, year, month, day, hour, minute, second, offset] = match;
	const date = `${year}-${month}-${day}`;
	if (!existingDay(date, zone)) return { name: 'noSuchTime', values: { found, what: 'date' } };
	const dateOnly = hour === undefined;
	const plainDate = Temporal.PlainDate.from(date);
	if (dateOnly) {
		const nextDay = plainDate.add({ days: 1 }).toZonedDateTime({ timeZone: zone });
		const at =
			edge === 'end'
				? nextDay.epochMilliseconds - 1
				: plainDate.toZonedDateTime({ timeZone: zone }).epochMilliseconds;
		return { at, dateOnly, written: found };
	}
	const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
	// 24:00 is the end of the day, and the only hour 24 that there is.
	const midnight = clock.hour === 24 && clock.minute === 0 && clock.second === 0;
	if ((clock.hour > 23 && !midnight) || clock.minute > 59 || clock.second > 59) {
		return { name: 'noSuchTime', values: { found, what: 'clock' } };
	}
	const plain = midnight
		? plainDate.add({ days: 1 }).toPlainDateTime()
		: plainDate.toPlainDateTime(clock);
	if (offset) {
		const [hours, minutes] = offset === 'Z' ? [0, 0] : offsetParts(offset);
		if (Math.abs(hours) > 14 || minutes > 59) {
			return { name: 'noSuchTime', values: { found, what: 'clock' } };
		}
		const zoned = offset === 'Z' ? 'Z' : offset.replace(/^(...):?(..)$/, '$1:$2');
		return {
			at: Temporal.Instant.from(`${plain}${zoned}`).epochMilliseconds,
			dateOnly,
			written: found,
		};
	}
	const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
	const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
	if (earlier.epochMilliseconds === later.epochMilliseconds) {
		return { at: earlier.epochMilliseconds, dateOnly, written: found };
	}
	if (earlier.toPlainDateTime().equals(plain)) {
		const first = withOffset(plain, earlier.offset);
		const second = withOffset(plain, later.offset);
		return { name: 'doubleTime', values: { found, zone, first, second } };
	}
	const corrected = later.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
	return { name: 'skippedTime', values: { found, zone, corrected } };
}

function offsetParts(offset: string): [number, number] {
	const digits = offset.replace(':', '');
	return [Number(digits.slice(0, 3)), Number(digits.slice(3))];
}

/** An instant's address in a campaign's zone, `20130409-1810`: unique to the minute, readable, sortable. */
export function timeSlug(at: number, zone: string): string {
	const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
	return zoned
		.toPlainDateTime()
		.toString({ smallestUnit: 'minute' })
		.replace(/[-:]/g, '')
		.replace('T', '-');
}

/** An instant as ISO 8601 with the zone's offset, `2013-04-09T18:10:00+02:00`. */
export function isoTime(at: number, zone: string): string {
	return Temporal.Instant.fromEpochMilliseconds(at)
		.toZonedDateTimeISO(zone)
		.toString({ timeZoneName: 'never', fractionalSecondDigits: 0 });
}
