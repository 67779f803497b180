import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureForBluesky, shortenForBluesky } from '../../src/networks/count-bluesky.ts';
import { anyText } from './texts.ts';

test.each([
	['https://example.org', 'example.org'],
	['https://example.org/', 'example.org'],
	['https://example.org/sixteen-units-x', 'example.org/sixteen-unit...'],
	['https://example.org/fifteen-units-', 'example.org/fifteen-units-'],
	['https://example.org/netz/m/freude/2', 'example.org/netz/m/freud...'],
	['https://example.org/netz/m/freude/', 'example.org/netz/m/freude/'],
	['https://example.org/a?b=c#d', 'example.org/a?b=c#d'],
	['(https://example.org/a)', '(example.org/a)'],
	['Siehe https://example.org/a.', 'Siehe example.org/a.'],
	['https://example.org/a_(b)', 'example.org/a_(b)'],
	['http://EXAMPLE.org/A', 'example.org/A'],
	['https://müller.example/', 'xn--mller-kva.example'],
	['xhttps://example.org/a', 'xhttps://example.org/a'],
	['example.org/a/very/long/path', 'example.org/a/very/long/path'],
	['https://', 'https://'],
	['https://[', 'https://['],
])('Bluesky’s composer makes of %s %s', (text, expected) => {
	expect(shortenForBluesky(text)).toBe(expected);
});

test.each([
	['300 letters fit', 'a'.repeat(300), { length: 300, limit: 300, over: 0, tight: 0 }],
	['301 letters are one too many', 'a'.repeat(301), { length: 301, limit: 300, over: 1, tight: 1 }],
	[
		'120 family emoji are 3,000 bytes',
		'👨‍👩‍👧‍👦'.repeat(120),
		{ length: 120, limit: 300, over: 0, tight: 0 },
	],
	[
		'121 family emoji are 25 bytes too many',
		'👨‍👩‍👧‍👦'.repeat(121),
		{ length: 3025, limit: 3000, over: 25, tight: 25, unit: 'bytes' },
	],
	[
		'a link that fits only when shortened is tight',
		`${'a'.repeat(270)} https://example.org/netz/m/freude/`,
		{ length: 297, limit: 300, over: 0, tight: 5 },
	],
])('%s', (_, text, expected) => {
	expect(measureForBluesky(text)).toMatchObject(expected);
});

test('both limits hold exactly when graphemes and bytes of the shortened text do', () => {
	const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
	const long = fc
		.tuple(anyText, fc.integer({ min: 1, max: 60 }))
		.map(([text, times]) => text.repeat(times));
	fc.assert(
		fc.property(long, (text) => {
			const posted = shortenForBluesky(text);
			const graphemes = [...segmenter.segment(posted)].length;
			const bytes = Buffer.byteLength(posted.toWellFormed());
			const { over, unit, length } = measureForBluesky(text);
			expect(over > 0).toBe(graphemes > 300 || bytes > 3000);
			expect(length).toBe(unit === 'bytes' ? bytes : graphemes);
		}),
		{ numRuns: 1000 },
	);
});
