import type { Counts } from './schema.ts';

function inOneLine(value: object): string {
	return JSON.stringify(value, null, 1)
		.replace(/\n\s*/g, ' ')
		.replace(/\[ /g, '[')
		.replace(/ \]/g, ']');
}

function list(name: string, lines: readonly string[], indent: string, end: string): string {
	if (lines.length === 0) return `${indent}"${name}": []${end}\n`;
	const inner = lines.map((line) => `${indent}\t${line}`).join(',\n');
	return `${indent}"${name}": [\n${inner}\n${indent}]${end}\n`;
}

/** A counts file's text: one number a line, so that Git shows, merges and marks single hours. */
export function writeCounts({ version, sources, together, seen }: Counts): string {
	const blocks = sources.map(({ rows, ...head }) => {
		const fields = Object.entries(head)
			.map(([name, value]) => `\t\t\t"${name}": ${JSON.stringify(value)},\n`)
			.join('');
		return `{\n${fields}${list('rows', rows.map(inOneLine), '\t\t\t', '')}\t\t}`;
	});
	return [
		`{\n\t"version": ${version},\n`,
		list('sources', blocks, '\t', ','),
		list('together', together.map(inOneLine), '\t', ','),
		list('seen', seen.map(inOneLine), '\t', ''),
		'}\n',
	].join('');
}
