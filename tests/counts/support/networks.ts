import type { Handler } from './local-server.ts';
import { sendJson } from './local-server.ts';

/** A post of the small networks that the tests imitate. */
export interface FakePost {
	/** Its number; larger is newer. */
	id: number;
	/** ISO time. */
	at: string;
	tags: string[];
}

/** A post at a time with one tag. */
export function post(id: number, at: string, tag = 'pool'): FakePost {
	return { id, at, tags: [tag] };
}

/** A status as Mastodon's interface writes it (https://docs.joinmastodon.org/entities/Status/). */
export function statusOf({ id, at, tags }: FakePost) {
	return {
		id: String(1000 + id),
		created_at: at,
		uri: `https://home.example/users/somebody/statuses/${id}`,
		url: `https://home.example/@somebody/${id}`,
		content: '<p>Please keep the pool open</p>',
		account: { acct: 'somebody@home.example', display_name: 'Somebody' },
		tags: tags.map((name) => ({ name, url: `https://home.example/tags/${name}` })),
	};
}

/** A post as Bluesky's search writes it (lexicon app.bsky.feed.defs#postView). */
export function bskyPostOf({ id, at, tags }: FakePost) {
	return {
		uri: `at://did:plc:somebody/app.bsky.feed.post/${id}`,
		cid: 'bafyrei',
		author: { did: 'did:plc:somebody', handle: 'somebody.example' },
		indexedAt: at,
		record: {
			$type: 'app.bsky.feed.post',
			text: 'Please keep the pool open',
			createdAt: at,
			facets: tags.map((tag) => ({
				index: { byteStart: 0, byteEnd: 4 },
				features: [{ $type: 'app.bsky.richtext.facet#tag', tag }],
			})),
		},
	};
}

const newestFirst = (posts: readonly FakePost[]) => [...posts].sort((a, b) => b.id - a.id);

/** Answers as servers of all three networks do, with these posts everywhere. */
export function answerAsNetworks(
	posts: readonly FakePost[],
	{ open = true, pageSize = 40 }: { open?: boolean; pageSize?: number } = {},
): Handler {
	return ({ path, query }, response) => {
		if (path === '/api/v2/instance') {
			const feed = open ? 'public' : 'authenticated';
			const timelines_access = { hashtag_feeds: { local: feed, remote: feed } };
			return sendJson(response, { version: '4.5.1', configuration: { timelines_access } });
		}
		if (path.startsWith('/api/v1/timelines/tag/')) {
			const below = Number(query.get('max_id') ?? Number.POSITIVE_INFINITY);
			const page = newestFirst(posts).filter(({ id }) => 1000 + id < below);
			return sendJson(response, page.slice(0, pageSize).map(statusOf));
		}
		if (path.startsWith('/api/v1/tags/')) return sendJson(response, tagOf(posts));
		if (path === '/xrpc/com.atproto.server.createSession') {
			return sendJson(response, { accessJwt: 'test.access.token', did: 'did:plc:counter' });
		}
		if (path === '/xrpc/app.bsky.feed.searchPosts') {
			const start = Number(query.get('cursor') ?? 0);
			const since = query.get('since') ?? '';
			const found = newestFirst(posts).filter(({ at }) => at >= since);
			const cursor = start + pageSize < found.length ? String(start + pageSize) : undefined;
			const page = found.slice(start, start + pageSize).map(bskyPostOf);
			return sendJson(response, { posts: page, cursor });
		}
		if (path === '/2/tweets/counts/recent') {
			return sendJson(response, bucketsOf(posts, query.get('start_time') ?? ''));
		}
		return sendJson(response, { error: 'not found' }, 404);
	};
}

/** https://docs.joinmastodon.org/entities/Tag/ */
export function tagOf(posts: readonly FakePost[]) {
	const days = new Map<string, number>();
	for (const { at } of posts) days.set(at.slice(0, 10), (days.get(at.slice(0, 10)) ?? 0) + 1);
	const history = [...days].map(([day, uses]) => ({
		day: String(Date.parse(day) / 1000),
		uses: String(uses),
		accounts: '1',
	}));
	return { name: 'pool', url: 'https://home.example/tags/pool', history };
}

/** https://docs.x.com/x-api/posts/counts/introduction */
export function bucketsOf(posts: readonly FakePost[], start: string) {
	const hours = new Map<string, number>();
	for (const { at } of posts) {
		if (at >= start) hours.set(at.slice(0, 13), (hours.get(at.slice(0, 13)) ?? 0) + 1);
	}
	const data = [...hours].sort().map(([hour, tweet_count]) => {
		const end = new Date(Date.parse(`${hour}:00:00Z`) + 3_600_000).toISOString();
		return { start: `${hour}:00:00.000Z`, end, tweet_count };
	});
	return { data, meta: { total_tweet_count: posts.length } };
}
