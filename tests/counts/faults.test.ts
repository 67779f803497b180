import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blueskySource } from '../../src/counts/bluesky.ts';
import { mastodonSource } from '../../src/counts/mastodon.ts';
import type { Source } from '../../src/counts/source.ts';
import { xSource } from '../../src/counts/x.ts';
import { type LocalServer, sendJson, startLocalServer } from './support/local-server.ts';
import { answerAsNetworks, post } from './support/networks.ts';
import { newFolder, patientLimits, quickFetch, runCount } from './support/run.ts';

const posts = [
	post(1, '2027-06-02T09:10:00.000Z'),
	post(2, '2027-06-02T09:20:00.000Z'),
	post(3, '2027-06-02T10:30:00.000Z'),
];
const more = [...posts, post(4, '2027-06-02T11:45:00.000Z')];

const first = '2027-06-02T11:00:00Z';
const second = '2027-06-02T12:00:00Z';

/** Each source with the path that gives its numbers. */
const sources: { name: string; make: () => Source; path: string; open?: boolean }[] = [
	{
		name: 'Mastodon timelines',
		make: () => mastodonSource('social.example'),
		path: '/api/v1/timelines/tag/Pool',
	},
	{
		name: 'Mastodon days',
		make: () => mastodonSource('social.example'),
		path: '/api/v1/tags/Pool',
		open: false,
	},
	{
		name: 'Mastodon instance',
		make: () => mastodonSource('social.example'),
		path: '/api/v2/instance',
	},
	{
		name: 'Bluesky without a login',
		make: () => blueskySource(undefined),
		path: '/xrpc/app.bsky.feed.searchPosts',
	},
	{
		name: 'Bluesky search',
		make: () => blueskySource({ identifier: 'a.example', password: 'p', service: 'bsky.social' }),
		path: '/xrpc/app.bsky.feed.searchPosts',
	},
	{
		name: 'Bluesky login',
		make: () => blueskySource({ identifier: 'a.example', password: 'p', service: 'bsky.social' }),
		path: '/xrpc/com.atproto.server.createSession',
	},
	{ name: 'X', make: () => xSource('key'), path: '/2/tweets/counts/recent' },
];

/** Faults that are only known by waiting. */
const impatient = { ...patientLimits, total: 100 };

const head = { 'content-type': 'application/json' };

function endless(response: ServerResponse, part: string, every: number): void {
	response.writeHead(200, head);
	const timer = setInterval(() => response.write(part), every);
	response.on('close', () => clearInterval(timer));
}

const redirectTo = (location: string) => (response: ServerResponse) => {
	response.writeHead(302, { location }).end();
};
const body =
	(text: string | Uint8Array, more: Record<string, string> = {}) =>
	(response: ServerResponse) => {
		response.writeHead(200, { ...head, ...more }).end(text);
	};
const status =
	(code: number, more: Record<string, string> = {}) =>
	(response: ServerResponse) => {
		response.writeHead(code, more).end('{"error":"no"}');
	};

const bomb = gzipSync(Buffer.alloc(30 * 1024 * 1024, ' '));

/** What a server can do instead of answering; the sentence that is said about it. */
const faults: [string, (response: ServerResponse) => void, RegExp][] = [
	['an HTML page with status 200', body('<!doctype html><title>Sorry</title>'), /not JSON/],
	['cut JSON', body('[{"id": "1", "created_at": "2027-06'), /not JSON/],
	['an empty body', body(''), /not JSON/],
	['broken UTF-8', body(new Uint8Array([0x5b, 0xff, 0xfe, 0x5d])), /not JSON/],
	['a hundred thousand brackets', body('['.repeat(100_000)), /not JSON/],
	['null', body('null'), /sent something|unknown form/],
	['a number', body('1e400'), /sent something|unknown form/],
	['a text', body('"12"'), /sent something|unknown form/],
	['a list in a list', body('[[[]]]'), /sent something|unknown form|left out|began again/],
	[
		'a strange prototype',
		body('{"__proto__":{"a":1},"posts":7,"data":{},"configuration":3,"history":3}'),
		/sent|unknown/,
	],
	['a wait of three years', status(429, { 'retry-after': '99999999' }), /wait 1666667 minutes/],
	[
		'a wait until next year',
		status(503, { 'retry-after': 'Sat, 01 Jan 2028 00:00:00 GMT' }),
		/wait/,
	],
	['too many requests, always', status(429), /status 429/],
	['an error of the server', status(500), /status 500/],
	['no gateway', status(502), /status 502/],
	['nothing at all, on purpose', status(204), /status 204/],
	['a status that is none of ours', status(418), /status 418/],
	['an endless body', (response) => endless(response, 'x'.repeat(300_000), 1), /more than 2097152/],
	['a byte now and then', (response) => endless(response, ' ', 40), /too long/],
	['no answer', () => undefined, /too long/],
	['a packed body that unpacks for ever', body(bomb, { 'content-encoding': 'gzip' }), /more than/],
	['a broken packed body', body('no gzip', { 'content-encoding': 'gzip' }), /not JSON/],
	['an unknown packing', body('[]', { 'content-encoding': 'rot13' }), /not JSON/],
	['a reset before the answer', (response) => response.socket?.resetAndDestroy(), /ECONNRESET/],
	[
		'a reset within the body',
		(response) => {
			response.writeHead(200, { ...head, 'content-length': '5000' });
			response.write('[', () => response.socket?.destroy());
		},
		/could not be reached/,
	],
	['a redirect to this machine', redirectTo('http://127.0.0.1/'), /not a public https|status 302/],
	[
		'a redirect to a cloud’s inside',
		redirectTo('https://169.254.169.254/'),
		/not a public|status 302/,
	],
	['a redirect to a private name', redirectTo('https://printer.local/'), /not a public|status 302/],
	[
		'a redirect with a user',
		redirectTo('https://social.example@evil.example/'),
		/not a p|status 302/,
	],
	['a redirect without https', redirectTo('http://social.example/'), /not a public|status 302/],
	['a redirect to a script', redirectTo('javascript:alert(1)'), /not a public|status 302/],
	['a redirect to nonsense', redirectTo('https://['), /not a public|status 302/],
	['a redirect to nowhere', status(302), /status 302/],
	['a redirect in a circle', redirectTo('?again'), /redirects too often|status 302/],
];

