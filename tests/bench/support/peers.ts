import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '..');

/** Installs what the benchmarks work with into their own folder only, where one of the packages is missing. */
export function installPeers(...names: readonly string[]): void {
	if (names.every((name) => existsSync(path.join(folder, 'node_modules', name)))) return;
	console.log('Installing the peers into tests/bench …');
	const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--legacy-peer-deps'];
	// Asking npm for its own path keeps this working where only `npm run` knows it.
	const npm = process.env.npm_execpath;
	const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
	spawnSync(command, [...first, 'install', ...flags], { cwd: folder, stdio: 'inherit' });
}
