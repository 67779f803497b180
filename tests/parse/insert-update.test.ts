import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteYaml } from '../../src/campaign/quote-yaml.ts';
import { insertUpdate, type UpdateLines } from '../../src/parse/insert-update.ts';
import { type Written, writeField } from '../../src/parse/write-yaml.ts';
import { parseText } from './read.ts';

const update: UpdateLines = { at: '2027-03-02 12:00', kind: 'answer', text: '"Da ist sie."' };

function withUpdates(updates: string, rest = 'title: Bank\n'): string {
	return `---\n${rest}${updates}---\n\nText\n`;
}

/** The frontmatter of a file after an update was added. */
function frontmatterAfter(file: string): string | undefined {
	return insertUpdate(file, update)?.split('---\n')[1];
}

/** What a file's `updates` say. */
function updatesIn(file: string): Record<string, string>[] {
	const { fields, findings } = parseText(file);
	expect(findings).toEqual([]);
	const { updates = [] } = fields as { updates?: Record<string, string>[] };
	return updates.map((each) => ({ ...each }));
}

describe('An update is added', () => {
	test('as a new list where there is none', () => {
		expect(frontmatterAfter(withUpdates(''))).toMatchInlineSnapshot(`
			"title: Bank
			updates:
			  - at: 2027-03-02 12:00
			    kind: answer
			    text: "Da ist sie."
			"
		`);
	});

	test('behind the last one, with the spaces of the others, below their comments', () => {
		const updates =
			'updates: # was war\n    # zuerst\n    - at: 2027-03-01\n      kind: note # klein\n      text: "Los" # ja\n    # Ende\nask: B\n';
		expect(frontmatterAfter(withUpdates(updates))).toMatchInlineSnapshot(`
			"title: Bank
			updates: # was war
			    # zuerst
			    - at: 2027-03-01
			      kind: note # klein
			      text: "Los" # ja
			    - at: 2027-03-02 12:00
			      kind: answer
			      text: "Da ist sie."
			    # Ende
			ask: B
			"
		`);
	});

	test.each([
		['dashes without spaces', 'updates:\n- at: 2027-03-01\n  kind: note\n  text: Los\nask: B\n'],
		[
			'a dash on a line of its own',
			'updates:\n  -\n      at: 2027-03-01\n      kind: note\n      text: Los\n',
		],
		[
			'a text of several lines',
			'updates:\n  - at: 2027-03-01\n    kind: note\n    text: Los\n      geht\n      es\nask: B\n',
		],
		[
			'a quoted text of several lines',
			'updates:\n  - at: 2027-03-01\n    kind: note\n    text: "Los\n\n      geht es"\nask: B\n',
		],
		[
			'a folded text at the end',
			'updates:\n  - at: 2027-03-01\n    kind: note\n    text: >-\n      Los\n\n      geht es\n',
		],
		[
			'a literal text that keeps its lines',
			'updates:\n  - at: 2027-03-01\n    kind: note\n    text: |+\n      Los\n\nask: B\n',
		],
		['entries in braces', 'updates:\n  - { at: 2027-03-01, kind: note, text: Los }\n'],
		['a list in brackets', 'updates: [{ at: 2027-03-01, kind: note, text: Los }]\nask: B\n'],
		[
			'a list in brackets on several lines',
			'updates: [\n  { at: 2027-03-01, kind: note, text: Los }, # so\n ]\nask: B\n',
		],
	])('as a second one after %s', (_, updates) => {
		const file = withUpdates(updates);
		const added = insertUpdate(file, update) ?? '';
		expect(updatesIn(added)).toEqual([
			...updatesIn(file),
			{ at: '2027-03-02 12:00', kind: 'answer', text: 'Da ist sie.' },
		]);
		expect(withoutAddition(file, added)).toBe(true);
	});

	test.each([
		['an empty list', 'updates: []\nask: B\n'],
		['an empty list with a comment', 'updates: [] # noch nichts\nask: B\n'],
		['nothing but the name', 'updates:\nask: B\n'],
		['a name with a comment', 'updates: # noch nichts\n# und hier\nask: B\n'],
	])('as the first one of %s, and comments stay', (_, updates) => {
		const added = insertUpdate(withUpdates(updates), update) ?? '';
		expect(updatesIn(added)).toHaveLength(1);
		for (const comment of updates.match(/#.*/g) ?? []) expect(added).toContain(comment);
	});

	test('with quote and source, in the order of the guide', () => {
		const full = { ...update, quote: '"Wir sind dran."', source: '"https://example.org/1"' };
		expect(insertUpdate(withUpdates(''), full)).toContain(
			'    text: "Da ist sie."\n    quote: "Wir sind dran."\n    source: "https://example.org/1"\n---',
		);
	});

	test('with the ends of lines that the file has', () => {
		const file = withUpdates('updates:\n  - at: 2027-03-01\n    kind: note\n    text: Los\n');
		const windows = file.replaceAll('\n', '\r\n');
		expect(insertUpdate(windows, update)).toBe(
			insertUpdate(file, update)?.replaceAll('\n', '\r\n'),
		);
	});

	test('behind a byte order mark, and where nothing stands below', () => {
		expect(insertUpdate('\uFEFF---\ntitle: A\n---', update)).toMatch(
			/^\uFEFF---\ntitle: A\nupdates:/,
		);
	});
});

describe('Nothing is added', () => {
	test.each([
		['there is no frontmatter', 'Text\n'],
		['the frontmatter does not end', '---\ntitle: A\n'],
		['the frontmatter is no group of fields', '---\n- a\n---\n'],
		['YAML cannot be read', '---\ntitle: "A\n---\n'],
		['updates is a text', withUpdates('updates: bald\n')],
		['updates is a group', withUpdates('updates:\n  at: 2027-03-01\n')],
		['an update is a text', withUpdates('updates:\n  - bald\n')],
	])('where %s', (_, file) => {
		expect(insertUpdate(file, update)).toBeUndefined();
	});
});

/** Tells whether a text is another one with a single stretch put in. */
function withoutAddition(before: string, after: string): boolean {
	let start = 0;
	while (start < before.length && before[start] === after[start]) start += 1;
	const tail = before.length - start;
	return before.slice(start) === after.slice(after.length - tail);
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const entry = fc.record({ at: fc.constant('2027-03-01'), kind: fc.constant('note'), text });

test('Whatever a file says: one stretch is put in, all other characters stay, and the update can be read', () => {
	fc.assert(
		fc.property(
			fc.array(entry, { maxLength: 3 }),
			text,
			text,
			fc.constantFrom('\n', '\r\n'),
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('', '# ein Kommentar\n', '\n'),
			(updates, title, said, newline, body, comment) => {
				const list: Written[] = updates;
				const lines = [
					...writeField('title', title),
					...(updates.length > 0 ? writeField('updates', list) : []),
				];
				const file =
					`---\n${comment}${lines.join('\n')}\n${comment}---\n${body.replaceAll('-', '')}`.replaceAll(
						/\r?\n/g,
						newline,
					);
				const added = insertUpdate(file, { ...update, text: quoteYaml(said) });
				expect(added).toBeDefined();
				expect(withoutAddition(file, added ?? '')).toBe(true);
				const { fields } = parseText(added ?? '');
				const read = (fields as { updates: { text: string }[] }).updates;
				expect(read).toHaveLength(updates.length + 1);
			},
		),
		{ numRuns: 300 },
	);
});
