import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blueskySource } from '../../src/counts/bluesky.ts';
import { mastodonSource } from '../../src/counts/mastodon.ts';
import { makeSources } from '../../src/counts/sources.ts';
import { xSource } from '../../src/counts/x.ts';
import { testCampaign } from '../support/campaign.ts';
import {
	type Handler,
	type LocalServer,
	sendJson,
	startLocalServer,
} from './support/local-server.ts';
import {
	answerAsNetworks,
	bskyPostOf,
	bucketsOf,
	type FakePost,
	post,
	statusOf,
	tagOf,
} from './support/networks.ts';
import { newFolder, poolCampaign, quickFetch, type RunOptions, runCount } from './support/run.ts';

let server: LocalServer;
beforeAll(async () => {
	server = await startLocalServer((_, response) => sendJson(response, {}, 404));
});
afterAll(() => server.close());

const now = '2027-06-02T12:00:00Z';

async function count(options: Partial<RunOptions> & Pick<RunOptions, 'sources'>, handler: Handler) {
	server.answerWith(handler);
	server.requests.length = 0;
	const { fetchJson, waits } = quickFetch(server.transport);
	const outcome = await runCount({ folder: await newFolder(), fetchJson, now, ...options });
	const rows = (outcome.counts?.sources ?? []).flatMap(({ rows }) =>
		rows.filter(({ posts, last }) => posts > 0 || last === null),
	);
	return { ...outcome, waits, rows, numbers: rows.map(({ at, posts }) => [at, posts]) };
}

const at = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString();

/** Answers like a server, but with this body at one path. */
function only(path: string, value: unknown, posts: FakePost[] = []): Handler {
	const others = answerAsNetworks(posts);
	return (request, response) =>
		request.path.startsWith(path) ? sendJson(response, value) : others(request, response);
}

const timeline = '/api/v1/timelines/tag/';
const mastodon = () => [mastodonSource('social.example')];

