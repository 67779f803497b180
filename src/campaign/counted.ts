import type { PublicNetworkId } from './network-ids.ts';
import type { Moment } from './time.ts';

/** Posts of one hour, or of one UTC day, by its beginning in milliseconds since 1970. */
export interface CountedPeriod {
	at: number;
	/** The most that was ever read for it, each post once. */
	posts: number;
	/** How many of these were no longer there at the newest reading, at least. */
	gone: number;
	/** Whether it could only ever be read in part, so that there were at least so many posts. */
	partly: boolean;
}

/** What was read from one network's public interfaces for a campaign. */
export interface CountedNetwork {
	network: PublicNetworkId;
	/** Posts by hour, in their order. */
	hours: CountedPeriod[];
	/** Posts by UTC day, where a server tells no more than that. */
	days: CountedPeriod[];
	/** When the newest answer came, in milliseconds since 1970. */
	readAt: number;
	/** The hosts that answered, in alphabetical order. */
	sources: string[];
}

/** What was read for a campaign: one entry a network. */
export type Counted = readonly CountedNetwork[];

/** A count typed by hand: all posts on a network up to a time. */
export interface HandCount {
	network: PublicNetworkId;
	posts: number;
	at: Moment;
	/** How it was counted. */
	source?: string | undefined;
	/** The language of the source. */
	lang: string;
}

/** A network's newest number. */
export interface Total extends Omit<HandCount, 'lang'> {
	/** The language of a source typed by hand; undefined where the source is a list of hosts. */
	lang: string | undefined;
	/** How many of the posts are no longer there, at least; 0 for numbers typed by hand. */
	gone: number;
	/** Whether there are more posts than could be read. */
	partly: boolean;
}

const hour = 3_600_000;
const day = 24 * hour;

/** Each UTC day's posts: the sum of its hours, or what a server said of the whole day, whichever is more. */
function daysOf({ hours, days }: CountedNetwork, now: number): Map<number, CountedPeriod> {
	const found = new Map<number, CountedPeriod>();
	for (const { at, posts, gone, partly } of hours) {
		if (at > now) continue;
		const start = Math.floor(at / day) * day;
		const sum = found.get(start) ?? { at: start, posts: 0, gone: 0, partly: false };
		found.set(start, {
			at: start,
			posts: sum.posts + posts,
			gone: sum.gone + gone,
			partly: sum.partly || partly,
		});
	}
	for (const whole of days) {
		const sum = found.get(whole.at);
		if (whole.at <= now && (!sum || sum.posts < whole.posts)) found.set(whole.at, whole);
	}
	return found;
}

function countedTotal(counted: CountedNetwork, now: number): Total | undefined {
	const periods = [...daysOf(counted, now).values()];
	// Quiet hours are not kept for ever; that it was read is.
	if (periods.length === 0 && counted.readAt > now) return undefined;
	const at = Math.min(counted.readAt, now);
	return {
		network: counted.network,
		posts: periods.reduce((sum, { posts }) => sum + posts, 0),
		gone: periods.reduce((sum, { gone }) => sum + gone, 0),
		partly: periods.some(({ partly }) => partly),
		at: { at, dateOnly: false, written: new Date(at).toISOString() },
		source: counted.sources.join(', '),
		lang: undefined,
	};
}

/** The newest count typed by hand of each network, up to now. */
function handTotals(byHand: readonly HandCount[], now: number): Map<PublicNetworkId, Total> {
	const newest = new Map<PublicNetworkId, Total>();
	for (const { network, posts, at, source, lang } of byHand) {
		const before = newest.get(network);
		if (at.at > now || (before && before.at.at > at.at)) continue;
		newest.set(network, { network, posts, at, source, lang, gone: 0, partly: false });
	}
	return newest;
}

/**
 * Each network's newest number up to now, the largest first. Where a network was both read and counted by hand, the
 * larger number stands with its own source: no reading sees every post, and none invents one.
 */
export function totalsOf(
	counted: Counted | undefined,
	byHand: readonly HandCount[],
	now: number,
): Total[] {
	const totals = handTotals(byHand, now);
	for (const network of counted ?? []) {
		const total = countedTotal(network, now);
		const typed = totals.get(network.network);
		if (total && (!typed || total.posts > typed.posts)) totals.set(network.network, total);
	}
	return [...totals.values()].sort((a, b) => b.posts - a.posts);
}

/**
 * Posts by hour over all networks up to now, from the first hour with a post to the last one, quiet hours included;
 * `at` is the hour's beginning in milliseconds since 1970. What is only known by day is not in it.
 */
export function hourlyOf(
	counted: Counted | undefined,
	now: number,
): { at: number; posts: number }[] {
	return filled(
		sumByTime(
			(counted ?? []).flatMap(({ hours }) => hours),
			now,
		),
		hour,
	);
}

/** Posts by UTC day over all networks up to now, with what is only known by day; quiet days included. */
export function dailyOf(
	counted: Counted | undefined,
	now: number,
): { at: number; posts: number }[] {
	return filled(
		sumByTime(
			(counted ?? []).flatMap((network) => [...daysOf(network, now).values()]),
			now,
		),
		day,
	);
}

function sumByTime(periods: readonly CountedPeriod[], now: number): Map<number, number> {
	const sums = new Map<number, number>();
	for (const { at, posts } of periods) {
		if (at <= now && posts > 0) sums.set(at, (sums.get(at) ?? 0) + posts);
	}
	return sums;
}

function filled(sums: ReadonlyMap<number, number>, step: number): { at: number; posts: number }[] {
	if (sums.size === 0) return [];
	const times = [...sums.keys()].sort((a, b) => a - b);
	const [first = 0, last = 0] = [times[0], times.at(-1)];
	return Array.from({ length: (last - first) / step + 1 }, (_, index) => {
		const at = first + index * step;
		return { at, posts: sums.get(at) ?? 0 };
	});
}
