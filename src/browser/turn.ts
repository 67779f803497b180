/** A moment at which only the clock changes a campaign's phase. */
export interface Turn {
	/** Milliseconds since 1970. */
	at: number;
	/** The phase from then on. */
	phase: string;
}

/** The phase at a moment: the built one until the first turn, then that of the newest turn. */
export function phaseByClock(turns: readonly Turn[], built: string, now: number): string {
	return turns.findLast(({ at }) => at <= now)?.phase ?? built;
}

/** How long to wait before looking at the clock again: to the next turn, at most until a minute has passed. */
export function waitAt(turns: readonly Turn[], now: number): number {
	return Math.min(60_000, ...turns.map(({ at }) => at - now).filter((wait) => wait > 0));
}
