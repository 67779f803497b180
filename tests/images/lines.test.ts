import { expect, test } from 'vitest';
import { cutPieces, measurePieces, setLines, splitPieces } from '../../src/images/lines.ts';

/** Every character is one unit wide. */
const measure = (text: string) => [...text].length;
const linesOf = (text: string, width: number, most = 9) =>
	setLines(measurePieces(splitPieces(text, 'de'), measure), width, most)?.lines;

test.each<[string, number, string[]]>([
	['Schnelles Netz für das Educamp', 40, ['Schnelles Netz für das Educamp']],
	['Schnelles Netz für das Educamp', 20, ['Schnelles Netz', 'für das Educamp']],
	['eins zwei drei vier fünf sechs', 24, ['eins zwei drei', 'vier fünf sechs']],
	['Der Bus kommt um 22 Uhr an', 17, ['Der Bus kommt', 'um 22\u00a0Uhr an']],
	['Der Verein e. V. bittet', 15, ['Der Verein', 'e.\u00a0V. bittet']],
	['Heute – oder nie', 8, ['Heute\u00a0–', 'oder nie']],
	['Straßenbahn-Haltestelle', 14, ['Straßenbahn-', 'Haltestelle']],
	['Donau\u00addampf\u00adschiff', 12, ['Donaudampf-', 'schiff']],
	['Die E-Mail kommt', 7, ['Die', 'E-Mail', 'kommt']],
])('sets %s in %i', (text, width, lines) => {
	expect(linesOf(text, width)).toEqual(lines);
});

test('gives nothing where a word is too wide or the lines are too many', () => {
	expect(linesOf('Donaudampfschiff', 8)).toBeUndefined();
	expect(linesOf('eins zwei drei', 5, 2)).toBeUndefined();
});

test('breaks Japanese between words, never before a closing mark', () => {
	const pieces = splitPieces('今日は、電車が「遅い」です。', 'ja').map((piece) => piece.text);
	expect(pieces.join('')).toBe('今日は、電車が「遅い」です。');
	expect(pieces.length).toBeGreaterThan(3);
	for (const piece of pieces) expect(piece).not.toMatch(/^[、。」]|「$/);
});

test.each([
	['ja Donaudampf', ['ja', 'Dona-', 'udam-', 'pf']],
	['#Donaudampf', ['#Dona', 'udamp', 'f']],
	['bus.example', ['bus.e', 'xampl', 'e']],
	['Бібліотека', ['Бібл-', 'іоте-', 'ка']],
])('divides what nothing else can break: %s', (text, lines) => {
	const pieces = cutPieces(splitPieces(text, 'de'), 5, measure);
	expect(setLines(measurePieces(pieces, measure), 5, 9)?.lines).toEqual(lines);
});
