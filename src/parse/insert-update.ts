import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** An update as the file writes it; texts are put into quotation marks by whoever calls. */
export interface UpdateLines {
	at: string;
	kind: string;
	/** In quotation marks. */
	text: string;
	quote?: string | undefined;
	source?: string | undefined;
}

/**
 * Adds an update to a campaign file and leaves every other character as it is: behind the last entry of `updates`, or as a
 * new list at the end of the frontmatter. Undefined where the frontmatter cannot be read.
 */
export function insertUpdate(file: string, update: UpdateLines): string | undefined {
	const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n|)(---[ \t]*(?:\r?\n|$))/.exec(file);
	if (!match) return undefined;
	const [, opening = '', yaml = ''] = match;
	const newline = opening.endsWith('\r\n') ? '\r\n' : '\n';
	const counter = new LineCounter();
	const document = parseDocument(yaml, {
		schema: 'failsafe',
		lineCounter: counter,
		keepSourceTokens: true,
	});
	if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
	const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === 'updates');
	const list = pair?.value;
	const entries = isSeq(list) && !list.flow ? list.items : [];
	const last = entries.at(-1);
	const first = entries[0];
	if (isSeq(list) && list.flow && list.items.length > 0) return undefined;
	if (isMap(first) && isMap(last) && last.range && first.range) {
		const column = counter.linePos(first.range[0]).col;
		const line = yaml.slice(yaml.lastIndexOf('\n', first.range[0]) + 1, first.range[0]);
		const indent =
			line.slice(0, Math.max(0, line.indexOf('-'))) || ' '.repeat(Math.max(0, column - 3));
		const end = endOfEntry(yaml, last.range[1]);
		return splice(file, opening.length + end, 0, linesOf(update, indent, newline));
	}
	if (pair?.key && isScalar(pair.key) && pair.key.range) {
		const start = pair.key.range[0];
		const lineEnd = yaml.indexOf('\n', start) + 1;
		const block = `updates:${newline}${linesOf(update, '  ', newline)}`;
		return splice(file, opening.length + start, lineEnd - start, block);
	}
	const block = `updates:${newline}${linesOf(update, '  ', newline)}`;
	return splice(file, opening.length + yaml.length, 0, block);
}

/** Where the line ends on which an entry's last value stands. */
function endOfEntry(yaml: string, valueEnd: number): number {
	const at = yaml[valueEnd - 1] === '\n' ? valueEnd - 1 : valueEnd;
	const lineEnd = yaml.indexOf('\n', at);
	return lineEnd < 0 ? yaml.length : lineEnd + 1;
}

function splice(text: string, start: number, removed: number, added: string): string {
	return text.slice(0, start) + added + text.slice(start + removed);
}

function linesOf(
	{ at, kind, text, quote, source }: UpdateLines,
	indent: string,
	newline: string,
): string {
	return [
		`${indent}- at: ${at}`,
		`${indent}  kind: ${kind}`,
		`${indent}  text: ${text}`,
		...(quote ? [`${indent}  quote: ${quote}`] : []),
		...(source ? [`${indent}  source: ${source}`] : []),
	]
		.map((line) => line + newline)
		.join('');
}
