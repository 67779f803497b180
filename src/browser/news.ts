/** What a page knows of its campaign. */
export interface Known {
	/** The phase, as built and as the clock has made it since. */
	phases: readonly string[];
	/** How many updates it shows, or was built with. */
	updates: number;
}

/** Tells whether a `progress.json` says something else than the page does. Anything unreadable is no news. */
export function hasNews(progress: unknown, known: Known): boolean {
	if (typeof progress !== 'object' || progress === null) return false;
	const { phase, updates } = progress as { phase?: unknown; updates?: unknown };
	if (typeof phase !== 'string' || !Array.isArray(updates)) return false;
	return !known.phases.includes(phase) || updates.length !== known.updates;
}

/** How long to wait before asking again, in milliseconds: a minute, doubled each time, at most half an hour. */
export function nextWait(wait: number): number {
	return Math.min(wait * 2, 1_800_000);
}
