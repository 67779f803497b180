import { spliceLine } from './marked-line.ts';
import {
	escapePart,
	indentOf,
	lineText,
	note,
	quotePart,
	restIsComment,
	type Walk,
} from './yaml-slip.ts';

/** Where a quoted text ends on a line: the index of its closing mark, or -1. `from` lies behind the opening one. */
export function closingQuote(text: string, from: number, mark: string): number {
	for (let at = from; at < text.length; at++) {
		if (mark === '"' && text[at] === '\\') at++;
		else if (text[at] === mark) {
			if (mark === "'" && text[at + 1] === "'") at++;
			else return at;
		}
	}
	return -1;
}

/** The last line of the text that goes on below `line`: empty lines, and lines indented deeper than its parent. */
export function lastLineOf(walk: Walk, line: number, parent: number): number {
	let last = line;
	for (let next = line + 1; next < walk.lines.length; next++) {
		const text = lineText(walk, next);
		if (text.trim() === '') continue;
		if (indentOf(text) <= parent || looksLikeField(text) || /^ *- /.test(text)) break;
		last = next;
	}
	return last;
}

/** Tells whether a line begins as a field does: a word in lower case and a colon. */
export function looksLikeField(text: string): boolean {
	return /^[ \t]*[a-z][a-z0-9-]*:(?:[ \t]|$)/.test(text);
}

/** Reads a text in quotation marks that begins at `from`; gives the line behind it. */
export function walkQuoted(walk: Walk, line: number, from: number, parent: number): number {
	const text = lineText(walk, line);
	const mark = text[from] ?? '"';
	const close = closingQuote(text, from + 1, mark);
	if (close >= 0) {
		if (restIsComment(text, close + 1)) {
			if (mark === '"') repairEscapes(walk, line, from + 1, close);
		} else repairEarlyEnd(walk, line, from, close);
		return line + 1;
	}
	for (let next = line + 1; next < walk.lines.length; next++) {
		const below = lineText(walk, next);
		if (below.trim() !== '' && indentOf(below) <= parent) break;
		const end = closingQuote(below, 0, mark);
		if (end < 0) continue;
		if (!restIsComment(below, end + 1)) break;
		if (mark === '"') {
			for (let part = line; part <= next; part++) {
				const whole = lineText(walk, part);
				const start = part === line ? from + 1 : 0;
				repairEscapes(walk, part, start, part === next ? end : whole.length);
			}
		}
		return next + 1;
	}
	return repairOpen(walk, line, from, parent);
}

/** A text whose closing mark is missing: it ends where its lines end. */
function repairOpen(walk: Walk, line: number, from: number, parent: number): number {
	const last = lastLineOf(walk, line, parent);
	note(walk, line, from, { name: 'yamlQuote', values: {} }, { first: line, last });
	const marked = walk.lines[line];
	const mark = marked?.text[from];
	if (!marked || !mark) return line + 1;
	const end = lineText(walk, last).trimEnd().length;
	if (last === line) {
		// An apostrophe begins a word; a quotation mark lacks its partner.
		if (mark === "'") quotePart(walk, line, from, end);
		else spliceLine(marked, end, 0, '"');
		return line + 1;
	}
	if (mark === "'") quoteLines(walk, line, from, last, end);
	else {
		const lastLine = walk.lines[last];
		if (lastLine) spliceLine(lastLine, end, 0, '"');
		for (let part = line + 1; part <= last; part++)
			escapePart(walk, part, 0, part === last ? end : lineText(walk, part).length);
	}
	return last + 1;
}

/** Puts a text of several lines in one pair of double quotation marks, which fold lines as unquoted texts do. */
export function quoteLines(
	walk: Walk,
	line: number,
	from: number,
	last: number,
	end: number,
): void {
	for (let part = last; part >= line; part--) {
		const marked = walk.lines[part];
		if (!marked) continue;
		const to = part === last ? end : marked.text.length;
		if (part === last) spliceLine(marked, end, 0, '"');
		escapePart(walk, part, part === line ? from : 0, to);
		if (part === line) spliceLine(marked, from, 0, '"');
	}
}

/** Text behind the closing mark: quotation marks inside a quoted text, or a comma after it. */
function repairEarlyEnd(walk: Walk, line: number, from: number, close: number): void {
	const marked = walk.lines[line];
	if (!marked) return;
	const mark = marked.text[from] ?? '"';
	note(walk, line, close, { name: 'yamlQuote', values: {} }, true);
	const end = marked.text.trimEnd().length;
	if (/^[ \t]*,$/.test(marked.text.slice(close + 1, end))) {
		spliceLine(marked, close + 1, end - close - 1, '');
		return;
	}
	const last = marked.text.lastIndexOf(mark, end - 1);
	if (last > close && restIsComment(marked.text, last + 1)) {
		spliceLine(marked, last, 1, '');
		spliceLine(marked, from, 1, '');
		quotePart(walk, line, from, last - 1);
	} else quotePart(walk, line, from, end);
}

/** Doubles the backslashes that mean nothing between double quotation marks, and names the first. */
export function repairEscapes(walk: Walk, line: number, from: number, to: number): void {
	const marked = walk.lines[line];
	if (!marked?.text.includes('\\')) return;
	const wrong: number[] = [];
	for (let at = from; at < to; at++) {
		if (marked.text[at] !== '\\') continue;
		const known = /^\\(?:[0abtnvfre "/\\N_LP\t]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|$)/;
		if (known.test(marked.text.slice(at, at + 10))) at++;
		else wrong.push(at);
	}
	const [first] = wrong;
	if (first === undefined) return;
	note(walk, line, first, { name: 'yamlBackslash', values: {} }, true);
	for (const at of wrong.reverse()) spliceLine(marked, at, 0, '\\');
}
