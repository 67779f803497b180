import type { PublicNetworkId } from '../campaign/network-ids.ts';
import type { FetchProblem } from './fetch-json.ts';
import { makeFrontier, periodsOfTally, type SourceAnswer } from './reading.ts';
import { makeSieve, type SourceTask } from './source.ts';

/** A post as a page brings it. */
export interface PagedPost {
	/** The address by which all servers know it; undefined where there is none. */
	address: string | undefined;
	/** Milliseconds since 1970; undefined where the server gave no time. */
	at: number | undefined;
	/** Whether it has the hashtag: some searches also find longer ones. */
	counts: boolean;
}

/** A page as a server sent it, its entries still unread. */
export interface PostsPage<Post extends PagedPost> {
	entries: readonly unknown[];
	/** Gives what leads to the next page; undefined where nothing does. */
	cursorAfter: (posts: readonly Post[]) => string | undefined;
	/** Whether the server says that it is the last one. */
	isLast: boolean;
}

/** A network's posts with a hashtag, which come page by page, the newest first. */
export interface PagedPosts<Post extends PagedPost> {
	network: PublicNetworkId;
	/** The public address without a page's cursor. */
	where: string;
	headers?: Record<string, string>;
	/** What is asked for besides, for the page at a cursor. */
	queryAt: (cursor: string | undefined) => Record<string, string | undefined>;
	/** Reads an answer; undefined where it is no page of posts. */
	readPage: (answer: unknown) => PostsPage<Post> | undefined;
	/** Reads an entry; undefined where it is no post. */
	readPost: (entry: unknown) => Post | undefined;
	/** Says in words what a server refused; default: as the problem says. */
	explain?: (problem: FetchProblem) => string;
}

/** What came of reading: as any source's answer, and the problem where not even the first page could be read. */
export type PagesAnswer = SourceAnswer & { refused?: FetchProblem };

/** Reads posts page by page until they are older than what counts, or no more may be read. Never throws. */
export async function readPages<Post extends PagedPost>(
	{ network, where, headers, queryAt, readPage, readPost, ...rest }: PagedPosts<Post>,
	task: SourceTask,
): Promise<PagesAnswer> {
	const { explain = ({ text }: FetchProblem) => text } = rest;
	const { fetchJson, from, until, pages, onPage } = task;
	const sieve = makeSieve(task);
	const frontier = makeFrontier();
	const cursors = new Set<string>();
	const problems: string[] = [];
	let refused: FetchProblem | undefined;
	let finished = false;
	let read = 0;
	for (let cursor: string | undefined; !finished; ) {
		if (read === pages) {
			problems.push(`more than ${pages} pages: older posts were left out`);
			break;
		}
		const answer = await fetchJson(withQuery(where, queryAt(cursor)), { headers });
		const page = answer.ok ? readPage(answer.value) : undefined;
		if (!answer.ok) {
			refused = answer.problem;
			problems.push(explain(answer.problem));
			break;
		}
		if (!page) {
			problems.push('sent something that is not a list of posts');
			break;
		}
		onPage(++read);
		const posts = page.entries.flatMap((entry) => readPost(entry) ?? []);
		for (let unread = posts.length; unread < page.entries.length; unread++) sieve.refuse();
		for (const { counts, address, at } of posts) if (counts) sieve.add(address, at);
		const times = posts.flatMap(({ at }) => at ?? []);
		finished = page.isLast || (times.length > 0 && times.every((at) => at < from));
		if (finished) break;
		frontier.pass(times);
		cursor = page.cursorAfter(posts);
		if (cursor === undefined || cursors.has(cursor)) {
			problems.push('began again with the same page: older posts were left out');
			break;
		}
		cursors.add(cursor);
	}
	problems.push(...sieve.problems());
	if (read === 0) return { reading: undefined, problems, ...(refused ? { refused } : {}) };
	const wholeFrom = finished ? Number.NEGATIVE_INFINITY : frontier.wholeFrom();
	const periods = periodsOfTally(sieve.tally, { from, until, wholeFrom });
	const { marks } = sieve.tally;
	return { reading: { network, where, span: 'hour', at: until, periods, marks }, problems };
}

function withQuery(address: string, query: Record<string, string | undefined>): string {
	const url = new URL(address);
	for (const [name, value] of Object.entries(query)) {
		if (value !== undefined) url.searchParams.set(name, value);
	}
	return url.href;
}
