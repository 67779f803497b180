import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countForX } from '../../src/networks/count-x.ts';
import { networks } from '../../src/networks/index.ts';
import { anyText } from './texts.ts';

test.each([
	['', 0],
	['Hallo', 5],
	['äöüß', 4],
	['e\u0301', 1],
	['–', 1],
	['„Hallo“', 7],
	['…', 2],
	['€', 2],
	['漢字', 4],
	['👍', 2],
	['👍🏽', 2],
	['👩‍👩‍👧‍👦', 2],
	['🇩🇪', 2],
	['1️⃣', 2],
	['🐦‍🔥', 2],
	['🙂‍↔️', 2],
	['🫱🏻‍🫲🏿', 2],
	['©', 1],
	['https://a.de', 23],
	['https://example.org/a/very/long/path/that/goes/on?and=on#and-on', 23],
	['HTTP://EXAMPLE.ORG', 23],
	['(https://example.org/x).', 26],
	['https://example.org/x…', 25],
	['https://example.org/a https://example.org/b', 47],
	['https://müller.de/straße', 23],
	['telekom.de', 23],
	['telekom.de/hilfe', 23],
	['echh13.example', 23],
	['a-name-that-is-longer-than-a-link.example.org', 45],
	['z.B. und u.a.', 13],
	['max@example.org', 15],
	['@hilft@social.example.com', 25],
	['#echh13.example', 15],
	['localhost', 9],
	['http://localhost', 16],
	['12.30', 5],
])('%j counts %i on X', (text, length) => {
	expect(countForX(text)).toBe(length);
});

test('280 fit on X and 281 do not', () => {
	const post = { url: 'https://a.de', title: '' };
	const { measure } = networks.x;
	expect(measure({ ...post, text: 'ü'.repeat(280) })).toEqual({
		length: 280,
		limit: 280,
		over: 0,
		tight: 0,
		unit: 'characters',
	});
	expect(measure({ ...post, text: `${'ü'.repeat(279)}…` })).toMatchObject({ length: 281, over: 1 });
});

test('how a text is composed does not change its length on X', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			expect(countForX(text.normalize('NFD'))).toBe(countForX(text.normalize('NFC')));
		}),
		{ numRuns: 1000 },
	);
});
