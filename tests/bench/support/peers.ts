import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '..');

/** The version of a peer that the benchmarks work with. */
export function versionOf(name: string): string {
	const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
		readFileSync(path.join(folder, 'package.json'), 'utf8'),
	);
	return dependencies[name] ?? '';
}

/** Installs what the benchmarks work with into their own folder only, where one of the packages is missing. */
export function installPeers(...names: readonly string[]): void {
	if (names.every((name) => existsSync(path.join(folder, 'node_modules', name)))) return;
	console.error('Installing the peers into tests/bench …');
	const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--legacy-peer-deps'];
	// Asking npm for its own path keeps this working where only `npm run` knows it.
	const npm = process.env.npm_execpath;
	const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
	spawnSync(command, [...first, 'install', ...flags], { cwd: folder, stdio: ['ignore', 2, 2] });
}