let server: LocalServer;

beforeAll(async () => {
	server = await startLocalServer(answerAsNetworks(posts));
});
afterAll(() => server.close());

describe.each(sources)('$name', ({ make, path, open = true }) => {
	const good = (all: typeof posts) => answerAsNetworks(all, { open });

	test.each(faults)('%s loses and lowers no number', async (_, fault, sentence) => {
		const folder = await newFolder();
		server.answerWith(good(posts));
		const before = await runCount({
			folder,
			fetchJson: quickFetch(server.transport).fetchJson,
			sources: [make()],
			now: first,
		});
		expect(before.warned).toEqual([]);
		expect(before.totals.map(({ posts }) => posts)).toEqual([3]);

		server.answerWith((request, response) =>
			request.path === path ? fault(response) : good(more)(request, response),
		);
		const slow = sentence.source.includes('too long');
		const during = await runCount({
			folder,
			fetchJson: quickFetch(server.transport, slow ? impatient : patientLimits).fetchJson,
			sources: [make()],
			now: second,
			wanted: ['x'],
		});
		expect(during.warned.join('\n')).toMatch(sentence);
		expect(during.warned.join('\n')).not.toMatch(/<|Sorry|javascript:|alert|error":/);
		expect(during.totals.map(({ posts }) => posts)).toEqual([3]);
		expect(during.totals[0]?.gone).toBe(0);

		server.answerWith(good(more));
		const after = await runCount({
			folder,
			fetchJson: quickFetch(server.transport).fetchJson,
			sources: [make()],
			now: second,
			wanted: ['x'],
		});
		expect(after.warned).toEqual([]);
		expect(after.totals.map(({ posts, gone }) => [posts, gone])).toEqual([[4, 0]]);
	});

	test.each([
		['ENOTFOUND', 'could not be reached (ENOTFOUND)'],
		['CERT_HAS_EXPIRED', 'could not be reached (CERT_HAS_EXPIRED)'],
		['NOT_PUBLIC', 'could not be reached (NOT_PUBLIC)'],
		['<b>evil</b>', 'could not be reached'],
	])('A connection that fails with %s is said', async (code, sentence) => {
		const { fetchJson, waits } = quickFetch(async () => {
			throw Object.assign(new Error('words of a stranger'), { code });
		});
		const sourceList = [make()];
		const { warned, text } = await runCount({
			folder: await newFolder(),
			fetchJson,
			sources: sourceList,
			now: first,
		});
		expect(warned.join('\n')).toContain(`${sentence}.`);
		expect(warned.join('\n')).not.toMatch(/stranger|evil/);
		expect(text).toBe('');
		expect(waits).toEqual([1000, 2000]);
	});

	test('A short wait that the server asks for is kept, then all is well', async () => {
		let busy = true;
		server.answerWith((request, response) => {
			if (request.path !== path || !busy) return good(posts)(request, response);
			busy = false;
			return sendJson(response.setHeader('retry-after', '7'), {}, 429);
		});
		const { fetchJson, waits } = quickFetch(server.transport);
		const { warned, totals } = await runCount({
			folder: await newFolder(),
			fetchJson,
			sources: [make()],
			now: first,
		});
		expect(warned).toEqual([]);
		expect(totals.map(({ posts }) => posts)).toEqual([3]);
		expect(waits).toContain(7000);
	});
});
