import { describe, expect, test } from 'vitest';
import { landingText } from '../support/landing-text.ts';
import { countSyllables, countText, readingEase } from '../support/readability.ts';

test.each([
	['Bitte', 2],
	['Quelle', 2],
	['freundlich', 2],
	['euer', 2],
	['Idee', 2],
	['Straßenbahn', 3],
	['äußern', 2],
	['Veröffentlichung', 5],
	['X', 1],
])('%s has %d syllables', (word, syllables) => {
	expect(countSyllables(word)).toBe(syllables);
});

test('An easy text is easier than one from an office', () => {
	const easy = 'Der Hund bellt. Die Katze schläft. Wir gehen nach Haus.';
	const office =
		'Die Inanspruchnahme der Verkehrsinfrastrukturfinanzierungsgesellschaft bedarf der vorherigen Genehmigung.';
	expect(readingEase(countText(easy))).toBeGreaterThan(90);
	expect(readingEase(countText(office))).toBeLessThan(0);
});

describe.each(['du', 'sie'] as const)('With “%s”', (address) => {
	test('the fixed words of the landing pages are plain to read', () => {
		const text = landingText(address);
		expect(countText(text).sentences).toBeGreaterThan(40);
		expect(readingEase(countText(text))).toBeGreaterThanOrEqual(60);
	});
});
