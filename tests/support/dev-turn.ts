import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

/**
 * A dev server keeps what it knows in the project's folder `.astro`, so those of a test run take turns, whichever process
 * asks; builds have a folder each. Waits for a turn and gives the function that ends it.
 */
export async function takeDevTurn(): Promise<() => Promise<void>> {
	const mark = join(inject('temporaryFolder'), 'dev-turn');
	while (!(await isMade(mark))) await setTimeout(100);
	return () => rmdir(mark);
}

/** Makes a folder and tells whether it was this call that made it, also among several processes. */
export function isMade(folder: string): Promise<boolean> {
	return mkdir(folder).then(
		() => true,
		(error: unknown) => {
			if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
			throw error;
		},
	);
}
