/**
 * `npm run bench -- <name>`: runs one of the benchmarks of this folder, with what else stands on the line as its
 * arguments; without a name it says which there are. A benchmark is a file that exports `run`, or does its work when loaded.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = import.meta.dirname;
const [name, ...rest] = process.argv.slice(2);
const names = readdirSync(folder)
	.filter((file) => file.endsWith('.ts') && file !== 'run.ts')
	.map((file) => file.slice(0, -'.ts'.length));

if (name !== undefined && names.includes(name)) {
	const file = join(folder, `${name}.ts`);
	process.argv = [process.execPath, file, ...rest];
	const loaded: { run?: () => unknown } = await import(pathToFileURL(file).href);
	await loaded.run?.();
} else {
	console.log(`npm run bench -- <name>, where <name> is one of: ${names.join(', ')}`);
	process.exitCode = 1;
}
