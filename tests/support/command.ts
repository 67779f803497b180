import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exampleUrl } from '../../src/campaign/site.ts';

/** The project's folder, without a slash at its end. */
export const projectFolder: string = fileURLToPath(new URL('../..', import.meta.url)).replace(
	/[\\/]$/,
	'',
);

/** What a finished program left behind. */
export interface Finished {
	/** Its exit code; 1 where a signal ended it. */
	code: number;
	/** Everything that it wrote to standard output. */
	out: string;
	/** Everything that it wrote to standard error. */
	err: string;
}

/** Environment variables to add; `undefined` takes one away. */
export type Environment = Record<string, string | undefined>;

/** `url: auto` means the same on every machine, whatever CI runs the tests. */
const withoutHost: Environment = { CANDYSTORM_URL: exampleUrl };

/**
 * Runs one of the project's commands (`check`, `build`, …: a file of `src/cli/`) with this Node, in the project's folder,
 * and gives its exit code and output. Fails only when the program cannot be started.
 */
export function runCommand(
	name: string,
	args: readonly string[] = [],
	env: Environment = {},
): Promise<Finished> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [`src/cli/${name}.ts`, ...args], {
			cwd: projectFolder,
			env: { ...process.env, ...withoutHost, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let out = '';
		let err = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			out += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			err += text;
		});
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code ?? 1, out, err }));
	});
}
