import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { checkAddress } from '../campaign/address.ts';

/** One HTTP request. */
export interface TransportRequest {
	url: URL;
	method: 'GET' | 'POST';
	headers: Record<string, string>;
	body: string | undefined;
	/** Ends the request and its body. */
	signal: AbortSignal;
}

/** An answer whose body is not read yet; names of headers in small letters. */
export interface TransportAnswer {
	status: number;
	headers: Record<string, string | undefined>;
	body: AsyncIterable<Uint8Array>;
	/** Ends it where nobody reads the body. */
	close: () => void;
}

/** Sends one request, follows no redirect, and throws where there is no answer. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>;

/** The world outside: network, clock, waiting and chance. */
export interface FetchTools {
	transport: Transport;
	/** Says who asks, so that a server's owner can complain. */
	userAgent: string;
	/** Milliseconds since 1970. */
	now: () => number;
	sleep: (milliseconds: number) => Promise<void>;
	/** From 0 to 1. */
	random: () => number;
}

/** How long, how much and how often; times in milliseconds. */
export interface FetchLimits {
	/** For one try, from the request to the end of the body. */
	total: number;
	/** Bytes of a body, packed and unpacked. */
	bytes: number;
	redirects: number;
	tries: number;
	/** The longest wait that a server may ask for. */
	wait: number;
	/** Between two requests to the same host. */
	pause: number;
	/** For everything together. */
	run: number;
}

/** What a run keeps to. */
export const fetchLimits: FetchLimits = {
	total: 15_000,
	bytes: 2 * 1024 * 1024,
	redirects: 3,
	tries: 3,
	wait: 60_000,
	pause: 1000,
	run: 5 * 60_000,
};

/** Why there is no answer: a short name, the HTTP status where there was one, and a sentence for people. */
export interface FetchProblem {
	what:
		| 'address'
		| 'status'
		| 'busy'
		| 'time'
		| 'connection'
		| 'large'
		| 'json'
		| 'redirects'
		| 'over';
	status?: number;
	text: string;
}

/** A JSON value, or why there is none. */
export type FetchAnswer = { ok: true; value: unknown } | { ok: false; problem: FetchProblem };

/** What can be said of a request beside its address. */
export interface FetchOptions {
	headers?: Record<string, string>;
	/** Sent as JSON by POST. */
	body?: unknown;
}

/** Gets JSON from an address; never throws. */
export type FetchJson = (address: string, options?: FetchOptions) => Promise<FetchAnswer>;

/** How the program names itself: with the site that it counts for. */
export function userAgentFor({ origin, base }: { origin: string; base: string }): string {
	return `candystorm/1 (+${origin}${base}; counts posts with a hashtag)`;
}

class Stop extends Error {
	readonly problem: FetchProblem;
	/** Whether another try may help, and after how many milliseconds at least. */
	readonly again: { after: number } | undefined;
	constructor(problem: FetchProblem, again?: { after: number }) {
		super(problem.text);
		this.problem = problem;
		this.again = again;
	}
}

const redirectStatus = new Set([301, 302, 303, 307, 308]);

