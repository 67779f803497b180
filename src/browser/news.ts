/** What a page knows of its campaign. */
export interface Known {
	/** The phase, as built and as the clock has made it since. */
	phases: readonly string[];
	/** How many updates the page was built with. */
	updates: number;
	/** How many posts it shows, as text; undefined where it shows none. */
	posts?: string | undefined;
}

/** How long to wait before the first question for news, in milliseconds. */
export const firstWait = 60_000;

/** How long to wait before the next question: twice as long each time, at most half an hour. */
export function nextWait(wait: number): number {
	return Math.min(wait * 2, 1_800_000);
}

/** Tells whether a `progress.json` says something else than the page does; fails where it is none. */
export function hasNews(
	progress: { phase: string; updates: unknown[]; posts?: number | null },
	{ phases, updates, posts }: Known,
): boolean {
	return (
		progress.updates.length !== updates ||
		!phases.includes(progress.phase) ||
		(posts !== undefined && String(progress.posts) !== posts)
	);
}
