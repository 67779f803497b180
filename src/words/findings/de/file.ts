import type { FindingDictionary } from '../sentence.ts';
import { languageName, number, q, write } from './speak.ts';

/** The file itself, and what stands between the two lines `---`. */
export const fileFindings = {
	fileTooLarge: {
		title: 'Datei zu groß',
		say: ({ kilobytes, most }) => ({
			message: `Die Datei ist ${number(kilobytes)} KB groß, erlaubt sind ${most} KB.`,
			fix: 'Kürze den Text, oder leg lange Unterlagen anderswo ab und verlinke sie.',
		}),
	},
	notUtf8: {
		title: 'Falsche Zeichenkodierung',
		say: () => ({
			message: 'Die Datei ist nicht in UTF-8 gespeichert. Umlaute und Emojis kämen kaputt an.',
			fix: 'Speichere die Datei noch einmal, und wähle dabei die Kodierung „UTF-8“.',
		}),
	},
	forbiddenCharacter: {
		title: 'Unsichtbares oder störendes Zeichen',
		say: ({ codePoint, what }) => ({
			message: {
				control: `Hier steht ein unsichtbares Steuerzeichen (${codePoint}).`,
				bidi: `Hier steht ein Zeichen, das die Leserichtung umdreht (${codePoint}). Damit sieht ein Text anders aus, als er ist.`,
				invisible: `Hier steht ein unsichtbares Zeichen (${codePoint}). Es verändert Namen und Links, ohne dass man es sieht.`,
				marks: `Hier hängen zu viele Zeichen an einem einzigen Buchstaben (${codePoint}).`,
			}[what],
			fix: 'Lösche die Stelle, und tippe sie neu, statt sie zu kopieren.',
		}),
	},
	badFileName: {
		title: 'Dateiname geht nicht',
		say: ({ name, suggestion }) => ({
			message: `Der Name ${q(name)} geht nicht. Er wird zur Adresse der Seite: 3 bis 60 Zeichen, nur kleine Buchstaben von a bis z, Ziffern und Bindestriche.`,
			fix: suggestion
				? `Nenn die Datei so: ${suggestion}.mdx`
				: 'Gib der Datei einen Namen wie schnelles-netz.mdx.',
		}),
	},
	reservedName: {
		title: 'Name ist vergeben',
		say: ({ name }) => ({
			message: `Die Adresse ${q(name)} braucht die Website selbst.`,
			fix: 'Wähl einen anderen Namen, zum Beispiel einen mit dem Ort oder dem Jahr darin.',
		}),
	},
	doubleName: {
		title: 'Name kommt zweimal vor',
		say: ({ name, other }) => ({
			message: `Die Adresse ${q(name)} hat schon die Datei ${q(other)}.`,
			fix: 'Gib einer der beiden Dateien einen anderen Namen.',
		}),
	},
	symbolicLink: {
		title: 'Nur ein Verweis auf eine Datei',
		say: () => ({
			message:
				'Hier liegt nur ein Verweis auf eine andere Datei. Kampagnen müssen selbst im Ordner liegen.',
			fix: 'Lösch den Verweis, und kopiere die Datei selbst hierher.',
		}),
	},
	unreadable: {
		title: 'Datei lässt sich nicht lesen',
		say: ({ reason }) => ({
			message: {
				missing: 'Diese Datei gibt es nicht (mehr).',
				denied: 'Diese Datei darf nicht gelesen werden.',
				other: 'Diese Datei lässt sich nicht lesen.',
				folder: 'Diesen Ordner gibt es nicht, oder er lässt sich nicht lesen.',
			}[reason],
			fix: {
				missing: 'Prüfe, ob die Datei umbenannt oder verschoben wurde.',
				denied: 'Gib dir in den Eigenschaften der Datei das Recht, sie zu lesen.',
				other: 'Öffne die Datei in einem Editor, und speichere sie neu.',
				folder: 'Prüfe den Namen des Ordners. Steht er in CANDYSTORM_CAMPAIGNS, dann dort.',
			}[reason],
		}),
	},
	frontmatterMissing: {
		title: 'Kopf der Datei fehlt',
		say: () => ({
			message:
				'Die Datei beginnt nicht mit ihrem Kopf: den Angaben zwischen zwei Zeilen aus drei Bindestrichen.',
			fix: 'Beginne die Datei mit einer Zeile ---, dann den Angaben wie title: …, dann wieder einer Zeile ---.',
		}),
	},
	frontmatterOpen: {
		title: 'Kopf der Datei endet nicht',
		say: () => ({
			message: 'Nach den Angaben fehlt die zweite Zeile aus drei Bindestrichen.',
			fix: 'Schreib unter die letzte Angabe eine Zeile, in der nur --- steht.',
		}),
	},
	frontmatterForeign: {
		title: 'Andere Form des Kopfes',
		say: ({ found }) => ({
			message: `Der Kopf beginnt oder endet mit ${q(found)}. Erlaubt sind nur genau drei Bindestriche.`,
			fix: 'Schreib an diese Stelle eine Zeile, in der nur --- steht.',
		}),
	},
	yamlAt: {
		title: '@ braucht Anführungszeichen',
		say: ({ corrected }) => ({
			message:
				'Ein @ am Anfang braucht Anführungszeichen um den ganzen Text, sonst versteht das Programm ihn falsch.',
			fix: write(corrected, 'Setz Anführungszeichen um den Text, zum Beispiel: "@telekom_hilft"'),
		}),
	},
	yamlColon: {
		title: 'Doppelpunkt braucht Anführungszeichen',
		say: ({ corrected }) => ({
			message:
				'In diesem Text steht ein Doppelpunkt mit einem Leerzeichen dahinter. Dann braucht der ganze Text Anführungszeichen.',
			fix: write(
				corrected,
				'Setz Anführungszeichen um den Text: title: "Telekom: Wo bleibt das Netz?"',
			),
		}),
	},
	yamlHash: {
		title: 'Text hinter # geht verloren',
		say: ({ lost, corrected }) => ({
			message: `Ohne Anführungszeichen würde ab dem # alles verschwinden: ${q(lost)}.`,
			fix: write(corrected, 'Setz Anführungszeichen um den ganzen Text.'),
		}),
	},
	yamlStart: {
		title: 'Zeichen am Anfang braucht Anführungszeichen',
		say: ({ character, corrected }) => ({
			message: `Ein Text, der mit ${q(character)} beginnt, braucht Anführungszeichen.`,
			fix: write(corrected, 'Setz Anführungszeichen um den ganzen Text.'),
		}),
	},
	yamlTab: {
		title: 'Tabulator am Zeilenanfang',
		say: ({ corrected }) => ({
			message: 'Die Zeile ist mit einem Tabulator eingerückt. Im Kopf gelten nur Leerzeichen.',
			fix: write(corrected, 'Ersetz jeden Tabulator durch zwei Leerzeichen.'),
		}),
	},
	yamlEmptyEntry: {
		title: 'Leerer Eintrag',
		say: () => ({
			message: 'Hinter diesem Strich steht nichts.',
			fix: 'Schreib den Eintrag in dieselbe Zeile, hinter „- “, oder lösch die Zeile.',
		}),
	},
	yamlDouble: {
		title: 'Angabe kommt zweimal vor',
		say: ({ key, firstLine }) => ({
			message: `${q(key)} steht schon in Zeile ${firstLine}. Welche der beiden Angaben gilt, wäre nicht klar.`,
			fix: 'Lösch eine der beiden Zeilen.',
		}),
	},
	yamlFeature: {
		title: 'Besonderes Zeichen im Kopf',
		say: ({ what }) => ({
			message: {
				alias:
					'Ein * am Anfang eines Textes hat eine besondere Bedeutung, die hier nicht erlaubt ist.',
				anchor:
					'Ein & am Anfang eines Textes hat eine besondere Bedeutung, die hier nicht erlaubt ist.',
				tag: 'Ein ! am Anfang eines Textes hat eine besondere Bedeutung, die hier nicht erlaubt ist.',
				merge: 'Die Angabe << fügt andere Angaben ein. Das ist hier nicht erlaubt.',
				document: 'Hier beginnt mitten im Kopf ein zweiter.',
				depth: 'Die Angaben sind zu tief ineinander geschachtelt.',
			}[what],
			fix: {
				alias: 'Setz Anführungszeichen um den Text, oder schreib ihn noch einmal aus.',
				anchor: 'Setz Anführungszeichen um den Text.',
				tag: 'Setz Anführungszeichen um den Text.',
				merge: 'Schreib die Angaben einzeln aus.',
				document: 'Lösch die Zeile mit den drei Bindestrichen oder Punkten.',
				depth: 'Schreib die Angaben so, wie das Beispiel in der Anleitung es zeigt.',
			}[what],
		}),
	},
	yamlQuote: {
		title: 'Anführungszeichen gehen nicht auf',
		say: ({ corrected }) => ({
			message:
				'Hier passen öffnende und schließende Anführungszeichen nicht zusammen, oder mitten im Text steht ein weiteres.',
			fix: write(
				corrected,
				'Setz an Anfang und Ende dasselbe gerade Anführungszeichen ("), und im Text selbst „…“.',
			),
		}),
	},
	yamlIndent: {
		title: 'Einrückung stimmt nicht',
		say: () => ({
			message: 'Die Zeile ist anders eingerückt als die, zu denen sie gehört.',
			fix: 'Rück zusammengehörige Zeilen mit gleich vielen Leerzeichen ein, am besten mit zwei.',
		}),
	},
	yamlSpace: {
		title: 'Leerzeichen fehlt',
		say: ({ after, corrected }) => ({
			message:
				after === ':'
					? 'Hinter dem Doppelpunkt fehlt ein Leerzeichen.'
					: 'Hinter dem Strich fehlt ein Leerzeichen.',
			fix: write(corrected, `Setz ein Leerzeichen hinter ${q(after)}.`),
		}),
	},
	yamlBracket: {
		title: 'Klammer geht nicht auf',
		say: ({ bracket, corrected }) => ({
			message: `Zur Klammer ${q(bracket)} fehlt ihr Gegenstück, oder dahinter steht noch etwas.`,
			fix: write(
				corrected,
				'Setz die fehlende Klammer, oder Anführungszeichen um den ganzen Text.',
			),
		}),
	},
	yamlBackslash: {
		title: 'Rückstrich in Anführungszeichen',
		say: ({ corrected }) => ({
			message: 'Ein Rückstrich (\\) zwischen "…" hat eine besondere Bedeutung.',
			fix: write(corrected, "Schreib ihn doppelt, oder nimm einfache Anführungszeichen: '…'"),
		}),
	},
	yamlOther: {
		title: 'Kopf nicht verständlich',
		say: () => ({
			message: 'Diese Stelle des Kopfes ist nicht zu verstehen.',
			fix: 'Schreib jede Angabe in eine eigene Zeile: Name, Doppelpunkt, Leerzeichen, Text in Anführungszeichen.',
		}),
	},
	translationOrphan: {
		title: 'Übersetzung ohne Kampagne',
		say: ({ slug }) => ({
			message: `Das ist eine Übersetzung, aber die Kampagne ${q(`${slug}.mdx`)} gibt es nicht.`,
			fix: `Leg ${slug}.mdx an, oder nenn diese Datei um.`,
		}),
	},
	translationFixed: {
		title: 'Angabe gilt für alle Sprachen',
		say: ({ field }) => ({
			message: `${q(field)} gilt für alle Sprachen und steht nur in der Datei der Kampagne.`,
			fix: `Lösch ${q(field)} hier, und ändere es bei Bedarf in der Datei der Kampagne.`,
		}),
	},
	translationUnmatched: {
		title: 'Kein Gegenstück in der Kampagne',
		say: ({ field, entry }) => ({
			message: `Zu diesem Eintrag von ${q(field)} (${q(entry)}) gibt es in der Kampagne keinen, den er übersetzt.`,
			fix:
				{
					updates: 'Schreib bei „at“ genau die Zeit, die in der Kampagne steht.',
					counts: 'Schreib bei „at“ genau die Zeit, die in der Kampagne steht.',
				}[field] ?? 'Nimm dieselbe „id“ wie in der Kampagne, oder dieselbe Reihenfolge.',
		}),
	},
	translationSame: {
		title: 'Übersetzung in dieselbe Sprache',
		say: ({ lang }) => ({
			message: `Auf ${languageName(lang)} gibt es diese Kampagne schon.`,
			fix: 'Gib der Datei das Kürzel einer anderen Sprache, oder lösch sie.',
		}),
	},
} satisfies Partial<FindingDictionary>;
