import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

/**
 * A dev server keeps what it knows in the project's folder `.astro`, so those of a test run take turns, whichever process
 * asks; builds have a folder each. Waits for a turn and gives the function that ends it.
 */
export function takeDevTurn(): Promise<() => Promise<void>> {
	return takeTurn(join(inject('temporaryFolder'), 'dev-turn'));
}

/** Waits until a file is this process's; one whose process has ended counts no more. */
export async function takeTurn(mark: string): Promise<() => Promise<void>> {
	while (!(await isDone(writeFile(mark, String(process.pid), { flag: 'wx' })))) {
		const holder = Number(await readFile(mark, 'utf8').catch(() => ''));
		if (holder > 0 && !isRunning(holder)) await rm(mark, { force: true });
		else await setTimeout(100);
	}
	return () => rm(mark, { force: true });
}

/** Makes a folder and tells whether it was this call that made it, also among several processes. */
export function isMade(folder: string): Promise<boolean> {
	return isDone(mkdir(folder));
}

/** Tells whether something could be made, or was there already; fails where it is neither. */
function isDone(making: Promise<void>): Promise<boolean> {
	return making.then(
		() => true,
		(error: unknown) => {
			if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
			throw error;
		},
	);
}

function isRunning(processId: number): boolean {
	try {
		return process.kill(processId, 0);
	} catch {
		return false;
	}
}
