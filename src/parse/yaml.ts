import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
	type YAMLError,
} from 'yaml';
import type { FieldProblem } from '../campaign/fields.ts';
import { type Finding, finding, type Place } from '../campaign/finding.ts';
import { type MarkedLine, writtenColumn } from './marked-line.ts';
import { findForbidden } from './text.ts';
import { textOffsets } from './text-offsets.ts';
import { walkLines } from './yaml-walk.ts';

/** Where something stands among the fields: names of fields and numbers of list entries. */
export type FieldPath = readonly PropertyKey[];

/** The fields of a file and where each of them stands. */
export interface Fields {
	/** Groups without prototype, lists, and texts exactly as they are written; undefined where nothing can be read. */
	fields: unknown;
	/** Whether something could not be read, so that fields may only seem to be missing. */
	incomplete: boolean;
	findings: Finding[];
	/** The place of a field's name or value; of the nearest field around it where there is no such field. */
	locate(path: FieldPath, part: 'key' | 'value'): Place;
	/** The place of a character within a text, by its offset in the text as it was read. */
	locateInText(path: FieldPath, offset: number): Place;
}

/** How often lines that the parser stumbles over are left out before it is given up. */
const mostRounds = 10;

interface Parsed {
	document: Document.Parsed;
	counter: LineCounter;
	source: string;
}

function parse(lines: readonly MarkedLine[]): Parsed {
	const source = lines.map(({ text }) => text).join('\n');
	const counter = new LineCounter();
	const document = parseDocument(source, {
		schema: 'failsafe',
		version: '1.2',
		lineCounter: counter,
		merge: false,
		strict: true,
		// Doubled names are looked for below: the parser compares each with each.
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: 'silent',
	});
	return { document, counter, source };
}

/** The finding for what the parser itself objects to, where the walk over the lines has found nothing. */
function problemOf({ code }: YAMLError, text: string, column: number): FieldProblem {
	switch (code) {
		case 'TAB_AS_INDENT':
			return { name: 'yamlTab', values: {} };
		case 'BAD_INDENT':
			return { name: 'yamlIndent', values: {} };
		case 'BAD_DQ_ESCAPE':
			return { name: 'yamlBackslash', values: {} };
		case 'BAD_SCALAR_START':
			return { name: 'yamlStart', values: { character: text[column] ?? '' } };
		case 'BLOCK_AS_IMPLICIT_KEY':
		case 'MULTILINE_IMPLICIT_KEY':
			return { name: 'yamlColon', values: {} };
		case 'BAD_ALIAS':
		case 'ALIAS_PROPS':
			return { name: 'yamlFeature', values: { what: 'alias' } };
		case 'MULTIPLE_ANCHORS':
			return { name: 'yamlFeature', values: { what: 'anchor' } };
		case 'MULTIPLE_TAGS':
		case 'TAG_RESOLVE_FAILED':
			return { name: 'yamlFeature', values: { what: 'tag' } };
		case 'BAD_DIRECTIVE':
		case 'MULTIPLE_DOCS':
			return { name: 'yamlFeature', values: { what: 'document' } };
		case 'RESOURCE_EXHAUSTION':
			return { name: 'yamlFeature', values: { what: 'depth' } };
		default:
			return { name: 'yamlOther', values: {} };
	}
}

/**
 * Reads the YAML of a file. `first` is the file's line on which `lines` begin, `place` turns a line and column of
 * the file, both from 1, into a place.
 */
export function readYaml(
	lines: readonly string[],
	first: number,
	place: (line: number, column: number) => Place,
): Fields {
	const walked = walkLines(lines);
	const at = (line: number, column: number) => place(first + line, column + 1);
	const findings = walked.slips.map(({ problem, line, column }) =>
		finding(problem.name, at(line, column), problem.values),
	);
	const nowhere = {
		fields: undefined,
		incomplete: true,
		findings,
		locate: () => place(first, 1),
		locateInText: () => place(first, 1),
	};
	if (walked.deep) return nowhere;
	const known = new Set(findings.map(({ line }) => line));
	let incomplete = walked.lost;
	let parsed: Parsed | undefined;
	for (let round = 0; round <= mostRounds && !parsed; round++) {
		let attempt: Parsed;
		try {
			attempt = parse(walked.lines);
		} catch {
			// Only a nesting that the walk did not see can exhaust the stack.
			findings.push(finding('yamlFeature', place(first, 1), { what: 'depth' }));
			return nowhere;
		}
		const { document, counter } = attempt;
		const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
		if (!error) {
			parsed = attempt;
			break;
		}
		incomplete = true;
		const { line, col } = counter.linePos(error.pos[0]);
		const marked = walked.lines[line - 1];
		if (!marked) break;
		const where = at(line - 1, writtenColumn(marked, col - 1));
		if (!known.has(where.line)) {
			const problem = problemOf(error, marked.text, col - 1);
			findings.push(finding(problem.name, where, problem.values));
			known.add(where.line);
		}
		if (marked.text.trim() === '') break;
		marked.text = '';
		delete marked.columns;
	}
	if (!parsed) return nowhere;
	const { document, counter, source } = parsed;
	const position = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		const marked = walked.lines[line - 1];
		return at(line - 1, marked ? writtenColumn(marked, col - 1) : col - 1);
	};
	const root: Node | null = document.contents;
	const reader: Reader = { source, position, findings };
	const tree = { root, source, position, start: place(first, 1) };
	return {
		fields: root && hasText(root) ? toValue(reader, root) : Object.create(null),
		incomplete,
		findings,
		locate: (path, part) => locate(tree, path, part),
		locateInText: (path, offset) => locateInText(tree, path, offset),
	};
}

