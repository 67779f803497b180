const day = 24 * 3_600_000;

/** Moves every ISO date in a text by a number of whole days: a campaign of another time, with all its distances. */
export function moveDays(text: string, days: number): string {
	return text.replaceAll(/\b20\d\d-\d\d-\d\d/g, (date) =>
		new Date(Date.parse(date) + days * day).toISOString().slice(0, date.length),
	);
}

/** The whole days from one time to another, both as ISO times or in milliseconds. */
export function daysBetween(from: string | number, to: string | number): number {
	return Math.floor((new Date(to).getTime() - new Date(from).getTime()) / day);
}
