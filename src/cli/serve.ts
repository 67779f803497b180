import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Where and as what a folder is served. */
export interface ServeOptions {
	/** The path that the site's addresses begin with, as `/storms/`; default `/`. */
	base?: string;
	/** The port; 0 takes any free one. Default 0. */
	port?: number;
	/** The address to listen on; default `127.0.0.1`, which only this machine reaches. */
	host?: string;
}

/** A folder that is being served. */
export interface ServedFolder {
	/** The address of its index page, with the base and a slash at the end. */
	url: string;
	/** Stops serving, open connections included. */
	close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.gif': 'image/gif',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.ics': 'text/calendar; charset=utf-8',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
	'.zip': 'application/zip',
};

/**
 * Serves a folder of finished pages the way a plain web host does: `index.html` for a folder, a redirect to the address with
 * the slash, `404.html` for what is missing. Nothing outside of the folder is given out, not through links either.
 * Fails when the folder does not exist or the port is taken (`code` is then `EADDRINUSE`).
 */
export async function serveFolder(
	folder: string,
	options: ServeOptions = {},
): Promise<ServedFolder> {
	const { port = 0, host = '127.0.0.1' } = options;
	const base = `/${options.base ?? ''}/`.replace(/\/{2,}/g, '/');
	const root = await realpath(folder);
	const server = createServer((request, response) => {
		answer(request, response, root, base).catch(() => {
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	await listening(server, port, host);
	// A server that listens on a port has an address of this form; only one on a pipe has a text.
	const address = server.address() as AddressInfo;
	const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
	return { url: `http://${name}:${address.port}${base}`, close: () => closed(server) };
}

/** Serves a folder on the given port or, where that is taken, on the first free one of the nineteen after it. */
export async function serveOnNextFreePort(
	folder: string,
	options: ServeOptions & { port: number },
): Promise<ServedFolder> {
	for (let port = options.port; port < options.port + 19; port += 1) {
		try {
			return await serveFolder(folder, { ...options, port });
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
		}
	}
	return serveFolder(folder, { ...options, port: options.port + 19 });
}

function listening(server: Server, port: number, host: string): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});
}

function closed(server: Server): Promise<void> {
	return new Promise((resolve, reject) => {
		server.close((error) => (error ? reject(error) : resolve()));
		server.closeAllConnections();
	});
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	root: string,
	base: string,
): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
	const suffix = query === undefined ? '' : `?${query}`;
	if (`${path}/` === base) {
		response.writeHead(301, { location: `${base}${suffix}` }).end();
		return;
	}
	const names = path.startsWith(base) ? namesIn(path.slice(base.length)) : undefined;
	const file = names && (await fileAt(root, join(root, ...names)));
	if (names === undefined || file === undefined) {
		await send(request, response, 404, await fileAt(root, join(root, '404.html')));
	} else if (file.isFolder && !path.endsWith('/')) {
		// Written from its parts, so that `//host` in the request never becomes another site's address.
		const location = `${base}${names.map(encodeURIComponent).join('/')}/${suffix}`;
		response.writeHead(301, { location }).end();
	} else if (file.isFolder) {
		const index = await fileAt(root, join(file.path, 'index.html'));
		const page = index ?? (await fileAt(root, join(root, '404.html')));
		await send(request, response, index ? 200 : 404, page);
	} else if (path.endsWith('/')) {
		await send(request, response, 404, await fileAt(root, join(root, '404.html')));
	} else {
		await send(request, response, 200, file);
	}
}

/** The decoded names of a path's parts, or `undefined` where it is not a path to something below. */
function namesIn(path: string): string[] | undefined {
	let names: string[];
	try {
		names = path.replace(/\/$/, '').split('/').map(decodeURIComponent);
	} catch {
		return undefined;
	}
	const allowed = (name: string) => name !== '.' && name !== '..' && !/[/\\\0]/.test(name);
	const inner = names.length > 1 && names.includes('');
	return names.every(allowed) && !inner ? names.filter((name) => name !== '') : undefined;
}

interface Found {
	path: string;
	size: number;
	isFolder: boolean;
}

/** What lies at a path, with links followed; `undefined` where there is nothing or it lies outside of the root. */
async function fileAt(root: string, path: string): Promise<Found | undefined> {
	try {
		const real = await realpath(path);
		if (real !== root && !real.startsWith(root + sep)) return undefined;
		const found = await stat(real);
		const isFolder = found.isDirectory();
		return isFolder || found.isFile() ? { path: real, size: found.size, isFolder } : undefined;
	} catch {
		return undefined;
	}
}

async function send(
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	file: Found | undefined,
): Promise<void> {
	const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
	if (file === undefined || file.isFolder) {
		const text = 'Not found\n';
		response.writeHead(status, {
			...headers,
			'content-type': 'text/plain; charset=utf-8',
			'content-length': Buffer.byteLength(text),
		});
		response.end(request.method === 'HEAD' ? undefined : text);
		return;
	}
	response.writeHead(status, {
		...headers,
		'content-type': contentTypes[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
		'content-length': file.size,
	});
	if (request.method === 'HEAD') response.end();
	else await pipeline(createReadStream(file.path), response);
}
