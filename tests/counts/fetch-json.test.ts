import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import {
	fetchLimits,
	makeFetchJson,
	type Transport,
	type TransportAnswer,
	type TransportRequest,
	userAgentFor,
} from '../../src/counts/fetch-json.ts';
import { isPublicAddress, makeHttpsTransport } from '../../src/counts/https-transport.ts';

const answer = (value: unknown, more: Partial<TransportAnswer> = {}): TransportAnswer => ({
	status: 200,
	headers: {},
	body: (async function* () {
		yield new TextEncoder().encode(JSON.stringify(value));
	})(),
	close: () => undefined,
	...more,
});
const redirect = (location: string) => answer(null, { status: 302, headers: { location } });

/** A fetch with a clock of its own that only waiting moves. */
function fetchFrom(transport: Transport) {
	const clock = { now: 0 };
	const requests: { at: number; request: TransportRequest }[] = [];
	const fetchJson = makeFetchJson({
		transport: (request) => {
			requests.push({ at: clock.now, request });
			return transport(request);
		},
		userAgent: 'candystorm/1 (+https://example.org/)',
		now: () => clock.now,
		sleep: async (milliseconds) => {
			clock.now += milliseconds;
		},
		random: () => 1,
	});
	return { fetchJson, requests, clock };
}

describe('The fetch', () => {
	test('names itself and the site that it asks for', async () => {
		expect(userAgentFor({ origin: 'https://example.org', base: '/storms/' })).toBe(
			'candystorm/1 (+https://example.org/storms/; counts posts with a hashtag)',
		);
		const { fetchJson, requests } = fetchFrom(async () => answer({ a: 1 }));
		expect(await fetchJson('https://a.example/x')).toEqual({ ok: true, value: { a: 1 } });
		expect(requests[0]?.request.headers['user-agent']).toBe('candystorm/1 (+https://example.org/)');
	});

	test('asks a host once a second, and other hosts meanwhile', async () => {
		const { fetchJson, requests } = fetchFrom(async () => answer(1));
		for (const host of ['a', 'a', 'b', 'a']) await fetchJson(`https://${host}.example/`);
		expect(requests.map(({ at }) => at)).toEqual([0, 1000, 1000, 2000]);
	});

	test.each([
		'http://a.example/',
		'https://127.0.0.1/',
		'https://[::1]/',
		'https://2130706433/',
		'https://localhost/',
		'https://printer.local/',
		'https://user@a.example/',
		'https://intranet/',
		'file:///etc/passwd',
		'data:application/json,1',
		'',
	])('does not ask %s', async (address) => {
		const { fetchJson, requests } = fetchFrom(async () => answer(1));
		expect(await fetchJson(address)).toMatchObject({ ok: false, problem: { what: 'address' } });
		expect(requests).toEqual([]);
	});

	test('follows three redirects to public hosts; a key goes to the first host alone', async () => {
		const places = ['https://a.example/2', 'https://b.example/3', '/4'];
		const { fetchJson, requests } = fetchFrom(async () => {
			const next = places.shift();
			return next ? redirect(next) : answer('there');
		});
		const found = await fetchJson('https://a.example/1', { headers: { authorization: 'key' } });
		expect(found).toEqual({ ok: true, value: 'there' });
		expect(
			requests.map(({ request }) => [request.url.href, request.headers.authorization]),
		).toEqual([
			['https://a.example/1', 'key'],
			['https://a.example/2', 'key'],
			['https://b.example/3', undefined],
			['https://b.example/4', undefined],
		]);
	});

	test('follows no fourth redirect, and none of a request that carries something', async () => {
		const { fetchJson, requests } = fetchFrom(async () => redirect('https://a.example/'));
		expect(await fetchJson('https://a.example/')).toMatchObject({ problem: { what: 'redirects' } });
		expect(requests).toHaveLength(4);
		const sent = await fetchJson('https://a.example/', { body: { password: 'p' } });
		expect(sent).toMatchObject({ problem: { what: 'status', status: 302 } });
		expect(requests).toHaveLength(5);
	});

	test('tries three times, later each time, and not again where it is no use', async () => {
		const busy = fetchFrom(async () => answer(1, { status: 503 }));
		await busy.fetchJson('https://a.example/');
		expect(busy.requests.map(({ at }) => at)).toEqual([0, 1500, 4500]);
		const gone = fetchFrom(async () => answer(1, { status: 404 }));
		await gone.fetchJson('https://a.example/');
		expect(gone.requests).toHaveLength(1);
	});

	test('keeps a wait of a minute, and stops at a longer one', async () => {
		const wait = (seconds: number) =>
			fetchFrom(async () =>
				answer(1, { status: 429, headers: { 'retry-after': String(seconds) } }),
			);
		const short = wait(60);
		await short.fetchJson('https://a.example/');
		expect(short.requests.map(({ at }) => at)).toEqual([0, 60_000, 120_000]);
		const long = wait(61);
		expect(await long.fetchJson('https://a.example/')).toMatchObject({ problem: { what: 'busy' } });
		expect(long.requests).toHaveLength(1);
	});

	test('ends after five minutes altogether, however much is left to ask', async () => {
		const { fetchJson, requests, clock } = fetchFrom(async () => answer(1));
		let last = await fetchJson('https://a.example/');
		for (let index = 0; index < 400; index++) last = await fetchJson('https://a.example/');
		expect(last).toMatchObject({ ok: false, problem: { what: 'over' } });
		expect(requests).toHaveLength(300);
		expect(clock.now).toBeLessThan(fetchLimits.run);
	});
});

