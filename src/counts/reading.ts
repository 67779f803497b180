import type { PublicNetworkId } from '../campaign/network-ids.ts';
import { mergeCounts } from './merge.ts';
import { hour, periodName, periodsBetween, type Span, stampOf, startOf } from './periods.ts';
import { type Counts, type CountsSource, noCounts } from './schema.ts';
import type { Tally } from './tally.ts';

/** One hour's or day's number of a reading. */
export interface ReadPeriod {
	posts: number;
	/** Whether all of it was read; else there may be more. */
	whole: boolean;
}

/** What one source said at one time. */
export interface Reading {
	network: PublicNetworkId;
	/** The public address that was asked, without any key. */
	where: string;
	span: Span;
	/** When the reading began, in milliseconds since 1970. */
	at: number;
	/** The numbers by the beginning of their hour or day, in milliseconds since 1970. */
	periods: Map<number, ReadPeriod>;
	/** The marks of the counted posts by hour. */
	marks: Map<number, Set<string>>;
}

/** What a source gives back: a reading where there was an answer, and all that went wrong, in sentences. */
export interface SourceAnswer {
	reading: Reading | undefined;
	problems: string[];
}

/**
 * The hours from `from` to `until` with a tally's posts; those from `wholeFrom` on were read whole. A quiet hour that was
 * read is a zero: only so can a later reading show that posts were deleted.
 */
export function periodsOfTally(
	{ hours }: Pick<Tally, 'hours'>,
	{ from, until, wholeFrom }: { from: number; until: number; wholeFrom: number },
): Map<number, ReadPeriod> {
	return new Map(
		periodsBetween(from, until, 'hour').map((at) => [
			at,
			{ posts: hours.get(at) ?? 0, whole: at >= wholeFrom },
		]),
	);
}

/** How far back pages of posts, newest first, have reached. */
export interface Frontier {
	/** Takes the times of a page's posts, in milliseconds since 1970. */
	pass: (times: readonly number[]) => void;
	/** The beginning of the first hour that was read whole, if nothing more comes. */
	wholeFrom: () => number;
}

/** Follows pages backwards. Where they are not in order, no hour is known to be whole before the last page. */
export function makeFrontier(): Frontier {
	let reached = Number.POSITIVE_INFINITY;
	let ordered = true;
	return {
		pass: (times) => {
			if (times.length === 0) return;
			const newest = Math.max(...times);
			// Posts that arrive late stand a little out of order.
			if (newest > reached + hour) ordered = false;
			reached = Math.min(reached, newest);
		},
		wholeFrom: () => (ordered ? startOf(reached, 'hour') + hour : Number.POSITIVE_INFINITY),
	};
}

function sourceOf({ network, where, span, at, periods }: Reading): CountsSource {
	const read = stampOf(at);
	const rows = [...periods]
		.sort(([a], [b]) => a - b)
		.map(([start, { posts, whole }]) => {
			const row = { at: periodName(start, span), posts, read };
			return whole ? row : { ...row, last: null };
		});
	return { network, where, span, read, rows };
}

/** Posts that the readings of one network showed together, each once, by hour. */
function unionOf(readings: readonly Reading[]): Map<number, Set<string>> {
	const union = new Map<number, Set<string>>();
	for (const { marks } of readings) {
		for (const [at, some] of marks) union.set(at, new Set([...(union.get(at) ?? []), ...some]));
	}
	return union;
}

/**
 * The readings of one run as a counts file. Marks are only written where a key is named; without one they live no longer
 * than the run.
 */
export function countsOfReadings(readings: readonly Reading[], key: string | undefined): Counts {
	const networks = [...new Set(readings.map(({ network }) => network))];
	const parts = networks.map((network): Counts => {
		const own = readings.filter((reading) => reading.network === network);
		const union = [...unionOf(own)].map(([at, marks]) => ({
			network,
			at: periodName(at, 'hour'),
			posts: marks.size,
			marks: [...marks],
		}));
		return {
			...noCounts,
			sources: own.map(sourceOf),
			together: union.map(({ network, at, posts }) => ({ network, at, posts })),
			seen:
				key === undefined
					? []
					: union.map(({ network, at, marks }) => ({ key, network, at, marks })),
		};
	});
	return parts.reduce(mergeCounts, mergeCounts(noCounts, noCounts));
}
