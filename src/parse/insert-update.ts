import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLSeq } from 'yaml';

/** An update as the file writes it; texts are put into quotation marks by whoever calls. */
export interface UpdateLines {
	at: string;
	kind: string;
	/** In quotation marks. */
	text: string;
	quote?: string | undefined;
	source?: string | undefined;
}

/** Where the frontmatter stands in its file, and how its lines end. */
interface Frontmatter {
	yaml: string;
	/** Where `yaml` begins in the file. */
	start: number;
	newline: '\n' | '\r\n';
}

function cutFrontmatter(file: string): Frontmatter | undefined {
	const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n|)---[ \t]*(?:\r?\n|$)/.exec(file);
	if (!match) return undefined;
	const [, opening = '', yaml = ''] = match;
	return { yaml, start: opening.length, newline: opening.endsWith('\r\n') ? '\r\n' : '\n' };
}

/**
 * Adds an update to a campaign file and leaves every other character as it is: behind the last entry of `updates`, or as a
 * new list at the end of the frontmatter. Undefined where the frontmatter cannot be read, or `updates` is no list of updates.
 */
export function insertUpdate(file: string, update: UpdateLines): string | undefined {
	const cut = cutFrontmatter(file);
	if (!cut) return undefined;
	const { yaml, start, newline } = cut;
	const counter = new LineCounter();
	const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter });
	if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
	const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === 'updates');
	const change = pair
		? changeOf(pair, yaml, counter, (indent) => linesOf(update, indent, newline), inline(update))
		: { at: yaml.length, text: `updates:${newline}${linesOf(update, '  ', newline)}` };
	if (!change) return undefined;
	const { at, text, gone = [at, at] } = change;
	const without = yaml.slice(0, gone[0]) + yaml.slice(gone[1], at) + text + yaml.slice(at);
	return file.slice(0, start) + without + file.slice(start + yaml.length);
}

/** What is put where, and which stretch before it is taken out. */
interface Change {
	at: number;
	text: string;
	gone?: [number, number];
}

/** The change of a file that has a field `updates` already. */
function changeOf(
	{ key, value }: Pair,
	yaml: string,
	counter: LineCounter,
	lines: (indent: string) => string,
	short: string,
): Change | undefined {
	if (isSeq(value)) {
		const last = value.items.at(-1);
		if (last === undefined) return intoEmpty(value, yaml, lines('  '));
		if (!value.items.every(isMap) || !isMap(last) || !last.range) return undefined;
		if (value.flow) return { at: last.range[1], text: `, ${short}` };
		return { at: endOfLine(yaml, last.range[1]), text: lines(indentOf(value, counter)) };
	}
	// Nothing at all behind the name: a comment on its line stays.
	const isNothing =
		value === null || (isScalar(value) && value.value === '' && value.type === 'PLAIN');
	if (!isNothing || !isScalar(key) || !key.range) return undefined;
	return { at: endOfLine(yaml, key.range[1]), text: lines('  ') };
}

/** The change of `updates: []`: its brackets go, what stands behind them stays. */
function intoEmpty({ range }: YAMLSeq, yaml: string, text: string): Change | undefined {
	return range ? { at: endOfLine(yaml, range[1]), text, gone: [range[0], range[1]] } : undefined;
}

/** The spaces in front of a list's dashes. */
function indentOf({ range }: YAMLSeq, counter: LineCounter): string {
	return ' '.repeat(range ? counter.linePos(range[0]).col - 1 : 2);
}

/** Where the line ends on which a value's last character stands. */
function endOfLine(yaml: string, valueEnd: number): number {
	const at = yaml[valueEnd - 1] === '\n' ? valueEnd - 1 : valueEnd;
	const lineEnd = yaml.indexOf('\n', at);
	return lineEnd < 0 ? yaml.length : lineEnd + 1;
}

function fieldsOf({ at, kind, text, quote, source }: UpdateLines): string[] {
	return [
		`at: ${at}`,
		`kind: ${kind}`,
		`text: ${text}`,
		...(quote ? [`quote: ${quote}`] : []),
		...(source ? [`source: ${source}`] : []),
	];
}

function inline(update: UpdateLines): string {
	return `{ ${fieldsOf(update).join(', ')} }`;
}

function linesOf(update: UpdateLines, indent: string, newline: string): string {
	return fieldsOf(update)
		.map((field, index) => `${indent}${index === 0 ? '- ' : '  '}${field}${newline}`)
		.join('');
}
