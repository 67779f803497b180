import type { CampaignFields, SchemaContext, TranslationFields } from '../campaign/schema.ts';
import { type SiteFields, siteSchema } from '../campaign/site-schema.ts';
import type { ParsedFile } from '../parse/campaign-file.ts';
import type { FieldPath } from '../parse/yaml-tree.ts';
import { campaignSchemaFor, translationSchemaFor } from './schemas.ts';

/** A file's right parts, and a way from them back to their places in the file. */
export interface Salvaged<Fields> {
	fields: Fields;
	parsed: ParsedFile;
	/** The names of the fields in which something is wrong or that are missing. */
	wrong: ReadonlySet<string>;
}

type Group = Record<string, unknown>;

/** What a schema says is wrong at a path; `keys` are names that it does not know there. */
interface Issue {
	path: readonly PropertyKey[];
	keys?: readonly string[];
}

/** A schema as far as it is used here. */
interface Schema<Fields> {
	safeParse(
		value: unknown,
	): { success: true; data: Fields } | { success: false; error: { issues: readonly Issue[] } };
}

/** Which entries of a list are still there, by their number in the file. */
type Kept = Map<string, number[]>;

/** Stands in for what is missing, so that what is there can be read. */
const standIns = { title: '…', ask: '…', hashtags: ['#candystorm'] };
const siteStandIns = { title: '…', url: 'https://example.org' };

/** How often what is wrong is left out: something wrong within something needed within an entry takes three. */
const mostRounds = 8;

function isGroup(value: unknown): value is Group {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Takes what is right out of a campaign's file with mistakes, so that its texts are checked in the same run.
 * Undefined where not even that can be read.
 */
export function salvageCampaign(
	parsed: ParsedFile,
	context: SchemaContext,
): Salvaged<CampaignFields> | undefined {
	// Without a kind it needs least, so that nothing else has to be made up.
	const schema = campaignSchemaFor({ zone: context.zone });
	const salvaged = salvage(schema, parsed, standIns);
	if (!salvaged) return undefined;
	const missing = issuesOf(campaignSchemaFor(context), parsed.fields);
	return { ...salvaged, wrong: new Set([...salvaged.wrong, ...namesOf(missing)]) };
}

/** The same for a translation, which needs nothing. */
export function salvageTranslation(
	parsed: ParsedFile,
	context: SchemaContext,
): Salvaged<TranslationFields> | undefined {
	return salvage(translationSchemaFor(context), parsed);
}

/** The same for `site.yaml`. */
export function salvageSite(parsed: ParsedFile): Salvaged<SiteFields> | undefined {
	return salvage(siteSchema, parsed, siteStandIns);
}

function salvage<Fields>(
	schema: Schema<Fields>,
	parsed: ParsedFile,
	defaults: Group = {},
): Salvaged<Fields> | undefined {
	if (!isGroup(parsed.fields)) return undefined;
	const right: Group = structuredClone(parsed.fields);
	const kept: Kept = new Map();
	const wrong = new Set<string>();
	for (let round = 0; round < mostRounds; round++) {
		const read = schema.safeParse({ ...defaults, ...right });
		if (read.success) {
			return { fields: read.data, parsed: withKeptEntries(parsed, right, kept), wrong };
		}
		const issues = pathsOf(read.error.issues);
		for (const name of namesOf(issues)) wrong.add(name);
		leaveOut(right, kept, issues);
	}
	return undefined;
}

/** Where a schema finds something wrong: the paths, with the names that it does not know at their ends. */
function pathsOf(issues: readonly Issue[]): PropertyKey[][] {
	return issues.flatMap(({ path, keys }) =>
		keys ? keys.map((key) => [...path, key]) : [[...path]],
	);
}

function issuesOf(schema: Schema<unknown>, fields: unknown): PropertyKey[][] {
	const read = schema.safeParse(fields);
	return read.success ? [] : pathsOf(read.error.issues);
}

function namesOf(paths: readonly PropertyKey[][]): string[] {
	return paths.map(([name]) => String(name));
}

/** Leaves out as little as possible: the wrong value itself, or what it is missing in. */
function leaveOut(right: Group, kept: Kept, paths: readonly PropertyKey[][]): void {
	const entries = new Map<unknown[], { field: string; numbers: Set<number> }>();
	for (const path of paths) {
		const { inside, key } = innermost(right, path);
		if (!Array.isArray(inside)) {
			delete inside[key];
			continue;
		}
		const list = entries.get(inside) ?? { field: String(path[0]), numbers: new Set() };
		list.numbers.add(Number(key));
		entries.set(inside, list);
	}
	for (const [list, { field, numbers }] of entries) {
		const staying = [...list.keys()].filter((number) => !numbers.has(number));
		if (list === right[field]) {
			const before = kept.get(field) ?? [...list.keys()];
			kept.set(
				field,
				staying.map((number) => before[number] ?? number),
			);
		}
		list.splice(0, list.length, ...staying.map((number) => list[number]));
	}
}

/** The innermost part of a path that is there, with what it stands in. */
function innermost(
	right: Group,
	path: readonly PropertyKey[],
): { inside: Group; key: string } | { inside: unknown[]; key: number } {
	let found: { inside: Group; key: string } | { inside: unknown[]; key: number } = {
		inside: right,
		key: String(path[0]),
	};
	let value: unknown = right;
	for (const part of path) {
		if (Array.isArray(value) && typeof part === 'number' && part in value) {
			found = { inside: value, key: part };
			value = value[part];
		} else if (isGroup(value) && Object.hasOwn(value, part)) {
			found = { inside: value, key: String(part) };
			value = value[String(part)];
		} else break;
	}
	return found;
}

/** A file of which only the right parts are seen, at their places in the whole. */
function withKeptEntries(parsed: ParsedFile, fields: Group, kept: Kept): ParsedFile {
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
