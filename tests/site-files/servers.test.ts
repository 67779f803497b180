import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { alwaysHeaders, headersFor, type PathClass } from '../../src/files/headers.ts';
import { publishRelease } from '../../src/files/releases.ts';
import { caddy, nginx } from '../support/web-servers.ts';

const long = 'A text that is long enough to be packed. '.repeat(30);

/** The files of a small site, with the kind of each. */
const files: [file: string, kind: PathClass, type: string][] = [
	['index.html', 'page', 'text/html'],
	['storm/index.html', 'page', 'text/html'],
	['storm/embed/index.html', 'embed', 'text/html'],
	['new/index.html', 'builder', 'text/html'],
	['storm/progress.json', 'data', 'application/json'],
	['storm/calendar.ics', 'data', 'text/calendar'],
	['storm/badge.svg', 'badge', 'image/svg+xml'],
	['assets/style.css', 'asset', 'text/css'],
	['images/card.png', 'image', 'image/png'],
	['404.html', 'page', 'text/html'],
];

/** Writes the small site as a build does. */
function writeSmallSite(site: string): void {
	for (const [file] of files) {
		mkdirSync(join(site, file, '..'), { recursive: true });
		writeFileSync(join(site, file), `${file}: ${long}`);
	}
}

/** Publishes the small site; gives the folder that servers read. */
async function publishSmallSite(folder: string): Promise<string> {
	const [site, target] = [join(folder, 'dist'), join(folder, 'published')];
	writeSmallSite(site);
	await publishRelease(site, target, { now: Date.now() });
	return join(target, 'current');
}

describe.each([caddy, nginx])('$name with its configuration of deploy/', (server) => {
	let running: Awaited<ReturnType<typeof server.start>> | undefined;

	beforeAll(async () => {
		if (!server.version) return;
		const folder = join(inject('temporaryFolder'), server.name);
		running = await server.start(await publishSmallSite(folder), join(folder, 'work'));
	});

	afterAll(() => running?.stop());

	const address = (path: string) => `${running?.origin}${path}`;

	/** Gets an address as a browser does, but follows no redirect. */
	const get = (path: string) =>
		fetch(address(path), {
			redirect: 'manual',
			headers: { 'accept-encoding': 'br, gzip' },
		});

	test.skipIf(!server.version).each(files)(
		'%s has its headers, and goes packed',
		async (...row) => {
			const [file, kind, type] = row;
			const answer = await get(`/${file.replace(/index\.html$/, '')}`);
			expect(answer.status).toBe(200);
			expect(await answer.text()).toBe(`${file}: ${long}`);
			expect(answer.headers.get('content-type')).toContain(type);
			for (const [header, value] of Object.entries({ ...alwaysHeaders, ...headersFor(kind) })) {
				expect(answer.headers.get(header), header).toBe(value);
			}
			if (kind === 'image') return;
			expect(answer.headers.get('content-encoding')).toBe('br');
			expect(answer.headers.get('vary')).toBe('Accept-Encoding');
		},
	);

	test.skipIf(!server.version)('What is missing is told kindly, and not for ever', async () => {
		for (const path of ['/nowhere/', '/assets/old.css', '/images/old.png']) {
			const answer = await get(path);
			expect(answer.status).toBe(404);
			expect(await answer.text()).toContain('404.html');
			for (const [header, value] of Object.entries(headersFor('page'))) {
				expect(answer.headers.get(header), `${path} ${header}`).toBe(value);
			}
		}
	});

	test.skipIf(!server.version)(
		'A packed page says how long it is, and need not come twice',
		async () => {
			for (const path of ['/', '/storm/']) {
				const answer = await get(path);
				expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0);
				expect(answer.headers.get('etag')).toBeTruthy();
				const again = await fetch(address(path), {
					headers: { 'accept-encoding': 'br', 'if-none-match': answer.headers.get('etag') ?? '' },
				});
				expect(again.status).toBe(304);
			}
		},
	);

	test.skipIf(!server.version).each(['br;q=0', 'gzip', 'identity', 'brotli'])(
		'Who says “%s” gets no brotli',
		async (accepted) => {
			const answer = await fetch(address('/storm/'), { headers: { 'accept-encoding': accepted } });
			expect(answer.status).toBe(200);
			expect(answer.headers.get('content-encoding')).not.toBe('br');
			expect(await answer.text()).toContain('storm/index.html');
		},
	);

	test.skipIf(!server.version)(
		'An address without its last slash leads to the one with it',
		async () => {
			const { status, headers } = await get('/storm');
			expect([301, 308]).toContain(status);
			expect(new URL(headers.get('location') ?? '', address('/storm')).href).toBe(
				address('/storm/'),
			);
		},
	);
});

describe.each([caddy, nginx])('$name in a folder that nobody packed', (server) => {
	test.skipIf(!server.version)(
		'Pages have their headers, and what is missing is told',
		async () => {
			const folder = join(inject('temporaryFolder'), `${server.name}-unpacked`);
			const site = join(folder, 'dist');
			writeSmallSite(site);
			const running = await server.start(site, join(folder, 'work'));
			try {
				for (const [file, kind, type] of files) {
					const address = `${running.origin}/${file.replace(/index\.html$/, '')}`;
					const answer = await fetch(address, { headers: { 'accept-encoding': 'br, gzip' } });
					expect(answer.status, file).toBe(200);
					expect(await answer.text()).toBe(`${file}: ${long}`);
					expect(answer.headers.get('content-type')).toContain(type);
					for (const [name, value] of Object.entries({ ...alwaysHeaders, ...headersFor(kind) })) {
						expect(answer.headers.get(name), `${file} ${name}`).toBe(value);
					}
				}
				const missing = await fetch(`${running.origin}/nowhere/`);
				expect(missing.status).toBe(404);
				expect(await missing.text()).toContain('404.html');
			} finally {
				running.stop();
			}
		},
	);
});
