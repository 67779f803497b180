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
	return () => rm(folder, { recursive: true, force: true });
}