function hasText(node: Node): boolean {
	return !isScalar(node) || node.value !== '';
}

interface Reader {
	source: string;
	position(offset: number): Place;
	findings: Finding[];
}

/** The text of a scalar: in the failsafe schema every scalar is one. */
function textOf(node: unknown): string {
	return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}

function startOf(node: unknown): number {
	return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range
		? node.range[0]
		: 0;
}

/** A node as plain data; what a campaign file may not use of YAML becomes a finding. */
function toValue(reader: Reader, node: unknown): unknown {
	const { findings, position, source } = reader;
	const refuse = (what: 'alias' | 'anchor' | 'tag') =>
		findings.push(finding('yamlFeature', position(startOf(node)), { what }));
	if (isAlias(node)) {
		refuse('alias');
		return '';
	}
	if (isScalar(node) || isMap(node) || isSeq(node)) {
		if (node.anchor !== undefined) refuse('anchor');
		if (node.tag !== undefined) refuse('tag');
	}
	if (isSeq(node)) {
		return node.items.map((item) => {
			if (isEmpty(item)) findings.push(finding('yamlEmptyEntry', entryPlace(reader, item), {}));
			return toValue(reader, item);
		});
	}
	if (isMap(node)) {
		const fields: Record<string, unknown> = Object.create(null);
		const lines = new Map<string, number>();
		for (const { key, value } of node.items) {
			const place = position(startOf(key));
			if (!isScalar(key)) {
				findings.push(finding('yamlOther', place, {}));
				continue;
			}
			const name = textOf(key);
			const firstLine = lines.get(name);
			if (firstLine !== undefined) {
				findings.push(finding('yamlDouble', place, { key: name, firstLine }));
				continue;
			}
			lines.set(name, place.line);
			fields[name] = toValue(reader, value);
		}
		return fields;
	}
	const text = textOf(node);
	if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && node.range) {
		const written = source.slice(node.range[0], node.range[1]);
		const offsets = written.includes('\\') ? textOffsets(written, node.type) : [];
		for (const { offset, codePoint, what } of offsets.length > 0 ? findForbidden(text) : []) {
			const place = position(node.range[0] + (offsets[offset] ?? 0));
			findings.push(finding('forbiddenCharacter', place, { codePoint, what }));
		}
	}
	return text;
}

/** Tells whether a list entry says nothing at all, not even with quotation marks. */
function isEmpty(node: unknown): boolean {
	return isScalar(node) && node.type === 'PLAIN' && textOf(node) === '';
}

/** The place of an empty entry: its dash. */
function entryPlace({ source, position }: Reader, item: unknown): Place {
	const offset = startOf(item);
	const dash = source.lastIndexOf('-', offset);
	return position(dash >= 0 && source.slice(dash + 1, offset).trim() === '' ? dash : offset);
}

interface Tree {
	root: Node | null;
	source: string;
	position(offset: number): Place;
	/** Where everything begins, for files without a field. */
	start: Place;
}

/** The node at a path, or the last one on the way to it. */
function follow(tree: Tree, path: FieldPath) {
	let node: unknown = tree.root;
	let key: unknown;
	let depth = 0;
	for (const part of path) {
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isScalar(item.key) && textOf(item.key) === String(part),
			);
			if (!pair) break;
			key = pair.key;
			node = pair.value;
		} else if (isSeq(node) && typeof part === 'number' && part < node.items.length) {
			node = node.items[part];
			key = node;
		} else break;
		depth++;
	}
	return { node, key, found: depth === path.length };
}

function locate(tree: Tree, path: FieldPath, part: 'key' | 'value'): Place {
	const { node, key, found } = follow(tree, path);
	const inText = !found && isScalar(node);
	const wanted = (found && part === 'value') || inText ? (isWritten(node) ? node : key) : key;
	if (wanted !== undefined && wanted !== null) return tree.position(startOf(wanted));
	return tree.root && hasText(tree.root) ? tree.position(startOf(tree.root)) : tree.start;
}

function isWritten(node: unknown): boolean {
	return node !== null && node !== undefined && !isEmpty(node);
}

function locateInText(tree: Tree, path: FieldPath, offset: number): Place {
	const { node } = follow(tree, path);
	if (!isScalar(node) || !node.range || !isWritten(node)) return locate(tree, path, 'value');
	const [start, end] = node.range;
	const style = node.type ?? 'PLAIN';
	const offsets = textOffsets(tree.source.slice(start, end), style);
	return tree.position(start + (offsets[Math.max(0, offset)] ?? offsets.at(-1) ?? 0));
}
