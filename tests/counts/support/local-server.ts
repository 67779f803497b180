import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Transport } from '../../../src/counts/fetch-json.ts';

/** Answers a request; `host` is the public name that it was meant for. */
export type Handler = (
	request: {
		host: string;
		path: string;
		query: URLSearchParams;
		body: string;
		message: IncomingMessage;
	},
	response: ServerResponse,
) => void | Promise<void>;

/** A server on this machine that stands for every public host. */
export interface LocalServer {
	/** Sends what is meant for a public host to this server instead. */
	transport: Transport;
	/** All requests so far: host, path and query. */
	requests: string[];
	/** Replaces what it answers. */
	answerWith: (handler: Handler) => void;
	close: () => Promise<void>;
}

/** Writes a JSON answer. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** Sends what is meant for a public host to a port of this machine, without the s of https. */
export function localTransport(portOf: (host: string) => number): Transport {
	return ({ url, method, headers, body, signal }) =>
		new Promise((resolve, reject) => {
			if (url.protocol !== 'https:') throw new Error(`asked ${url.href}`);
			const sent = request(
				{
					host: '127.0.0.1',
					port: portOf(url.hostname),
					path: url.pathname + url.search,
					method,
					headers: { ...headers, 'x-meant-for': url.hostname },
					signal,
					agent: false,
				},
				(answer) => {
					const single = Object.entries(answer.headers).map(([name, value]) => [
						name,
						String(value),
					]);
					resolve({
						status: answer.statusCode ?? 0,
						headers: Object.fromEntries(single),
						body: answer,
						close: () => answer.destroy(),
					});
				},
			);
			sent.once('error', reject);
			sent.end(body);
		});
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startLocalServer(first: Handler): Promise<LocalServer> {
	let handler = first;
	const requests: string[] = [];
	const server = createServer(async (message, response) => {
		const url = new URL(message.url ?? '/', `https://${message.headers['x-meant-for']}`);
		let body = '';
		for await (const part of message) body += part;
		requests.push(`${url.hostname}${url.pathname}${url.search}`);
		await handler(
			{ host: url.hostname, path: url.pathname, query: url.searchParams, body, message },
			response,
		);
	});
	server.on('error', () => undefined);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	// A listening TCP server has an address object, not a path.
	const { port } = server.address() as AddressInfo;
	const transport = localTransport(() => port);
	return {
		transport,
		requests,
		answerWith: (next) => {
			handler = next;
		},
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
