import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	directionOf,
	hashtagPieces,
	markedStretches,
	titleSize,
} from '../../src/components/parts.ts';

describe('marked stretches', () => {
	it('mark each wanted word wherever it stands', () => {
		expect(markedStretches('Hallo @a, #b und @a', ['@a', '#b'])).toEqual([
			{ text: 'Hallo ', marked: false },
			{ text: '@a', marked: true },
			{ text: ', ', marked: false },
			{ text: '#b', marked: true },
			{ text: ' und ', marked: false },
			{ text: '@a', marked: true },
		]);
	});
	it('prefer the longer of two words that begin alike', () => {
		expect(markedStretches('#BusBleibt', ['#Bus', '#BusBleibt'])).toEqual([
			{ text: '#BusBleibt', marked: true },
		]);
	});
	it('lose and add nothing, whatever the words are', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, marks) => {
				const stretches = markedStretches(text, marks);
				expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
				for (const stretch of stretches) {
					if (stretch.marked) expect(marks).toContain(stretch.text);
				}
			}),
		);
	});
});

it.each([
	['Tor', 's'],
	['Der Bücherbus soll bleiben', 'm'],
	['Straßenbahn', 'm'],
	['Schnelles Netz für das Educamp in Hamburg-Alsterdorf', 'l'],
	['Grundschulturnhalle', 'xl'],
	['Bitte schaltet die Leitung in Hamburg-Alsterdorf noch vor Freitag frei', 'xl'],
])('the headline “%s” is set in size %s', (title, size) => {
	expect(titleSize(title)).toBe(size);
});

it.each([
	['#BücherbusBleibt', ['#Bücherbus', 'Bleibt']],
	['#echh13', ['#echh13']],
	['#EC13Hamburg', ['#EC13', 'Hamburg']],
	['#noch_ein_Bus', ['#noch_', 'ein_', 'Bus']],
])('the hashtag %s may break into %j', (hashtag, pieces) => {
	expect(hashtagPieces(hashtag)).toEqual(pieces);
});

it('leaves the direction to the browser only in another language', () => {
	expect([directionOf('ar'), directionOf(undefined)]).toEqual(['auto', undefined]);
});
