import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { course, temporaryPath } from '../sites/fixtures.ts';
import { projectFolder } from '../support/command.ts';
import { type Running, startCommand } from './running.ts';

const folder = () => temporaryPath('dev-campaigns');
const file = () => join(folder(), 'probenraum.mdx');
let server: Running;
let home: string;
let valid: string;

beforeAll(async () => {
	await cp(join(projectFolder, course.folder), folder(), { recursive: true });
	valid = await readFile(file(), 'utf8');
	server = await startCommand('dev', {
		CANDYSTORM_CAMPAIGNS: folder(),
		CANDYSTORM_NOW: '2026-03-02T12:00:00+01:00',
	});
	[, home = ''] = await server.says(/(http:\/\/(?:localhost|127\.0\.0\.1):\d+)\//);
});
afterAll(() => server?.end('SIGTERM'));

/** Asks as a browser does. */
async function open(path: string): Promise<{ status: number; text: string }> {
	const answer = await fetch(`${home}${path}`, { headers: { accept: 'text/html' } });
	return { status: answer.status, text: await answer.text() };
}

/** Waits until a page answers as wished; a server in dev takes a moment to see a save. */
async function wait(path: string, fits: (page: { status: number; text: string }) => void) {
	await vi.waitFor(async () => fits(await open(path)), { timeout: 150_000, interval: 200 });
}

test('Pages are served', async () => {
	await wait('/probenraum/', ({ status, text }) => {
		expect(status).toBe(200);
		expect(text).toContain('Seit einer Woche sind es im Probenraum zwölf Grad.');
	});
	expect((await open('/probenraum/progress/')).status).toBe(200);
	expect((await open('/probenraum/m/eins/')).status).toBe(200);
});

test('A valid save is shown', async () => {
	await writeFile(file(), valid.replaceAll('zwölf Grad', 'elf Grad'));
	await wait('/probenraum/', ({ status, text }) => {
		expect(status).toBe(200);
		expect(text).toContain('elf Grad.');
		expect(text).not.toContain('zwölf Grad.');
	});
});

const slips: [string, (text: string) => string, string][] = [
	['in a field', (text) => text.replace('2026-03-06 18:00', '06.03.2026'), '2026-03-06'],
	['in the YAML', (text) => text.replace('title: Ein', 'title: @Ein'), 'probenraum.mdx:2:'],
	['in the body', (text) => `${text}\n<script>alert(1)</script>\n`, 'CS-077'],
	['in the body as a program', (text) => `${text}\n{process.exit()}\n`, 'probenraum.mdx:'],
];

test.each(slips)(
	'A mistake %s is answered with the report on every page, until it is mended',
	async (_, slip, told) => {
		await writeFile(file(), slip(valid));
		for (const path of ['/probenraum/', '/', '/notenpult/', '/probenraum/progress/']) {
			const page = await open(path);
			expect(page.status, path).toBe(500);
			expect(page.text, path).toContain(told);
			expect(page.text, path).not.toContain('<script>alert');
			expect(page.text, path).not.toContain('<h1');
		}
		await writeFile(file(), valid);
		await wait('/probenraum/', ({ status, text }) => {
			expect(status).toBe(200);
			expect(text).toContain('zwölf Grad.');
		});
		expect((await open('/notenpult/')).status).toBe(200);
	},
);

test('Data and feeds of a folder with mistakes are not served as if they were valid', async () => {
	await writeFile(file(), valid.replace('2026-03-06 18:00', '06.03.2026'));
	for (const path of ['/probenraum/progress.json', '/probenraum/feed.xml', '/archive.json']) {
		await vi.waitFor(async () => {
			const { status } = await fetch(`${home}${path}`);
			expect(status, path).toBeGreaterThanOrEqual(404);
		}, 120_000);
	}
	await writeFile(file(), valid);
	await wait('/probenraum/progress.json', ({ status }) => expect(status).toBe(200));
});

test('A new campaign appears, and a removed one goes', async () => {
	const path = join(folder(), 'zweiter.mdx');
	await writeFile(path, valid.replace('#WarmeProbe', '#ZweiteProbe'));
	await wait('/zweiter/', ({ status }) => expect(status).toBe(200));
	await rm(path);
	await wait('/zweiter/', ({ status }) => expect(status).toBe(404));
	expect((await open('/probenraum/')).status).toBe(200);
});
