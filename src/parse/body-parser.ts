import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { FieldProblem } from '../campaign/fields.ts';
import { isHtmlName } from './components.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** UTF-16 units that are parsed in all, again and again after each error, before the rest is left unread. */
const mostParsed = 128 * 1024;

/** How often a short source is repaired after an error. */
const mostRounds = 12;

/** A problem of the body's syntax at an offset of the body. */
export interface SyntaxProblem {
	problem: FieldProblem;
	offset: number;
}

/** The body as a tree; what could not be parsed is blanked in `source`, which keeps its length. */
export interface ParsedBody {
	/** Undefined where even the repaired body cannot be parsed. */
	tree: Root | undefined;
	source: string;
	problems: SyntaxProblem[];
}

/** Parses a body as MDX. An error does not end it: its cause is blanked, and the rest is read as well. */
export function parseBody(body: string): ParsedBody {
	let source = body;
	const problems: SyntaxProblem[] = [];
	const rounds = Math.min(mostRounds, Math.ceil(mostParsed / (body.length + 1)));
	for (let round = 0; round < rounds; round++) {
		try {
			return { tree: processor.parse(source), source, problems };
		} catch (error) {
			const found = explain(error, source);
			if (!problems.some(({ offset }) => offset === found.offset)) problems.push(found);
			source = blank(source, found);
		}
	}
	return { tree: undefined, source, problems };
}

interface Explained extends SyntaxProblem {
	/** The lower-case name of the HTML element that is written, whose closing tag goes as well. */
	element?: string;
	/** Whether the whole line goes. */
	line: boolean;
}

function explain(error: unknown, source: string): Explained {
	const { ruleId, origin, offset } = readMessage(error, source);
	if (origin === 'micromark-extension-mdxjs-esm') {
		const at = lineStart(source, offset, /^(?:import|export)\b/);
		const what = source.startsWith('import', at) ? 'import' : 'export';
		return { problem: { name: 'bodyCode', values: { what } }, offset: at, line: true };
	}
	if (origin === 'micromark-extension-mdx-expression') {
		const at = source.lastIndexOf('{', Math.max(0, offset - 1));
		const problem: FieldProblem =
			ruleId === 'acorn' || ruleId === 'non-spread'
				? { name: 'bodyCode', values: { what: 'expression' } }
				: {
						name: 'bodySyntax',
						values: { what: source.startsWith('{/*', at) ? 'comment' : 'brace' },
					};
		return { problem, offset: Math.max(0, at), line: at < 0 };
	}
	const here = source[offset] === '<' ? offset : source.lastIndexOf('<', Math.max(0, offset - 1));
	if (here < 0) {
		return { problem: { name: 'bodySyntax', values: { what: 'other' } }, offset, line: true };
	}
	if (source.startsWith('<!', here)) {
		const what = source.startsWith('<!--', here) ? 'comment' : 'tag';
		return { problem: { name: 'bodySyntax', values: { what } }, offset: here, line: false };
	}
	if (/^<(?:https?:|mailto:|[^\s<>@]+@)[^\s<>]*>/i.test(source.slice(here, here + 2000))) {
		const problem: FieldProblem = { name: 'bodySyntax', values: { what: 'address' } };
		return { problem, offset: here, line: false };
	}
	const name = /^<\/?([A-Za-z][\w:.-]*)(?![\w:.-]*\/\/)/.exec(source.slice(here, here + 80))?.[1];
	if (name && isHtmlName(name)) {
		const problem: FieldProblem = { name: 'bodyHtml', values: { name } };
		return { problem, offset: here, line: false, element: name };
	}
	return { problem: { name: 'bodySyntax', values: { what: 'tag' } }, offset: here, line: false };
}

/** What a parser's message says, as far as it is used. */
function readMessage(error: unknown, source: string) {
	const message: Record<string, unknown> =
		typeof error === 'object' && error !== null ? { ...error } : {};
	const place = message.place;
	const point =
		typeof place === 'object' && place !== null && 'start' in place ? place.start : place;
	const given =
		typeof point === 'object' && point !== null && 'offset' in point
			? Number(point.offset)
			: Number.NaN;
	// An opening tag without its partner stands in the message alone.
	const opening = / \((\d+):(\d+)-/.exec(String(message.reason ?? ''));
	const offset =
		source[given] !== '<' && opening
			? offsetOf(source, Number(opening[1]), Number(opening[2]))
			: given;
	return {
		ruleId: String(message.ruleId ?? ''),
		origin: String(message.source ?? ''),
		offset: Number.isInteger(offset) ? Math.min(Math.max(0, offset), source.length) : 0,
	};
}

/** The offset of a line and column, both from 1. */
function offsetOf(source: string, line: number, column: number): number {
	let start = 0;
	for (let count = 1; count < line; count++) start = source.indexOf('\n', start) + 1;
	return start + column - 1;
}

/** The beginning of the line at or above an offset that matches; of the line itself where none does. */
function lineStart(source: string, offset: number, pattern: RegExp): number {
	const own = source.lastIndexOf('\n', offset - 1) + 1;
	for (let at = own; ; at = source.lastIndexOf('\n', at - 2) + 1) {
		if (pattern.test(source.slice(at, at + 10))) return at;
		if (at === 0) return own;
	}
}

/** Replaces what could not be parsed by spaces. */
function blank(source: string, { offset, line, element }: Explained): string {
	if (line) {
		const end = source.indexOf('\n', offset);
		return spaces(source, offset, end < 0 ? source.length : end);
	}
	let blanked = spaces(source, offset, offset + 1);
	const link = /^<[a-z][a-z0-9+.-]*:[^\s<>]*>/i.exec(source.slice(offset, offset + 2000))?.[0];
	if (link) return spaces(blanked, offset + link.length - 1, offset + link.length);
	if (!element) return blanked;
	const tags = new RegExp(`</?${element}(?![\\w:.-])[^<>\n]*>?`, 'g');
	for (const { index, 0: tag } of source.matchAll(tags)) {
		blanked = spaces(blanked, index, index + tag.length);
	}
	return blanked;
}

function spaces(source: string, from: number, to: number): string {
	return (
		source.slice(0, from) +
		' '.repeat(Math.max(1, to - from)) +
		source.slice(Math.max(to, from + 1))
	);
}
