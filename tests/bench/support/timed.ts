import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../../support/command.ts';

/** What a program took. */
export interface Cost {
	/** Seconds of all processors together: they hold on a machine that others use at the same time. */
	cpu: number;
	/** Seconds by the clock. */
	wall: number;
	/** The most memory that it held at one time, with all processes that it had started, in MiB. */
	memory: number;
}

/** Where and with what a program runs. */
interface Surroundings {
	folder?: string;
	env?: Record<string, string>;
	/** Whether it may end with another code than 0, as a check does that finds something. */
	mayFail?: boolean;
}

const watcher = join(import.meta.dirname, 'watch-memory.mjs');

/**
 * Runs a Node program to its end and measures it, with all processes that it starts; fails where it fails. Elsewhere than
 * on Linux only the program itself is measured.
 */
export function timeNode(args: readonly string[], surroundings: Surroundings = {}): Cost {
	const place = mkdtempSync(join(tmpdir(), 'candystorm-usage-'));
	const [usage, result] = [join(place, 'usage.mjs'), join(place, 'usage.json')];
	const { href } = pathToFileURL(watcher);
	writeFileSync(
		usage,
		`import { watchUsage } from ${JSON.stringify(href)};
watchUsage(${JSON.stringify(result)});`,
	);
	try {
		const wall = run(process.execPath, ['--import', usage, ...args], surroundings);
		const { cpu, memory }: Omit<Cost, 'wall'> = JSON.parse(readFileSync(result, 'utf8'));
		return { cpu, wall, memory };
	} finally {
		rmSync(place, { recursive: true });
	}
}

const gnuTime = '/usr/bin/time';

/** Whether programs other than Node can be measured here. */
export const canTimeOthers: boolean = existsSync(gnuTime);

/** Runs any program to its end and measures it with GNU time; fails where it fails. */
export function timeProgram(
	command: string,
	args: readonly string[],
	surroundings: Surroundings = {},
): Cost {
	const place = mkdtempSync(join(tmpdir(), 'candystorm-usage-'));
	const result = join(place, 'usage');
	try {
		run(gnuTime, ['-f', '%e %U %S %M', '-o', result, command, ...args], surroundings);
		const [wall = 0, user = 0, system = 0, kilobytes = 0] = readFileSync(result, 'utf8')
			.trim()
			.split(' ')
			.map(Number);
		return { cpu: user + system, wall, memory: Math.round(kilobytes / 1024) };
	} finally {
		rmSync(place, { recursive: true });
	}
}

/** Runs a program; gives its seconds by the clock. */
function run(
	command: string,
	args: readonly string[],
	{ folder, env, mayFail = false }: Surroundings,
): number {
	const start = performance.now();
	const { status, stderr, error } = spawnSync(command, args, {
		cwd: folder ?? projectFolder,
		env: { ...process.env, ...env },
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
	if (error) throw error;
	if (status !== 0 && !mayFail)
		throw new Error(`${command} ${args.join(' ')} failed:\n${stderr.slice(-2000)}`);
	return (performance.now() - start) / 1000;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [low = 0, high = 0] =
		sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
	return (low + high) / 2;
}
