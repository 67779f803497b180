import { quoteYaml } from '../campaign/quote-yaml.ts';

/** A value as a campaign file holds it: every scalar is a text. */
export type Written = string | readonly Written[] | { readonly [name: string]: Written };

/** Texts that mean themselves without quotation marks: lower-case words, days, times and plain addresses. */
const plain =
	/^(?:[a-z][a-z0-9-]*|[A-Z][a-z]+\/[A-Z][A-Za-z_]+|\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?|https:\/\/[A-Za-z0-9./_~?=&%+-]+)$/;

function writeText(text: string): string {
	return plain.test(text) ? text : quoteYaml(text);
}

/** Lists of short words, which stand in one line. */
const inOneLine: ReadonlySet<string> = new Set(['hashtags', 'networks', 'mastodon']);

/**
 * A field as lines of YAML, without their ends. Texts are quoted wherever that could matter, so that any text comes back as
 * it went in.
 */
export function writeField(name: string, value: Written): string[] {
	if (typeof value === 'string') return [`${name}: ${writeText(value)}`];
	if (isList(value)) {
		if (value.length === 0) return [`${name}: []`];
		const texts = value.filter((entry) => typeof entry === 'string');
		if (texts.length === value.length && inOneLine.has(name)) {
			const written = texts.map((text) => (/^[a-z]+$/.test(text) ? text : quoteYaml(text)));
			return [`${name}: [${written.join(', ')}]`];
		}
		return [`${name}:`, ...value.flatMap(writeEntry).map(indented)];
	}
	const fields = Object.entries(value);
	if (fields.length === 0) return [`${name}: {}`];
	return [`${name}:`, ...fields.flatMap(([key, part]) => writeField(key, part)).map(indented)];
}

function writeEntry(value: Written): string[] {
	if (typeof value === 'string') return [`- ${quoteYaml(value)}`];
	if (isList(value))
		return value.length === 0 ? ['- []'] : ['-', ...value.flatMap(writeEntry).map(indented)];
	const [first, ...rest] = Object.entries(value).flatMap(([key, part]) => writeField(key, part));
	return first === undefined ? ['- {}'] : [`- ${first}`, ...rest.map(indented)];
}

function indented(line: string): string {
	return `  ${line}`;
}

/** Tells whether a value is a list. */
export function isList(value: Written): value is readonly Written[] {
	return Array.isArray(value);
}

/** Tells whether a value is a group of fields. */
export function isGroup(value: Written | undefined): value is { readonly [name: string]: Written } {
	return typeof value === 'object' && !isList(value);
}
