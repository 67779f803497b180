import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { runCommand } from '../support/command.ts';

let site: string;
let target: string;

beforeAll(async () => {
	const folder = join(inject('temporaryFolder'), 'publish-folder');
	[site, target] = [join(folder, 'dist'), join(folder, 'srv')];
	await mkdir(join(site, 'images'), { recursive: true });
	for (const name of ['archive.json', 'robots.txt']) await writeFile(join(site, name), name);
});

const run = (args: string[], now = '2026-11-20T12:00:00Z') =>
	runCommand('publish-folder', args, { CANDYSTORM_NOW: now });

const current = (file: string) => readFile(join(target, 'current', file), 'utf8');

test('A built site is published, listed, and taken back', async () => {
	await writeFile(join(site, 'index.html'), 'one');
	expect(await run([target, '--from', site])).toMatchObject({
		code: 0,
		out: `Published as 20261120-120000: 3 files, 0 of them as before, 0 kept from earlier ones.\nVisitors see ${join(target, 'current')}\n`,
	});
	await writeFile(join(site, 'index.html'), 'two');
	const second = await run([target, '--from', site, '--releases', '2'], '2026-11-21T12:00:00Z');
	expect(second.out).toContain('3 files, 2 of them as before');
	expect(await current('index.html')).toBe('two');
	expect((await run([target, '--list'])).out).toBe('20261120-120000\n20261121-120000  current\n');
	expect((await run([target, '--back'])).out).toContain('Visitors see 20261120-120000 again');
	expect(await current('index.html')).toBe('one');
	expect(await run([target, '--back'])).toMatchObject({
		code: 1,
		err: 'There is no earlier release to go back to.\n',
	});
});

test.each([
	[['srv', '--from', 'src'], 'Run npm run build first.'],
	[['srv', '--from', 'dist', '--releases', '0'], '--releases takes a whole number, 1 at least'],
])('%j says what is wrong and publishes nothing', async (args, message) => {
	const places = args.map((arg) => ({ srv: join(target, 'other'), dist: site })[arg] ?? arg);
	const { code, out, err } = await run(places);
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(err).toContain(message);
});
