import { describe, expect, test } from 'vitest';
import { likenessOfTexts } from '../../src/checks/variety.ts';
import { campaignText, checkText, listText, only } from './check-text.ts';

describe('Variety', () => {
	test.each([
		['eins zwei drei vier', 'eins zwei drei vier', 1],
		['eins zwei drei vier', 'eins zwei drei fünf', 1 / 3],
		['eins zwei drei', 'vier fünf sechs', 0],
		['Eins zwei DREI! {target} #Netz', 'eins, zwei drei https://example.org', 1],
		['kurz', 'kurz', 1],
		['kurz', 'lang', 0],
		['東京の学校にインターネットをください', '東京の学校にインターネットをください', 1],
	])('“%s” and “%s”', (first, second, alike) => {
		expect(likenessOfTexts(first, second, 'de')).toBeCloseTo(alike);
	});

	test('Exactly half in common is still different enough', () => {
		// Four groups of three words each, three of them in common, five in all: 0.6; then two of four: 0.5.
		expect(likenessOfTexts('a b c d e', 'a b c d f', 'de')).toBeCloseTo(0.5);
		const messages = listText(['a b c d e', 'a b c d f', 'x y z', 'u v w', 'q r s']);
		expect(only(checkText(campaignText({ messages })), 'tooAlike')).toEqual([]);
	});

	test('More than half is a warning at the later message, with the one it resembles most', () => {
		const messages = [
			'',
			'  - "a b c d e g h"',
			'  - { id: kopie, text: "a b c d e f {target} {url}" }',
			'  - "a b c d e g h i"',
			'  - "u v w"',
			'  - "q r s"',
		].join('\n');
		const found = only(checkText(campaignText({ messages })), 'tooAlike');
		expect(found.map(({ line, severity, values }) => [line, severity, values])).toEqual([
			[20, 'warning', { first: '1', second: '3', percent: 83 }],
		]);
	});

	test('Translations are not counted again', () => {
		const english = '---\nmessages: ["a b c d", "a b c d"]\n---\n';
		expect(
			only(checkText(campaignText(), { files: { 'netz.en.mdx': english } }), 'tooAlike'),
		).toEqual([]);
	});
});

describe('Number of messages', () => {
	const messages = listText(['Eine Bitte, {target}', 'Noch ein Wunsch, {target}']);

	test('A plea with fewer than five is a warning', () => {
		const [found] = only(checkText(campaignText({ messages })), 'fewMessages');
		expect(found).toMatchObject({ line: 17, column: 1, severity: 'warning' });
		expect(found?.values).toEqual({ count: 2, wanted: 5 });
	});

	test.each(['thanks', 'question'])('A campaign of kind %s may have fewer', (kind) => {
		expect(only(checkText(campaignText({ messages, kind })), 'fewMessages')).toEqual([]);
	});
});
