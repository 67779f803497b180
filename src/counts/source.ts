import type { PublicNetworkId } from '../campaign/network-ids.ts';
import type { FetchJson } from './fetch-json.ts';
import type { SourceAnswer } from './reading.ts';
import { makeTally, type Tallied, type Tally } from './tally.ts';

/** What a source needs to read one campaign's posts. */
export interface SourceTask {
	fetchJson: FetchJson;
	/** The campaign's own hashtag, with its `#`. */
	hashtag: string;
	/** The first instant that counts, in milliseconds since 1970. */
	from: number;
	/** Now, in milliseconds since 1970. */
	until: number;
	/** The mark of a post's address. */
	markOf: (address: string) => string;
	/** Whether marks are wanted, because another source can show the same posts. */
	keepMarks: boolean;
	/** The most pages that are read. */
	pages: number;
	/** Is told after each page how many there were. */
	onPage: (pages: number) => void;
}

/** A place where public numbers can be read. */
export interface Source {
	network: PublicNetworkId;
	/** The host that is asked; two sources of the same host take turns. */
	host: string;
	/** How it is called in the command's lines. */
	name: string;
	/** Milliseconds that must lie between two readings, where each costs money. */
	leastPause?: number;
	/** How far back it can look, in milliseconds. */
	reach?: number;
	/** The public addresses that can be asked for a hashtag, without any key: a reading's `where` is one of them. */
	placesOf: (hashtag: string) => string[];
	/** Reads; never throws. */
	read: (task: SourceTask) => Promise<SourceAnswer>;
}

/** The most pages of one reading. */
export const mostPages = 50;

/** Counts a source's posts and remembers which could not be used. */
export interface Sieve {
	tally: Tally;
	/** Takes a post's address and time; undefined where the server gave none that can be one. */
	add: (address: string | undefined, at: number | undefined) => void;
	/** Notes a record that is no post at all. */
	refuse: () => void;
	/** What was left out, in sentences. */
	problems: () => string[];
}

/** Makes a sieve for a task. */
export function makeSieve(task: SourceTask): Sieve {
	const tally = makeTally(task);
	let strange = 0;
	let future = 0;
	const note: Partial<Record<Tallied, () => void>> = {
		strange: () => {
			strange += 1;
		},
		future: () => {
			future += 1;
		},
	};
	return {
		tally,
		add: (address, at) => {
			if (address === undefined || at === undefined) strange += 1;
			else note[tally.add(address, at)]?.();
		},
		refuse: () => {
			strange += 1;
		},
		problems: () => [
			...(strange > 0 ? [`${strange} entries without a usable address or time were left out`] : []),
			...(future > 0 ? [`${future} posts dated in the future were left out`] : []),
		],
	};
}

/** A time as servers write it, in milliseconds since 1970; undefined where it is none. */
export function timeOf(text: unknown): number | undefined {
	if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return undefined;
	const at = Date.parse(text);
	return Number.isNaN(at) ? undefined : at;
}
