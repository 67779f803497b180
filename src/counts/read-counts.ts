import { lineOf, offsetOf, readJson } from './json-text.ts';
import { mergeCounts } from './merge.ts';
import { type Counts, countsSchema, countsVersion } from './schema.ts';

/** Why a counts file cannot be used; `what` is that of the finding `countsDamaged`. */
export interface CountsProblem {
	/** No JSON, marks of an unfinished Git merge, written by a newer program, or another form. */
	what: 'json' | 'conflict' | 'version' | 'shape';
	/** The line, from 1, where it shows. */
	line: number;
}

/** A counts file, or why it cannot be used. */
export type CountsReading = { ok: true; counts: Counts } | { ok: false; problem: CountsProblem };

/** The lines that Git leaves where it could not merge; each begins a part of both versions. */
const conflictMark = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/;

function conflictLine(text: string): number | undefined {
	const index = text.split(/\r?\n/).findIndex((line) => /^<{7}(?: |$)/.test(line));
	return index < 0 ? undefined : index + 1;
}

/** Reads a counts file's text. Pure: knows no disk and no clock. */
export function readCounts(text: string): CountsReading {
	const problem = (what: CountsProblem['what'], line: number): CountsReading => ({
		ok: false,
		problem: { what, line },
	});
	const json = readJson(text.replace(/^\ufeff/, ''));
	if (!json.ok) {
		const conflict = conflictLine(text);
		return conflict === undefined
			? problem('json', lineOf(text, json.offset))
			: problem('conflict', conflict);
	}
	const { node } = json;
	const version = node.parts.get('version');
	if (typeof version?.value === 'number' && version.value > countsVersion) {
		return problem('version', lineOf(text, version.offset));
	}
	const parsed = countsSchema.safeParse(node.value);
	if (parsed.success) return { ok: true, counts: parsed.data };
	const [issue] = parsed.error.issues;
	return problem('shape', lineOf(text, offsetOf(node, issue?.path ?? [])));
}

/** Both versions of a text with Git's conflict marks: ours and theirs. */
function sidesOfConflict(text: string): [string, string] {
	const sides: [string[], string[]] = [[], []];
	let part: string | undefined;
	for (const line of text.split(/\r?\n/)) {
		const [, mark] = conflictMark.exec(line) ?? [];
		if (mark !== undefined) part = mark[0] === '>' ? undefined : mark[0];
		else {
			if (part === undefined || part === '<') sides[0].push(line);
			if (part === undefined || part === '=') sides[1].push(line);
		}
	}
	return [sides[0].join('\n'), sides[1].join('\n')];
}

/** Mends a file that Git could not merge: both versions count. Undefined where one of them cannot be read. */
export function mendConflict(text: string): Counts | undefined {
	const [ours, theirs] = sidesOfConflict(text).map(readCounts);
	return ours?.ok && theirs?.ok ? mergeCounts(ours.counts, theirs.counts) : undefined;
}
