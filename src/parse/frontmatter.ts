import { type Finding, finding, type Place } from '../campaign/finding.ts';

/** A campaign file cut in two; lines count from 1. */
export interface Cut {
	/** The lines between the two `---`; undefined where they cannot be told apart. */
	yaml: string[] | undefined;
	/** The file's line on which `yaml` begins. */
	yamlLine: number;
	body: string[];
	/** The file's line on which the body begins. */
	bodyLine: number;
	findings: Finding[];
}

/** Cuts a file into its frontmatter and its body. Only `---` alone on its line opens and closes. */
export function cutFile(
	lines: readonly string[],
	place: (line: number, column: number) => Place,
): Cut {
	const nothing = { yaml: undefined, yamlLine: 2, body: [], bodyLine: lines.length };
	const first = (lines[0] ?? '').trimEnd();
	if (first !== '---') {
		const foreign = /^(?:---|\+\+\+|;;;|===)/.test(first);
		return {
			...nothing,
			findings: [
				foreign
					? finding('frontmatterForeign', place(1, 1), { found: first.slice(0, 40) })
					: finding('frontmatterMissing', place(1, 1), {}),
			],
		};
	}
	const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
	if (end < 0) {
		const guess = guessEnd(lines);
		return {
			yaml: lines.slice(1, guess),
			yamlLine: 2,
			body: [],
			bodyLine: guess + 1,
			findings: [finding('frontmatterOpen', place(1, 1), {})],
		};
	}
	const findings: Finding[] = [];
	const closing = lines[end]?.trimEnd() ?? '';
	if (closing !== '---') {
		findings.push(
			finding('frontmatterForeign', place(end + 1, 1), { found: closing.slice(0, 40) }),
		);
	}
	const body = lines.slice(end + 1);
	// A second frontmatter would be read as one by whoever is handed the body alone.
	const opening = body.findIndex((line) => line.trim() !== '');
	if (/^(?:---|\+\+\+)/.test(body[opening] ?? '')) {
		const found = body[opening]?.slice(0, 40).trimEnd() ?? '';
		findings.push(finding('frontmatterForeign', place(end + 2 + opening, 1), { found }));
	}
	return { yaml: lines.slice(1, end), yamlLine: 2, body, bodyLine: end + 2, findings };
}

/** Where a frontmatter that is not closed probably ends: before the first paragraph after an empty line. */
function guessEnd(lines: readonly string[]): number {
	for (let index = 2; index < lines.length; index++) {
		const line = lines[index] ?? '';
		const field = /^(?:[A-Za-z][\w-]*:|[\s#]|- )/.test(line);
		if (line !== '' && !field && lines[index - 1]?.trim() === '') return index;
	}
	return lines.length;
}
