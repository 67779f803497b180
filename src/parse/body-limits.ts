import { type Finding, finding, type Place } from '../campaign/finding.ts';

/** The largest body, in bytes. */
export const mostBodyBytes = 32 * 1024;

/** Quote and list markers at the start of one line: parsers take long for many. */
export const mostMarkers = 8;

/** UTF-16 units of one line. */
export const mostLineLength = 2000;

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
	return findings;
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
