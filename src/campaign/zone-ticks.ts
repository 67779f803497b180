import { Temporal } from 'temporal-polyfill';

/** Round times within a stretch, and whether they stand for hours, days or months. */
export interface Ticks {
	unit: 'hour' | 'day' | 'month';
	/** Milliseconds since 1970. */
	at: number[];
}

const hourSteps = [1, 2, 3, 6, 12];
const daySteps = [1, 2, 3, 7, 14];

/** Gives round times of a zone's clock and calendar between two instants: as many as there can be, but not more than `most`. */
export function zoneTicks(from: number, to: number, zone: string, most: number): Ticks {
	const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
	const inside = (times: Iterable<number>) => [...times].filter((at) => at >= from && at <= to);
	const days = Math.ceil((to - from) / 86_400_000) + 1;
	if (days <= most * 2) {
		for (const step of hourSteps) {
			const at = inside(hoursOf(start, days, step, zone));
			if (at.length <= most) return { unit: 'hour', at };
		}
	}
	if (days <= most * 15) {
		for (const step of daySteps) {
			const at = inside(daysOf(start, days, step, zone));
			if (at.length <= most) return { unit: 'day', at };
		}
	}
	const months = Math.ceil(days / 28) + 1;
	return { unit: 'month', at: inside(monthsOf(start, months, Math.ceil(months / most), zone)) };
}

function* hoursOf(start: Temporal.PlainDate, days: number, step: number, zone: string) {
	for (let day = 0; day <= days; day++) {
		const date = start.add({ days: day });
		for (let hour = 0; hour < 24; hour += step) {
			yield date.toZonedDateTime({ timeZone: zone, plainTime: { hour } }).epochMilliseconds;
		}
	}
}

function* daysOf(start: Temporal.PlainDate, days: number, step: number, zone: string) {
	for (let day = 0; day <= days; day += step) {
		yield start.add({ days: day }).toZonedDateTime(zone).epochMilliseconds;
	}
}

function* monthsOf(start: Temporal.PlainDate, months: number, step: number, zone: string) {
	const first = start.with({ day: 1 });
	for (let month = 0; month <= months; month += step) {
		yield first.add({ months: month }).toZonedDateTime(zone).epochMilliseconds;
	}
}
