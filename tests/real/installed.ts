import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../support/command.ts';

/** The folder of the real server's packages. */
export const realFolder: string = import.meta.dirname;

/** Debian keeps PostgreSQL's programs out of the path, one folder a version. */
const postgresFolder = '/usr/lib/postgresql';

const debianPackages = ['postgresql', 'redis-server'];

/** Where a program lies, or nothing where it is not installed. */
function findProgram(name: string): string | undefined {
	const versions = existsSync(postgresFolder) ? readdirSync(postgresFolder).sort().reverse() : [];
	const folders = [
		...versions.map((version) => join(postgresFolder, version, 'bin')),
		...(process.env.PATH ?? '').split(':'),
	];
	return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Where an installed program lies; throws where it is missing. */
export function programAt(
	name: 'initdb' | 'pg_isready' | 'postgres' | 'psql' | 'redis-server',
): string {
	const file = findProgram(name);
	if (file === undefined) throw new Error(`${name} is not installed.`);
	return file;
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
	const options = { cwd: realFolder, stdio: 'inherit', env: { ...process.env, ...env } } as const;
	if (spawnSync(command, args, options).status !== 0) {
		throw new Error(`${command} ${args.join(' ')} failed.`);
	}
}

/** Sees to PostgreSQL and Redis: root gets them from Debian, others are told how. */
export function installServices(): void {
	if (findProgram('initdb') && findProgram('redis-server')) return;
	const install = ['install', '--yes', '--no-install-recommends', ...debianPackages];
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
		throw new Error(`PostgreSQL and Redis are needed: sudo apt-get ${install.join(' ')}`);
	}
	console.log(`Installing Debian's packages ${debianPackages.join(' and ')} …`);
	run('apt-get', ['update']);
	run('apt-get', install);
}

/** Node's headers, which the npm package `node` brings; with them, what has to be compiled needs no download. */
function headersFolder(): string | undefined {
	const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
	return ['node/node_modules', '.']
		.map((folder) => join(projectFolder, 'node_modules', folder, name))
		.find((folder) => existsSync(join(folder, 'include/node/node.h')));
}

/** Installs the real server with all that it needs into this folder, unless it is there. */
export function installNetwork(): void {
	if (existsSync(join(realFolder, 'node_modules/@atproto/dev-env/package.json'))) return;
	console.log(
		'Installing @atproto/dev-env with some 660 packages into tests/real, which takes minutes …',
	);
	const headers = headersFolder();
	// Asking npm for its own path keeps this working where only `npm run` knows it.
	const npm = process.env.npm_execpath;
	const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
	run(command, [...first, 'install', '--no-audit', '--no-fund', '--no-package-lock'], {
		// Whatever an install script starts has to be this Node, whose headers these are.
		PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
		...(headers === undefined ? {} : { npm_config_nodedir: headers }),
	});
}
