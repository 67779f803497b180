import { brandOf, type FindingDictionary, plural, withoutUser } from '../sentence.ts';
import { number, oneOf, q, write } from './speak.ts';

const shapes = {
	text: 'ein Text',
	list: 'eine Liste',
	group: 'eine Gruppe von Angaben',
} as const;

const handleForms: Record<string, string> = {
	x: '1 bis 15 Buchstaben von a bis z, Ziffern oder _, wie @telekom_hilft',
	bluesky: 'ein ganzer Domainname, wie @telekomhilft.example.com',
	mastodon: 'Name und Server, wie @hilft@social.example.com',
	threads: '1 bis 30 Buchstaben von a bis z, Ziffern, Punkte oder _, wie @telekom.hilft',
};

/** The fields and their values. */
export const fieldFindings = {
	unknownKey: {
		title: 'Unbekannte Angabe',
		say: ({ key, suggestion, parent }) => ({
			message: parent
				? `Die Angabe ${q(key)} gibt es in ${q(parent)} nicht.`
				: `Die Angabe ${q(key)} gibt es nicht.`,
			fix: suggestion
				? `Meintest du ${q(suggestion)}? Dann schreib: ${suggestion}: …`
				: 'Lösch die Zeile, oder sieh in der Anleitung nach, wie die Angabe heißt.',
		}),
	},
	missingField: {
		title: 'Angabe fehlt',
		say: ({ field, example }) => ({
			message: `Hier fehlt die Angabe ${q(field)}.`,
			fix: `Füg eine Zeile ein, zum Beispiel: ${example}`,
		}),
	},
	emptyText: {
		title: 'Angabe ist leer',
		say: ({ field }) => ({
			message: `Bei ${q(field)} steht nichts.`,
			fix: 'Schreib etwas dahinter, oder lösch die Zeile.',
		}),
	},
	wrongShape: {
		title: 'Angabe hat die falsche Form',
		say: ({ field, wanted, found }) => ({
			message: `Bei ${q(field)} gehört ${shapes[wanted]} hin, hier steht ${shapes[found]}.`,
			fix: {
				text: `Schreib den Text in dieselbe Zeile, in Anführungszeichen: ${field.split('.').at(-1)}: "…"`,
				list: 'Schreib jeden Eintrag in eine eigene, eingerückte Zeile, mit „- “ davor.',
				group: 'Schreib die Angaben darunter, jede in eine eigene, eingerückte Zeile.',
			}[wanted],
		}),
	},
	unknownValue: {
		title: 'Unbekannter Wert',
		say: ({ field, found, allowed, suggestion }) => ({
			message: `${q(found)} ist bei ${q(field)} nicht möglich.`,
			fix: suggestion
				? `Meintest du ${q(suggestion)}? Möglich ist ${oneOf(allowed)}.`
				: `Schreib ${oneOf(allowed)}.`,
		}),
	},
	notWholeNumber: {
		title: 'Keine ganze Zahl',
		say: ({ field, found, least }) => ({
			message: `Bei ${q(field)} gehört eine ganze Zahl ab ${least} hin, hier steht ${q(found)}.`,
			fix: 'Schreib nur Ziffern, ohne Punkt, Leerzeichen und Wort: 500',
		}),
	},
	notYesNo: {
		title: 'Weder ja noch nein',
		say: ({ field, found }) => ({
			message: `Bei ${q(field)} gibt es nur true (ja) und false (nein), hier steht ${q(found)}.`,
			fix: `Schreib ${field}: true oder ${field}: false.`,
		}),
	},
	textTooLong: {
		title: 'Text zu lang',
		say: ({ field, length, most }) => ({
			message: `${q(field)} hat ${number(length)} Zeichen, erlaubt sind ${number(most)}.`,
			fix: `Kürze den Text um mindestens ${number(length - most)} Zeichen.`,
		}),
	},
	listSize: {
		title: 'Zu viele oder zu wenige Einträge',
		say: ({ field, length, least, most }) => ({
			message: `${q(field)} hat ${plural(length, 'Eintrag', 'Einträge')}, erlaubt sind ${least} bis ${number(most)}.`,
			fix:
				length < least
					? `Ergänze mindestens ${plural(least - length, 'Eintrag', 'Einträge')}.`
					: `Lösch mindestens ${plural(length - most, 'Eintrag', 'Einträge')}.`,
		}),
	},
	badTime: {
		title: 'Zeit nicht verständlich',
		say: ({ found, corrected }) => ({
			message: found.trim()
				? `${q(found)} ist hier nicht als Zeit zu verstehen.${/^\s*\d{4}\D/.test(found) ? '' : ' Das Jahr kommt zuerst.'}`
				: 'Hier fehlt die Zeit.',
			fix: write(corrected, 'Schreib das Datum so: 2026-12-31, mit Uhrzeit so: 2026-12-31 18:00'),
		}),
	},
	noSuchTime: {
		title: 'Zeit gibt es nicht',
		say: ({ found, what }) => ({
			message:
				what === 'date'
					? `Den Tag ${q(found)} gibt es im Kalender nicht.`
					: `Die Uhrzeit in ${q(found)} gibt es nicht.`,
			fix:
				what === 'date'
					? 'Sieh im Kalender nach, und schreib einen Tag, den es gibt.'
					: 'Schreib eine Uhrzeit von 00:00 bis 23:59.',
		}),
	},
	skippedTime: {
		title: 'Stunde fällt aus',
		say: ({ found, zone, corrected }) => ({
			message: `${q(found)} gibt es in ${zone} nicht: In dieser Nacht werden die Uhren vorgestellt.`,
			fix: `Schreib: ${corrected}`,
		}),
	},
	doubleTime: {
		title: 'Stunde gibt es zweimal',
		say: ({ found, zone, first, second }) => ({
			message: `${q(found)} gibt es in ${zone} zweimal: In dieser Nacht werden die Uhren zurückgestellt.`,
			fix: `Schreib ${first} für das erste oder ${second} für das zweite Mal.`,
		}),
	},
	badZone: {
		title: 'Unbekannte Zeitzone',
		say: ({ found, suggestion }) => ({
			message: `Die Zeitzone ${q(found)} gibt es nicht.`,
			fix: write(suggestion, 'Schreib Kontinent/Stadt, zum Beispiel: Europe/Berlin'),
		}),
	},
	badLang: {
		title: 'Unbekannte Sprache',
		say: ({ found }) => ({
			message: `${q(found)} ist kein Sprachkürzel.`,
			fix: 'Schreib das Kürzel in kleinen Buchstaben: de, en, tr oder pt-br.',
		}),
	},
	badHandle: {
		title: 'Account-Name ist nicht möglich',
		say: ({ network, found, corrected }) => ({
			message: `So heißt auf ${brandOf(network)} kein Account: ${q(found)}.`,
			fix: corrected
				? `Schreib: "@${corrected.replace(/^@/, '')}"`
				: `Der Name auf ${brandOf(network)} ist ${handleForms[network] ?? 'so zu schreiben, wie er im Profil steht'}.`,
		}),
	},
	badHashtag: {
		title: 'Hashtag ist nicht möglich',
		say: ({ found, corrected }) => ({
			message: `${q(found)} ist kein Hashtag: Er besteht aus # und Buchstaben, Ziffern oder _, ohne Leerzeichen, und nicht nur aus Ziffern.`,
			fix: corrected ? `Schreib: "${corrected}"` : 'Schreib ihn so: "#SchnellesNetz"',
		}),
	},
	badMail: {
		title: 'E-Mail-Adresse ist nicht möglich',
		say: ({ found }) => ({
			message: `${q(found)} ist keine E-Mail-Adresse.`,
			fix: 'Schreib genau eine Adresse, zum Beispiel: hallo@example.org',
		}),
	},
	badAddress: {
		title: 'Web-Adresse geht nicht',
		say: ({ found, why, corrected, shown }) => ({
			message: {
				form: `${q(found)} ist keine Web-Adresse.`,
				scheme: `${q(found)} ist kein Link, den man anklicken darf. Erlaubt ist nur https.`,
				http: `${q(found)} ist nicht verschlüsselt.`,
				user: `In ${q(withoutUser(found))} steht vor dem @ ein Benutzername. So werden falsche Adressen versteckt.`,
				private: `${q(found)} führt nicht ins öffentliche Netz, sondern auf einen eigenen Rechner.`,
				hostless: `Bei ${q(found)} fehlt vorn https:.`,
				long: 'Diese Adresse ist länger als 2.000 Zeichen. Browser und Mailprogramme schneiden sie ab.',
				lookalike: `In ${q(found)} stehen Buchstaben aus einem anderen Alphabet, die nur so aussehen. Browser gehen zu ${shown ?? 'einer anderen Adresse'}.`,
			}[why],
			fix: write(
				corrected,
				why === 'lookalike'
					? 'Tipp die Adresse neu, statt sie zu kopieren.'
					: why === 'long'
						? 'Nimm eine kürzere Adresse derselben Seite.'
						: 'Kopiere die Adresse aus der Adresszeile des Browsers: https://example.org/seite',
			),
		}),
	},
	badId: {
		title: 'id ist nicht möglich',
		say: ({ found, corrected }) => ({
			message: `${q(found)} geht als „id“ nicht. Sie wird zur Adresse: 1 bis 30 Zeichen, kleine Buchstaben von a bis z, Ziffern und Bindestriche, nicht nur Ziffern und nicht thanks-1.`,
			fix: write(corrected, 'Schreib ein kurzes Wort, zum Beispiel: freude'),
		}),
	},
	doubleId: {
		title: 'id kommt zweimal vor',
		say: ({ id, field }) => ({
			message: `Die „id“ ${q(id)} gibt es in ${q(field)} zweimal. Jede wird zu einer eigenen Adresse.`,
			fix: 'Gib einem der beiden Einträge eine andere „id“.',
		}),
	},
	badServer: {
		title: 'Server ist nicht möglich',
		say: ({ found }) => ({
			message: `${q(found)} ist kein Name eines Servers.`,
			fix: 'Schreib nur den Namen, ohne https:// und ohne @: bildung.social',
		}),
	},
	badShort: {
		title: 'Kurzadresse ist nicht möglich',
		say: ({ found }) => ({
			message: `${q(found)} geht nicht als Kurzadresse.`,
			fix: 'Schreib 3 bis 12 kleine Buchstaben von a bis z oder Ziffern: tkhilf',
		}),
	},
	badColour: {
		title: 'Farbe ist nicht möglich',
		say: ({ found }) => ({
			message: `${q(found)} ist keine Farbe.`,
			fix: 'Schreib # und sechs Stellen aus 0–9 und a–f, in Anführungszeichen: "#c8234f"',
		}),
	},
	lowContrast: {
		title: 'Zu wenig Kontrast',
		say: ({ first, second, ratio, corrected }) => ({
			message: `${q(first)} ist auf ${q(second)} kaum zu lesen: Kontrast ${number(ratio)}, nötig ist 4,5.`,
			fix: `Schreib: ${corrected}`,
		}),
	},
	needsConsent: {
		title: 'Zustimmung fehlt',
		say: () => ({
			message: 'Dieser Dank gilt einem Menschen. Er oder sie muss vorher einverstanden sein.',
			fix: 'Frag nach, und schreib dann: consent: true',
		}),
	},
} satisfies Partial<FindingDictionary>;
