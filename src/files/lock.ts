import { open, readFile, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** How a lock waits and when it gives up; times in milliseconds. */
export interface LockOptions {
	/** How long to wait for another program. */
	patience: number;
	/** After how long a lock counts as forgotten, even if its owner seems to live. */
	stale: number;
	now: () => number;
	sleep: (milliseconds: number) => Promise<void>;
}

/** What is held while a file is read, changed and written: well under a second. */
export const lockDefaults: LockOptions = {
	patience: 20_000,
	stale: 60_000,
	now: Date.now,
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** How long a program may take to sign its new lock, in milliseconds. */
const signing = 2000;

/** A lock that somebody else kept for too long. */
export class LockError extends Error {
	override name = 'LockError';
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}

/** Makes a file that must not be there yet; false where it is. */
async function claim(file: string, text: string): Promise<boolean> {
	try {
		const handle = await open(file, 'wx');
		await handle.writeFile(text).finally(() => handle.close());
		return true;
	} catch (error) {
		if (hasCode(error, 'EEXIST')) return false;
		throw error;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Another user's program may not be signalled, but it is there.
		return hasCode(error, 'EPERM');
	}
}

/** Tells whether a lock's owner is gone: its program has ended on this machine, or the lock is too old. */
async function isForgotten(file: string, { stale, now }: LockOptions): Promise<boolean> {
	try {
		const age = Math.abs(now() - (await stat(file)).mtimeMs);
		if (age > stale) return true;
		const owner = await readFile(file, 'utf8');
		// Killed between making the lock and signing it.
		if (owner === '') return age > signing;
		const [pid, host] = owner.split(' ');
		return host === hostname() && /^\d+$/.test(pid ?? '') && !isAlive(Number(pid));
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return false;
		throw error;
	}
}

/**
 * Takes a forgotten lock away. A second lock makes sure that only one program judges at a time: else two could find the
 * same lock forgotten, and the second would take away the first one's new lock.
 */
async function takeAway(file: string, options: LockOptions): Promise<void> {
	const judge = `${file}.judge`;
	if (!(await claim(judge, ''))) {
		const since = await stat(judge).catch(() => undefined);
		if (since && Math.abs(options.now() - since.mtimeMs) > options.stale) {
			await unlink(judge).catch(() => undefined);
		}
		await options.sleep(20);
		return;
	}
	try {
		if (await isForgotten(file, options)) await unlink(file);
	} finally {
		await unlink(judge).catch(() => undefined);
	}
}

/**
 * Does some work on a file while no other program of this kind does; the lock is a hidden file beside it with the
 * owner's process number. Waits its turn, takes over from a dead owner, throws a LockError where a living one keeps on.
 */
export async function withLock<Result>(
	file: string,
	work: () => Promise<Result>,
	options: LockOptions = lockDefaults,
): Promise<Result> {
	const lock = path.join(path.dirname(file), `.${path.basename(file)}.lock`);
	const owner = `${process.pid} ${hostname()}`;
	const waitUntil = options.now() + options.patience;
	while (!(await claim(lock, owner))) {
		if (options.now() >= waitUntil) throw new LockError(`Another program is writing ${file}.`);
		if (await isForgotten(lock, options)) await takeAway(lock, options);
		else await options.sleep(20);
	}
	try {
		return await work();
	} finally {
		await unlink(lock).catch(() => undefined);
	}
}
