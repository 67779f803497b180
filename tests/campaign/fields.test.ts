import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashtag, id, text, wholeNumber, yesNo } from '../../src/campaign/fields.ts';
import { problemsOf } from './problems.ts';

const title = text('title', 80);

test('Characters are counted as a person counts them, without blanks around the text', () => {
	const family = '👩‍👩‍👧‍👦';
	expect(problemsOf(title, family.repeat(80))).toEqual([]);
	expect(problemsOf(title, 'e\u0301'.repeat(80))).toEqual([]);
	expect(problemsOf(title, `${'x'.repeat(80)}\n`)).toEqual([]);
	expect(problemsOf(title, family.repeat(81))).toEqual([
		': textTooLong {"field":"title","length":81,"most":80}',
	]);
	expect(title.parse('  Netz \n')).toBe('Netz');
});

describe('hashtags', () => {
	test.each([
		...[
			'#telekomhilf',
			'#echh13',
			'#Bücherbus',
			'#Bu\u0308cherbus',
			'#_',
			'#2026ja',
			'#a_b',
			'#٣a',
		],
		...['#москва', '#שלום', '#دجلة', '#हिन्दी', '#ไทย', '#日本', '#서울', '#ελλάδα', '#հայ'],
	])('%s is one', (written) => {
		expect(problemsOf(hashtag(), written)).toEqual([]);
	});

	test.each([
		['telekomhilf', '#telekomhilf'],
		['# telekomhilf', '#telekomhilf'],
		['##telekomhilf', '#telekomhilf'],
		['#telekom hilft', '#telekomhilft'],
		['#telekom-hilft', '#telekomhilft'],
		['#telekom.', '#telekom'],
		['＃telekom', '#telekom'],
		['#C++', '#C'],
		['#m²', '#m'],
		['#love❤️', '#love'],
		['#\u0301a', '#a'],
		['#13', undefined],
		['#٣٤', undefined],
		['#', undefined],
		['#½', undefined],
		['#🍬', undefined],
		[`#${'a'.repeat(101)}`, undefined],
	])('%s is none', (found, corrected) => {
		const values = JSON.stringify({ found, corrected });
		expect(problemsOf(hashtag(), found)).toEqual([`: badHashtag ${values}`]);
	});

	test('what is offered instead is one', () => {
		const parts = fc.oneof(fc.constantFrom('#', ' ', '1', 'a', '\u0301', '_', '-'), fc.string());
		const written = fc.array(parts, { maxLength: 8 }).map((all) => all.join(''));
		fc.assert(
			fc.property(fc.oneof(written, fc.string({ unit: 'grapheme' })), (found) => {
				const offered = correctedBy(problemsOf(hashtag(), found));
				if (offered !== undefined) expect(problemsOf(hashtag(), offered)).toEqual([]);
			}),
		);
	});
});

/** What the first problem offers instead. */
function correctedBy([problem]: string[]): string | undefined {
	return JSON.parse(problem?.replace(/^: \w+ /, '') ?? '{}').corrected;
}

describe('ids', () => {
	test.each(['a', 'freude', 'a-1', '1a', '-', 'x'.repeat(30), 'thanks', 'thanks-a'])(
		'%s is one',
		(written) => {
			expect(problemsOf(id(), written)).toEqual([]);
		},
	);

	test.each([
		['', undefined],
		['1', undefined],
		['007', undefined],
		['Freude', 'freude'],
		['große freude', 'grosse-freude'],
		['u\u0308ber', 'ueber'],
		['a_b', 'a-b'],
		['a/b', 'a-b'],
		['../a', 'a'],
		['thanks-1', undefined],
		['x'.repeat(31), 'x'.repeat(30)],
		['日本', undefined],
	])('%j is none', (found, corrected) => {
		const values = JSON.stringify({ found, corrected });
		expect(problemsOf(id(), found)).toEqual([`: badId ${values}`]);
	});

	test('what is offered instead is one', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (found) => {
				const offered = correctedBy(problemsOf(id(), found));
				if (offered !== undefined) expect(problemsOf(id(), offered)).toEqual([]);
			}),
		);
	});
});

test.each([
	['0', 0],
	['012', 12],
	[' 500 ', 500],
	['999999999999999', 999_999_999_999_999],
])('%j is a whole number', (written, number) => {
	expect(wholeNumber('posts', 0).parse(written)).toBe(number);
});

test('true and false are converted', () => {
	expect([yesNo('demo').parse('true'), yesNo('demo').parse('false')]).toEqual([true, false]);
});
