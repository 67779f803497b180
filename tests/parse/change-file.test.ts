import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, canChange, emptyFile, setBody, setField } from '../../src/parse/change-file.ts';
import { type Written, writeField } from '../../src/parse/write-yaml.ts';
import { parseText } from './read.ts';

const file = `---
# Oben
title: Bank  # kurz
target:
  name: Stadt
  # die Konten
  handles: { x: "@stadt" }

messages: # Vorschläge
  - "eins"
  - "zwei"
---

Text
`;

describe('A field of a file', () => {
	test('is written anew, and everything around it stays', () => {
		expect(setField(file, 'title', 'Eine Bank: für alle')).toBe(
			file.replace('title: Bank  # kurz', 'title: "Eine Bank: für alle"'),
		);
		expect(setField(file, 'messages', ['a', 'b'])).toBe(
			file.replace('messages: # Vorschläge\n  - "eins"\n  - "zwei"', 'messages:\n  - "a"\n  - "b"'),
		);
	});

	test('that is new comes behind those that usually stand before it', () => {
		expect(setField(file, 'ask', 'Bitte')).toContain('@stadt" }\nask: "Bitte"\n\nmessages:');
		expect(setField(file, 'demo', 'true')).toContain('"zwei"\ndemo: true\n---');
		expect(setField(emptyFile, 'ask', 'x')).toBe('---\nask: x\n---\n');
	});

	test('is taken out, and the comments above it stay', () => {
		expect(setField(file, 'title', undefined)).toContain('---\n# Oben\ntarget:');
		expect(setField(file, 'short', undefined)).toBe(file);
	});

	test('has the ends of lines that the file has', () => {
		const windows = file.replaceAll('\n', '\r\n');
		const changed = setField(windows, 'messages', ['a', 'b']);
		expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	test('cannot be changed where there is no frontmatter', () => {
		for (const text of ['', 'Text', '---\ntitle: A', '+++\ntitle: A\n+++\n']) {
			expect(canChange(text)).toBe(false);
			expect(setField(text, 'title', 'B')).toBe(text);
			expect(setBody(text, 'B')).toBe(text);
		}
	});
});

describe('The text below the fields', () => {
	test('is read without the empty line that sets it apart, and written with it', () => {
		expect(bodyOf(file)).toBe('Text');
		expect(setBody(file, 'Neu\n\nZwei')).toBe(file.replace('Text', 'Neu\n\nZwei'));
		expect(setBody(file, '')).toBe(file.replace('\nText\n', ''));
		expect(setBody('---\ntitle: A\n---', 'B')).toBe('---\ntitle: A\n---\n\nB\n');
	});
});

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const value: fc.Arbitrary<Written> = fc.letrec<{ value: Written }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 2 },
		text,
		fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
		fc.dictionary(fc.constantFrom('text', 'id', 'make-good', 'x'), tie('value'), {
			minKeys: 1,
			maxKeys: 3,
			noNullPrototype: true,
		}),
	),
})).value;

/** A value without anything that a file may not hold, as it is read back. */
function composed(part: unknown): unknown {
	if (typeof part === 'string') return part.normalize('NFC');
	if (Array.isArray(part)) return part.map(composed);
	return Object.fromEntries(
		Object.entries(part as object).map(([key, each]) => [key, composed(each)]),
	);
}

test('Whatever is written comes back as it was', () => {
	fc.assert(
		fc.property(fc.constantFrom('title', 'messages', 'hashtags'), value, (name, given) => {
			const { fields, findings } = parseText(`---\n${writeField(name, given).join('\n')}\n---\n`);
			// Characters that nobody sees are refused and left out when the text is read.
			fc.pre(findings.every(({ name: found }) => found !== 'forbiddenCharacter'));
			expect(composed((fields as Record<string, unknown>)[name])).toEqual(composed(given));
		}),
		{ numRuns: 300 },
	);
});

test('Setting a field twice is setting it once, and the other fields stay as they were', () => {
	fc.assert(
		fc.property(fc.constantFrom('title', 'ask', 'target', 'updates'), value, (name, given) => {
			const once = setField(file, name, given);
			expect(setField(once, name, given)).toBe(once);
			const [before, after] = [file, once].map(
				(each) => parseText(each).fields as Record<string, unknown>,
			);
			for (const other of ['title', 'target', 'messages'].filter((each) => each !== name)) {
				expect(after?.[other]).toEqual(before?.[other]);
			}
			expect(bodyOf(once)).toBe('Text');
		}),
		{ numRuns: 200 },
	);
});
