/** An hour in milliseconds. */
export const hour = 3_600_000;

/** A day in milliseconds. */
export const day = 24 * hour;

/** The length of time that one number stands for. */
export type Span = 'hour' | 'day';

const lengths = { hour, day } as const satisfies Record<Span, number>;

/** The beginning of the UTC hour or day that an instant lies in; times in milliseconds since 1970. */
export function startOf(at: number, span: Span): number {
	return Math.floor(at / lengths[span]) * lengths[span];
}

/** The beginnings of all hours or days from the one that holds `from` to the one that holds `until`. */
export function periodsBetween(from: number, until: number, span: Span): number[] {
	const first = startOf(from, span);
	const count = Math.max(0, Math.floor((until - first) / lengths[span]) + 1);
	return Array.from({ length: count }, (_, index) => first + index * lengths[span]);
}

/** How a counts file names an hour, `2013-04-09T15:00Z`, or a day, `2013-04-09`. */
export function periodName(at: number, span: Span): string {
	const iso = new Date(startOf(at, span)).toISOString();
	return span === 'day' ? iso.slice(0, 10) : `${iso.slice(0, 16)}Z`;
}

/** When a reading was made, to the second, as a counts file writes it: `2013-04-09T17:23:05Z`. */
export function stampOf(at: number): string {
	return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
