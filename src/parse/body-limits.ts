import { type Finding, finding, type Place } from '../campaign/finding.ts';

/** The largest body, in bytes. */
export const mostBodyBytes = 32 * 1024;

/** Quote and list markers at the start of one line: parsers take long for many. */
export const mostMarkers = 8;

/** UTF-16 units of one line. */
export const mostLineLength = 2000;

/** Marks of emphasis, links, code and tags in one paragraph, and in the body: parsers compare each with each. */
const mostMarks = { paragraph: 1000, body: 6000 };

/** Lines of a whole body, and those of them that are not empty. */
const mostLines = { all: 6000, written: 1500 };

/** Braces of a whole body: each begins a comment, and nothing else may stand in them. */
const mostBraces = 250;

/** Whatever would make a Markdown parser slow, found before one sees the body. `first` is the body's first line in the file. */
export function checkLimits(
	lines: readonly string[],
	first: number,
	place: (line: number, column: number) => Place,
): Finding[] {
	const findings: Finding[] = [];
	const bytes = new TextEncoder().encode(lines.join('\n')).byteLength;
	if (bytes > mostBodyBytes) {
		const values = { kilobytes: Math.ceil(bytes / 1024), most: mostBodyBytes / 1024 };
		return [finding('bodyTooLarge', place(first, 1), values)];
	}
	for (const [index, line] of lines.entries()) {
		if (line.length > mostLineLength) {
			const values = { length: line.length, most: mostLineLength };
			findings.push(finding('lineTooLong', place(first + index, mostLineLength + 1), values));
		}
		const depth = countMarkers(line);
		if (depth > mostMarkers) {
			findings.push(finding('tooNested', place(first + index, 1), { depth, most: mostMarkers }));
		}
	}
	if (findings.length === 0) findings.push(...checkMarks(lines, first, place));
	return findings;
}

function checkMarks(
	lines: readonly string[],
	first: number,
	place: (line: number, column: number) => Place,
): Finding[] {
	let paragraph = 0;
	let body = 0;
	let braces = 0;
	let written = 0;
	for (const [index, line] of lines.entries()) {
		// A list entry begins a paragraph of its own, wherever it stands.
		if (line.trim() === '' || /^ {0,3}[-+*] +\S/.test(line)) paragraph = 0;
		const marks = line.match(/\*+|_+|~+|`+|[[\]<&@:|\\]/g)?.length ?? 0;
		paragraph += marks;
		body += marks;
		braces += line.split('{').length - 1;
		const over = (what: 'marks' | 'braces' | 'lines', count: number, most: number) => [
			finding('tooManyParts', place(first + index, 1), { what, count, most }),
		];
		if (line.trim() !== '') written++;
		if (written > mostLines.written) return over('lines', written, mostLines.written);
		if (index >= mostLines.all) return over('lines', lines.length, mostLines.all);
		if (paragraph > mostMarks.paragraph) return over('marks', paragraph, mostMarks.paragraph);
		if (body > mostMarks.body) return over('marks', body, mostMarks.body);
		if (braces > mostBraces) return over('braces', braces, mostBraces);
	}
	return [];
}

/** How many quote and list markers a line begins with; a line of one marker only draws a rule. */
function countMarkers(line: string): number {
	if (/^ {0,3}([-*])(?:[ \t]*\1)+[ \t]*$/.test(line)) return 1;
	let count = 0;
	let at = 0;
	while (at < line.length) {
		const marker = /^[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/.exec(
			line.slice(at, at + 200),
		);
		if (!marker) break;
		count++;
		at += marker[0].length;
	}
	return count;
}
