import { type Card, type CardSize, type CardTheme, cardSizes } from '../../../src/images/card.ts';
import type { CardRequest } from '../../../src/images/draw-card.ts';
import { loadFonts } from '../../../src/images/fonts.ts';
import { lettersOf } from '../../../src/images/letters.ts';

const places = ['Musterbach', 'Beispielhausen', 'Probendorf', 'Neustadt', 'Seeblick'];
const wishes = [
	'Licht für den Radweg am Fluss',
	'Der Bücherbus soll bleiben',
	'Eine Bank vor jede Haltestelle',
	'Schnelles Netz für die Schule',
	'Bäume für den Marktplatz',
	'Ein Zebrastreifen an der Kita',
	'Trinkwasser auf dem Spielplatz',
	'Die Linie sieben fährt auch nachts',
	'Ein Proberaum für junge Bands',
	'Das Freibad öffnet im Mai',
];
const sayings = [
	'Guten Abend! Sechs Laternen würden reichen. Schafft ihr das bis zum Winter?',
	'Meine Kinder fahren hier jeden Morgen zur Schule. Das wäre ein schönes Geschenk für alle.',
	'Lob vorweg: Der neue Weg ist klasse. Jetzt fehlt nur noch jemand, der sich kümmert.',
	'Zwei Kilometer, sechs Laternen, null Licht: Lässt sich das ändern? Danke fürs Nachsehen!',
	'Ich freue mich auf den Frühling, weil dann alle wieder draußen sind. Helft ihr mit?',
	'Wir zahlen gern mit und bringen Kuchen. Sagt uns nur, wen wir fragen dürfen.',
	'Eine kleine Bitte mit großer Wirkung: Wann können wir darüber sprechen?',
	'Süßes statt Saures: ein Bonbon für alle, die uns dabei helfen.',
];
const themes: readonly CardTheme[] = [
	{ accent: '#c8234f', accent2: '#ffd166', ink: '#2b1a2f', paper: '#fff8ef', shape: 'round' },
	{ accent: '#1f6f54', accent2: '#f9b5c4', ink: '#1d2a22', paper: '#f8f9ec', shape: 'round' },
	{ accent: '#2f3fa8', accent2: '#ffb86b', ink: '#16173a', paper: '#f6f6fb', shape: 'square' },
];

/** What an engine draws: a card of ours, which others draw as close to it as they can. */
export type Job = CardRequest;

/** Makes the cards of one campaign: eight messages as link previews, and the campaign in four sizes. */
export async function campaignJobs(number: number): Promise<Job[]> {
	const pick = <T>(list: readonly T[], offset = 0): T => {
		const value = list[(number + offset) % list.length];
		if (value === undefined) throw new Error('The list is empty.');
		return value;
	};
	const place = pick(places);
	const theme = pick(themes);
	const address = `candystorm.example.org/storm-${number}`;
	const common: Omit<Card, 'text' | 'textKind'> = {
		...{ hashtag: `#${place}${number}`, title: `${pick(wishes)} ${number}`, address },
		...{
			line: `Freundeskreis ${number} bittet ${place}`,
			status: `bis Fr., ${(number % 28) + 1}. März`,
		},
		...{ dir: 'ltr', lang: 'de', mood: number % 5 === 4 ? 'solved' : 'plea' },
	};
	const messages = sayings.map((saying, index): Card => {
		const said = `${saying} (${number}.${index})`;
		return { ...common, text: said, textKind: 'message' };
	});
	const progress = { value: number * 3, goal: 500, label: `${number * 3} von 500 Beiträgen` };
	const whole: Card = { ...common, text: pick(sayings), textKind: 'message', progress };
	const jobs = [
		...messages.map((card) => ({ card, size: 'og' as const })),
		...(Object.keys(cardSizes) as CardSize[]).map((size) => ({ card: whole, size })),
	];
	return Promise.all(
		jobs.map(async ({ card, size }) => ({
			...{ card, theme, size, fonts: loadFonts(lettersOf(card), { lang: 'de' }) },
			...(size === 'og' ? {} : { qrText: `https://${address}/` }),
		})),
	);
}
