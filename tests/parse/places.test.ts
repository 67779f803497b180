import { expect, test } from 'vitest';
import { textOffsets } from '../../src/parse/text-offsets.ts';
import { campaignText, parseText } from './read.ts';

const parsed = parseText(
	[
		'---',
		'title: "a \\"b\\" c"',
		'ask: Das ist',
		'  ein Text',
		'',
		'  mit Absatz',
		'messages:',
		"  - text: 'it''s'",
		'  - |',
		'    foo',
		'    bar baz',
		'  - >',
		'    foo',
		'    bar',
		'',
		'    baz',
		'target: { handles: { x: @ab, bluesky: "c" } }',
		'lang:',
		'---',
		'',
	].join('\n'),
);

const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

test.each([
	[['title'], 'key', '2:1'],
	[['title'], 'value', '2:8'],
	[['messages'], 'value', '8:3'],
	[['messages', 0], 'value', '8:5'],
	[['messages', 0, 'text'], 'key', '8:5'],
	[['messages', 0, 'text'], 'value', '8:11'],
	[['messages', 0, 'id'], 'value', '8:5'],
	[['messages', 1, 'text'], 'value', '9:5'],
	[['messages', 9], 'value', '7:1'],
	[['target', 'name'], 'key', '17:1'],
	[['target', 'handles', 'bluesky'], 'value', '17:39'],
	[['lang'], 'value', '18:1'],
	[['nothing'], 'value', '2:1'],
	[[], 'value', '2:1'],
] as const)('the place of %j (%s) is %s', (path, part, place) => {
	expect(at(parsed.locate(path, part))).toBe(place);
});

test.each([
	[['title'], 0, '2:9'],
	[['title'], 2, '2:11'],
	[['title'], 3, '2:13'],
	[['title'], 5, '2:16'],
	[['ask'], 8, '4:3'],
	[['ask'], 20, '6:6'],
	[['messages', 0, 'text'], 3, '8:16'],
	[['messages', 1, 'text'], 4, '11:5'],
	[['messages', 1], 8, '11:9'],
	[['messages', 2], 8, '16:5'],
	[['target', 'handles', 'x'], 1, '17:26'],
	[['title'], 99, '2:18'],
	[['target'], 3, '17:9'],
	[['lang'], 1, '18:1'],
] as const)('character %j of %s stands at %s', (path, offset, place) => {
	expect(at(parsed.locateInText(path, offset))).toBe(place);
});

test('a file without fields is located at its beginning', () => {
	expect(at(parseText('---\n---\n').locate(['title'], 'key'))).toBe('2:1');
	expect(at(parseText('Hallo').locate(['title'], 'key'))).toBe('1:1');
	expect(at(parseText('Hallo').locateInText(['title'], 3))).toBe('1:1');
});

test('escapes count as the characters that they stand for', () => {
	const decoded = (source: string) => textOffsets(source, 'QUOTE_DOUBLE');
	expect(decoded('"a\\u00fcb"')).toEqual([1, 2, 8, 9]);
	expect(decoded('"\\U0001F600b"')).toEqual([1, 1, 11, 12]);
	expect(decoded('"a \\\n  b"')).toEqual([1, 2, 7, 8]);
	expect(decoded('"a  \n\n b"')).toEqual([1, 4, 7, 8]);
});

test('a repaired line keeps the columns of what was written', () => {
	const file = parseText(campaignText({ ask: 'ask: Bitte: "helft" uns #jetzt {own}' }));
	expect(file.findings.map(at)).toEqual(['6:11']);
	expect(at(file.locateInText(['ask'], 0))).toBe('6:6');
	expect(at(file.locateInText(['ask'], 26))).toBe('6:32');
});
