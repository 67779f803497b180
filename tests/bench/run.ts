/**
 * `npm run bench`: runs every benchmark of this folder and puts what they print into one table. `npm run bench -- <name>`
 * runs one of them, with what else stands on the line as its arguments. `--write` keeps the table in `docs/performance.md`;
 * rows of benchmarks that did not run stay as they were, and with arguments, which may ask for less than the whole, so do
 * rows that did not come again.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	machineLine,
	mergeRows,
	type Row,
	readTable,
	rowsOf,
	writeTable,
} from './support/table.ts';

const folder = import.meta.dirname;
const doc = join(folder, '../../docs/performance.md');
const alone = process.env.CANDYSTORM_BENCH === 'alone';
const names = readdirSync(folder)
	.filter((file) => file.endsWith('.ts') && file !== 'run.ts')
	.map((file) => file.slice(0, -'.ts'.length));

const args = process.argv.slice(2).filter((arg) => arg !== '--write');
const writes = process.argv.includes('--write');
const [name, ...rest] = args;

if (name !== undefined && !names.includes(name)) {
	console.log(`npm run bench -- <name>, where <name> is one of: ${names.join(', ')}`);
	process.exitCode = 1;
} else if (alone && name !== undefined) {
	const file = join(folder, `${name}.ts`);
	process.argv = [process.execPath, file, ...rest];
	const loaded: { run?: () => unknown } = await import(pathToFileURL(file).href);
	await loaded.run?.();
} else {
	const rows = new Map<string, Row[]>();
	for (const each of name === undefined ? names : [name]) {
		console.log(`\n${each}`);
		const { code, out } = await runAlone(each, rest);
		if (code === 0) rows.set(each, rowsOf(out));
		else process.exitCode = 1;
	}
	if (writes) {
		const text = readFileSync(doc, 'utf8');
		const table = readTable(text);
		for (const [part, found] of rows) {
			table.set(part, rest.length > 0 ? mergeRows(table.get(part) ?? [], found) : found);
		}
		writeFileSync(doc, writeTable(text, machineLine(), table));
		console.log('\nKept in docs/performance.md');
	}
}

/** Runs one benchmark in a process of its own, so that none sees what another has left in memory. */
function runAlone(
	each: string,
	more: readonly string[],
): Promise<{ code: number | null; out: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [import.meta.filename, each, ...more], {
			env: { ...process.env, CANDYSTORM_BENCH: 'alone' },
			stdio: ['inherit', 'pipe', 'inherit'],
		});
		let out = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			out += text;
			process.stdout.write(text);
		});
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, out }));
	});
}
