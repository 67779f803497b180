import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/campaign/campaign.ts';
import { blueskySource } from '../../src/counts/bluesky.ts';
import { mastodonSource } from '../../src/counts/mastodon.ts';
import { makeMarker } from '../../src/counts/post-mark.ts';
import type { Source } from '../../src/counts/source.ts';
import { makeTally } from '../../src/counts/tally.ts';
import { courseEnd, resumeAt } from '../../src/counts/when.ts';
import { testCampaign } from '../support/campaign.ts';
import {
	type Handler,
	type LocalServer,
	sendJson,
	startLocalServer,
} from './support/local-server.ts';
import { answerAsNetworks, type FakePost, post } from './support/networks.ts';
import { newFolder, poolCampaign, quickFetch, type RunOptions, runCount } from './support/run.ts';

let server: LocalServer;
beforeAll(async () => {
	server = await startLocalServer((_, response) => sendJson(response, {}, 404));
});
afterAll(() => server.close());

const now = '2027-06-02T12:00:00Z';
const servers = () => [mastodonSource('a.example'), mastodonSource('b.example')];

/** Answers as different servers with different posts. */
function answerByHost(posts: Record<string, FakePost[]>): Handler {
	return (request, response) => answerAsNetworks(posts[request.host] ?? [])(request, response);
}

function run(handler: Handler, options: Partial<RunOptions> & { folder: string }) {
	server.answerWith(handler);
	server.requests.length = 0;
	const { fetchJson } = quickFetch(server.transport);
	return runCount({ sources: [blueskySource(undefined)], now, fetchJson, ...options });
}

describe('When a campaign is counted', () => {
	const pool = (fields: object) =>
		testCampaign(
			{
				hashtags: ['#Pool'],
				timezone: 'UTC',
				starts: '2027-06-01 09:00',
				deadline: '2027-06-20 18:00',
				...fields,
			},
			'pool',
		);
	const solved = { updates: [{ at: '2027-06-02 10:00', kind: 'solved', text: 'Ja!' }] };

	test.each<[string, Campaign, string, string, number]>([
		['before its start', pool({}), '2027-05-30', 'pool: has not begun.', 0],
		['while it runs', pool({}), '2027-06-03', 'pool: bluesky 1.', 1],
		[
			'a week after its deadline',
			pool({}),
			'2027-06-27T18:00:00Z',
			'pool: over, no longer counted.',
			0,
		],
		['shortly before that', pool({}), '2027-06-27T17:00:00Z', 'pool: bluesky 1.', 1],
		[
			'a week after it was solved',
			pool(solved),
			'2027-06-09T10:00:00Z',
			'pool: over, no longer counted.',
			0,
		],
		['on the day after it was solved', pool(solved), '2027-06-03', 'pool: bluesky 1.', 1],
		['as an example', pool({ demo: 'true' }), '2027-06-03', 'pool: an example, not counted.', 0],
	])('%s', async (_, campaign, time, line, running) => {
		const outcome = await run(answerAsNetworks([post(1, '2027-06-02T10:00:00Z')]), {
			folder: await newFolder(),
			campaign,
			now: time,
		});
		expect(outcome.said).toEqual([line]);
		expect(outcome.running).toHaveLength(running);
		expect(server.requests.length > 0).toBe(running > 0);
	});

	test('A question without a deadline goes on until there is an answer', () => {
		const question = pool({ kind: 'question', starts: undefined, deadline: undefined });
		expect(courseEnd(question, Date.parse('2030-01-01'))).toBeUndefined();
	});

	test('A pause is no end', () => {
		const updates = [{ at: '2027-06-02 10:00', kind: 'pause', text: 'Pause' }];
		expect(courseEnd(pool({ updates }), Date.parse('2027-06-03'))).toBeUndefined();
	});
});

describe('A post that several servers show', () => {
	const shared = post(1, '2027-06-02T10:10:00Z');
	const a = [shared, post(2, '2027-06-02T10:20:00Z')];
	const b = [shared, post(3, '2027-06-02T10:30:00Z')];

	test('counts once, and nothing of it is stored without a key', async () => {
		const folder = await newFolder();
		const { totals, counts, said } = await run(answerByHost({ 'a.example': a, 'b.example': b }), {
			folder,
			sources: servers(),
		});
		expect(totals).toMatchObject([{ posts: 3, source: 'a.example, b.example' }]);
		expect(counts?.seen).toEqual([]);
		expect(said).toEqual(['pool: mastodon 3.']);
	});

	const oneFails =
		(failing: string): Handler =>
		(request, response) =>
			request.host === failing
				? sendJson(response, {}, 500)
				: answerByHost({ 'a.example': a, 'b.example': b })(request, response);

	test('counts once too where each server failed in one of two runs, if there is a key', async () => {
		for (const [secret, posts] of [
			['a secret of the tests', 3],
			[undefined, 2],
		] as const) {
			const folder = await newFolder();
			const options = { folder, sources: servers(), ...(secret ? { secret } : {}) };
			await run(oneFails('a.example'), options);
			const { totals, text } = await run(oneFails('b.example'), options);
			expect(totals).toMatchObject([{ posts }]);
			expect(text).not.toMatch(/home\.example|somebody/);
		}
	});

	test('leaves its mark in the file until a week after the end, or until the key is changed', async () => {
		const folder = await newFolder();
		const handler = answerByHost({ 'a.example': a, 'b.example': b });
		const options = { folder, sources: servers(), secret: 'first' };
		const kept = await run(handler, options);
		expect(kept.counts?.seen.flatMap(({ marks }) => marks)).toHaveLength(3);
		const changed = await run(handler, { ...options, secret: 'second' });
		expect(changed.counts?.seen.flatMap(({ marks }) => marks)).toHaveLength(3);
		expect(changed.counts?.seen[0]?.key).not.toBe(kept.counts?.seen[0]?.key);
		const over = await run(handler, { ...options, secret: 'second', now: '2027-06-28' });
		expect(over.counts?.seen).toEqual([]);
		expect(over.totals).toMatchObject([{ posts: 3 }]);
		expect(server.requests).toEqual([]);
	});
});