describe('Mastodon', () => {
	test('Posts of many pages are counted once each, by hour, without texts and names in the file', async () => {
		const posts = Array.from({ length: 130 }, (_, index) => post(index, at(200 - index)));
		const { numbers, warned, text } = await count({ sources: mastodon() }, answerAsNetworks(posts));
		expect(warned).toEqual([]);
		expect(numbers).toEqual([
			['2027-06-02T08:00Z', 20],
			['2027-06-02T09:00Z', 60],
			['2027-06-02T10:00Z', 50],
		]);
		expect(text).not.toMatch(/somebody|Please|home\.example/i);
		expect(server.requests[0]).toBe('social.example/api/v2/instance');
		expect(server.requests[1]).toBe('social.example/api/v1/timelines/tag/Pool?limit=40');
	});

	test('What the server says of other tags, other times and nonsense is left out, and said', async () => {
		const entries = [
			statusOf(post(1, at(10), 'POOL')),
			statusOf(post(2, at(10), 'poolparty')),
			statusOf(post(3, '2031-01-01T00:00:00Z')),
			statusOf(post(4, '1970-01-01T00:00:00Z')),
			statusOf(post(5, 'yesterday')),
			{ ...statusOf(post(6, at(10))), uri: 'javascript:alert(1)' },
			{ ...statusOf(post(7, at(10))), uri: null },
			{ ...statusOf(post(8, at(10))), created_at: 1_800_000_000 },
			{ ...statusOf(post(9, at(10))), content: '\ud800<img src=x onerror=alert(1)>\u202e' },
			{ ...statusOf(post(1, at(10))), id: '999' },
			null,
			'post',
			[],
		];
		let page = 0;
		const { numbers, warned, text } = await count({ sources: mastodon() }, (request, response) => {
			if (!request.path.startsWith(timeline)) return answerAsNetworks([])(request, response);
			page += 1;
			return sendJson(response, page === 1 ? entries : []);
		});
		expect(numbers).toEqual([['2027-06-02T11:00Z', 2]]);
		expect(warned).toEqual([
			'pool: Mastodon, social.example: 7 entries without a usable address or time were left out.',
			'pool: Mastodon, social.example: 1 posts dated in the future were left out.',
		]);
		expect(text).not.toMatch(/alert|javascript/);
	});

	test('A page that comes again and again ends the reading, and each post still counts once', async () => {
		const page = [post(2, at(5)), post(1, at(70))].map(statusOf);
		const { rows, warned } = await count({ sources: mastodon() }, only(timeline, page));
		expect(server.requests.filter((path) => path.includes(timeline))).toHaveLength(2);
		expect(warned).toEqual([
			'pool: Mastodon, social.example: began again with the same page: older posts were left out.',
		]);
		expect(rows.map(({ at, posts, last }) => [at, posts, last]).slice(-2)).toEqual([
			['2027-06-02T10:00Z', 1, null],
			['2027-06-02T11:00Z', 1, null],
		]);
	});

	test('Pages without an end are read fifty times, a second apart', async () => {
		let id = 100_000;
		const { warned, totals, waits } = await count({ sources: mastodon() }, (request, response) => {
			if (!request.path.startsWith(timeline)) return answerAsNetworks([])(request, response);
			const page = Array.from({ length: 40 }, () => statusOf(post(--id, at(30 - id / 100_000))));
			return sendJson(response, page);
		});
		expect(server.requests.filter((path) => path.includes(timeline))).toHaveLength(50);
		expect(warned).toEqual([
			'pool: Mastodon, social.example: more than 50 pages: older posts were left out.',
		]);
		expect(totals).toMatchObject([{ posts: 2000, partly: true }]);
		expect(waits).toHaveLength(50);
		expect(Math.max(...waits)).toBe(1000);
	});

	test('A server that closes its timelines is asked for its sums by day', async () => {
		const posts = [post(1, '2027-06-01T10:00:00Z'), post(2, at(60)), post(3, at(50))];
		const { numbers, counts } = await count(
			{ sources: mastodon() },
			answerAsNetworks(posts, { open: false }),
		);
		expect(numbers).toEqual([
			['2027-06-01', 1],
			['2027-06-02', 2],
		]);
		expect(counts?.sources[0]).toMatchObject({
			span: 'day',
			where: 'https://social.example/api/v1/tags/Pool',
		});
	});

	test.each([401, 403, 422])('So is one that answers with status %i', async (status) => {
		const { numbers } = await count({ sources: mastodon() }, (request, response) =>
			request.path.startsWith(timeline)
				? sendJson(response, { error: 'login' }, status)
				: answerAsNetworks([post(1, at(60))])(request, response),
		);
		expect(numbers).toEqual([['2027-06-02', 1]]);
	});

	test('A server that shows only its own posts is read for these', async () => {
		const timelines_access = { hashtag_feeds: { local: 'public', remote: 'disabled' } };
		await count(
			{ sources: mastodon() },
			only('/api/v2/instance', { configuration: { timelines_access } }, [post(1, at(5))]),
		);
		expect(server.requests[1]).toContain('local=true');
	});

	test('A server of an old version, which cannot be asked, is read', async () => {
		const { numbers } = await count({ sources: mastodon() }, (request, response) =>
			request.path === '/api/v2/instance'
				? sendJson(response, {}, 404)
				: answerAsNetworks([post(1, at(5))])(request, response),
		);
		expect(numbers).toEqual([['2027-06-02T11:00Z', 1]]);
	});

	test.each([
		{ uses: '-5' },
		{ uses: 12 },
		{ uses: '1e400' },
		{ uses: null },
		{ uses: '999999999999' },
		{ uses: '1.5' },
		{ day: '-86400' },
		{ day: '99999999999' },
		{ day: '86400' },
		{ day: 'Tuesday' },
	])('A day with %o is left out and said', async (wrong) => {
		const tag = tagOf([post(1, at(60))]);
		const history = [{ ...tag.history[0], ...wrong }];
		const closed = answerAsNetworks([], { open: false });
		const { numbers, warned } = await count({ sources: mastodon() }, (request, response) =>
			request.path.startsWith('/api/v1/tags/')
				? sendJson(response, { ...tag, history })
				: closed(request, response),
		);
		expect(numbers).toEqual([]);
		expect(warned).toEqual([
			'pool: Mastodon, social.example: 1 days without a usable number were left out.',
		]);
	});

	test('Tags with and without accents are one, as Mastodon has it', async () => {
		const campaign = testCampaign(
			{ hashtags: ['#FürLøkken'], timezone: 'UTC', starts: '2027-06-01', deadline: '2027-06-20' },
			'pool',
		);
		const posts = [post(1, at(5), 'furlokken'), post(2, at(6), 'FÜRLØKKEN'), post(3, at(7), 'fur')];
		const { numbers } = await count({ sources: mastodon(), campaign }, answerAsNetworks(posts));
		expect(numbers).toEqual([['2027-06-02T11:00Z', 2]]);
		expect(server.requests[1]).toContain('/tag/F%C3%BCrL%C3%B8kken?');
	});
});

