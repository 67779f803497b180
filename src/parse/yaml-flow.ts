import type { FieldProblem } from '../campaign/fields.ts';
import { spliceLine } from './marked-line.ts';
import { closingQuote, repairEscapes } from './yaml-quoted.ts';
import {
	hashtagStart,
	indentOf,
	lineText,
	mostLevels,
	note,
	quotePart,
	restIsComment,
	type Walk,
} from './yaml-slip.ts';

/** A part of a list in brackets that has to be quoted, found before anything is changed. */
interface Repair {
	line: number;
	column: number;
	problem: FieldProblem;
	/** What is done about it: quotation marks from `from` to `to`, a space put in, or a character taken out. */
	act: 'quote' | 'space' | 'remove';
	from: number;
	to: number;
}

interface Flow {
	line: number;
	at: number;
	/** The open brackets; in a group, whether the next text is a key. */
	open: { bracket: string; key: boolean; filled: boolean }[];
	repairs: Repair[];
	/** Double-quoted texts, whose escapes are looked at once the whole is known to be a list. */
	quoted: { line: number; from: number; to: number }[];
}

const endsPlain = /[,\]}]/;

/**
 * Reads a list in brackets or a group in braces that begins at `from`. Gives the line behind it, or undefined
 * where it is not closed or more text follows: then it was meant as a text.
 */
export function walkFlow(
	walk: Walk,
	line: number,
	from: number,
	parent: number,
): number | undefined {
	const flow: Flow = { line, at: from, open: [], repairs: [], quoted: [] };
	const bare = /^\{[\p{L}_-]+\}/u.test(lineText(walk, line).slice(from));
	if (bare) return undefined;
	do {
		const text = lineText(walk, flow.line);
		if (flow.at >= text.length) {
			if (!nextLine(walk, flow, parent)) return undefined;
			continue;
		}
		if (!step(walk, flow, text)) return undefined;
		if (flow.open.length > mostLevels) {
			walk.deep = true;
			note(walk, flow.line, flow.at - 1, { name: 'yamlFeature', values: { what: 'depth' } });
			return walk.lines.length;
		}
	} while (flow.open.length > 0);
	if (!restIsComment(lineText(walk, flow.line), flow.at)) return undefined;
	indentClosing(walk, flow.line, line, parent);
	for (const part of flow.quoted.reverse()) repairEscapes(walk, part.line, part.from, part.to);
	for (const repair of flow.repairs) {
		note(walk, repair.line, repair.column, repair.problem, repair.act !== 'remove');
	}
	for (const { act, line: at, from: start, to } of flow.repairs.reverse()) {
		const marked = walk.lines[at];
		if (act === 'quote') quotePart(walk, at, start, to);
		else if (marked)
			spliceLine(marked, start, act === 'remove' ? 1 : 0, act === 'space' ? ' ' : '');
	}
	return flow.line + 1;
}

/** Steps to the next line; a closing bracket may stand below the field's name, as in JSON. */
function nextLine(walk: Walk, flow: Flow, parent: number): boolean {
	flow.line++;
	flow.at = 0;
	if (flow.line >= walk.lines.length) return false;
	const text = lineText(walk, flow.line);
	if (text.trim() === '') return true;
	const indent = indentOf(text);
	return indent > parent || (indent === parent && /^ *[\]}]/.test(text));
}

/** YAML wants a closing bracket deeper than its field; nobody else does. */
function indentClosing(walk: Walk, line: number, first: number, parent: number): void {
	const marked = walk.lines[line];
	if (line > first && marked && indentOf(marked.text) <= parent) spliceLine(marked, 0, 0, ' ');
}

function step(walk: Walk, flow: Flow, text: string): boolean {
	const { at } = flow;
	const character = text[at] ?? '';
	const top = flow.open.at(-1);
	if (character === ' ' || character === '\t') flow.at++;
	else if (character === '[' || character === '{') {
		if (/^\{[\p{L}_-]+\}[^\s,\]}:]*[^,\]}:]/u.test(text.slice(at)) && top) plain(flow, text);
		else {
			if (top) top.filled = true;
			flow.open.push({ bracket: character, key: character === '{', filled: false });
			flow.at++;
		}
	} else if (character === ']' || character === '}') {
		if (top?.bracket !== (character === ']' ? '[' : '{')) return false;
		flow.open.pop();
		flow.at++;
	} else if (character === ',') {
		if (!top) return false;
		if (!top.filled) {
			const problem: FieldProblem = { name: 'yamlEmptyEntry', values: {} };
			flow.repairs.push({
				line: flow.line,
				column: at,
				problem,
				act: 'remove',
				from: at,
				to: at + 1,
			});
		}
		top.filled = false;
		top.key = top.bracket === '{';
		flow.at++;
	} else if (character === ':' && top && /^(?:[\s,\]}]|$)/.test(text.slice(at + 1, at + 2))) {
		top.key = false;
		flow.at++;
	} else if (character === '"' || character === "'") return quoted(walk, flow, text);
	else if (character === '#' && !hashtagStart.test(text.slice(at, at + 4))) flow.at = text.length;
	else plain(flow, text);
	return true;
}

