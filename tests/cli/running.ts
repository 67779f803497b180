import { spawn } from 'node:child_process';
import { type Environment, projectFolder } from '../support/command.ts';

/** A command that keeps running, such as a server. */
export interface Running {
	/** Everything that it has written so far. */
	output: () => string;
	/** Waits until something is written that matches, and gives the match; fails when the command ends before. */
	says: (pattern: RegExp) => Promise<RegExpExecArray>;
	/** Sends a signal and waits for the end; gives the exit code, or the signal that ended it. */
	end: (signal: 'SIGINT' | 'SIGTERM') => Promise<number | string | null>;
}

/** Starts a command that serves; the test ends it. */
export async function startCommand(name: 'dev' | 'start', env: Environment): Promise<Running> {
	const child = spawn(process.execPath, [`src/cli/${name}.ts`], {
		cwd: projectFolder,
		// Astro's dev server answers only 404 where it believes to be part of a test.
		env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, NO_COLOR: '1', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let written = '';
	const listeners = new Set<() => void>();
	const tell = () => {
		for (const listener of listeners) listener();
	};
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			written += text;
			tell();
		});
	}
	const ended = new Promise<number | string | null>((resolve) => {
		child.on('close', (code, signal) => resolve(code ?? signal));
	});
	return {
		output: () => written,
		says: (pattern) =>
			new Promise((resolve, reject) => {
				const look = () => {
					const match = pattern.exec(written);
					if (!match) return;
					listeners.delete(look);
					resolve(match);
				};
				listeners.add(look);
				ended.then(() => reject(new Error(`It ended without saying ${pattern}:\n${written}`)));
				look();
			}),
		end: (signal) => {
			child.kill(signal);
			return ended;
		},
	};
}
