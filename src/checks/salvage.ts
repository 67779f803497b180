import type { CampaignFields, SchemaContext } from '../campaign/schema.ts';
import type { ParsedFile } from '../parse/campaign-file.ts';
import type { FieldPath } from '../parse/yaml-tree.ts';
import { campaignSchemaFor } from './schemas.ts';

/** A file's right parts, and a way from them back to their places in the file. */
export interface Salvaged {
	fields: CampaignFields;
	parsed: ParsedFile;
}

/** Stands in for what is missing, so that what is there can be read. */
const standIns = { title: '…', ask: '…', hashtags: ['#candystorm'] };

type Group = Record<string, unknown>;

function isGroup(value: unknown): value is Group {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Takes what is right out of a file with mistakes, so that its texts are checked in the same run: a wrong field is left
 * out, of a list only the wrong entries. Undefined where not even that can be read.
 */
export function salvageCampaign(parsed: ParsedFile, context: SchemaContext): Salvaged | undefined {
	if (!isGroup(parsed.fields)) return undefined;
	// A statement needs least, so that nothing else has to be made up.
	const schema = campaignSchemaFor({ ...context, kind: 'statement' });
	const right: Group = { ...parsed.fields };
	const kept = new Map<string, number[]>();
	for (let round = 0; round < 3; round++) {
		const read = schema.safeParse({ ...standIns, ...right });
		if (read.success) return { fields: read.data, parsed: withKeptEntries(parsed, right, kept) };
		leaveOut(
			right,
			kept,
			read.error.issues.flatMap(({ path, ...issue }) =>
				issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path],
			),
		);
	}
	return undefined;
}

/** Leaves wrong fields out of a group, and of its lists the wrong entries, remembering which ones stay. */
function leaveOut(right: Group, kept: Map<string, number[]>, wrong: PropertyKey[][]): void {
	const byField = Map.groupBy(wrong, ([field]) => String(field));
	for (const [field, paths] of byField) {
		const value = right[field];
		const entries = new Set(paths.map(([, index]) => index));
		if (!Array.isArray(value) || entries.has(undefined)) {
			delete right[field];
			continue;
		}
		const before = kept.get(field) ?? value.map((_, index) => index);
		right[field] = value.filter((_, index) => !entries.has(index));
		kept.set(
			field,
			before.filter((_, index) => !entries.has(index)),
		);
	}
}

/** A file of which only the right parts are seen, at their places in the whole. */
function withKeptEntries(
	parsed: ParsedFile,
	fields: Group,
	kept: Map<string, number[]>,
): ParsedFile {
	const inFile = (path: FieldPath): FieldPath => {
		const [field, index, ...rest] = path;
		const original = typeof index === 'number' ? kept.get(String(field))?.[index] : undefined;
		return field === undefined || original === undefined ? path : [field, original, ...rest];
	};
	return {
		...parsed,
		fields,
		locate: (path, part) => parsed.locate(inFile(path), part),
		locateInText: (path, offset) => parsed.locateInText(inFile(path), offset),
	};
}
