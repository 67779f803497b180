/** How many images there were. */
export interface DrawnAll {
	drawn: number;
	/** How many of the drawn ones satori had to set. */
	bySatori: number;
	fromCache: number;
}

/** Gives a bar for a terminal that is `columns` characters wide: how many of all images are done. */
export function progressBar(done: number, all: number, columns: number): string {
	const words = ` ${done} of ${all} images`;
	const room = Math.max(0, Math.min(40, columns - words.length - 1));
	const full = all === 0 ? room : Math.round((done / all) * room);
	return `${'█'.repeat(full)}${'░'.repeat(room - full)}${words}`;
}

/** Says in a line what was drawn, what was there already, and what each drawn image took; `ms` is the time of all. */
export function summaryLine({ drawn, bySatori, fromCache }: DrawnAll, ms: number): string {
	const all = drawn + fromCache;
	const each = drawn === 0 ? '' : `, ${Math.round(ms / drawn)} ms each`;
	const set = bySatori === 0 ? '' : ` (${bySatori} by satori)`;
	return `${all} ${all === 1 ? 'image' : 'images'}: ${drawn} drawn${set}, ${fromCache} from the cache${each}`;
}
