import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countGraphemes } from '../../src/campaign/graphemes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

test.each([
	['', 0],
	['Grüße', 5],
	['e\u0301', 1],
	['👩‍👩‍👧', 1],
	['🇩🇪🇦🇹', 2],
	['a\r\nb', 3],
	['©\u00ad', 2],
])('%j has %i characters', (text, count) => {
	expect(countGraphemes(text)).toBe(count);
});

test('The short way through plain Latin counts what the segmenter counts', () => {
	const plain = fc.string({ unit: fc.integer({ min: 0, max: 0x2ff }).map(String.fromCodePoint) });
	const any = fc.string({ unit: 'binary' });
	fc.assert(
		fc.property(fc.oneof(plain, any), (text) => {
			expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
		}),
	);
});
