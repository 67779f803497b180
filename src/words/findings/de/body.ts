import type { FindingDictionary } from '../sentence.ts';
import { number, oneOf, q } from './speak.ts';

/** The story below the second line `---`. */
export const bodyFindings = {
	bodyTooLarge: {
		title: 'Text zu groß',
		say: ({ kilobytes, most }) => ({
			message: `Der Text unter dem Kopf ist ${number(kilobytes)} KB groß, erlaubt sind ${most} KB.`,
			fix: 'Kürze ihn, oder verlinke lange Unterlagen.',
		}),
	},
	lineTooLong: {
		title: 'Zeile zu lang',
		say: ({ length, most }) => ({
			message: `Diese Zeile hat ${number(length)} Zeichen, erlaubt sind ${number(most)}.`,
			fix: 'Teil sie in Absätze auf, mit einer leeren Zeile dazwischen.',
		}),
	},
	tooNested: {
		title: 'Zu tief geschachtelt',
		say: ({ depth, most }) => ({
			message: `Hier sind Listen oder Zitate ${depth}-fach geschachtelt, erlaubt ist ${most}-fach.`,
			fix: 'Lass die Zeile mit weniger > oder Strichen beginnen.',
		}),
	},
	tooManyParts: {
		title: 'Zu viele Zeichen oder Zeilen',
		say: ({ what, count, most }) => ({
			message: {
				marks: `Im Text stehen ${number(count)} Zeichen wie * _ [ und <, erlaubt sind ${number(most)}.`,
				braces: `Im Text stehen ${number(count)} geschweifte Klammern, erlaubt sind ${number(most)}.`,
				lines: `Der Text hat ${number(count)} Zeilen, erlaubt sind ${number(most)}.`,
			}[what],
			fix: 'Kürze den Text, oder verlinke lange Unterlagen.',
		}),
	},
	bodySyntax: {
		title: 'Zeichen im Text ist missverständlich',
		say: ({ what }) => ({
			message: {
				address:
					'Eine Adresse braucht hier keine spitzen Klammern, und mit ihnen wird sie kein Link.',
				tag: 'Ein Baustein in spitzen Klammern ist nicht richtig geschlossen.',
				brace: 'Eine geschweifte Klammer hat hier eine besondere Bedeutung und geht nicht auf.',
				comment: 'Ein Kommentar ist nicht richtig geschrieben.',
				other: 'Diese Stelle des Textes ist nicht zu verstehen.',
			}[what],
			fix: {
				address: 'Lass die Zeichen < und > weg.',
				tag: 'Schreib \\< für das Zeichen selbst, oder schließ den Baustein, zum Beispiel: <Ask/>',
				brace: 'Lass die geschweiften Klammern weg, oder schreib \\{ davor.',
				comment: 'Schreib Kommentare so: {/* nur für uns */}',
				other: 'Schreib die Stelle einfacher, ohne < und {.',
			}[what],
		}),
	},
	bodyCode: {
		title: 'Programmcode im Text',
		say: ({ what }) => ({
			message: {
				import: 'Eine Kampagne darf nichts mit „import“ laden. Die Bausteine sind schon da.',
				export: 'Eine Kampagne darf nichts mit „export“ festlegen.',
				expression:
					'Eine Kampagne darf nichts ausrechnen: Geschweifte Klammern sind nur für Kommentare da.',
				prop: 'Ein Baustein darf nur feste Texte in Anführungszeichen bekommen, nichts in geschweiften Klammern.',
				spread: 'Ein Baustein darf keine Angaben mit {...} bekommen.',
			}[what],
			fix: {
				import: 'Lösch die Zeile.',
				export: 'Lösch die Zeile, und schreib den Text selbst hin.',
				expression: 'Lösch die geschweiften Klammern, oder schreib \\{ statt {.',
				prop: 'Schreib den Text in Anführungszeichen, zum Beispiel: by="Anna"',
				spread: 'Schreib jede Angabe einzeln, zum Beispiel: by="Anna"',
			}[what],
		}),
	},
	bodyHtml: {
		title: 'HTML im Text',
		say: ({ name }) => ({
			message: `HTML wie ${q(`<${name}>`)} ist in einer Kampagne nicht erlaubt.`,
			fix: 'Lösch es. Für Betonung, Listen, Links und Bilder reicht Markdown: **fett**, - Punkt, [Text](https://…).',
		}),
	},
	unknownComponent: {
		title: 'Unbekannter Baustein',
		say: ({ name, suggestion }) => ({
			message: `Den Baustein ${q(`<${name}>`)} gibt es nicht.`,
			fix: suggestion
				? `Meintest du <${suggestion}/>?`
				: 'Möglich sind <Ask/>, <Quote>, <Facts>, <Deadline/>, <Progress/>, <ShareButtons/> und <Timeline/>.',
		}),
	},
	unknownProp: {
		title: 'Unbekannte Angabe im Baustein',
		say: ({ component, prop, allowed }) => ({
			message: `Der Baustein ${q(`<${component}>`)} kennt ${q(prop)} nicht.`,
			fix:
				allowed.length > 0
					? `Möglich ist ${oneOf(allowed)}.`
					: 'Lösch die Angabe, er braucht keine.',
		}),
	},
	badProp: {
		title: 'Angabe im Baustein geht nicht',
		say: ({ component, prop }) => ({
			message: `Im Baustein ${q(`<${component}>`)} braucht ${q(prop)} einen Text in Anführungszeichen.`,
			fix: `Schreib: ${prop}="…"`,
		}),
	},
	bodyForbidden: {
		title: 'Im Text nicht erlaubt',
		say: ({ what, name }) => ({
			message: {
				footnote: 'Fußnoten gibt es in einer Kampagne nicht.',
				code: 'Blöcke mit Programmcode gibt es in einer Kampagne nicht.',
				definition: 'Links mit gesammelten Adressen am Ende gibt es in einer Kampagne nicht.',
				other: `${q(name)} gibt es in einer Kampagne nicht.`,
			}[what],
			fix: {
				footnote: 'Schreib die Anmerkung in Klammern in den Satz, oder verlinke die Quelle.',
				code: 'Schreib den Text ohne ``` und ohne vier Leerzeichen am Anfang.',
				definition: 'Schreib die Adresse gleich in den Link: [Text](https://…)',
				other: 'Schreib die Stelle als einfachen Absatz, als Liste oder als Zitat.',
			}[what],
		}),
	},
	badPicture: {
		title: 'Bild geht nicht',
		say: ({ found, why }) => ({
			message: {
				foreign: `Das Bild ${q(found)} liegt auf einer anderen Website. Dann erfährt sie, wer die Seite liest.`,
				outside: `Das Bild ${q(found)} liegt nicht im Ordner der Kampagne.`,
				missing: `Das Bild ${q(found)} gibt es nicht.`,
				type: `${q(found)} ist kein Bild, das jeder Browser zeigt.`,
				broken: `Das Bild ${q(found)} ist beschädigt und lässt sich nicht öffnen.`,
				large: `Das Bild ${q(found)} ist zu groß: höchstens 25 MB und 40 Megapixel.`,
				svg: `${q(found)} ist ein SVG. Darin kann Programmcode stecken.`,
				link: `${q(found)} ist nur ein Verweis auf eine andere Datei.`,
				reference: `Die Adresse des Bildes ${q(found)} steht an einer anderen Stelle im Text, dort wird sie nicht gesucht.`,
			}[why],
			fix: {
				foreign:
					'Lad das Bild herunter, leg es neben die Kampagne, und schreib: ![Was zu sehen ist](./bild.jpg)',
				outside: 'Leg das Bild neben die Kampagne, und schreib: ![Was zu sehen ist](./bild.jpg)',
				missing:
					'Prüfe den Namen, auch große und kleine Buchstaben, oder leg das Bild neben die Kampagne.',
				type: 'Speichere es als JPEG oder PNG.',
				broken: 'Speichere das Bild noch einmal, als JPEG oder PNG.',
				large: 'Verkleinere das Bild, 2.000 Pixel Breite reichen.',
				svg: 'Speichere es als PNG.',
				link: 'Kopiere das Bild selbst neben die Kampagne.',
				reference: 'Schreib die Adresse in das Bild selbst: ![Was es zeigt](./bild.jpg)',
			}[why],
		}),
	},
	pictureWithoutAlt: {
		title: 'Bild ohne Beschreibung',
		say: ({ found }) => ({
			message: `Das Bild ${q(found)} hat keine Beschreibung. Wer nicht sieht, erfährt sonst nicht, was darauf ist.`,
			fix: `Schreib in die eckigen Klammern, was zu sehen ist: ![200 Lehrende in einer Turnhalle](${found})`,
		}),
	},
	linkToFile: {
		title: 'Link auf eine Datei',
		say: ({ found, corrected }) => ({
			message: `${q(found)} ist eine Datei aus eurem Ordner. Auf der Website steht sie nicht unter diesem Namen, und der Link führt ins Leere.`,
			fix: corrected
				? `Schreib die Adresse der Seite: ${corrected}`
				: `Zeig ein Bild so: ![Was darauf zu sehen ist](${found})`,
		}),
	},
	badMailLink: {
		title: 'Mail-Link geht nicht',
		say: ({ why }) => ({
			message: {
				many: 'Dieser Mail-Link hat mehr als eine Adresse. So entstehen ungewollte Rundmails.',
				subject: 'Dieser Mail-Link enthält mehr als Adresse, Betreff und Text.',
				form: 'Dieser Mail-Link enthält keine richtige E-Mail-Adresse.',
			}[why],
			fix: 'Schreib genau eine Adresse: [Schreib uns](mailto:hallo@example.org)',
		}),
	},
} satisfies Partial<FindingDictionary>;
