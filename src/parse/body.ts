import type { Place } from '../campaign/finding.ts';
import { checkLimits } from './body-limits.ts';
import { collectReferences, readNode } from './body-nodes.ts';
import { parseBody } from './body-parser.ts';
import { type BodyParts, type Reading, report } from './body-reading.ts';

/** More findings in one body help nobody. */
const mostFindings = 100;

/**
 * Reads a body by the list of what it may contain: anything else is a finding. `first` is its first line in the file,
 * `place` turns a line and column of the file, both from 1, into a place.
 */
export function readBody(
	lines: readonly string[],
	first: number,
	place: (line: number, column: number) => Place,
): BodyParts {
	const nothing = { links: [], pictures: [], texts: [], components: [] };
	const limits = checkLimits(lines, first, place);
	if (limits.length > 0) return { ...nothing, findings: limits };
	const body = lines.join('\n');
	const { tree, source, problems } = parseBody(body);
	const starts = [0];
	for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
	const reading: Reading = {
		...{ links: [], pictures: [], texts: [], components: [], findings: [] },
		source,
		at: (offset) => {
			let low = 0;
			let high = lines.length - 1;
			while (low < high) {
				const middle = Math.ceil((low + high) / 2);
				if ((starts[middle] ?? 0) <= offset) low = middle;
				else high = middle - 1;
			}
			return place(first + low, offset - (starts[low] ?? 0) + 1);
		},
		allowed: new Set(),
		code: [],
		pictured: new Map(),
		linked: new Set(),
		inLink: 0,
		inQuote: 0,
		paragraph: 0,
		paragraphs: 0,
		newLine: false,
		tooDeep: false,
	};
	for (const { problem, offset } of problems) report(reading, problem, offset);
	if (tree) {
		collectReferences(reading, tree, 0);
		readNode(reading, tree, 0);
	}
	if (reading.findings.length === 0) checkMarks(reading);
	const { links, pictures, texts, components, findings } = reading;
	return { links, pictures, texts, components, findings: findings.slice(0, mostFindings) };
}

/**
 * Refuses every `<` and `{` that no allowed part accounts for. The parser here sees text in them; the one that
 * compiles the page (https://satteri.bruits.org) is another program and must not get the chance to differ.
 */
function checkMarks(reading: Reading): void {
	const { source, allowed, code } = reading;
	for (const { index, 0: mark } of source.matchAll(/[<{]/g)) {
		if (allowed.has(index)) continue;
		if (code.some(({ from, to }) => from <= index && index < to)) {
			report(reading, { name: 'bodyForbidden', values: { what: 'code', name: mark } }, index);
			continue;
		}
		const slashes = /\\*$/.exec(source.slice(Math.max(0, index - 20), index))?.[0].length ?? 0;
		if (slashes % 2 === 1) continue;
		if (mark === '{') report(reading, { name: 'bodyCode', values: { what: 'expression' } }, index);
		else if (!/^<(?:\s|$)/.test(source.slice(index, index + 2))) {
			report(reading, { name: 'bodySyntax', values: { what: 'tag' } }, index);
		}
	}
}
