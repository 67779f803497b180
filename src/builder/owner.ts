import type { Finding } from '../campaign/finding.ts';
import type { ParsedFile } from '../parse/campaign-file.ts';
import { isGroup, isList, type Written } from '../parse/write-yaml.ts';

/** Where a field of a file begins. */
interface FieldPlace {
	path: string;
	line: number;
	column: number;
	isGroup: boolean;
}

/** Fields whose absence from the whole file is told, not from a group or an entry. */
const rootFields: ReadonlySet<string> = new Set([
	...['title', 'hashtags', 'target', 'ask', 'starts', 'deadline', 'messages'],
]);

/** Findings about the file's name. */
const nameFindings: ReadonlySet<string> = new Set(['badFileName', 'reservedName', 'doubleName']);

/** Gives a function that says which field a finding of this file is about: its path with dots, `body`, `slug`, or nothing. */
export function ownersIn(
	parsed: Pick<ParsedFile, 'locate' | 'bodyLine'>,
	fields: Record<string, Written> | undefined,
): (finding: Finding) => string {
	const places = fields ? placesOf(parsed, fields) : [];
	return (finding) => {
		const { line, column, name } = finding;
		if (nameFindings.has(name) && line === 1 && column === 1) return 'slug';
		if (finding.name === 'missingField') {
			const { field } = finding.values;
			if (rootFields.has(field) && !(fields && Object.hasOwn(fields, field))) return field;
		}
		if (line >= parsed.bodyLine && parsed.bodyLine > 1) return 'body';
		const before = places.findLast((place) => isBefore(place, finding));
		if (finding.name !== 'missingField') return before?.path ?? '';
		const { field } = finding.values;
		// What is missing belongs to the group around the place, not to the field that stands there.
		const group = before && groupAround(before.path, places);
		return group ? `${group}.${field}` : field;
	};
}

/** The nearest group at or around a path; undefined where there is only the file itself. */
function groupAround(path: string, places: readonly FieldPlace[]): string | undefined {
	const around = places.filter(
		(place) => place.isGroup && (place.path === path || path.startsWith(`${place.path}.`)),
	);
	return around.toSorted((a, b) => b.path.length - a.path.length)[0]?.path;
}

function isBefore(place: FieldPlace, { line, column }: Finding): boolean {
	return place.line < line || (place.line === line && place.column <= column);
}

function placesOf(
	parsed: Pick<ParsedFile, 'locate'>,
	fields: Record<string, Written>,
): FieldPlace[] {
	const places: FieldPlace[] = [];
	const add = (path: readonly PropertyKey[], value: Written) => {
		const { line, column } = parsed.locate(path, 'key');
		places.push({ path: path.join('.'), line, column, isGroup: isGroup(value) });
		if (isList(value)) for (const [index, entry] of value.entries()) add([...path, index], entry);
		else if (isGroup(value)) {
			for (const [key, part] of Object.entries(value)) add([...path, key], part);
		}
	};
	for (const [key, value] of Object.entries(fields)) add([key], value);
	// Of two that begin at the same place, the inner one comes last and is found.
	return places.sort((a, b) => a.line - b.line || a.column - b.column);
}
