import { z } from 'zod';
import type { FieldProblem } from '../campaign/fields.ts';
import { type Finding, finding } from '../campaign/finding.ts';
import { kindNamed } from '../campaign/kinds.ts';
import type { SchemaContext } from '../campaign/schema.ts';
import { isZone } from '../campaign/time.ts';
import { exampleFor, suggestField } from './field-words.ts';
import type { Fields } from './yaml.ts';

/** What reading needs of a parsed file. */
export type ReadableFields = Pick<Fields, 'fields' | 'incomplete' | 'locate' | 'findings'>;

/** A file's fields, understood; left out where anything about them is wrong. */
export interface ReadResult<Output> {
	fields?: Output;
	findings: Finding[];
}

/** What a file's own values decide about how the rest of it is read; wrong values count as left out. */
export function readContext(fields: unknown, fallback: SchemaContext): SchemaContext {
	const { timezone, kind } = isGroup(fields) ? fields : {};
	return {
		zone: typeof timezone === 'string' && isZone(timezone) ? timezone : fallback.zone,
		kind: kindNamed(kind) ?? fallback.kind,
	};
}

/** Reads a file's fields by a schema; whatever the schema objects to becomes a finding with its place. */
export function readFields<Schema extends z.ZodType>(
	schema: Schema,
	parsed: ReadableFields,
): ReadResult<z.output<Schema>> {
	if (parsed.fields === undefined) return { findings: [] };
	const result = schema.safeParse(parsed.fields);
	const findings: Finding[] = [];
	const emptyLines = new Set(
		parsed.findings.filter(({ name }) => name === 'yamlEmptyEntry').map(({ line }) => line),
	);
	const located = (result.error?.issues ?? []).flatMap((issue) =>
		problemsOf(schema, issue, parsed.fields),
	);
	for (const { problem, path, part } of located) {
		if (problem.name === 'missingField') {
			if (parsed.incomplete || isMisspelt(located, path)) continue;
		}
		const made = finding(problem.name, parsed.locate(path, part), problem.values);
		if (made.name === 'emptyText' && emptyLines.has(made.line)) continue;
		if (!findings.some((other) => isSame(other, made))) findings.push(made);
	}
	return result.success ? { fields: result.data, findings } : { findings };
}

/** Tells whether a field that is missing stands there under another name. */
function isMisspelt(located: readonly Located[], path: readonly PropertyKey[]): boolean {
	return located.some(
		({ problem, path: other }) =>
			problem.name === 'unknownKey' &&
			problem.values.suggestion === path.at(-1) &&
			other.length === path.length &&
			other.every((part, index) => index === path.length - 1 || part === path[index]),
	);
}

function isSame(one: Finding, other: Finding): boolean {
	return (
		one.name === other.name &&
		one.line === other.line &&
		one.column === other.column &&
		JSON.stringify(one.values) === JSON.stringify(other.values)
	);
}

interface Located {
	problem: FieldProblem;
	path: readonly PropertyKey[];
	part: 'key' | 'value';
}

/** What an issue of the schema says, as findings without their place. */
function problemsOf(schema: z.ZodType, issue: z.core.$ZodIssue, fields: unknown): Located[] {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys') {
		const known = knownKeys(schema, path);
		const parent = lastName(path);
		return issue.keys.map((key) => {
			const suggestion = suggestField(key, known);
			const values = {
				key,
				...(suggestion ? { suggestion } : {}),
				...(parent ? { parent } : {}),
			};
			return { problem: { name: 'unknownKey', values }, path: [...path, key], part: 'key' };
		});
	}
	const { value, depth } = valueAt(fields, path);
	const field = lastName(path.slice(0, depth)) ?? '';
	if (value === undefined && issue.code !== 'custom') {
		const isSite = knownKeys(schema, []).includes('operator');
		const group = lastName(path.slice(0, depth - 1)) ?? (isSite ? 'site' : undefined);
		const values = { field, example: exampleFor(field, group) };
		return [{ problem: { name: 'missingField', values }, path, part: 'key' }];
	}
	if (typeof value === 'string' && value.trim() === '') {
		return [{ problem: { name: 'emptyText', values: { field } }, path, part: 'key' }];
	}
	return [{ problem: valueProblem(issue, value, field), path, part: 'value' }];
}

function valueProblem(issue: z.core.$ZodIssue, value: unknown, field: string): FieldProblem {
	if (issue.code === 'custom' && issue.params) {
		// Rules report nothing but field problems; `reportTo` in fields.ts is the only way to do so.
		return issue.params as FieldProblem;
	}
	if (issue.code === 'invalid_value' && typeof value === 'string') {
		const allowed = issue.values.map(String);
		const suggestion = suggestField(value, allowed);
		const values = { field, found: value, allowed, ...(suggestion ? { suggestion } : {}) };
		return { name: 'unknownValue', values };
	}
	const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
	const wanted = expected === 'array' ? 'list' : expected === 'object' ? 'group' : 'text';
	return { name: 'wrongShape', values: { field, wanted, found: shapeOf(value) } };
}

function shapeOf(value: unknown): 'text' | 'list' | 'group' {
	return Array.isArray(value) ? 'list' : isGroup(value) ? 'group' : 'text';
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The last name of a path; numbers of list entries are passed over. */
function lastName(path: readonly PropertyKey[]): string | undefined {
	return path.filter((part) => typeof part === 'string').at(-1);
}

/**
 * The value at a path as it was written, and how far the path leads: a bare text stands for the group that it is
 * short for.
 */
function valueAt(fields: unknown, path: readonly PropertyKey[]): { value: unknown; depth: number } {
	let value = fields;
	for (const [depth, part] of path.entries()) {
		if (typeof value === 'string') return { value, depth };
		const group: unknown = value;
		if (typeof group !== 'object' || group === null || !Object.hasOwn(group, part)) {
			return { value: undefined, depth: path.length };
		}
		value = Reflect.get(group, part);
	}
	return { value, depth: path.length };
}

/** The names that a group of a schema knows, at a path. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	let at: unknown = schema;
	for (const part of path) {
		const inner = unwrap(at);
		if (inner instanceof z.ZodArray) at = inner.element;
		else if (inner instanceof z.ZodObject) at = inner.shape[String(part)];
	}
	const group = unwrap(at);
	return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/** A schema without its permission to be left out and without what happens before or after it. */
function unwrap(schema: unknown): unknown {
	if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
	if (!(schema instanceof z.ZodPipe)) return schema;
	return unwrap(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
}
