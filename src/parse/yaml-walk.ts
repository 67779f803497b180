import type { FieldProblem } from '../campaign/fields.ts';
import { isFieldWord } from './field-words.ts';
import { type MarkedLine, spliceLine } from './marked-line.ts';
import { looksLikeField } from './yaml-quoted.ts';
import {
	blankLine,
	indentOf,
	lineText,
	mostLevels,
	mostSlips,
	note,
	quotePart,
	type Slip,
	type Walker,
} from './yaml-slip.ts';
import { readKey, walkValue } from './yaml-value.ts';

/** The lines of a YAML file with their slips found and repaired. */
export interface WalkedLines {
	lines: MarkedLine[];
	slips: Slip[];
	/** Whether a line had to be left out, so that fields may seem to be missing. */
	lost: boolean;
	/** Whether the file nests too deep, or slips too often, to be read at all. */
	deep: boolean;
}

/** Dots and dashes that word processors put in the place of a list's dash. */
const bullet = /^[*•·–—‐‑−][ \t\u00a0]/;

/** The findings whose sentence shows the corrected line. */
const corrected = new Set([
	...['yamlAt', 'yamlColon', 'yamlStart', 'yamlTab', 'yamlHash', 'yamlQuote'],
	...['yamlSpace', 'yamlBracket', 'yamlBackslash'],
]);

/**
 * Goes through the lines of a YAML file and finds the commonest slips, each with its place. Every slip is repaired
 * in memory, so that the parser can read on and all problems of a file are reported together.
 */
export function walkLines(lines: readonly string[]): WalkedLines {
	const walk: Walker = {
		lines: lines.map((text) => ({ text })),
		slips: [],
		lost: false,
		deep: false,
		levels: [],
		afterText: -2,
		misplaced: { line: -2, column: 0 },
		marks: new Set(lines.flatMap((text) => text.match(/[&*][^\s,[\]{}*&]+/g) ?? [])),
	};
	repairIndents(walk);
	let line = 0;
	while (line < walk.lines.length && !walk.deep) {
		line = walkLine(walk, line);
		if (walk.slips.length >= mostSlips) walk.deep = true;
	}
	for (const { problem, corrected: lines } of walk.slips) {
		if (!lines || !corrected.has(problem.name)) continue;
		const texts = walk.lines.slice(lines.first, lines.last + 1).map(({ text }) => text.trimEnd());
		Object.assign(problem.values, { corrected: texts.join('\n') });
	}
	return walk;
}