const account = { identifier: 'counter.example', password: 'abcd-efgh', service: 'bsky.social' };
const search = '/xrpc/app.bsky.feed.searchPosts';

describe('Bluesky', () => {
	test('Only posts whose tag it is count, in capitals or not, and each once', async () => {
		const posts = [
			bskyPostOf(post(1, at(10), 'POOL')),
			bskyPostOf(post(2, at(10), 'poolparty')),
			bskyPostOf({ ...post(3, at(10)), tags: ['other', 'pool'] }),
			bskyPostOf({ ...post(4, at(10)), tags: [] }),
			bskyPostOf(post(1, at(10), 'POOL')),
			{ ...bskyPostOf(post(5, at(10))), uri: 'javascript:alert(1)' },
			{ ...bskyPostOf(post(6, at(10))), record: { text: '#pool' } },
			{ ...bskyPostOf(post(7, at(10))), record: { createdAt: at(10), tags: ['Pool'], facets: 7 } },
			{ ...bskyPostOf(post(8, at(10))), indexedAt: at(70) },
			{ ...bskyPostOf(post(9, '2031-01-01T00:00:00Z')), indexedAt: at(70) },
			{ ...bskyPostOf(post(10, '1970-01-01T00:00:00Z')), indexedAt: at(70) },
			bskyPostOf(post(11, '2031-01-01T00:00:00Z')),
			null,
		];
		const { numbers, warned } = await count(
			{ sources: [blueskySource(undefined)] },
			only(search, { posts }),
		);
		expect(numbers).toEqual([
			['2027-06-02T10:00Z', 2],
			['2027-06-02T11:00Z', 3],
		]);
		expect(warned).toEqual([
			'pool: Bluesky: 3 entries without a usable address or time were left out.',
			'pool: Bluesky: 1 posts dated in the future were left out.',
		]);
	});

	test('Without a login the first page counts, and what is missing is said', async () => {
		const posts = Array.from({ length: 60 }, (_, index) => post(index, at(120 - index)));
		const { totals, warned } = await count(
			{ sources: [blueskySource(undefined)] },
			(request, response) =>
				request.query.has('cursor')
					? sendJson(response, { error: 'Forbidden' }, 403)
					: answerAsNetworks(posts)(request, response),
		);
		expect(totals).toMatchObject([{ network: 'bluesky', posts: 40, partly: true }]);
		expect(warned).toEqual([
			'pool: Bluesky: answered with status 403 (an app password opens the search: docs/counting.md).',
		]);
	});

	test('With an app password it logs in once for all campaigns and reads all pages', async () => {
		const posts = Array.from({ length: 90 }, (_, index) => post(index, at(120 - index)));
		const logins: string[] = [];
		const keys: (string | undefined)[] = [];
		const handler: Handler = (request, response) => {
			if (request.path.endsWith('createSession')) logins.push(request.body);
			if (request.path === search) keys.push(request.message.headers.authorization);
			return answerAsNetworks(posts)(request, response);
		};
		const sources = [blueskySource(account)];
		const { totals } = await count({ sources }, handler);
		await count({ sources }, handler);
		expect(totals).toMatchObject([{ posts: 90, partly: false }]);
		expect(logins).toEqual(['{"identifier":"counter.example","password":"abcd-efgh"}']);
		expect(new Set(keys)).toEqual(new Set(['Bearer test.access.token']));
	});

	test('A refused app password is said without being repeated', async () => {
		const { warned } = await count({ sources: [blueskySource(account)] }, (_, response) =>
			sendJson(response, { error: 'AuthenticationRequired' }, 401),
		);
		expect(warned).toEqual(['pool: Bluesky: refused the app password.']);
	});

	test('The same cursor twice ends the reading', async () => {
		const page = { posts: [bskyPostOf(post(1, at(5)))], cursor: 'again' };
		const { warned } = await count({ sources: [blueskySource(undefined)] }, only(search, page));
		expect(server.requests).toHaveLength(2);
		expect(warned).toEqual([
			'pool: Bluesky: began again with the same page: older posts were left out.',
		]);
	});

	test('A search without order and limits, which then breaks off, claims no hour to be whole', async () => {
		const pages = [
			[post(1, at(170)), post(2, at(160))],
			[post(3, at(20)), post(4, at(90))],
		];
		const { rows, totals } = await count(
			{ sources: [blueskySource(undefined)] },
			(request, response) => {
				const index = Number(request.query.get('cursor') ?? 0);
				if (index === 2) return sendJson(response, {}, 400);
				const page = (pages[index] ?? []).map(bskyPostOf);
				return sendJson(response, { posts: page, cursor: String(index + 1) });
			},
		);
		expect(totals[0]?.posts).toBe(4);
		expect(rows.every(({ last }) => last === null)).toBe(true);
	});
});

