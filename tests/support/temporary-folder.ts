import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** A folder that all test files of one run share; it is gone when the run is over. */
		temporaryFolder: string;
	}
}

/** Makes the run's temporary folder, hands it to the tests, and gives the function that removes it. */
export default async function provideTemporaryFolder(
	project: TestProject,
): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'candystorm-tests-'));
	project.provide('temporaryFolder', folder);
	// Hundreds of commands are started, and a third of each one's time is reading and compiling the same modules.
	process.env.NODE_COMPILE_CACHE ??= join(folder, 'compiled');
	return () => rm(folder, { recursive: true, force: true, maxRetries: 20 });
}