/** Tabs and other blanks in front of lines become spaces; a block of such lines is one slip. */
function repairIndents(walk: Walker): void {
	const indents = walk.lines.map(({ text }) => indentOf(text)).filter((indent) => indent > 0);
	const unit = indents.reduce((least, indent) => Math.min(least, indent), indents[0] ?? 2);
	let above = -2;
	for (const [line, marked] of walk.lines.entries()) {
		const blanks =
			/^[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/.exec(marked.text)?.[0] ?? '';
		if (/^ *$/.test(blanks) || blanks.length === marked.text.length) continue;
		const tab = blanks.includes('\t');
		const problem: FieldProblem = tab
			? { name: 'yamlTab', values: {} }
			: { name: 'yamlIndent', values: {} };
		// To YAML a no-break space is a letter, so that no comment can follow it.
		const comment = /^[\t ]*$/.test(blanks) && marked.text[blanks.length] === '#';
		if (above !== line - 1 && !comment) note(walk, line, blanks.search(/[^ ]/), problem, tab);
		above = line;
		for (let at = blanks.length - 1; at >= 0; at--) {
			if (blanks[at] === '\t') spliceLine(marked, at, 1, ' '.repeat(unit));
			else if (blanks[at] !== ' ') spliceLine(marked, at, 1, ' ');
		}
	}
}

function walkLine(walk: Walker, line: number): number {
	const text = lineText(walk, line);
	const column = indentOf(text);
	if (column >= text.length || text[column] === '#') return line + 1;
	if (/^(?:\.\.\.|---)(?:\s|$)/.test(text)) {
		note(walk, line, 0, { name: 'yamlFeature', values: { what: 'document' } });
		return leaveOut(walk, line, column);
	}
	if (/^(?:%|[?:](?:[ \t]|$))/.test(text.slice(column))) {
		note(walk, line, column, { name: 'yamlStart', values: { character: text[column] ?? '' } });
		return leaveOut(walk, line, column);
	}
	return walkEntry(walk, line, column);
}

/** Leaves out a line and what belongs to it. */
function leaveOut(walk: Walker, line: number, column: number): number {
	let next = line;
	do blankLine(walk, next++);
	while (next < walk.lines.length && indentOf(lineText(walk, next)) > column);
	return next;
}

function walkEntry(walk: Walker, line: number, column: number): number {
	const text = lineText(walk, line);
	const rest = text.slice(column);
	if (/^-(?:[ \t]|$)/.test(rest)) return walkDash(walk, line, column);
	if (isGluedDash(walk, rest, column)) {
		note(walk, line, column + 1, { name: 'yamlSpace', values: { after: '-' } }, true);
		const marked = walk.lines[line];
		if (marked) spliceLine(marked, column + 1, 0, ' ');
		return walkDash(walk, line, column);
	}
	const glued = /^["']?[A-Za-z][\w-]*["']?:(?!\/\/)(?=[^ \t])/.exec(rest);
	if (glued) {
		const at = column + glued[0].length;
		note(walk, line, at, { name: 'yamlSpace', values: { after: ':' } }, true);
		const marked = walk.lines[line];
		// A no-break space looks like a space and is none.
		if (marked) spliceLine(marked, at, /\s/.test(text[at] ?? '') ? 1 : 0, ' ');
		return walkEntry(walk, line, column);
	}
	const owner = valueOwner(walk, line, column);
	if (owner !== undefined) return walkValue(walk, line, column, owner);
	const key = readKey(text, column);
	if (!key) return walkStray(walk, line, column);
	const feature = keyFeature(key.key);
	if (feature) {
		note(walk, line, column, { name: 'yamlFeature', values: { what: feature } });
		return leaveOut(walk, line, column);
	}
	const placed = placeLine(walk, line, column, 'group');
	if (placed === undefined) return line + 1;
	let from = key.value + placed - column;
	if (key.key.startsWith('@')) {
		note(walk, line, placed, { name: 'yamlAt', values: {} }, true);
		quotePart(walk, line, placed, placed + key.key.length);
		from += 2;
	}
	return walkValue(walk, line, from, placed);
}

function isGluedDash(walk: Walker, rest: string, column: number): boolean {
	if (!/^-[^\s-]/.test(rest) || looksLikeField(rest)) return false;
	const top = walk.levels.at(-1);
	const list = walk.levels.some(({ kind, indent }) => kind === 'list' && indent === column);
	return list || (top?.open === true && top.indent <= column);
}

/** The indentation of the field or entry above whose value begins on this line; undefined where the line is a field itself. */
function valueOwner(walk: Walker, line: number, column: number): number | undefined {
	const { levels } = walk;
	const text = lineText(walk, line);
	const key = readKey(text, column);
	if (key && (key.quoted || !/\s/.test(key.key) || isFieldWord(key.key))) {
		if (!/^[[{]/.test(text.slice(column))) return undefined;
	}
	if (levels.length === 0) {
		if (!/^[[{]/.test(text.slice(column))) return undefined;
		levels.push({ indent: column, kind: 'group', open: false });
		return -1;
	}
	if (bullet.test(text.slice(column))) return undefined;
	const deeper = levels.findLastIndex(({ indent }) => indent < column);
	const owner = levels[deeper];
	if (!owner?.open) return undefined;
	levels.length = deeper + 1;
	return owner.indent;
}

/** What a field's name uses that a campaign file may not. */
function keyFeature(key: string): 'anchor' | 'alias' | 'tag' | 'merge' | undefined {
	if (key === '<<') return 'merge';
	if (key.startsWith('&')) return 'anchor';
	if (key.startsWith('*')) return 'alias';
	return key.startsWith('!') ? 'tag' : undefined;
}

/** Reads a list entry whose dash stands at `column`. */
function walkDash(walk: Walker, line: number, column: number): number {
	const placed = placeLine(walk, line, column, 'list');
	if (placed === undefined) return line + 1;
	return walkListEntry(walk, line, placed);
}

function walkListEntry(walk: Walker, line: number, dash: number): number {
	const marked = walk.lines[line];
	const blanks = /^[ \t]*/.exec(lineText(walk, line).slice(dash + 1))?.[0] ?? '';
	const value = dash + 1 + blanks.length;
	const tab = blanks.indexOf('\t');
	const text = lineText(walk, line);
	if (tab >= 0 && marked && value < text.length) {
		note(walk, line, dash + 1 + tab, { name: 'yamlTab', values: {} }, true);
		spliceLine(marked, dash + 1, blanks.length, ' '.repeat(blanks.length));
	}
	if (/^-(?:[ \t]|$)/.test(text.slice(value))) {
		walk.levels.push({ indent: value, kind: 'list', open: false });
		if (walk.levels.length > mostLevels) return refuseDepth(walk, line, value);
		return walkListEntry(walk, line, value);
	}
	const key = readKey(text, value);
	if (!key || !isGroup(walk, line, value, key)) return walkValue(walk, line, value, dash);
	walk.levels.push({ indent: value, kind: 'group', open: false });
	return walkValue(walk, line, key.value, value);
}

function refuseDepth(walk: Walker, line: number, column: number): number {
	note(walk, line, column, { name: 'yamlFeature', values: { what: 'depth' } });
	walk.deep = true;
	return walk.lines.length;
}

/** Tells a group of fields in a list (`- text: …`) from a text with a colon in it (`- Liebes Team: …`). */
function isGroup(
	walk: Walker,
	line: number,
	column: number,
	{ key, quoted, value }: { key: string; quoted: boolean; value: number },
): boolean {
	if (quoted || isFieldWord(key)) return true;
	if (/^[@`%&*!|>,{[\]}]/.test(key)) return false;
	let next = line + 1;
	while (next < walk.lines.length && lineText(walk, next).trim() === '') next++;
	const below = lineText(walk, next);
	if (indentOf(below) === column && looksLikeField(below)) return true;
	return !/\s/.test(key) && /^["'[{|>]/.test(lineText(walk, line).slice(value));
}

/** A line that is neither a field nor a list entry. */
function walkStray(walk: Walker, line: number, column: number): number {
	const marked = walk.lines[line];
	const top = walk.levels.at(-1);
	const list =
		top?.open || walk.levels.some(({ kind, indent }) => kind === 'list' && indent === column);
	if (marked && list && bullet.test(marked.text.slice(column))) {
		note(walk, line, column, {
			name: 'yamlStart',
			values: { character: marked.text[column] ?? '' },
		});
		spliceLine(marked, column, 2, '- ');
		return walkDash(walk, line, column);
	}
	const problem: FieldProblem =
		walk.afterText === line - 1
			? { name: 'yamlIndent', values: {} }
			: { name: 'yamlOther', values: {} };
	note(walk, line, column, problem);
	blankLine(walk, line);
	return line + 1;
}

/**
 * Finds the group or list that a line at some indentation belongs to, or opens it. A line that stands between two
 * indentations is moved to the likelier one; undefined where there is none and the line is left out.
 */
function placeLine(
	walk: Walker,
	line: number,
	column: number,
	kind: 'group' | 'list',
): number | undefined {
	const { levels } = walk;
	let passed: Walker['levels'][number] | undefined;
	while ((levels.at(-1)?.indent ?? -1) > column) passed = levels.pop();
	if (levels.at(-1)?.indent === column && levels.at(-1)?.kind === 'list' && kind === 'group') {
		if (levels.at(-2)?.indent === column) levels.pop();
	}
	const top = levels.at(-1);
	if (top?.indent === column && top.kind === kind) return column;
	const opens = top ? top.open && (top.indent < column || kind === 'list') : !passed;
	if (opens) {
		if (top) top.open = false;
		levels.push({ indent: column, kind, open: false });
		if (levels.length <= mostLevels) return column;
		refuseDepth(walk, line, column);
		return undefined;
	}
	const again = walk.misplaced.line === line - 1 && walk.misplaced.column === column;
	if (!again) note(walk, line, column, { name: 'yamlIndent', values: {} });
	walk.misplaced = { line, column };
	if (passed?.kind === kind) levels.push(passed);
	else if (top?.kind !== kind) {
		blankLine(walk, line);
		return undefined;
	}
	const marked = walk.lines[line];
	const target = levels.at(-1)?.indent ?? 0;
	if (marked && target < column) spliceLine(marked, 0, column - target, '');
	else if (marked) spliceLine(marked, 0, 0, ' '.repeat(target - column));
	return target;
}
