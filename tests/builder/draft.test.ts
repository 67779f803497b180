import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addEntries,
	bytesOf,
	change,
	changeBody,
	type Draft,
	emptyDraft,
	entriesAt,
	fitsForm,
	isEmpty,
	removeEntry,
	textAt,
} from '../../src/builder/draft.ts';
import { fieldsOf } from '../../src/builder/site-file.ts';
import { parseText } from '../parse/read.ts';

/** A draft as it is read from its own text again. */
function reread({ text }: Draft): unknown {
	return fieldsOf(parseText(text).fields) ?? {};
}

describe('A draft', () => {
	test('begins empty and grows in the usual order of fields, whatever is filled in first', () => {
		let draft = change(emptyDraft, ['ask'], 'Bitte');
		draft = change(draft, ['target', 'handles', 'x'], '@stadt');
		draft = change(draft, ['target', 'name'], 'Stadt');
		draft = change(draft, ['title'], 'Bank');
		draft = changeBody(draft, 'Text');
		expect(draft.text).toBe(
			'---\ntitle: "Bank"\ntarget:\n  handles:\n    x: "@stadt"\n  name: "Stadt"\nask: "Bitte"\n---\n\nText\n',
		);
		expect(isEmpty(emptyDraft)).toBe(true);
		expect(isEmpty(draft)).toBe(false);
	});

	test('loses a field that is emptied, and a group with its last field', () => {
		let draft = change(emptyDraft, ['target', 'handles', 'x'], '@stadt');
		draft = change(draft, ['target', 'handles', 'x'], undefined);
		expect(draft).toEqual(emptyDraft);
	});

	test('keeps what an entry has besides its text', () => {
		const messages = [{ text: 'eins', id: 'a', networks: ['x'] }, 'zwei'];
		let draft = change(emptyDraft, ['messages'], messages);
		draft = change(draft, ['messages', 0], 'drei');
		draft = change(draft, ['messages', 1], 'vier');
		expect(entriesAt(draft, 'messages')).toEqual([
			{ text: 'drei', id: 'a', networks: ['x'] },
			'vier',
		]);
		expect(textAt(draft, ['messages', 0])).toBe('drei');
		expect(textAt(draft, ['messages', 7])).toBe('');
	});

	test('adds and removes entries; a list without any is gone', () => {
		let draft = addEntries(emptyDraft, 'messages', ['a', 'b']);
		draft = removeEntry(draft, 'messages', 0);
		expect(entriesAt(draft, 'messages')).toEqual(['b']);
		expect(removeEntry(draft, 'messages', 0)).toEqual(emptyDraft);
	});

	test('has the bytes that were opened until something is changed', () => {
		const opened = { ...emptyDraft, text: 'a', bytes: Uint8Array.of(255) };
		expect(bytesOf(opened)).toEqual(Uint8Array.of(255));
		expect(bytesOf(change(opened, ['title'], 'b'))).toEqual(new TextEncoder().encode('a'));
		expect(fitsForm(opened)).toBe(false);
	});

	test('finds nothing at names that every object has', () => {
		for (const name of ['constructor', '__proto__', 'toString']) {
			expect(textAt(emptyDraft, [name])).toBe('');
			expect(textAt({ fields: { target: {} } }, ['target', name])).toBe('');
		}
	});
});

const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((each) => each.normalize('NFC'));
const path = fc.constantFrom(
	...([['title'], ['ask'], ['target', 'name'], ['target', 'handles', 'mastodon']] as const),
	...([
		['messages', 0],
		['messages', 1],
		['evidence', 0, 'title'],
		['organizer', 'mail'],
	] as const),
);

test('Whatever is typed where: the form’s fields are those of its text', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(path, fc.option(text, { nil: undefined })), { maxLength: 12 }),
			(typed) => {
				let draft: Draft = addEntries(emptyDraft, 'messages', ['a', 'b']);
				for (const [where, what] of typed) {
					// An emptied text of a list stays as an empty text.
					const value = what === undefined && typeof where.at(-1) === 'number' ? '' : what;
					draft = change(draft, [...where], value);
				}
				// Characters that nobody sees are refused and left out when the text is read.
				const { findings } = parseText(draft.text);
				fc.pre(findings.every(({ name }) => name !== 'forbiddenCharacter'));
				expect(reread(draft)).toEqual(draft.fields);
			},
		),
		{ numRuns: 200 },
	);
});
