import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { writeHtaccess } from '../../src/files/apache.ts';
import { headersFor } from '../../src/files/headers.ts';

const installed = spawnSync('apache2', ['-v']).status === 0;
const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate'];

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

test.skipIf(!installed)('Apache takes .htaccess, and sends what it says', async () => {
	const root = join(inject('temporaryFolder'), 'apache');
	for (const folder of ['storm/club/embed', 'storm/assets']) {
		mkdirSync(join(root, folder), { recursive: true });
	}
	const page = `<!doctype html>${'<p>Hello'.repeat(200)}`;
	writeFileSync(join(root, 'storm/.htaccess'), writeHtaccess('/storm/'));
	writeFileSync(join(root, 'storm/club/index.html'), page);
	writeFileSync(join(root, 'storm/club/embed/index.html'), page);
	writeFileSync(join(root, 'storm/club/calendar.ics'), 'BEGIN:VCALENDAR');
	writeFileSync(join(root, 'storm/404.html'), 'Nothing here');
	writeFileSync(join(root, 'storm/assets/a.css'), 'p{}');
	const port = await freePort();
	const config = join(root, 'apache.conf');
	writeFileSync(
		config,
		[
			...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
			`Listen 127.0.0.1:${port}`,
			'ServerName localhost',
			`PidFile ${root}/pid`,
			`ErrorLog ${root}/error.log`,
			'User www-data',
			'TypesConfig /etc/mime.types',
			`DocumentRoot ${root}`,
			// What German web space usually allows.
			`<Directory ${root}>\nAllowOverride FileInfo\nRequire all granted\n</Directory>`,
		].join('\n'),
	);
	spawnSync('chmod', ['-R', 'a+rX', inject('temporaryFolder')]);
	const server = spawn('apache2', ['-f', config, '-DFOREGROUND'], { stdio: 'ignore' });
	try {
		const get = (path: string) => fetch(`http://127.0.0.1:${port}/storm/${path}`);
		for (let tries = 0; tries < 50; tries++) {
			if (await get('club/').catch(() => undefined)) break;
			await setTimeout(100);
		}
		const landing = await get('club/');
		expect(landing.status).toBe(200);
		expect(landing.headers.get('content-encoding')).toBe('gzip');
		expect(await landing.text()).toBe(page);
		for (const [name, value] of Object.entries(headersFor('page'))) {
			expect(landing.headers.get(name), name).toBe(value);
		}
		const embed = await get('club/embed/');
		expect(embed.headers.get('x-frame-options')).toBeNull();
		expect(embed.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
		expect((await get('assets/a.css')).headers.get('cache-control')).toContain('immutable');
		expect((await get('club/calendar.ics')).headers.get('content-type')).toContain('text/calendar');
		const missing = await get('nothing/');
		expect([missing.status, await missing.text()]).toEqual([404, 'Nothing here']);
		expect(missing.headers.get('referrer-policy')).toBe('no-referrer');
	} finally {
		server.kill();
	}
});
