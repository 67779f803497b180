import type { FieldProblem } from '../campaign/fields.ts';
import { looksLikeField, quoteLines } from './yaml-quoted.ts';
import { hashtagStart, indentOf, lineText, note, quotePart, type Walk } from './yaml-slip.ts';

/** The first slip within one line of an unquoted text, and where the text ends on that line. */
interface PlainLine {
	slip?: { problem: FieldProblem; column: number };
	end: number;
	/** Whether a comment follows the text on this line. */
	comment: boolean;
}

function readPlainLine(text: string, from: number): PlainLine {
	let slip: PlainLine['slip'];
	for (let at = from; at < text.length; at++) {
		const character = text[at];
		if (character === ':' && /^(?:[ \t]|$)/.test(text.slice(at + 1, at + 2))) {
			slip ??= { problem: { name: 'yamlColon', values: {} }, column: at };
		} else if (character === '#' && (at === from || /[ \t]/.test(text[at - 1] ?? ''))) {
			if (!hashtagStart.test(text.slice(at, at + 4))) {
				const end = text.slice(0, at).trimEnd().length;
				return { ...(slip ? { slip } : {}), end, comment: true };
			}
			const comment = /[ \t]# /.exec(text.slice(at))?.index;
			const lost = text.slice(at, comment === undefined ? text.length : at + comment).trimEnd();
			slip ??= { problem: { name: 'yamlHash', values: { lost } }, column: at };
		}
	}
	return { ...(slip ? { slip } : {}), end: text.trimEnd().length, comment: false };
}

/** Tells whether the text above goes on below a comment. */
function goesOn(walk: Walk, line: number, parent: number): boolean {
	for (let next = line; next < walk.lines.length; next++) {
		const text = lineText(walk, next);
		if (text.trim() === '') continue;
		if (indentOf(text) <= parent || looksLikeField(text) || /^ *- /.test(text)) return false;
		if (!/^ *#/.test(text) || hashtagStart.test(text.trimStart())) return true;
	}
	return false;
}

/**
 * Reads an unquoted text that begins at `from`; `start` is what its beginning already has against it.
 * Gives the line behind it.
 */
export function walkPlain(
	walk: Walk,
	line: number,
	from: number,
	parent: number,
	start?: FieldProblem,
): number {
	const first = readPlainLine(lineText(walk, line), from);
	let slip = start ? { problem: start, line, column: from } : undefined;
	if (!slip && first.slip) slip = { ...first.slip, line };
	let last = line;
	let end = first.end;
	let ended = first.comment;
	if (ended && goesOn(walk, line + 1, parent)) {
		const text = lineText(walk, line);
		const column = text.indexOf('#', end);
		slip ??= {
			problem: { name: 'yamlHash', values: { lost: text.slice(column).trimEnd() } },
			line,
			column,
		};
		ended = false;
		end = text.trimEnd().length;
	}
	for (let next = line + 1; next < walk.lines.length && !ended; next++) {
		const text = lineText(walk, next);
		if (text.trim() === '') continue;
		const column = indentOf(text);
		if (column <= parent || looksLikeField(text) || /^ *- /.test(text)) break;
		if (text[column] === '#') {
			if (!hashtagStart.test(text.slice(column)) && !goesOn(walk, next + 1, parent)) break;
			slip ??= {
				problem: { name: 'yamlHash', values: { lost: text.slice(column).trimEnd() } },
				line: next,
				column,
			};
			last = next;
			end = text.trimEnd().length;
			continue;
		}
		const below = readPlainLine(text, column);
		if (below.slip) slip ??= { ...below.slip, line: next };
		last = next;
		end = below.end;
		if (!below.comment) continue;
		if (!goesOn(walk, next + 1, parent)) ended = true;
		else {
			const hash = text.indexOf('#', end);
			const lost = text.slice(hash).trimEnd();
			slip ??= { problem: { name: 'yamlHash', values: { lost } }, line: next, column: hash };
			end = text.trimEnd().length;
		}
	}
	if (slip) {
		note(walk, slip.line, slip.column, slip.problem, { first: line, last });
		if (last === line) quotePart(walk, line, from, end);
		else quoteLines(walk, line, from, last, end);
	}
	return last + 1;
}
