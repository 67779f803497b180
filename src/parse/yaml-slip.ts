import type { FieldProblem } from '../campaign/fields.ts';
import { type MarkedLine, spliceLine, writtenColumn } from './marked-line.ts';

/** A slip in the YAML of a file: what it is and where, line and column from 0. */
export interface Slip {
	problem: FieldProblem;
	line: number;
	column: number;
	/** The lines that, once repaired, are what should have been written. */
	corrected?: { first: number; last: number };
}

/** What the walk over the lines knows and changes. */
export interface Walk {
	/** The lines; slips are repaired in them as they are found. */
	lines: MarkedLine[];
	slips: Slip[];
	/** Whether a line had to be left out, so that fields may seem to be missing. */
	lost: boolean;
	/** Whether the file nests too deep, or slips too often, to be read at all. */
	deep: boolean;
}

/** A group or list that is open at some indentation. */
export interface Level {
	indent: number;
	kind: 'group' | 'list';
	/** Whether its last field or entry has no value yet, so that deeper lines belong to it. */
	open: boolean;
}

/** A walk through the whole file. */
export interface Walker extends Walk {
	levels: Level[];
	/** The last line of the unquoted text read last; -1 where something else came after it. */
	afterText: number;
	/** The line read last that stood between two indentations, and its own. */
	misplaced: { line: number; column: number };
	/** All names that stand behind `&` or `*` in the file, with that mark. */
	marks: Set<string>;
}

/** Groups and lists within each other; the format itself needs four. */
export const mostLevels = 12;

/** The text of a line, empty behind the last one. */
export function lineText(walk: Walk, line: number): string {
	return walk.lines[line]?.text ?? '';
}

/** More slips than these help nobody; the rest of such a file is not read. */
export const mostSlips = 100;

/** Notes a slip at a position of a line as it now stands. */
export function note(
	walk: Walk,
	line: number,
	column: number,
	problem: FieldProblem,
	corrected: boolean | { first: number; last: number } = false,
): void {
	const marked = walk.lines[line];
	const written = marked ? writtenColumn(marked, column) : column;
	const lines = corrected === true ? { first: line, last: line } : corrected;
	walk.slips.push({ problem, line, column: written, ...(lines ? { corrected: lines } : {}) });
}

/** Leaves a line out, because nothing can be made of it. */
export function blankLine(walk: Walk, line: number): void {
	const marked = walk.lines[line];
	if (marked) spliceLine(marked, 0, marked.text.length, '');
	walk.lost = true;
}

/** Puts part of a line in quotation marks, so that YAML reads it as the text that it is. */
export function quotePart(walk: Walk, line: number, from: number, to: number): void {
	const marked = walk.lines[line];
	if (!marked) return;
	const text = marked.text.slice(from, to);
	if (/["\\]/.test(text) && !text.includes("'")) {
		spliceLine(marked, to, 0, "'");
		spliceLine(marked, from, 0, "'");
		return;
	}
	spliceLine(marked, to, 0, '"');
	escapePart(walk, line, from, to);
	spliceLine(marked, from, 0, '"');
}

/** Writes backslashes before what has a meaning between double quotation marks. */
export function escapePart(walk: Walk, line: number, from: number, to: number): void {
	const marked = walk.lines[line];
	if (!marked) return;
	for (let at = to - 1; at >= from; at--) {
		if (/["\\]/.test(marked.text[at] ?? '')) spliceLine(marked, at, 0, '\\');
	}
}

/** How far a line is indented, by spaces. */
export function indentOf(text: string): number {
	const first = text.search(/[^ ]/);
	return first < 0 ? text.length : first;
}

/** Where the comment of a line begins that follows a value ending at `from`; undefined where something else follows. */
export function restIsComment(text: string, from: number): boolean {
	return /^(?:[ \t]*|[ \t]+#.*)$/.test(text.slice(from));
}

/** A `#` that YAML reads as a comment, directly before a letter, a digit or `_`: a hashtag that would be lost. */
export const hashtagStart = /^#[\p{L}\p{M}\p{N}_]/u;
