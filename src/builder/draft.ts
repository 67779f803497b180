import { canChange, emptyFile, setBody, setField } from '../parse/change-file.ts';
import { isGroup, isList, type Written } from '../parse/write-yaml.ts';

/** The way to a field: names, and the numbers of list entries. */
export type DraftPath = readonly [string, ...(string | number)[]];

/** A campaign file in the form: its text is what counts, its fields are what the form shows of it. */
export interface Draft {
	text: string;
	fields: Readonly<Record<string, Written>>;
	/** The bytes as they were opened, as long as nothing was changed: what is wrong with them must not get lost. */
	bytes?: Uint8Array;
}

/** A file with nothing in it. */
export const emptyDraft: Draft = { text: emptyFile, fields: {} };

/** The value at a path of a draft; undefined where there is none. */
export function valueAt({ fields }: Pick<Draft, 'fields'>, path: DraftPath): Written | undefined {
	let value: Written | undefined = fields;
	for (const part of path) {
		if (value === undefined || typeof value === 'string') return undefined;
		if (isList(value)) value = typeof part === 'number' ? value[part] : undefined;
		else value = Object.hasOwn(value, part) ? value[part] : undefined;
	}
	return value;
}

/** The text at a path; nothing where there is none. An entry that is a group stands for its `text`. */
export function textAt(draft: Pick<Draft, 'fields'>, path: DraftPath): string {
	const value = valueAt(draft, path);
	if (isGroup(value)) return typeof value.text === 'string' ? value.text : '';
	return typeof value === 'string' ? value : '';
}

/** The entries of a list of a draft. */
export function entriesAt({ fields }: Pick<Draft, 'fields'>, list: string): readonly Written[] {
	const value = fields[list];
	return value !== undefined && isList(value) ? value : [];
}

/** Puts a value into a draft; undefined takes the field out, and groups that get empty with it. */
export function change(draft: Draft, path: DraftPath, value: Written | undefined): Draft {
	const [key, ...rest] = path;
	const next = put(draft.fields[key], rest, value);
	const { [key]: _, ...others } = draft.fields;
	return {
		text: setField(draft.text, key, next),
		fields: next === undefined ? others : { ...others, [key]: next },
	};
}

function put(
	value: Written | undefined,
	[part, ...rest]: readonly (string | number)[],
	next: Written | undefined,
): Written | undefined {
	if (part === undefined) {
		// An entry with more than a text keeps the rest of it.
		return isGroup(value) && typeof next === 'string' ? { ...value, text: next } : next;
	}
	if (typeof part === 'number') {
		const list = value !== undefined && isList(value) ? [...value] : [];
		list[part] = put(list[part], rest, next) ?? '';
		return list;
	}
	const group = isGroup(value) ? value : typeof value === 'string' && value ? { text: value } : {};
	const inner = put(Object.hasOwn(group, part) ? group[part] : undefined, rest, next);
	const { [part]: _, ...others } = group;
	if (inner !== undefined) return { ...group, [part]: inner };
	return Object.keys(others).length === 0 && typeof value !== 'string' ? undefined : others;
}

/** Adds an entry at the end of a list. */
export function addEntries(draft: Draft, list: string, entries: readonly Written[]): Draft {
	return change(draft, [list], [...entriesAt(draft, list), ...entries]);
}

/** Takes an entry out of a list; a list without any is no longer there. */
export function removeEntry(draft: Draft, list: string, index: number): Draft {
	const entries = entriesAt(draft, list).filter((_, each) => each !== index);
	return change(draft, [list], entries.length === 0 ? undefined : entries);
}

/** Writes the text below the fields anew. */
export function changeBody({ text, fields }: Draft, body: string): Draft {
	return { text: setBody(text, body), fields };
}

/** The file's bytes. */
export function bytesOf({ text, bytes }: Draft): Uint8Array {
	return bytes ?? new TextEncoder().encode(text);
}

/** Tells whether the form can show and change a draft. */
export function fitsForm({ text }: Draft): boolean {
	return canChange(text);
}

/** Tells whether anything was written yet. */
export function isEmpty({ text }: Draft): boolean {
	return text === emptyFile;
}