function quoted(walk: Walk, flow: Flow, text: string): boolean {
	const { at } = flow;
	const mark = text[at] ?? '"';
	const top = flow.open.at(-1);
	if (top) top.filled = true;
	const close = closingQuote(text, at + 1, mark);
	if (close < 0) {
		// A text of several lines, or one whose mark is missing: the parser tells which.
		for (let next = flow.line + 1; next < walk.lines.length; next++) {
			const end = closingQuote(lineText(walk, next), 0, mark);
			if (end < 0) continue;
			flow.line = next;
			flow.at = end + 1;
			return /^[ \t]*(?:[,:\]}]|$)/.test(lineText(walk, next).slice(end + 1));
		}
		return false;
	}
	const rest = text.slice(close + 1);
	if (/^[ \t]*(?:[,:\]}]|$|[ \t]#)/.test(rest)) {
		if (mark === '"') flow.quoted.push({ line: flow.line, from: at + 1, to: close });
		flow.at = close + 1;
		// After a quoted key the colon needs no space.
		if (top?.key && text[flow.at] === ':') {
			top.key = false;
			flow.at++;
		}
		return true;
	}
	const to = itemEnd(text, close + 1);
	const problem: FieldProblem = { name: 'yamlQuote', values: {} };
	flow.repairs.push({ line: flow.line, column: close, problem, act: 'quote', from: at, to });
	flow.at = to;
	return true;
}

/** Where an entry ends: before the comma or bracket behind it, braces within the text left alone. */
function itemEnd(text: string, from: number): number {
	let depth = 0;
	let at = from;
	for (; at < text.length; at++) {
		const character = text[at] ?? '';
		if (/[[{]/.test(character)) depth++;
		else if (/[\]}]/.test(character) && depth > 0) depth--;
		else if (endsPlain.test(character) && depth === 0) break;
	}
	return text.slice(0, at).trimEnd().length;
}

/** What an unquoted text in brackets has against its first character. */
function startProblem(text: string, at: number): FieldProblem | undefined {
	const character = text[at] ?? '';
	if (character === '@') return { name: 'yamlAt', values: {} };
	if (character === '#') {
		return { name: 'yamlHash', values: { lost: text.slice(at, itemEnd(text, at)) } };
	}
	if (/[`%&*!|>{]/.test(character) || /^[-?:](?:[\s,\]}]|$)/.test(text.slice(at, at + 2))) {
		return { name: 'yamlStart', values: { character } };
	}
	return undefined;
}

function plain(flow: Flow, text: string): void {
	const { at, line } = flow;
	const top = flow.open.at(-1);
	if (top) top.filled = true;
	const start = startProblem(text, at);
	const quote = (problem: FieldProblem, column: number) => {
		const to = itemEnd(text, at);
		flow.repairs.push({ line, column, problem, act: 'quote', from: at, to });
		flow.at = Math.max(to, at + 1);
	};
	if (start) {
		quote(start, at);
		return;
	}
	let end = at;
	for (; end < text.length; end++) {
		const character = text[end] ?? '';
		if (endsPlain.test(character)) break;
		if (character === '[' || character === '{') {
			quote({ name: 'yamlStart', values: { character } }, end);
			return;
		}
		if (character === '#' && /\s/.test(text[end - 1] ?? '')) {
			if (!hashtagStart.test(text.slice(end, end + 4))) break;
			const lost = text.slice(end, itemEnd(text, end));
			quote({ name: 'yamlHash', values: { lost } }, end);
			return;
		}
		if (character !== ':' || !/^(?:[\s,\]}]|$)/.test(text.slice(end + 1, end + 2))) continue;
		if (top?.key && /^[\w-]+ *$/.test(text.slice(at, end))) {
			top.key = false;
			flow.at = end + 1;
			return;
		}
		quote({ name: 'yamlColon', values: {} }, end);
		return;
	}
	const glued = /^([A-Za-z][\w-]*):(?=[^/\s])/.exec(text.slice(at, end));
	if (top?.key && glued) {
		const column = at + glued[0].length;
		const problem: FieldProblem = { name: 'yamlSpace', values: { after: ':' } };
		flow.repairs.push({ line, column, problem, act: 'space', from: column, to: column });
		top.key = false;
		flow.at = column;
		return;
	}
	flow.at = end;
}
