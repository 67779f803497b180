import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { type Environment, type Finished, runCommand } from './command.ts';

/** A fixture site after `npm run build`: what the command said, and where its output lies. */
export interface BuiltSite extends Finished {
	/** The absolute path of the output folder; it does not exist where the build refused the files. */
	folder: string;
}

/** What makes one build differ from another. */
export interface BuildOptions {
	/** `CANDYSTORM_NOW`: the build's clock, an ISO time. */
	now: string;
	/** More environment variables. */
	env?: Environment;
}

/**
 * Builds the site of a campaigns folder (absolute, or relative to the project) with the real command into a temporary
 * folder. The same folder with the same options is built once in a test run, whichever test file asks first, so its files
 * must not change in between: to build a changed folder, give it another path.
 */
export async function buildSite(campaigns: string, options: BuildOptions): Promise<BuiltSite> {
	const env = { ...options.env, CANDYSTORM_CAMPAIGNS: campaigns, CANDYSTORM_NOW: options.now };
	const key = createHash('sha256').update(JSON.stringify(env)).digest('hex').slice(0, 16);
	const folder = join(inject('temporaryFolder'), key);
	const record = `${folder}.json`;
	if (await isMade(`${folder}.begun`)) {
		const finished = await runCommand('build', ['--outDir', folder], env);
		await writeFile(`${record}.new`, JSON.stringify(finished));
		await rename(`${record}.new`, record);
	}
	// Another test file's process may be building it; that test's own time limit ends the waiting.
	while (!existsSync(record)) await setTimeout(100);
	const finished: Finished = JSON.parse(await readFile(record, 'utf8'));
	return { ...finished, folder };
}

/** Makes a folder and tells whether it was this call that made it, also among several processes. */
function isMade(folder: string): Promise<boolean> {
	return mkdir(folder).then(
		() => true,
		(error: unknown) => {
			if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
			throw error;
		},
	);
}
