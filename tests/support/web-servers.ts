import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectFolder } from './command.ts';

/** A web server of this machine that runs with the project's own configuration. */
export interface WebServer {
	name: string;
	/** Its version, or nothing where it is not installed. */
	version: string | undefined;
	/** Serves a folder on this machine only; `work` is a folder for its own files. */
	start: (root: string, work: string) => Promise<{ origin: string; stop: () => void }>;
}

/** What a program says about itself; nothing where it is not there. */
export function versionOf(program: string, ...args: string[]): string | undefined {
	const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
	return status === 0 ? `${stdout}${stderr}`.trim().split('\n')[0] : undefined;
}

/** Caddy with `deploy/Caddyfile`; only its address and folder are of the test's own. */
export const caddy: WebServer = {
	name: 'Caddy',
	version: versionOf('caddy', 'version'),
	start: async (root, work) => {
		mkdirSync(work, { recursive: true });
		const origin = `http://127.0.0.1:${await freePort()}`;
		const file = join(work, 'Caddyfile');
		const own = join(projectFolder, 'deploy/Caddyfile');
		writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\nimport ${own}\n`);
		const env = { ...process.env, CANDYSTORM_ADDRESS: origin, CANDYSTORM_ROOT: root };
		const args = ['run', '--adapter', 'caddyfile', '--config', file];
		return answering(spawn('caddy', args, { env, stdio: 'ignore' }), origin);
	},
};

/** nginx with `deploy/nginx.conf`; only its address and folder are of the test's own. */
export const nginx: WebServer = {
	name: 'nginx',
	version: versionOf('nginx', '-v'),
	start: async (root, work) => {
		mkdirSync(work, { recursive: true });
		const address = `127.0.0.1:${await freePort()}`;
		const own = readFileSync(join(projectFolder, 'deploy/nginx.conf'), 'utf8')
			.replace('listen 80;', `listen ${address};`)
			.replace('\tlisten [::]:80;\n', '')
			.replace('/srv/candystorm/current', root);
		writeFileSync(join(work, 'site.conf'), own);
		const file = join(work, 'nginx.conf');
		// Started by root, it would serve as another user, who may not read the folder of a test.
		const asOwner = process.getuid?.() === 0 ? 'user root;\n' : '';
		writeFileSync(
			file,
			`${asOwner}include /etc/nginx/modules-enabled/*.conf;
error_log stderr;
pid ${work}/pid;
daemon off;
worker_processes auto;
events { worker_connections 1024; }
http { include ${work}/site.conf; }
`,
		);
		return answering(spawn('nginx', ['-c', file], { stdio: 'ignore' }), `http://${address}`);
	},
};

/** Waits until a server answers. */
async function answering(server: ChildProcess, origin: string) {
	const stop = () => void server.kill();
	for (let tries = 0; tries < 200; tries++) {
		const there = await fetch(origin).then(
			({ ok }) => ok,
			() => false,
		);
		if (there) return { origin, stop };
		if (server.exitCode !== null) break;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	stop();
	throw new Error(`The server does not answer at ${origin}.`);
}

/** A port that nobody listens on just now. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
