import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { headersOf, readHeaders } from '../site-files/header-rules.ts';

/** A host that serves a built site. */
export interface Host {
	/** Its origin, without a slash at the end. */
	origin: string;
	close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};

/** How a host differs from an ordinary one. */
export interface HostOptions {
	/** The path that the site's addresses begin with. */
	base: string;
	/** Whether it sends the headers of the file `_headers`; a plain host sends none. */
	headers: boolean;
	/** Changes a page on its way out. */
	change?: (html: string) => string;
}

/** Serves a built site with exactly the headers that its file `_headers` names. */
export async function serveBuilt(folder: string, options: HostOptions): Promise<Host> {
	const rules = readHeaders(await readFile(join(folder, '_headers'), 'utf8'));
	return serve(async (path) => {
		const below = decodeURI(path.slice(options.base.length));
		const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
		const bytes = await readFile(join(folder, file));
		const isPage = file.endsWith('.html');
		const body = isPage && options.change ? options.change(bytes.toString('utf8')) : bytes;
		const type = types[extname(file)] ?? 'application/octet-stream';
		const headers = options.headers ? headersOf(rules, path) : {};
		return { body, headers: { ...headers, 'Content-Type': type } };
	});
}

/** Serves one page at every address. */
export function servePage(html: string, headers: Record<string, string> = {}): Promise<Host> {
	return serve(async () => ({
		body: html,
		headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
	}));
}

async function serve(
	answer: (path: string) => Promise<{ body: string | Buffer; headers: Record<string, string> }>,
): Promise<Host> {
	const server = createServer((request, response) => {
		const [path = '/'] = (request.url ?? '/').split('?');
		answer(path).then(
			({ body, headers }) => response.writeHead(200, headers).end(body),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	// A server that listens on a port has an address of this form; only one on a pipe has a text.
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
