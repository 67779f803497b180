import { z } from 'zod';
import type { FetchJson } from './fetch-json.ts';
import { type PagedPost, readPages } from './read-pages.ts';
import type { SourceAnswer } from './reading.ts';
import { type Source, type SourceTask, timeOf } from './source.ts';
import { foldCase, tagName } from './tags.ts';

/** An account whose app password opens the search; nothing is posted with it. */
export interface BlueskyAccount {
	identifier: string;
	password: string;
	/** The host of the account's server, `bsky.social` for most. */
	service: string;
}

/** Where the search answers without a login, as far as it does. */
const openHost = 'api.bsky.app';

const sessionSchema = z.object({ accessJwt: z.string().regex(/^[\w.-]{1,5000}$/) });

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/searchPosts.json */
const pageSchema = z.object({
	cursor: z.string().max(2000).optional(),
	posts: z.array(z.unknown()),
});

const tagFacet = 'app.bsky.richtext.facet#tag';

const postSchema = z.object({
	uri: z.string(),
	indexedAt: z.string(),
	record: z.object({
		createdAt: z.string(),
		tags: z.array(z.string()).optional().catch(undefined),
		facets: z
			.array(z.object({ features: z.array(z.looseObject({ $type: z.string() })) }))
			.optional()
			.catch(undefined),
	}),
});

type Post = z.output<typeof postSchema>;

function tagsOf({ record }: Post): string[] {
	const features = (record.facets ?? []).flatMap((facet) => facet.features);
	const named = features.flatMap(({ $type, tag }) =>
		$type === tagFacet && typeof tag === 'string' ? [tag] : [],
	);
	return [...named, ...(record.tags ?? [])];
}

/** When a post came: its own time, or when the network first saw it, whichever is earlier, as Bluesky itself sorts. */
function momentOf({ indexedAt, record }: Post): number | undefined {
	const [created, indexed] = [timeOf(record.createdAt), timeOf(indexedAt)];
	return created === undefined || indexed === undefined
		? (created ?? indexed)
		: Math.min(created, indexed);
}

type Login = { ok: true; headers: Record<string, string> } | { ok: false; text: string };

/** https://docs.bsky.app/docs/api/com-atproto-server-create-session */
async function logIn(account: BlueskyAccount, fetchJson: FetchJson): Promise<Login> {
	const { identifier, password, service } = account;
	const answer = await fetchJson(`https://${service}/xrpc/com.atproto.server.createSession`, {
		body: { identifier, password },
	});
	if (!answer.ok) {
		const { status, text } = answer.problem;
		const refused = status === 400 || status === 401;
		return { ok: false, text: refused ? 'refused the app password' : `login: ${text}` };
	}
	const session = sessionSchema.safeParse(answer.value);
	return session.success
		? { ok: true, headers: { authorization: `Bearer ${session.data.accessJwt}` } }
		: { ok: false, text: 'login: sent something that is no session' };
}

function search(
	host: string,
	headers: Record<string, string>,
	task: SourceTask,
): Promise<SourceAnswer> {
	const wanted = foldCase(task.hashtag);
	const where = searchAddress(host, task.hashtag);
	return readPages<PagedPost>(
		{
			...{ network: 'bluesky', where, headers },
			queryAt: (cursor) => ({
				q: `#${tagName(task.hashtag)}`,
				sort: 'latest',
				since: new Date(task.from).toISOString(),
				limit: '100',
				cursor,
			}),
			readPage: (answer) => {
				const { data } = pageSchema.safeParse(answer);
				if (!data) return undefined;
				const { posts: entries, cursor } = data;
				const isLast = cursor === undefined || entries.length === 0;
				return { entries, cursorAfter: () => cursor, isLast };
			},
			readPost: (entry) => {
				const { data: post } = postSchema.safeParse(entry);
				if (!post) return undefined;
				// The search also finds longer tags and the bare word.
				const counts = tagsOf(post).some((tag) => foldCase(tag) === wanted);
				return { address: post.uri, at: momentOf(post), counts };
			},
			explain: ({ status, text }) =>
				status === 403 && !headers.authorization
					? `${text} (an app password opens the search: docs/counting.md)`
					: text,
		},
		task,
	);
}

function searchAddress(host: string, hashtag: string): string {
	const tag = encodeURIComponent(tagName(hashtag));
	return `https://${host}/xrpc/app.bsky.feed.searchPosts?tag=${tag}`;
}

/** Bluesky's search, with an account's app password where there is one; it logs in once a run. */
export function blueskySource(account: BlueskyAccount | undefined): Source {
	const host = account?.service ?? openHost;
	let login: Promise<Login> | undefined;
	return {
		network: 'bluesky',
		host,
		name: 'Bluesky',
		placesOf: (hashtag) => [searchAddress(host, hashtag)],
		read: async (task) => {
			if (!account) return search(host, {}, task);
			login ??= logIn(account, task.fetchJson);
			const session = await login;
			return session.ok
				? search(host, session.headers, task)
				: { reading: undefined, problems: [session.text] };
		},
	};
}
