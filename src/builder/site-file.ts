import type { Site } from '../campaign/site.ts';
import { type Written, writeField } from '../parse/write-yaml.ts';

/** A site's settings as `site.yaml` has them, so that the checks read them as they always do. */
export function siteFile({ origin, base, ...site }: Site): Uint8Array {
	const fields = { ...site, url: `${origin}${base}` };
	const lines = Object.entries(fields).flatMap(([name, value]) => {
		const written = asWritten(value);
		return written === undefined || (Array.isArray(written) && written.length === 0)
			? []
			: writeField(name, written);
	});
	return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

/** A value as a file holds it: lists and groups of texts; undefined where there is none. */
export function asWritten(value: unknown): Written | undefined {
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return value.map((entry) => asWritten(entry) ?? '');
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, part]) => {
			const written = asWritten(part);
			return written === undefined ? [] : [[name, written]];
		}),
	);
}

/** The fields of a file as they stand there. */
export function fieldsOf(value: unknown): Record<string, Written> | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	return Object.fromEntries(
		Object.entries(value).map(([name, part]) => [name, asWritten(part) ?? '']),
	);
}
