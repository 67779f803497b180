import type { FindingDictionary } from '../sentence.ts';
import { q } from './speak.ts';

/** The site, its numbers and its images; warnings that may stay. */
export const siteFindings = {
	siteMissing: {
		title: 'Datei der Website fehlt',
		say: () => ({
			message: 'Im Ordner der Kampagnen fehlt die Datei site.yaml mit den Angaben zur Website.',
			fix: 'Leg die Datei site.yaml an, mit title:, url: und operator:.',
		}),
	},
	imprintMissing: {
		title: 'Impressum fehlt',
		say: ({ fields }) => ({
			message:
				'Es fehlt, wer für die Website verantwortlich ist. Ohne Impressum darf eine öffentliche Kampagne nicht ins Netz.',
			fix: `Schreib unter operator: die Angaben ${fields.map((field) => `${field}:`).join(' ')} in die Datei site.yaml.`,
		}),
	},
	shortTaken: {
		title: 'Kurzadresse ist vergeben',
		say: ({ short, other }) => ({
			message: `Die Kurzadresse ${q(short)} führt schon zu ${q(other)}.`,
			fix: 'Wähl eine andere aus 3 bis 12 kleinen Buchstaben oder Ziffern.',
		}),
	},
	noCampaigns: {
		title: 'Noch keine Kampagne',
		say: () => ({
			message: 'Im Ordner liegt noch keine Kampagne.',
			fix: 'Leg mit „npm run new“ eine an.',
		}),
	},
	countsDamaged: {
		title: 'Zahlen-Datei ist beschädigt',
		say: ({ what }) => ({
			message: {
				json: 'Die Datei mit den Zahlen ist beschädigt und lässt sich nicht lesen.',
				conflict: 'In der Datei mit den Zahlen stehen Reste von zwei Fassungen (<<<<<<<).',
				version: 'Die Datei mit den Zahlen hat eine neuere Programmversion geschrieben.',
				shape: 'In der Datei mit den Zahlen stehen Angaben, die nicht hineingehören.',
			}[what],
			fix: {
				json: 'Hol dir die letzte gute Fassung zurück, oder lösch die Datei und starte „npm run count“.',
				conflict:
					'Entscheide dich für eine der beiden Fassungen, und lösch die Zeilen mit <<<, === und >>>.',
				version: 'Bring candystorm auf den neuesten Stand.',
				shape:
					'Hol dir die letzte gute Fassung zurück. Eigene Zahlen gehören in die Kampagne, unter counts:.',
			}[what],
		}),
	},
	allowUnknown: {
		title: 'Unbekannter Code bei allow',
		say: ({ code }) => ({
			message: `Einen Hinweis mit dem Code ${q(code)} gibt es nicht.`,
			fix: 'Schreib den Code so, wie er vor dem Hinweis steht: CS-031',
		}),
	},
	allowError: {
		title: 'Fehler lässt sich nicht erlauben',
		say: ({ code }) => ({
			message: `${q(code)} ist ein Fehler. Mit „allow“ lassen sich nur Hinweise stehen lassen.`,
			fix: 'Lösch diesen Eintrag, und behebe den Fehler.',
		}),
	},
	cardTooSmall: {
		title: 'Text passt nicht ganz auf das Bild',
		say: ({ field, fit }) =>
			fit === 'shortened'
				? {
						message: `${q(field)} ist zu lang für das Bild zum Teilen: Nur der Anfang steht darauf.`,
						fix: 'Kürze den Text. Oder lass den Hinweis mit „allow“ stehen.',
					}
				: {
						message: `In ${q(field)} ist ein Wort länger als eine Zeile auf dem Bild zum Teilen. Es wird dort getrennt.`,
						fix: 'Nimm ein kürzeres Wort, oder setz einen Bindestrich hinein.',
					},
	},
	noGlyph: {
		title: 'Zeichen fehlt in der Schrift',
		say: ({ character, codePoint, package: name }) => ({
			message: `Das Zeichen ${q(character)} (${codePoint}) fehlt in den Schriften der Bilder zum Teilen.`,
			fix:
				name === undefined
					? 'Lass das Zeichen weg, oder schreib ein anderes.'
					: `Schreib es anders, oder installiere die Schrift dafür: npm install ${name}`,
		}),
	},
} satisfies Partial<FindingDictionary>;
