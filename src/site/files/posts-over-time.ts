import type { PublicNetworkId } from '../../campaign/network-ids.ts';

/** Posts that came in a stretch of time; times in milliseconds since 1970. */
export interface Stretch {
	from: number;
	to: number;
	/** How many came in it; a part of a post where counts of several networks overlap. */
	posts: number;
}

/** A total of one network up to a time. */
export interface TotalAt {
	network: PublicNetworkId;
	/** Milliseconds since 1970. */
	at: number;
	posts: number;
}

/** A total with what came since the one before; nothing where nothing is known of the time before. */
export interface Step extends TotalAt {
	/** When the total before was taken, or the start of everything. */
	since: number | undefined;
	/** What came since then; below zero where posts have gone. */
	more: number | undefined;
}

const hour = 3_600_000;

/** Widths of bars where there are too many counts to give each its own, in milliseconds. */
const widths = [1, 2, 3, 6, 12, 24, 48, 168, 336, 672].map((hours) => hours * hour);

/** Shorter pieces than this share of the whole are joined to their neighbour: two networks are rarely counted in the same minute. */
const sliver = 1 / 60;

/**
 * Takes totals apart into what came between them, network by network, oldest first. Before the start there was
 * nothing, so the first total after it is what came since; without a start the first total only begins the count.
 */
export function stepsBetween(totals: readonly TotalAt[], start: number | undefined): Step[] {
	const last = new Map<PublicNetworkId, { at: number; posts: number }>();
	return [...totals]
		.sort((a, b) => a.at - b.at)
		.map((total) => {
			const { network, at, posts } = total;
			const nothing = start !== undefined && start < at ? { at: start, posts: 0 } : undefined;
			const before = last.get(network) ?? nothing;
			last.set(network, { at, posts });
			if (!before || before.at >= at) return { ...total, since: undefined, more: undefined };
			return { ...total, since: before.at, more: posts - before.posts };
		});
}

/** The stretches of time in which posts came; a number that fell counts as none, as nobody knows when those came that went. */
export function stretchesOf(steps: readonly Step[]): Stretch[] {
	return steps.flatMap(({ since, at, more }) =>
		since === undefined || more === undefined
			? []
			: [{ from: since, to: at, posts: Math.max(0, more) }],
	);
}

/**
 * Lays overlapping stretches side by side as bars that do not overlap: each time one of them begins or ends, a bar ends.
 * A stretch that reaches over several bars is shared out by their length. Never more than `most` bars.
 */
export function barsOf(stretches: readonly Stretch[], most: number): Stretch[] {
	if (stretches.length === 0) return [];
	const from = Math.min(...stretches.map((stretch) => stretch.from));
	const to = Math.max(...stretches.map((stretch) => stretch.to));
	const edges = [...new Set(stretches.flatMap((stretch) => [stretch.from, stretch.to]))];
	const own = withoutSlivers(
		edges.sort((a, b) => a - b),
		(to - from) * sliver,
	);
	const cuts = own.length - 1 <= most ? own : evenCuts(from, to, most);
	return cuts.slice(1).map((end, index) => {
		const begin = cuts[index] ?? from;
		const posts = stretches.reduce((sum, stretch) => sum + sharedPosts(stretch, begin, end), 0);
		return { from: begin, to: end, posts };
	});
}

function withoutSlivers(edges: readonly number[], least: number): number[] {
	const [first = 0, ...rest] = edges;
	const last = rest.pop();
	const kept = [first];
	for (const edge of rest) {
		const farFromEnd = last === undefined || last - edge > least;
		if (edge - (kept.at(-1) ?? first) > least && farFromEnd) kept.push(edge);
	}
	return last === undefined ? kept : [...kept, last];
}

function evenCuts(from: number, to: number, most: number): number[] {
	const fitting = widths.find((width) => (to - from) / width <= most);
	const width = fitting ?? (to - from) / most;
	const count = Math.ceil((to - from) / width);
	return Array.from({ length: count + 1 }, (_, index) => Math.min(to, from + index * width));
}

function sharedPosts({ from, to, posts }: Stretch, begin: number, end: number): number {
	const shared = Math.min(to, end) - Math.max(from, begin);
	return shared > 0 ? (posts * shared) / (to - from) : 0;
}
