import type { Finding, Place } from '../campaign/finding.ts';
import { sortFindings } from '../campaign/finding.ts';
import { readBody } from './body.ts';
import type { BodyParts } from './body-reading.ts';
import { cutFile } from './frontmatter.ts';
import { readText } from './text.ts';
import { type Fields, readYaml } from './yaml.ts';
import type { FieldPath } from './yaml-tree.ts';

/** A file as it was read: its fields with their places, and its body taken apart. Nothing of it was executed. */
export interface ParsedFile extends Fields, Omit<BodyParts, 'findings'> {
	/** Path below the campaigns folder, with forward slashes. */
	file: string;
	/** What is wrong with it so far; the fields' values are checked by `readFields`. */
	findings: Finding[];
	/** The source lines, for showing a place. */
	lines: string[];
	/** What stands below the frontmatter, with line feeds alone at the ends of lines. */
	body: string;
	/** The line of the file on which the body begins. */
	bodyLine: number;
}

function unread(file: string): Fields {
	const place: Place = { file, line: 1, column: 1 };
	return {
		fields: undefined,
		incomplete: true,
		findings: [],
		locate: (_path: FieldPath) => place,
		locateInText: (_path: FieldPath) => place,
	};
}

const noBody = { links: [], pictures: [], texts: [], components: [] };

/** Reads the bytes of a campaign file: the one way in. Never throws; whatever is wrong is a finding with its place. */
export function parseCampaignFile(bytes: Uint8Array, file: string): ParsedFile {
	const { lines, clean, place, findings } = readText(bytes, file);
	if (clean.length === 0) {
		return { ...unread(file), ...noBody, file, findings, lines, body: '', bodyLine: 1 };
	}
	const cut = cutFile(clean, place);
	const fields = cut.yaml ? readYaml(cut.yaml, cut.yamlLine, place) : unread(file);
	const { findings: bodyFindings, ...parts } = readBody(cut.body, cut.bodyLine, place);
	return {
		...fields,
		...parts,
		file,
		findings: sortFindings([...findings, ...cut.findings, ...fields.findings, ...bodyFindings]),
		lines,
		body: cut.body.join('\n'),
		bodyLine: cut.bodyLine,
	};
}

/** Reads the bytes of `site.yaml`, by the same rules; such a file has no body. */
export function parseSiteFile(bytes: Uint8Array, file: string): ParsedFile {
	const { lines, clean, place, findings } = readText(bytes, file);
	const nothing = { ...noBody, file, lines, body: '', bodyLine: lines.length + 1 };
	if (clean.length === 0) return { ...unread(file), ...nothing, findings };
	// A line `---` may begin a YAML file.
	const yaml = clean[0]?.trimEnd() === '---' ? ['', ...clean.slice(1)] : clean;
	const fields = readYaml(yaml, 1, place);
	return { ...fields, ...nothing, findings: sortFindings([...findings, ...fields.findings]) };
}
