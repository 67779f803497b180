/**
 * How a web server copes: `npm run bench -- load`. Requests per second for a landing page against the smallest file, and
 * whether a publication under load costs a request. Needs wrk and Caddy or nginx (Debian: apt install wrk caddy nginx
 * libnginx-mod-http-brotli-static); only this machine is asked. `--seconds 10`, `--rounds 3`, `--connections 256`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publishRelease } from '../../src/files/releases.ts';
import { runCommand } from '../support/command.ts';
import { caddy, nginx, versionOf, type WebServer } from '../support/web-servers.ts';
import { benchNow, writeBenchFolder } from './support/campaigns.ts';
import { median } from './support/timed.ts';

/** What wrk saw. */
interface Load {
	perSecond: number;
	requests: number;
	/** Answers that were no success, and connections that broke. */
	failed: number;
}

/** How hard it is asked. */
interface Pressure {
	connections: number;
	seconds: number;
}

/** How often is published while the server is under load. */
const publications = 10;

/** Publishes a site, puts each server under load, and prints what came of it. */
export async function run(args: readonly string[] = process.argv.slice(2)): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			seconds: { type: 'string', default: '10' },
			rounds: { type: 'string', default: '3' },
			connections: { type: 'string', default: '256' },
		},
	});
	if (!versionOf('wrk', '-v') && !(await exists('wrk'))) {
		console.log('load: left out, wrk is not installed');
		return;
	}
	const pressure = { connections: Number(values.connections), seconds: Number(values.seconds) };
	const folder = mkdtempSync(join(tmpdir(), 'candystorm-load-'));
	try {
		const site = await buildSmallSite(folder);
		for (const server of [caddy, nginx]) {
			if (!server.version) {
				console.log(`${server.name}: left out, not installed`);
				continue;
			}
			await measure(server, site, join(folder, server.name), pressure, Number(values.rounds));
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Builds a few campaigns with the real command. */
async function buildSmallSite(folder: string): Promise<string> {
	const [campaigns, site] = [join(folder, 'campaigns'), join(folder, 'site')];
	await writeBenchFolder(campaigns, 3);
	const env = { CANDYSTORM_CAMPAIGNS: campaigns, CANDYSTORM_NOW: benchNow };
	const { code, err } = await runCommand('build', ['--outDir', site], env);
	if (code !== 0) throw new Error(err);
	return site;
}

async function measure(
	server: WebServer,
	site: string,
	folder: string,
	pressure: Pressure,
	rounds: number,
): Promise<void> {
	const target = join(folder, 'published');
	await publishRelease(site, target, { now: Date.now() });
	const { origin, stop } = await server.start(join(target, 'current'), join(folder, 'work'));
	try {
		const smallest = smallestFile(site);
		const loads: Record<'landing' | 'smallest', Load[]> = { landing: [], smallest: [] };
		for (let round = 0; round < rounds; round++) {
			loads.smallest.push(await press(`${origin}/${smallest}`, pressure));
			loads.landing.push(await press(`${origin}/town-1/`, pressure));
		}
		const rate = (list: readonly Load[]) => median(list.map(({ perSecond }) => perSecond));
		const failed = [...loads.landing, ...loads.smallest].reduce(
			(sum, load) => sum + load.failed,
			0,
		);
		const ratio = rate(loads.landing) / rate(loads.smallest);
		console.log(
			`${server.name}, landing page: ${ratio.toFixed(2)} × the requests per second of its smallest file (${Math.round(rate(loads.landing))} and ${Math.round(rate(loads.smallest))}, ${pressure.connections} connections, ${rounds} rounds of ${pressure.seconds} s; ${failed} failed)`,
		);
		await publishUnderLoad(server.name, origin, site, target, pressure);
	} finally {
		stop();
	}
}

/** Publishes again and again, two versions by turns, while the landing page is asked for. */
async function publishUnderLoad(
	name: string,
	origin: string,
	site: string,
	target: string,
	pressure: Pressure,
): Promise<void> {
	const other = `${site}-other`;
	await cp(site, other, { recursive: true });
	await writeFile(
		join(other, 'town-1/index.html'),
		'<!doctype html><title>Another version</title>',
	);
	let done = false;
	const loads: Load[] = [];
	const asking = (async () => {
		while (!done) loads.push(await press(`${origin}/town-1/`, pressure));
	})();
	for (let number = 0; number < publications; number++) {
		await publishRelease(number % 2 ? site : other, target, { now: Date.now() });
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	done = true;
	await asking;
	const sum = (key: 'requests' | 'failed') => loads.reduce((all, load) => all + load[key], 0);
	console.log(
		`${name}, ${publications} publications under load: ${sum('failed')} of ${sum('requests')} requests failed`,
	);
}

function smallestFile(site: string): string {
	const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
		.map((file) => ({ file, found: statSync(join(site, file)) }))
		.filter(({ file, found }) => found.isFile() && found.size > 0 && !/(^|\/)[._]/.test(file));
	files.sort((a, b) => a.found.size - b.found.size);
	return files[0]?.file ?? 'robots.txt';
}

async function exists(program: string): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(program, ['-v'], { stdio: 'ignore' });
		child.on('error', () => resolve(false));
		child.on('close', () => resolve(true));
	});
}

/** Asks for an address as hard as it goes. */
function press(address: string, { connections, seconds }: Pressure): Promise<Load> {
	const args = [
		'-t2',
		`-c${connections}`,
		`-d${seconds}s`,
		'-H',
		'Accept-Encoding: br, gzip',
		address,
	];
	return new Promise((resolve, reject) => {
		const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
		let out = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			out += text;
		});
		child.on('error', reject);
		child.on('close', () => {
			const number = (pattern: RegExp) => Number(pattern.exec(out)?.[1] ?? 0);
			const sockets = /connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(out) ?? [];
			const broken = sockets.slice(1).reduce((sum, count) => sum + Number(count), 0);
			resolve({
				perSecond: number(/Requests\/sec:\s+([\d.]+)/),
				requests: number(/(\d+) requests in/),
				failed: number(/Non-2xx or 3xx responses: (\d+)/) + broken,
			});
		});
	});
}

if (import.meta.main) await run();
