import type { Card, CardTheme } from '../../src/images/card.ts';

/** A theme with four colours that are easy to tell apart. */
export const theme: CardTheme = {
	accent: '#c8234f',
	accent2: '#ffd166',
	ink: '#2b1a2f',
	paper: '#fff8ef',
	shape: 'round',
};

/** A plea with a message. */
export const plea: Card = {
	hashtag: '#BücherbusBleibt',
	title: 'Der Bücherbus soll bleiben',
	text: 'Hallo Kreis Beispiel! Dienstags ist Bücherbustag, seit dreißig Jahren. Darf das so bleiben?',
	textKind: 'message',
	line: 'Lesefreunde e. V. bitten den Kreis Beispiel',
	status: 'bis Fr., 20. März, 24 Uhr',
	address: 'buecherbus.example.org',
	dir: 'ltr',
	lang: 'de',
	mood: 'plea',
};
