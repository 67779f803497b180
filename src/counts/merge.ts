import type { PublicNetworkId } from '../campaign/network-ids.ts';
import { day } from './periods.ts';
import { type Counts, type CountsRow, type CountsSource, lastOf, noCounts } from './schema.ts';

// Every part is joined by the larger of two values in some total order, or by the union of two sets. That is why the
// order of readings, and how often one comes in, make no difference, and why nothing becomes less.

function later(a: string, b: string): string {
	return a > b ? a : b;
}

type Found = { posts: number; read: string };

function mostOf(a: Found, b: Found): Found {
	return a.posts > b.posts || (a.posts === b.posts && a.read > b.read) ? a : b;
}

function newestOf(a: Found | undefined, b: Found | undefined): Found | undefined {
	if (!a || !b) return a ?? b;
	return a.read > b.read || (a.read === b.read && a.posts > b.posts) ? a : b;
}

function mergeRow(a: CountsRow, b: CountsRow): CountsRow {
	const { posts, read } = mostOf(a, b);
	const last = newestOf(lastOf(a), lastOf(b));
	const row = { at: a.at, posts, read };
	if (!last) return { ...row, last: null };
	// A reading that is the largest as well as the newest is written once.
	return last.posts === posts && last.read === read ? row : { ...row, last };
}

/** Joins two lists by key and sorts the result by it. */
function join<Item>(
	a: readonly Item[],
	b: readonly Item[],
	keyOf: (item: Item) => string,
	merge: (a: Item, b: Item) => Item,
): Item[] {
	const found = new Map<string, Item>();
	for (const item of [...a, ...b]) {
		const key = keyOf(item);
		const before = found.get(key);
		found.set(key, before ? merge(before, item) : item);
	}
	return [...found].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, item]) => item);
}

function mergeSource(a: CountsSource, b: CountsSource): CountsSource {
	const rows = join(a.rows, b.rows, ({ at }) => at, mergeRow);
	return { ...a, read: later(a.read, b.read), rows };
}

const keyOfHour = ({ network, at }: { network: PublicNetworkId; at: string }) => `${network} ${at}`;

/** The most posts that one source alone showed, by network and hour. */
function mostAlone(sources: readonly CountsSource[]): Map<string, number> {
	const most = new Map<string, number>();
	for (const { network, span, rows } of sources) {
		if (span !== 'hour') continue;
		for (const { at, posts } of rows) {
			const key = keyOfHour({ network, at });
			most.set(key, Math.max(most.get(key) ?? 0, posts));
		}
	}
	return most;
}

/**
 * Joins two counts files. No number becomes less; a smaller new reading is kept beside the larger old one. The same
 * files in any order, any number of times, give the same file.
 */
export function mergeCounts(a: Counts, b: Counts): Counts {
	const sources = join(
		a.sources,
		b.sources,
		({ network, span, where }) => `${network} ${span} ${where}`,
		mergeSource,
	);
	const seen = join(
		a.seen,
		b.seen,
		({ key, network, at }) => `${network} ${at} ${key}`,
		(x, y) => ({ ...x, marks: [...x.marks, ...y.marks] }),
	).map((entry) => ({ ...entry, marks: [...new Set(entry.marks)].sort() }));
	const distinct = seen.map(({ network, at, marks }) => ({ network, at, posts: marks.length }));
	const alone = mostAlone(sources);
	const together = join([...a.together, ...b.together], distinct, keyOfHour, (x, y) =>
		x.posts > y.posts ? x : y,
	).filter((entry) => entry.posts > (alone.get(keyOfHour(entry)) ?? 0));
	return { version: noCounts.version, sources, together, seen };
}

/** How long after a campaign's end its marks of posts are kept, and how long it is still read: a week. */
export const afterEnd = 7 * day;

const markAge = 30 * day;
const quietAge = 8 * day;

/**
 * Takes out what is no longer needed: marks of posts a week after the end, after 30 days at the latest, or made with
 * another key than today's; and quiet hours that no reading reaches back to. No number changes.
 */
export function pruneCounts(
	counts: Counts,
	{ now, end, key }: { now: number; end: number | undefined; key: string | undefined },
): Counts {
	const over = end !== undefined && now >= end + afterEnd;
	const seen = counts.seen.filter(
		(entry) => !over && entry.key === key && Date.parse(entry.at) + markAge > now,
	);
	const sources = counts.sources.map((source) => ({
		...source,
		rows: source.rows.filter(
			(row) => row.posts > 0 || row.last === null || Date.parse(row.at) + quietAge > now,
		),
	}));
	return { ...counts, sources, seen };
}
