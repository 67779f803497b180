import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../support/command.ts';

/** A line of the table: what was measured, and what came of it. */
export interface Row {
	what: string;
	result: string;
}

const start = '<!-- written by npm run bench -- --write -->';
const end = '<!-- until here -->';

/** Reads the lines that a benchmark has printed: `what: result`, or both apart by blanks. */
export function rowsOf(out: string): Row[] {
	return out
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const [, what = line, result = ''] = /^(.+?)(?:: +| {2,})(.+)$/.exec(line) ?? [];
			return { what, result: result.replace(/ {2,}/g, ', ') };
		});
}

const cell = (value: string) => value.replaceAll('|', '\\|');
const plain = (value: string) => value.replaceAll('\\|', '|');

/** Reads the rows that a page holds already, by benchmark. */
export function readTable(text: string): Map<string, Row[]> {
	const rows = new Map<string, Row[]>();
	const block = text.slice(text.indexOf(start), text.indexOf(end));
	for (const [, part = '', what = '', result = ''] of block.matchAll(
		/^\| (\S+) \| (.*?) \| (.*?) \|$/gm,
	)) {
		if (part === 'part' || part.startsWith('-')) continue;
		rows.set(part, [...(rows.get(part) ?? []), { what: plain(what), result: plain(result) }]);
	}
	return rows;
}

/** Puts the rows of a run that measured a part of a benchmark among the older ones: new ones for the same, others stay. */
export function mergeRows(older: readonly Row[], newer: readonly Row[]): Row[] {
	const found = new Map([...older, ...newer].map((row) => [row.what, row]));
	return [...found.values()];
}

/** Puts a table in the place of the one that a page holds; fails where the page has no place for it. */
export function writeTable(
	text: string,
	machine: string,
	parts: ReadonlyMap<string, readonly Row[]>,
): string {
	const [from, to] = [text.indexOf(start), text.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`The page has no line ${start} with ${end} below it.`);
	const lines = [...parts].flatMap(([part, rows]) =>
		rows.map(({ what, result }) => `| ${part} | ${cell(what)} | ${cell(result)} |`),
	);
	const table = ['| part | what | result |', '|---|---|---|', ...lines].join('\n');
	return `${text.slice(0, from)}${start}\n\n${machine}\n\n${table}\n\n${text.slice(to)}`;
}

/** What the numbers were measured on: processor, memory and versions, nothing that names a machine. */
export function machineLine(): string {
	const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
		readFileSync(join(projectFolder, 'package.json'), 'utf8'),
	);
	const model = cpus()[0]?.model.trim() ?? 'unknown processor';
	const gigabytes = Math.round(totalmem() / 2 ** 30);
	const day = new Date().toISOString().slice(0, 10);
	return `Last written ${day}: ${cpus().length} cores (${model}), ${gigabytes} GiB of memory, Node ${process.version.slice(1)}, Astro ${dependencies.astro}.`;
}