/** The wait that a server asks for, in milliseconds: seconds or a date (RFC 9110, section 10.2.3). */
function retryAfter(text: string | undefined, now: number): number | undefined {
	if (text === undefined) return undefined;
	if (/^\d+$/.test(text)) return Number(text) * 1000;
	const at = Date.parse(text);
	return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** The whole body, unpacked, or a stop where it is larger than allowed. */
async function readBody(
	{ body, headers }: TransportAnswer,
	{ bytes }: FetchLimits,
	signal: AbortSignal,
): Promise<string> {
	const parts: Uint8Array[] = [];
	const limited = async function* (source: AsyncIterable<Uint8Array>) {
		let size = 0;
		for await (const part of source) {
			size += part.length;
			if (size > bytes) {
				throw new Stop({ what: 'large', text: `sent more than ${bytes} bytes` });
			}
			yield part;
		}
	};
	const collect = async (source: AsyncIterable<Uint8Array>) => {
		for await (const part of limited(source)) parts.push(part);
	};
	const packing = headers['content-encoding'] ?? 'identity';
	const packed = Readable.from(limited(body));
	if (packing === 'identity') await pipeline(packed, collect, { signal });
	else {
		const unpack = packing === 'br' ? createBrotliDecompress() : createUnzip();
		await pipeline(packed, unpack, collect, { signal });
	}
	return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
}

function refuseAddress(address: string): void {
	const wrong = checkAddress(address);
	if (wrong)
		throw new Stop({ what: 'address', text: `is not a public https address (${wrong.why})` });
}

/**
 * Makes the one way in which this program asks other servers: public https hosts only, also after redirects, bounded in
 * time, size, redirects and tries, at most one request a second to a host.
 */
export function makeFetchJson(tools: FetchTools, limits: FetchLimits = fetchLimits): FetchJson {
	const { transport, userAgent, now, sleep, random } = tools;
	const end = now() + limits.run;
	const nextTurn = new Map<string, number>();

	/** Waits, unless the run would then be over. */
	const pause = async (milliseconds: number) => {
		if (now() + milliseconds >= end) {
			throw new Stop({ what: 'over', text: 'was left out: the time for one run is over' });
		}
		if (milliseconds > 0) await sleep(milliseconds);
	};
	const waitForTurn = async ({ host }: URL) => {
		const turn = Math.max(now(), nextTurn.get(host) ?? 0);
		nextTurn.set(host, turn + limits.pause);
		await pause(turn - now());
	};

	const send = async (start: URL, { headers = {}, body }: FetchOptions): Promise<string> => {
		let url = start;
		for (let redirects = 0; ; redirects++) {
			await waitForTurn(url);
			const signal = AbortSignal.timeout(Math.max(1, Math.min(limits.total, end - now())));
			const answer = await transport({
				url,
				method: body === undefined ? 'GET' : 'POST',
				headers: {
					accept: 'application/json',
					'accept-encoding': 'gzip, br',
					'user-agent': userAgent,
					...(body === undefined ? {} : { 'content-type': 'application/json' }),
					// A key is for the host that it was given for.
					...(url.origin === start.origin ? headers : {}),
				},
				body: body === undefined ? undefined : JSON.stringify(body),
				signal,
			});
			const { status } = answer;
			if (status === 200) return await readBody(answer, limits, signal);
			answer.close();
			const location = answer.headers.location;
			if (redirectStatus.has(status) && location !== undefined && body === undefined) {
				if (redirects >= limits.redirects) {
					throw new Stop({ what: 'redirects', text: 'redirects too often' });
				}
				if (!URL.canParse(location, url.href)) refuseAddress(location);
				const next = new URL(location, url);
				refuseAddress(next.href);
				url = next;
				continue;
			}
			throw stopFor(answer);
		}
	};

	const stopFor = ({ status, headers }: TransportAnswer): Stop => {
		const asked = retryAfter(headers['retry-after'], now());
		if (asked !== undefined && asked > limits.wait && (status === 429 || status === 503)) {
			const text = `asks to wait ${Math.ceil(asked / 60_000)} minutes (status ${status})`;
			return new Stop({ what: 'busy', status, text });
		}
		const problem = { what: 'status', status, text: `answered with status ${status}` } as const;
		const mayRecover = status === 429 || status >= 500;
		return mayRecover ? new Stop(problem, { after: asked ?? 0 }) : new Stop(problem);
	};

	return async (address, options = {}) => {
		try {
			refuseAddress(address);
			for (let tries = 1; ; tries++) {
				try {
					return { ok: true, value: parse(await send(new URL(address), options)) };
				} catch (error) {
					const stop = understand(error);
					if (!stop.again || tries >= limits.tries) throw stop;
					// Half as long to one and a half times as long, so that many programs do not come back together.
					const backoff = 1000 * 2 ** (tries - 1) * (0.5 + random());
					await pause(Math.max(stop.again.after, backoff));
				}
			}
		} catch (error) {
			return { ok: false, problem: understand(error).problem };
		}
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Stop({ what: 'json', text: 'sent something that is not JSON' });
	}
}

/** Names of faults as the system gives them; only such are repeated, never words of a server. */
function codeOf(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const code = 'code' in error ? error.code : undefined;
	if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,50}$/.test(code)) return code;
	return codeOf(error.cause);
}

function understand(error: unknown): Stop {
	if (error instanceof Stop) return error;
	const name = error instanceof Error ? error.name : '';
	if (name === 'TimeoutError' || name === 'AbortError') {
		return new Stop({ what: 'time', text: 'took too long' }, { after: 0 });
	}
	const code = codeOf(error);
	if (code?.startsWith('ERR_ENCODING') || code?.startsWith('Z_') || code?.startsWith('ERR__')) {
		return new Stop({ what: 'json', text: 'sent something that is not JSON' });
	}
	return new Stop(
		{ what: 'connection', text: `could not be reached${code ? ` (${code})` : ''}` },
		{ after: 0 },
	);
}
