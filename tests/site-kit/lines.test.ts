import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAddress } from '../../src/site/kit/address-lines.ts';
import { setHashtag } from '../../src/site/kit/hashtag-lines.ts';
import { directionRuns } from '../../src/site/kit/pdf-text.ts';

/** Every character is half as wide as the type is high. */
const widthAt1 = (text: string) => [...text].length * 0.5;

describe('An address in lines', () => {
	test.each([
		['club.example/a', 110, ['club.example/a'], 15],
		['candystorm.example.org/telekomhilf', 240, ['candystorm.example.org/', 'telekomhilf'], 20],
		['candystorm.example.org/telekomhilf', 66, ['candystorm.', 'example.org/', 'telekomhilf'], 10],
	])('%s in %d points', (shown, room, lines, size) => {
		expect(setAddress(shown, room, 3, [20, 15, 10], widthAt1)).toEqual({ lines, size });
	});

	test('Nothing is lost or added, and no line is too wide', () => {
		const part = fc.stringMatching(/^[a-z0-9-]{1,30}$/);
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
				const shown = parts.join('/');
				const { lines, size } = setAddress(shown, 60, 3, [12, 8], widthAt1);
				expect(lines.join('')).toBe(shown);
				for (const line of lines) expect(widthAt1(line) * size).toBeLessThanOrEqual(60);
			}),
		);
	});
});

describe('A hashtag in lines', () => {
	test.each([
		['#Bus', ['#Bus']],
		['#telekomhilf', ['#telekomhilf']],
		['#LichtAmFluss', ['#LichtAmFluss']],
		['#GemeinsamFuerDenBuecherbus', ['#GemeinsamFuer', 'DenBuecherbus']],
		['#schluss_mit_schlagloechern', ['#schluss_mit_', 'schlagloechern']],
		['#rechtsschutzversicherung', ['#rechtsschutzversicherung']],
	])('%s', (hashtag, lines) => {
		expect(setHashtag(hashtag, 500, 150, widthAt1).lines).toEqual(lines);
	});

	test('It is as wide as its room and never larger than it may be', () => {
		const letters = fc.stringMatching(/^[A-Za-z]{1,60}$/);
		fc.assert(
			fc.property(letters, (word) => {
				const { lines, size } = setHashtag(`#${word}`, 500, 150, widthAt1);
				expect(lines.join('')).toBe(`#${word}`);
				expect(size).toBeLessThanOrEqual(150);
				for (const line of lines) expect(widthAt1(line) * size).toBeLessThanOrEqual(500);
			}),
		);
	});
});

describe('The direction of reading', () => {
	test.each([
		['Danke, Bus 12!', 'ltr', [['Danke, Bus 12!', false]]],
		['شكرًا', 'rtl', [['شكرًا', true]]],
		[
			'الحافلة 12 في',
			'rtl',
			[
				['الحافلة ', true],
				['12', false],
				[' في', true],
			],
		],
		[
			'thanks شكرًا للفريق',
			'ltr',
			[
				['thanks ', false],
				['شكرًا للفريق', true],
			],
		],
		['#شكرا', 'rtl', [['#شكرا', true]]],
		[
			'OK؟',
			'rtl',
			[
				['OK', false],
				['؟', true],
			],
		],
	] as const)('%s in a line that begins at %s', (line, base, runs) => {
		expect(directionRuns(line, base).map(({ text, rtl }) => [text, rtl])).toEqual(runs);
	});

	test('The runs are the line', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('ltr', 'rtl'), (line, base) => {
				expect(
					directionRuns(line, base)
						.map(({ text }) => text)
						.join(''),
				).toBe(line);
			}),
		);
	});
});
