import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Running, startCommand } from '../cli/running.ts';
import { hostileNow } from '../hostile/hostile-folder.ts';
import { campaignText } from '../hostile/made-files.ts';
import { projectFolder, runCommand } from '../support/command.ts';
import { type Files, hostileWays, plainFiles, type Trap, trapCode } from './canaries.ts';
import { temporaryPath } from './fixtures.ts';

const secret = 'liquorice-and-sherbet-4711';
let counter: Server;
let requests = 0;
let trap: Trap;

beforeAll(async () => {
	counter = createServer((_, response) => {
		requests += 1;
		response.end();
	});
	await new Promise<void>((resolve) => counter.listen(0, '127.0.0.1', resolve));
	// A server that listens on a port has an address of this form; only one on a pipe has a text.
	const { port } = counter.address() as AddressInfo;
	trap = {
		file: temporaryPath('sprung'),
		url: `http://127.0.0.1:${port}/`,
		variable: 'TEST_SECRET_TOKEN',
	};
});

afterAll(() => counter?.close());

afterEach(() => {
	requests = 0;
	rmSync(trap.file, { force: true });
});

function writeFiles(folder: string, files: Files): string {
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return folder;
}

let folders = 0;

/** A new campaigns folder; several together would hide behind the first that is refused. */
function folderOf(files: Files): string {
	folders += 1;
	return writeFiles(temporaryPath(`trap-${folders}`), { ...plainFiles, ...files });
}

function environment(folder: string) {
	return {
		CANDYSTORM_CAMPAIGNS: folder,
		CANDYSTORM_NOW: hostileNow,
		[trap.variable]: secret,
	};
}

function expectSilence(printed: string) {
	expect(existsSync(trap.file)).toBe(false);
	expect(requests).toBe(0);
	expect(printed).not.toContain(secret);
}

const ways = Object.keys(hostileWays({ file: '', url: '', variable: '' }));

test('The trap springs where it is executed', async () => {
	const folder = folderOf({ 'trap.mjs': `[${trapCode(trap)}]` });
	const child = spawn(process.execPath, [join(folder, 'trap.mjs')], {
		env: environment(folder),
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	let out = '';
	child.stdout.on('data', (text: Buffer) => {
		out += text;
	});
	await new Promise((resolve) => child.on('close', resolve));
	expect([existsSync(trap.file), requests, out.trim()]).toEqual([true, 1, secret]);
});

describe.each(ways)('By %s, nothing is executed', (way) => {
	const files = () => hostileWays(trap)[way] ?? {};

	test.each(['check', 'build'])('In npm run %s', async (command) => {
		const folder = folderOf(files());
		const target = `${folder}-out`;
		const args = command === 'build' ? ['--outDir', target] : [];
		const { code, out, err } = await runCommand(command, args, environment(folder));
		expect(code).toBe(1);
		expect(out + err).toContain('trap-one.mdx:');
		expect(existsSync(target)).toBe(false);
		expectSilence(out + err);
	});
});

test('Astro itself, called without the command, refuses them as well', async () => {
	const folder = folderOf({});
	const all = Object.values(hostileWays(trap));
	for (const [index, files] of all.entries()) {
		const text = files['trap-one.mdx'] ?? '';
		writeFiles(folder, { ...files, [`trap-${index}.mdx`]: text });
	}
	const child = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'build', '--outDir', `${folder}-out`],
		{
			cwd: projectFolder,
			env: { ...process.env, ...environment(folder), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
			stdio: ['ignore', 'pipe', 'pipe'],
		},
	);
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (text: Buffer) => {
			printed += text;
		});
	}
	const code = await new Promise((resolve) => child.on('close', resolve));
	expect(code).toBe(1);
	for (const index of all.keys()) expect(printed).toContain(`trap-${index}.mdx:`);
	expectSilence(printed);
});

test('A secret of the environment that got into a page stops the build, and is not printed', async () => {
	const folder = folderOf({ 'good-one.mdx': campaignText({}, `Unser Wort: ${secret}.`) });
	const target = `${folder}-out`;
	const { code, out, err } = await runCommand('build', ['--outDir', target], environment(folder));
	expect(code).toBe(1);
	expect(out + err).toContain('good-one/index.html: secret: TEST_SECRET_TOKEN');
	expect(out + err).not.toContain(secret);
	expect(existsSync(target)).toBe(false);
});

describe('In npm run dev', () => {
	let folder: string;
	let server: Running;
	let address = '';

	beforeAll(async () => {
		folder = folderOf({});
		server = await startCommand('dev', environment(folder));
		[address = ''] = await server.says(/http:\/\/(?:localhost|127\.0\.0\.1):\d+/);
	});
	afterAll(() => server?.end('SIGTERM'));

	interface Answer {
		status: number;
		/** The page's title, or the whole of a report, which has none of its own. */
		title: string;
		text: string;
	}

	async function open(path: string): Promise<Answer> {
		const response = await fetch(`${address}${path}`, { headers: { accept: 'text/html' } });
		const text = await response.text();
		return { status: response.status, title: /<title>(.*?)<\/title>/s.exec(text)?.[1] ?? '', text };
	}

	/** Opens a page again and again, as somebody who waits for a save to arrive. */
	async function openUntil(path: string, status: number, title: string): Promise<Answer> {
		return vi.waitFor(
			async () => {
				const answer = await open(path);
				expect([answer.status, answer.title]).toEqual([status, title]);
				return answer;
			},
			{ timeout: 150_000, interval: 200 },
		);
	}

	test.each(ways)('A save with %s shows the report and executes nothing', async (way) => {
		writeFiles(folder, { 'trap-one.mdx': campaignText() });
		await openUntil('/trap-one/', 200, 'Licht für die Brücke');
		const files = hostileWays(trap)[way] ?? {};
		writeFiles(folder, files);
		const { text } = await openUntil('/trap-one/', 500, 'candystorm');
		expect(text).toContain('trap-one.mdx:');
		const module = `/@fs${folder}/trap-one.mdx`;
		for (const path of ['/trap-one/', module, `${module}?import`, `${module}?raw`]) {
			const answer = await fetch(`${address}${path}`);
			expectSilence(await answer.text());
		}
		for (const name of Object.keys(files)) rmSync(join(folder, name));
		expectSilence(text + server.output());
	});

	test('Once the file is right again, its page is there', async () => {
		writeFiles(folder, { 'trap-one.mdx': campaignText({ title: 'title: Wieder gut' }) });
		await openUntil('/trap-one/', 200, 'Wieder gut');
		expectSilence(server.output());
	});
});
