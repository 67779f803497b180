import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { programAt, realFolder } from './installed.ts';

/** A real Bluesky on this machine. */
export interface RealNetwork {
	/** The address of the people's server, where one posts and logs in. */
	pds: string;
	/** The address of the service that searches. */
	appView: string;
	/** Waits until everything that was posted can be found. */
	settle: () => Promise<void>;
	/** Ends all that was started, and deletes its data. */
	close: () => Promise<void>;
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' ? address?.port : undefined;
			server.close(() => (port ? resolve(port) : reject(new Error('There is no free port.'))));
		});
	});
}

/** PostgreSQL refuses to run as root; Debian makes a user for it. */
function databaseUser(): { uid: number; gid: number } | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'])));
	return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/** Ends a program and waits until it is gone. */
async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGINT');
	await Promise.race([gone, wait(10_000)]);
	child.kill('SIGKILL');
}

async function startPostgres(): Promise<{ port: number; close: () => Promise<void> }> {
	const port = await freePort();
	const user = databaseUser();
	const folder = mkdtempSync(join(tmpdir(), 'candystorm-postgres-'));
	if (user) chownSync(folder, user.uid, user.gid);
	const data = join(folder, 'data');
	const options = { ...user, cwd: folder } as const;
	execFileSync(
		programAt('initdb'),
		['--pgdata', data, '--username', 'candystorm', '--auth', 'trust', '--encoding', 'UTF8'],
		{ ...options, stdio: ['ignore', 'ignore', 'inherit'] },
	);
	const settings = [
		`port=${port}`,
		'listen_addresses=127.0.0.1',
		`unix_socket_directories=${folder}`,
	];
	const child = spawn(
		programAt('postgres'),
		['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
		{ ...options, stdio: 'ignore' },
	);
	const isReady = () =>
		spawnSync(programAt('pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status === 0;
	for (let tries = 0; !isReady(); tries++) {
		if (tries > 100 || child.exitCode !== null) throw new Error('PostgreSQL does not start.');
		await wait(100);
	}
	const close = async () => {
		await end(child);
		rmSync(folder, { recursive: true, force: true });
	};
	return { port, close };
}

async function startRedis(): Promise<{ port: number; close: () => Promise<void> }> {
	const port = await freePort();
	const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
	const child = spawn(programAt('redis-server'), args, { stdio: 'ignore', cwd: tmpdir() });
	return { port, close: () => end(child) };
}

/**
 * Starts PostgreSQL, Redis and the network on free ports of 127.0.0.1. The search that comes with it is a stand-in: it
 * looks for a text within posts and minds big and small letters, which the real one does not. The column's type mends
 * that; that it also finds longer tags and knows no times is left as it is, as the reader has to bear it.
 */
export async function startRealNetwork(): Promise<RealNetwork> {
	const postgres = await startPostgres();
	const redis = await startRedis();
	const database = `postgresql://candystorm@127.0.0.1:${postgres.port}/postgres`;
	const files = mkdtempSync(join(tmpdir(), 'candystorm-network-'));
	const child = spawn(process.execPath, ['network.mjs'], {
		cwd: realFolder,
		env: {
			...process.env,
			TMPDIR: files,
			DB_POSTGRES_URL: database,
			REDIS_HOST: `127.0.0.1:${redis.port}`,
			LOG_ENABLED: 'false',
			NODE_NO_WARNINGS: '1',
		},
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	const nextLine = async (): Promise<string> => {
		const { value, done } = await lines.next();
		if (done) throw new Error('The network has ended.');
		return String(value);
	};
	const close = async () => {
		const gone = new Promise((resolve) => child.once('exit', resolve));
		child.stdin.end();
		await Promise.race([gone, wait(20_000)]);
		await end(child);
		await redis.close();
		await postgres.close();
		rmSync(files, { recursive: true, force: true });
	};
	try {
		const { pds, appView }: { pds: string; appView: string } = JSON.parse(await nextLine());
		execFileSync(programAt('psql'), [
			...['--quiet', '--set', 'ON_ERROR_STOP=1', '--dbname', database],
			...['--command', 'create extension citext with schema public'],
			...['--command', 'alter table appview_real.post alter column text type public.citext'],
		]);
		const settle = async () => {
			child.stdin.write('settle\n');
			await nextLine();
		};
		return { pds, appView, settle, close };
	} catch (error) {
		await close();
		throw error;
	}
}
