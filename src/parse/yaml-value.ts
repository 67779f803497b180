import type { FieldProblem } from '../campaign/fields.ts';
import { spliceLine } from './marked-line.ts';
import { walkFlow } from './yaml-flow.ts';
import { walkPlain } from './yaml-plain.ts';
import { closingQuote, lastLineOf, looksLikeField, walkQuoted } from './yaml-quoted.ts';
import { hashtagStart, indentOf, lineText, note, type Walker } from './yaml-slip.ts';

/** A field's name at the beginning of a line or list entry. */
export interface Key {
	key: string;
	quoted: boolean;
	/** Where its value begins. */
	value: number;
}

/** Reads a field's name: what stands before the first colon that a space or the line's end follows. */
export function readKey(text: string, from: number): Key | undefined {
	const mark = text[from];
	if (mark === '"' || mark === "'") {
		const close = closingQuote(text, from + 1, mark);
		const colon = close < 0 ? null : /^[ \t]*:(?=[ \t]|$)/.exec(text.slice(close + 1));
		if (!colon) return undefined;
		const value = close + 1 + colon[0].length;
		return { key: text.slice(from + 1, close), quoted: true, value };
	}
	for (let at = from; at < text.length; at++) {
		if (text[at] === '#' && /[ \t]/.test(text[at - 1] ?? ' ')) return undefined;
		if (text[at] !== ':' || !/^(?:[ \t]|$)/.test(text.slice(at + 1, at + 2))) continue;
		return { key: text.slice(from, at).trimEnd(), quoted: false, value: at + 1 };
	}
	return undefined;
}

/** Tells whether the next line that says something belongs to the field above: deeper, or a list below it. */
function isFilledBelow(walk: Walker, line: number, parent: number): boolean {
	for (let next = line + 1; next < walk.lines.length; next++) {
		const text = lineText(walk, next);
		const indent = indentOf(text);
		if (indent >= text.length || text[indent] === '#') continue;
		const dash = /^ *-(?:[ \t]|$)/.test(text);
		const ofField = walk.levels.at(-1)?.kind === 'group';
		return indent > parent ? dash || looksLikeField(text) : indent === parent && dash && ofField;
	}
	return false;
}

/** Reads the value that begins at or behind `from`; `parent` is its field's or entry's indentation. Gives the line behind it. */
export function walkValue(walk: Walker, line: number, from: number, parent: number): number {
	const text = lineText(walk, line);
	const start = from + (/^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0);
	const rest = text.slice(start);
	const top = walk.levels.at(-1);
	if (top) top.open = false;
	if (rest === '' || (rest[0] === '#' && !losesHashtag(walk, line, rest, parent))) {
		if (top) top.open = true;
		return line + 1;
	}
	if (rest[0] === '"' || rest[0] === "'") return walkQuoted(walk, line, start, parent);
	if (/^[|>](?:[1-9][-+]?|[-+][1-9]?)?[ \t]*(?:[ \t]#.*)?$/.test(rest)) {
		return skipBlock(walk, line, parent);
	}
	if (rest[0] === '[' || rest[0] === '{') {
		const behind = walkFlow(walk, line, start, parent) ?? closeFlow(walk, line, start, parent);
		if (behind !== undefined) return behind;
	}
	const next = walkPlain(walk, line, start, parent, startProblem(walk, rest));
	walk.afterText = next - 1;
	return next;
}

function losesHashtag(walk: Walker, line: number, rest: string, parent: number): boolean {
	return hashtagStart.test(rest) && !isFilledBelow(walk, line, parent);
}

/** The lines of a text after `|` or `>` are taken as they stand. */
function skipBlock(walk: Walker, line: number, parent: number): number {
	let next = line + 1;
	while (next < walk.lines.length) {
		const text = lineText(walk, next);
		if (text.trim() !== '' && indentOf(text) <= parent) break;
		next++;
	}
	return next;
}

/** Closes a list or group whose bracket is missing; undefined where it was meant as a text. */
function closeFlow(walk: Walker, line: number, from: number, parent: number): number | undefined {
	const rest = lineText(walk, line).slice(from);
	const list = rest.startsWith('[');
	const close = list ? ']' : '}';
	const looks = list ? /^\[\s*(?:$|["'#@]|[^\s,]+\s*,)/ : /^\{\s*(?:$|["']?[\w-]+["']?\s*:\s)/;
	if (rest.includes(close) || !looks.test(rest)) return undefined;
	const last = lastLineOf(walk, line, parent);
	const marked = walk.lines[last];
	if (!marked) return undefined;
	const before = { text: marked.text, columns: marked.columns };
	const comment = / +# .*$/.exec(marked.text)?.index;
	spliceLine(marked, comment ?? marked.text.trimEnd().length, 0, close);
	const slips = walk.slips.length;
	const behind = walkFlow(walk, line, from, parent);
	if (behind === undefined) {
		marked.text = before.text;
		if (before.columns) marked.columns = before.columns;
		else delete marked.columns;
		return undefined;
	}
	const inner = walk.slips.splice(slips);
	note(
		walk,
		line,
		from,
		{ name: 'yamlBracket', values: { bracket: rest[0] ?? '[' } },
		{ first: line, last },
	);
	walk.slips.push(...inner);
	return behind;
}

/** What an unquoted text has against its first character. */
function startProblem(walk: Walker, rest: string): FieldProblem | undefined {
	const character = rest[0] ?? '';
	const name = /^[&*]([^\s,[\]{}*&]+)/.exec(rest)?.[1];
	if (character === '@') return { name: 'yamlAt', values: {} };
	if (
		character === '&' &&
		name &&
		(/^&\S+(?:\s+[[{"'|>-]|$)/.test(rest) || walk.marks.has(`*${name}`))
	) {
		return { name: 'yamlFeature', values: { what: 'anchor' } };
	}
	if (character === '*' && name && /^\*\S+$/.test(rest) && walk.marks.has(`&${name}`)) {
		return { name: 'yamlFeature', values: { what: 'alias' } };
	}
	if (/^!(?:!\S|<)/.test(rest)) return { name: 'yamlFeature', values: { what: 'tag' } };
	if (/[`%&*!|>,[\]{}]/.test(character) || /^[-?:](?:[ \t]|$)/.test(rest)) {
		return { name: 'yamlStart', values: { character } };
	}
	return undefined;
}