const counts = '/2/tweets/counts/recent';

describe('X', () => {
	test('One request gives the numbers by hour; the key goes to X alone', async () => {
		let key: string | undefined;
		const posts = [post(1, at(70)), post(2, at(65)), post(3, at(10))];
		const { numbers, text } = await count({ sources: [xSource('secret')] }, (request, response) => {
			key = request.message.headers.authorization;
			return answerAsNetworks(posts)(request, response);
		});
		expect(numbers).toEqual([
			['2027-06-02T10:00Z', 2],
			['2027-06-02T11:00Z', 1],
		]);
		expect(server.requests).toEqual([
			'api.x.com/2/tweets/counts/recent?query=%23Pool%20-is:retweet&granularity=hour&start_time=2027-06-01T09:00:00Z'
				.replaceAll(':00', '%3A00')
				.replace('-is:', '-is%3A')
				.replace('%20', '+'),
		]);
		expect(key).toBe('Bearer secret');
		expect(text).not.toContain('secret');
	});

	test.each([
		{ tweet_count: -5 },
		{ tweet_count: '12' },
		{ tweet_count: null },
		{ tweet_count: 1.5 },
		{ tweet_count: 1e15 },
		{ start: '1970-01-01T00:00:00Z' },
		{ start: '2031-01-01T00:00:00Z', end: '2031-01-01T01:00:00Z' },
		{ end: '2027-06-02T15:00:00Z' },
		{ end: '2027-06-02T09:00:00Z' },
		{ start: 'noon' },
	])('An hour with %o is left out and said, the others count', async (wrong) => {
		const { data } = bucketsOf([post(1, at(70)), post(2, at(10))], '');
		const [first, second] = data;
		const { numbers, warned } = await count(
			{ sources: [xSource('key')] },
			only(counts, { data: [{ ...first, ...wrong }, second] }),
		);
		expect(numbers).toEqual([['2027-06-02T11:00Z', 1]]);
		expect(warned).toEqual(['pool: X: 1 hours without a usable number were left out.']);
	});

	test('1e400 is no number', async () => {
		const { totals } = await count({ sources: [xSource('key')] }, (_, response) => {
			response.end(
				'{"data":[{"start":"2027-06-02T11:00:00Z","end":"2027-06-02T12:00:00Z","tweet_count":1e400}]}',
			);
		});
		expect(totals).toEqual([]);
	});

	test('As each request costs, an hour passes before the next one, unless X is asked for', async () => {
		const folder = await newFolder();
		const handler = answerAsNetworks([post(1, at(70))]);
		const run = async (time: string, wanted: string[] = []) => {
			await count({ folder, sources: [xSource('key')], now: time, wanted }, handler);
			return server.requests.length;
		};
		expect(await run('2027-06-02T12:00:00Z')).toBe(1);
		expect(await run('2027-06-02T12:30:00Z')).toBe(0);
		expect(await run('2027-06-02T12:40:00Z', ['x'])).toBe(1);
		expect(await run('2027-06-02T13:40:00Z')).toBe(1);
	});

	test('A campaign older than a week is read as far back as X goes, and that is said', async () => {
		const { warned } = await count(
			{ sources: [xSource('key')], now: '2027-06-15T12:00:00Z' },
			answerAsNetworks([]),
		);
		expect(server.requests[0]).toContain('start_time=2027-06-08T14%3A00%3A00Z');
		expect(warned).toEqual([
			'pool: X: tells nothing of posts older than a week.',
			'pool: X: told no numbers.',
		]);
	});

	test('A refused key is said without being repeated', async () => {
		const { warned } = await count({ sources: [xSource('secret')] }, (_, response) =>
			sendJson(response, {}, 401),
		);
		expect(warned).toEqual(['pool: X: refused the key in X_BEARER_TOKEN.']);
	});
});