describe('The real network', () => {
	test.each([
		['8.8.8.8', true],
		['2a00:1450:4001::1', true],
		['0.0.0.0', false],
		['10.1.2.3', false],
		['100.64.0.1', false],
		['127.0.0.1', false],
		['169.254.169.254', false],
		['172.20.0.1', false],
		['192.168.1.1', false],
		['224.0.0.1', false],
		['255.255.255.255', false],
		['::', false],
		['::1', false],
		['::ffff:127.0.0.1', false],
		['::ffff:8.8.8.8', false],
		['64:ff9b::7f00:1', false],
		['fd00::1', false],
		['fe80::1', false],
		['2002:7f00:1::', false],
		['2001:db8::1', false],
		['ff02::1', false],
		['nonsense', false],
	])('%s is public: %s', (address, expected) => {
		expect(isPublicAddress(address)).toBe(expected);
	});

	const request = (url: string): TransportRequest => ({
		url: new URL(url),
		method: 'GET',
		headers: {},
		body: undefined,
		signal: AbortSignal.timeout(5000),
	});
	const leadTo =
		(...addresses: LookupAddress[]) =>
		(_: string, found: (error: null, addresses: LookupAddress[]) => void) =>
			found(null, addresses);

	test('A public name that leads to this machine is not connected to', async () => {
		let connections = 0;
		const server = createServer((socket) => {
			connections += 1;
			socket.destroy();
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		const port = typeof address === 'object' ? address?.port : 0;
		for (const inside of [
			{ address: '127.0.0.1', family: 4 },
			{ address: '::ffff:127.0.0.1', family: 6 },
		]) {
			const transport = makeHttpsTransport(leadTo(inside));
			const asked = transport(request(`https://public.example:${port}/`));
			await expect(asked).rejects.toMatchObject({ code: 'NOT_PUBLIC' });
		}
		expect(connections).toBe(0);
		server.close();
	});

	test('Anything but https is refused', async () => {
		const transport = makeHttpsTransport(leadTo({ address: '8.8.8.8', family: 4 }));
		await expect(transport(request('http://public.example/'))).rejects.toThrow('Only https');
	});

	test('A name that nobody knows is told by its code', async () => {
		const transport = makeHttpsTransport((_, found) =>
			found(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []),
		);
		await expect(transport(request('https://public.example/'))).rejects.toMatchObject({
			code: 'ENOTFOUND',
		});
	});
});
