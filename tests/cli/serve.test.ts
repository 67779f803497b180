import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFolder, serveFolder, serveOnNextFreePort } from '../../src/cli/serve.ts';

let outside: string;
let folder: string;
let plain: ServedFolder;
let based: ServedFolder;

beforeAll(async () => {
	outside = await mkdtemp(join(tmpdir(), 'candystorm-serve-'));
	folder = join(outside, 'site');
	await mkdir(join(folder, 'storm'), { recursive: true });
	await mkdir(join(folder, 'empty'));
	await mkdir(join(outside, 'site-two'));
	await writeFile(join(outside, 'secret.txt'), 'secret');
	await writeFile(join(outside, 'site-two', 'secret.txt'), 'secret');
	await writeFile(join(folder, 'index.html'), '<p>index');
	await writeFile(join(folder, '404.html'), '<p>nothing here');
	await writeFile(join(folder, 'storm', 'index.html'), '<p>süß');
	await writeFile(join(folder, 'storm', 'two words.txt'), 'text');
	await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'));
	await symlink(join(outside, 'site-two'), join(folder, 'linked'));
	plain = await serveFolder(folder);
	based = await serveFolder(folder, { base: '/storms' });
});

afterAll(async () => {
	await plain.close();
	await based.close();
	await rm(outside, { recursive: true });
});

interface Answer {
	status: number | undefined;
	headers: Record<string, string | string[] | undefined>;
	body: string;
}

/** Asks for a path exactly as it is written: `fetch` would tidy it up first. */
function ask(served: ServedFolder, path: string, method = 'GET'): Promise<Answer> {
	const { hostname, port } = new URL(served.url);
	return new Promise((resolve, reject) => {
		const sent = request({ hostname, port, path, method, agent: false }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (text: string) => {
				body += text;
			});
			response.on('end', () =>
				resolve({ status: response.statusCode, headers: response.headers, body }),
			);
		});
		sent.on('error', reject).end();
	});
}

test('The address names the machine itself, the port and the base', () => {
	expect(plain.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
	expect(based.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/storms\/$/);
});

test.each([
	['/', '<p>index'],
	['/?from=poster', '<p>index'],
	['/storm/', '<p>süß'],
	['/storm/index.html', '<p>süß'],
	['/storm/two%20words.txt', 'text'],
])('%s is found', async (path, body) => {
	expect(await ask(plain, path)).toMatchObject({ status: 200, body });
});

test.each([
	['/storm', '/storm/'],
	['/storm?from=poster&x=?', '/storm/?from=poster&x=?'],
])('%s is sent on to the address with the slash', async (path, location) => {
	expect(await ask(plain, path)).toMatchObject({ status: 301, headers: { location } });
});

test.each(['/missing', '/missing/', '/empty/', '/index.html/', '//storm', '/storm//index.html'])(
	'%s gets the page for missing things',
	async (path) => {
		const answer = await ask(plain, path);
		expect(answer).toMatchObject({ status: 404, body: '<p>nothing here' });
		expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
	},
);

test.each([
	'/../secret.txt',
	'/storm/../../secret.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/..%5csecret.txt',
	'/../site-two/secret.txt',
	'/link.txt',
	'/linked/secret.txt',
	'/%00',
	'/%zz',
])('%s does not lead out of the folder', async (path) => {
	const { status, body } = await ask(plain, path);
	expect({ status, body }).toEqual({ status: 404, body: '<p>nothing here' });
});

test.each([
	['.html', 'text/html; charset=utf-8'],
	['.css', 'text/css; charset=utf-8'],
	['.js', 'text/javascript; charset=utf-8'],
	['.json', 'application/json; charset=utf-8'],
	['.xml', 'application/xml; charset=utf-8'],
	['.ics', 'text/calendar; charset=utf-8'],
	['.svg', 'image/svg+xml; charset=utf-8'],
	['.png', 'image/png'],
	['.PNG', 'image/png'],
	['.webp', 'image/webp'],
	['.woff2', 'font/woff2'],
	['.unknown', 'application/octet-stream'],
])('A file that ends in %s is %s', async (ending, type) => {
	await writeFile(join(folder, `file${ending}`), 'x');
	const { headers } = await ask(plain, `/file${ending}`);
	expect(headers['content-type']).toBe(type);
	expect(headers['x-content-type-options']).toBe('nosniff');
});

test('Below a base path, only addresses with the base are found', async () => {
	expect(await ask(based, '/storms/storm/')).toMatchObject({ status: 200, body: '<p>süß' });
	expect(await ask(based, '/storms')).toMatchObject({
		status: 301,
		headers: { location: '/storms/' },
	});
	expect(await ask(based, '/storms/storm')).toMatchObject({
		status: 301,
		headers: { location: '/storms/storm/' },
	});
	expect(await ask(based, '/storm/')).toMatchObject({ status: 404, body: '<p>nothing here' });
	expect(await ask(based, '/stormsx/')).toMatchObject({ status: 404 });
});

test('HEAD gets the headers of GET, with the length in bytes and no body', async () => {
	const get = await ask(plain, '/storm/');
	const head = await ask(plain, '/storm/', 'HEAD');
	expect(head).toMatchObject({ status: 200, body: '' });
	expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.body)));
	expect(await ask(plain, '/missing', 'HEAD')).toMatchObject({ status: 404, body: '' });
});

test('Any other method is refused', async () => {
	expect(await ask(plain, '/', 'POST')).toMatchObject({
		status: 405,
		headers: { allow: 'GET, HEAD' },
	});
});

test('A folder without a page for missing things answers in words', async () => {
	const served = await serveFolder(join(folder, 'empty'));
	expect(await ask(served, '/missing')).toMatchObject({ status: 404, body: 'Not found\n' });
	await served.close();
});

test('A taken port is an error, or the next free one is taken', async () => {
	const taken = Number(new URL(plain.url).port);
	await expect(serveFolder(folder, { port: taken })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	const next = await serveOnNextFreePort(folder, { port: taken });
	expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
	await next.close();
});

test('A folder that does not exist is an error', async () => {
	await expect(serveFolder(join(outside, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('After closing, nobody answers', async () => {
	const served = await serveFolder(folder);
	await ask(served, '/');
	await served.close();
	await expect(ask(served, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