describe('Which sources a campaign has', () => {
	const names = (mastodon: string[] | undefined, env: Record<string, string>) =>
		makeSources({ mastodon: ['Bildung.social'] }, env)
			.of({ mastodon })
			.map(({ name }) => name);

	test('Its own and the site’s servers once each, Bluesky, and X with a key', () => {
		expect(names(undefined, {})).toEqual(['Mastodon, bildung.social', 'Bluesky']);
		expect(names(['norden.social', 'bildung.social'], { X_BEARER_TOKEN: 'k' })).toEqual([
			'Mastodon, norden.social',
			'Mastodon, bildung.social',
			'Bluesky',
			'X',
		]);
	});

	test('Half a login, or a server that is none, is said', () => {
		expect(makeSources({}, { BLUESKY_IDENTIFIER: 'a.example' }).problems).toEqual([
			'BLUESKY_IDENTIFIER and BLUESKY_APP_PASSWORD only work together',
		]);
		expect(makeSources({}, { BLUESKY_SERVICE: '127.0.0.1' }).problems).toEqual([
			'BLUESKY_SERVICE is no host name such as bsky.social',
		]);
	});
});

test('A campaign is read from its launch on, then from a day before the last answer', async () => {
	const folder = await newFolder();
	const posts = [post(1, '2027-06-01T08:59:00Z'), post(2, '2027-06-01T09:01:00Z')];
	const sources = [blueskySource(undefined)];
	const first = await count({ folder, sources, campaign: poolCampaign }, answerAsNetworks(posts));
	expect(first.numbers).toEqual([['2027-06-01T09:00Z', 1]]);
	await count({ folder, sources, now: '2027-06-05T12:30:00Z' }, answerAsNetworks(posts));
	expect(server.requests[0]).toContain('since=2027-06-01T12%3A00%3A00.000Z');
	await count(
		{ folder, sources, now: '2027-06-05T12:30:00Z', since: '2027-06-01T10:00:00Z' },
		answerAsNetworks(posts),
	);
	expect(server.requests[0]).toContain('since=2027-06-01T10%3A00%3A00.000Z');
});