describe('Marks', () => {
	test('differ by secret and by campaign, and are the same again with the same', () => {
		const [one, again, other, elsewhere] = [
			makeMarker('secret', 'pool'),
			makeMarker('secret', 'pool'),
			makeMarker('other', 'pool'),
			makeMarker('secret', 'school'),
		];
		const address = 'https://home.example/1';
		expect(again.markOf(address)).toBe(one.markOf(address));
		expect(again.key).toBe(one.key);
		expect(new Set([one, other, elsewhere].map(({ markOf }) => markOf(address))).size).toBe(3);
		expect(new Set([one, other, elsewhere].map(({ key }) => key)).size).toBe(3);
		expect(one.markOf(address)).toMatch(/^[\w-]{8}$/);
	});
});

describe('Runs one after another and at once', () => {
	const early = [post(1, '2027-06-02T09:10:00Z'), post(2, '2027-06-02T09:20:00Z')];

	test('A deleted post stays counted and is said to be gone', async () => {
		const folder = await newFolder();
		await run(answerAsNetworks(early), { folder });
		const { said, totals } = await run(answerAsNetworks(early.slice(1)), {
			folder,
			now: '2027-06-02T13:00:00Z',
		});
		expect(totals).toMatchObject([{ posts: 2, gone: 1 }]);
		expect(said).toEqual(['pool: bluesky 2 (1 of them no longer there).']);
	});

	test('A run of the same minute with the same answer writes the same text', async () => {
		const folder = await newFolder();
		const first = await run(answerAsNetworks(early), { folder });
		const second = await run(answerAsNetworks(early), { folder });
		expect(second.text).toBe(first.text);
	});

	test('Two runs at once with different sources keep what both found', async () => {
		const folder = await newFolder();
		server.answerWith(answerAsNetworks(early));
		const one = (sources: Source[]) =>
			runCount({ folder, now, sources, fetchJson: quickFetch(server.transport).fetchJson });
		await Promise.all([one([blueskySource(undefined)]), one([mastodonSource('a.example')])]);
		const { totals } = await one([]);
		expect(totals.map(({ network, posts }) => [network, posts]).sort()).toEqual([
			['bluesky', 2],
			['mastodon', 2],
		]);
	});

	test('A clock set back a year lowers nothing, and is said', async () => {
		const folder = await newFolder();
		const before = await run(answerAsNetworks(early), { folder });
		const campaign = { ...poolCampaign, starts: undefined, deadline: undefined };
		const after = await run(answerAsNetworks(early), {
			folder,
			campaign,
			now: '2026-06-02T12:00:00Z',
		});
		expect(after.warned[0]).toMatch(/^pool: Bluesky: was read at a later time than now: the clock/);
		for (const { at, posts } of before.counts?.sources[0]?.rows ?? []) {
			const row = after.counts?.sources[0]?.rows.find((row) => row.at === at);
			expect(row?.posts).toBe(posts);
		}
	});

	test('A clock set ahead a year in an earlier run does not stop later ones', () => {
		const stored = [{ read: '2028-06-02T12:00:00Z', rows: [] }];
		const time = Date.parse(now);
		expect(resumeAt(stored, 0, time)).toBe(Date.parse('2027-06-01T12:00:00Z'));
	});

	test('Hours that were only read in part are read again', () => {
		const partly = { at: '2027-06-01T03:00Z', posts: 1, read: '2027-06-02T11:00:00Z', last: null };
		const stored = [{ read: '2027-06-02T11:00:00Z', rows: [partly] }];
		expect(resumeAt(stored, 0, Date.parse(now))).toBe(Date.parse('2027-06-01T03:00:00Z'));
	});

	test('A source that breaks in an unknown way is said, and the others are stored', async () => {
		const broken: Source = {
			...mastodonSource('a.example'),
			read: () => Promise.reject(new TypeError('somebody’s words')),
		};
		const { warned, totals } = await run(answerAsNetworks(early), {
			folder: await newFolder(),
			sources: [broken, blueskySource(undefined)],
		});
		expect(warned).toEqual(['pool: Mastodon, a.example: failed (TypeError).']);
		expect(totals).toMatchObject([{ network: 'bluesky', posts: 2 }]);
	});

	test('Where every source fails, a damaged file stays as it is', async () => {
		const folder = await newFolder();
		await writeFile(join(folder, 'pool.counts.json'), '{');
		const { text, warned } = await run((_, response) => sendJson(response, {}, 500), { folder });
		expect(text).toBe('{');
		expect(warned).toEqual([
			'pool.counts.json is damaged (no JSON), line 1.',
			'pool: Bluesky: answered with status 500.',
		]);
	});
});

test('A count of many posts remembers only the latest, unless marks are wanted', () => {
	const from = Date.parse('2027-06-01');
	const tally = makeTally({
		from,
		until: from + 1e9,
		markOf: (address) => address,
		keepMarks: false,
	});
	const add = (index: number) => tally.add(`https://home.example/${index}`, from + index);
	for (let index = 0; index < 30_000; index++) expect(add(index)).toBe('counted');
	expect(add(29_000)).toBe('double');
	expect(tally.hours.get(from)).toBe(30_000);
	expect(tally.marks.size).toBe(0);
});
