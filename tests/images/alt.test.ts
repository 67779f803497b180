import { expect, test } from 'vitest';
import { altText, mostAltCharacters } from '../../src/images/alt.ts';
import { quoteText } from '../../src/images/quotes.ts';
import { plea } from './examples.ts';

const words = { picture: 'Bild', message: 'Nachricht', answer: 'Antwort', note: 'Neuigkeit' };

test('says what a plea shows', () => {
	expect(altText(plea, words)).toMatchInlineSnapshot(
		`"Bild. #BücherbusBleibt: Der Bücherbus soll bleiben. Lesefreunde e. V. bitten den Kreis Beispiel. Nachricht: „Hallo Kreis Beispiel! Dienstags ist Bücherbustag, seit dreißig Jahren. Darf das so bleiben?“ Bis Fr., 20. März, 24 Uhr."`,
	);
});

test('says what an example with an answer and numbers shows', () => {
	const progress = { value: 148, goal: 500, label: '148 von 500 Beiträgen' };
	const card = {
		...plea,
		textKind: 'answer',
		text: 'Wir sind dran.',
		badge: 'Beispiel',
		progress,
	} as const;
	expect(altText(card, words)).toMatchInlineSnapshot(
		`"Bild (Beispiel). #BücherbusBleibt: Der Bücherbus soll bleiben. Lesefreunde e. V. bitten den Kreis Beispiel. Antwort: „Wir sind dran.“ Bis Fr., 20. März, 24 Uhr. 148 von 500 Beiträgen."`,
	);
});

test('says first what came of it', () => {
	const card = {
		...plea,
		mood: 'solved',
		textKind: 'none',
		status: 'Gelöst nach 2 Tagen',
	} as const;
	expect(altText(card, words)).toMatchInlineSnapshot(
		`"Bild. #BücherbusBleibt: Gelöst nach 2 Tagen. Lesefreunde e. V. bitten den Kreis Beispiel. Der Bücherbus soll bleiben."`,
	);
});

test('is never longer than networks allow, and ends with a whole word', () => {
	const alt = altText({ ...plea, text: 'Bitte helft uns. '.repeat(60) }, words);
	expect(alt.length).toBeLessThanOrEqual(mostAltCharacters);
	expect(alt).toMatch(/(Bitte|helft|uns\.)…$/);
});

test.each([
	['de', '„Bus“'],
	['de-AT', '„Bus“'],
	['de-CH', '«Bus»'],
	['en-GB', '“Bus”'],
	['fr', '«\u00a0Bus\u00a0»'],
	['ja', '「Bus」'],
	['xx', '“Bus”'],
])('quotes as %s does', (lang, quoted) => {
	expect(quoteText(' Bus ', lang)).toBe(quoted);
});
