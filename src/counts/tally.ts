import { startOf } from './periods.ts';

/** What became of a post: counted, known already, outside of the campaign's time, or without a usable address. */
export type Tallied = 'counted' | 'double' | 'early' | 'future' | 'strange';

/** Counts posts by hour as they come in. */
export interface Tally {
	/** Takes a post's address and time (milliseconds since 1970) and says what became of it. */
	add(address: string, at: number): Tallied;
	/** Posts by the beginning of their hour. */
	hours: Map<number, number>;
	/** The marks of these posts, where they are kept. */
	marks: Map<number, Set<string>>;
}

/** What a tally needs to know. */
export interface TallyOptions {
	/** The first instant that counts, in milliseconds since 1970. */
	from: number;
	/** When the reading began, in milliseconds since 1970. */
	until: number;
	/** The mark of a post's address. */
	markOf: (address: string) => string;
	/** Whether the marks are wanted afterwards: then memory grows with the posts. */
	keepMarks: boolean;
}

/** Clocks of servers differ a little; what is further ahead is no time of a post. */
const clockTolerance = 5 * 60_000;

/** Pages shift while they are read, so a post can come twice, but soon: a whole reading of today's limits fits in. */
const remembered = 20_000;

/** Addresses of posts as Mastodon and Bluesky write them; old servers have `tag:`. */
const postAddress = /^(?:https?:\/\/|at:\/\/|tag:)[^\s<>"]{1,2000}$/i;

/** Starts a count. Its memory does not grow with the number of posts, unless marks are kept. */
export function makeTally({ from, until, markOf, keepMarks }: TallyOptions): Tally {
	const hours = new Map<number, number>();
	const marks = new Map<number, Set<string>>();
	// Two halves, of which the older one is dropped as a whole: taking single entries out of a Set is slow.
	let [recent, before] = [new Set<string>(), new Set<string>()];
	return {
		hours,
		marks,
		add(address, at) {
			if (!postAddress.test(address)) return 'strange';
			if (at < from) return 'early';
			if (at > until + clockTolerance) return 'future';
			const mark = markOf(address);
			if (recent.has(mark) || before.has(mark)) return 'double';
			recent.add(mark);
			if (recent.size >= remembered / 2) {
				before = recent;
				recent = new Set();
			}
			const start = startOf(Math.min(at, until), 'hour');
			hours.set(start, (hours.get(start) ?? 0) + 1);
			if (keepMarks) {
				const known = marks.get(start) ?? new Set();
				marks.set(start, known.add(mark));
			}
			return 'counted';
		},
	};
}
