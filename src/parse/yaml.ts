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
import {
	type FieldPath,
	hasText,
	isEmpty,
	locate,
	locateInText,
	startOf,
	textOf,
} from './yaml-tree.ts';
import { walkLines } from './yaml-walk.ts';

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

/** More findings about one file's YAML help nobody. */
const mostFindings = 200;

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

interface Reader {
	source: string;
	position(offset: number): Place;
	findings: Finding[];
}

/** A node as plain data; what a campaign file may not use of YAML becomes a finding. */
function toValue(reader: Reader, node: unknown): unknown {
	const { findings, position, source } = reader;
	if (findings.length >= mostFindings) return '';
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
			if (findings.length >= mostFindings) break;
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

/** The place of an empty entry: its dash. */
function entryPlace({ source, position }: Reader, item: unknown): Place {
	const offset = startOf(item);
	const dash = source.lastIndexOf('-', offset);
	return position(dash >= 0 && source.slice(dash + 1, offset).trim() === '' ? dash : offset);
}
