import { brandOf, type FindingDictionary, plural } from '../sentence.ts';
import { allOf, languageName, number, on, q } from './speak.ts';

/** What people post: length, placeholders, tone, people; and the course of a storm. */
export const messageFindings = {
	unknownPlaceholder: {
		title: 'Unbekannter Platzhalter',
		say: ({ found, suggestion, missing }) => {
			if (missing) {
				return {
					message: `Hier stünde nichts, denn die Kampagne hat keine „deadline“.`,
					fix: `Lösch ${q(found)}, oder ergänze in der Kampagne: deadline: 2026-12-31 18:00`,
				};
			}
			return {
				message: `Den Platzhalter ${q(found)} gibt es nicht. Er stünde so in jedem Post.`,
				fix: suggestion
					? `Meintest du ${suggestion}?`
					: 'Möglich sind {target}, {url}, {hashtags}, {ask}, {deadline}, {title} und {own}.',
			};
		},
	},
	tooLongFor: {
		title: 'Zu lang für ein Netzwerk',
		say: ({ network, over, length, most, lang, variant }) => {
			const isMail = network === 'email' || network === 'mail-target';
			return {
				message: isMail
					? `Der Text ${q(variant)} (${languageName(lang)}) ist für eine E-Mail zu lang: Als Link hat er ${number(length)} Zeichen, erlaubt sind ${number(most)}. Ein Umlaut zählt dabei sechs.`
					: `Der Text ${q(variant)} (${languageName(lang)}) ist ${on(network)} um ${number(over)} Zeichen zu lang: ${number(length)} von ${number(most)}, mit Hashtag und Link.`,
				fix: isMail
					? `Kürze ihn um etwa ${plural(Math.ceil(over / 3), 'Zeichen', 'Zeichen')}.`
					: `Kürze ihn um mindestens ${number(over)} Zeichen, oder biete ihn mit „networks:“ nur für andere Netzwerke an.`,
			};
		},
	},
	tightFor: {
		title: 'Knapp für ein Netzwerk',
		say: ({ network, over, variant }) => ({
			message: `Der Text ${q(variant)} passt ${on(network)} nur mit gekürztem Link. In anderen Apps als der von ${brandOf(network)} ist er um ${number(over)} Zeichen zu lang.`,
			fix: `Kürze ihn um ${number(over)} Zeichen, dann passt er überall.`,
		}),
	},
	tooManyMentions: {
		title: 'Mehr als ein Account angesprochen',
		say: ({ mentions }) => ({
			message: `In diesem Text werden ${mentions.length} Accounts angesprochen: ${allOf(mentions)}. Das wirkt wie Spam und stört Leute, die nicht gemeint sind.`,
			fix: 'Lass nur einen stehen, am besten mit {target}, und schreib die anderen ohne @.',
		}),
	},
	tooManyHashtags: {
		title: 'Zu viele Hashtags',
		say: ({ hashtags }) => ({
			message: `In diesem Text stehen ${hashtags.length} Hashtags: ${allOf(hashtags)}. Mehr als drei wirken wie Werbung.`,
			fix: 'Lass höchstens drei stehen. Der erste der Kampagne kommt von selbst dazu.',
		}),
	},
	tooManyLinks: {
		title: 'Mehr als ein Link',
		say: ({ count }) => ({
			message: `In diesem Text stehen ${count} Links. Netzwerke zeigen nur zu einem eine Vorschau.`,
			fix: 'Lass nur {url} stehen. Andere Links gehören auf die Seite der Kampagne.',
		}),
	},
	startsWithHandle: {
		title: 'Beginnt mit einem Account',
		say: ({ handle }) => ({
			message: `Der Text beginnt mit ${q(handle)}. Das gilt als Antwort, und die meisten bekommen sie nicht zu sehen.`,
			fix: 'Beginne mit einem anderen Wort, zum Beispiel: Liebes Team von {target}, …',
		}),
	},
	fewMessages: {
		title: 'Wenige Vorschläge',
		say: ({ count, wanted }) => ({
			message: `Es gibt erst ${plural(count, 'Vorschlag', 'Vorschläge')}. Posten viele denselben Text, halten Netzwerke das für Spam.`,
			fix: `Schreib noch ${plural(wanted - count, 'weiteren', 'weitere')}, jeden mit einem eigenen Grund oder Erlebnis.`,
		}),
	},
	tooAlike: {
		title: 'Vorschläge zu ähnlich',
		say: ({ first, second, percent }) => ({
			message: `Die Vorschläge ${q(first)} und ${q(second)} stimmen zu ${percent} % überein. Netzwerke halten das für Kopien.`,
			fix: 'Schreib einen der beiden neu: anderer Anfang, anderer Grund, oder eine Lücke mit {own}.',
		}),
	},
	insult: {
		title: 'Beleidigung oder Drohung',
		say: ({ found }) => ({
			message: `${q(found)} beleidigt oder droht. Ein Candystorm ist freundlich, sonst hilft niemand gern.`,
			fix: 'Sag stattdessen, was du dir wünschst und warum.',
		}),
	},
	tone: {
		title: 'Ton',
		say: ({ what, found }) => ({
			message: {
				capitals: `${q(found)} in Großbuchstaben liest sich wie Schreien.`,
				exclamation: 'Drei oder mehr Ausrufezeichen lesen sich wie Schreien.',
				ultimatum: `${q(found)} klingt nach einem Ultimatum.`,
				pressure: `${q(found)} klingt nach Druck.`,
				unfriendly: `${q(found)} klingt unfreundlich.`,
			}[what],
			fix: {
				capitals: 'Schreib die Wörter in normaler Groß- und Kleinschreibung.',
				exclamation: 'Ein Ausrufezeichen reicht, oder ein Punkt.',
				ultimatum: 'Sag, bis wann eine Antwort hilft und warum, ohne „sonst“.',
				pressure: 'Bitte darum, zum Beispiel: Schafft ihr das noch vor Freitag?',
				unfriendly:
					'Sag freundlicher, was gerade nicht klappt. Ist es ein Zitat, erlaubt „allow“ den Satz.',
			}[what],
		}),
	},
	hashtagCase: {
		title: 'Hashtag ohne große Anfangsbuchstaben',
		say: ({ found, corrected }) => ({
			message: `${q(found)} ist schwer zu lesen, und Vorleseprogramme erkennen die Wörter darin nicht.`,
			fix: corrected
				? `Schreib: "${corrected}"`
				: 'Beginne jedes Wort darin groß, wie in #SchnellesNetz.',
		}),
	},
	personalData: {
		title: 'Persönliche Daten',
		say: ({ what, count }) => ({
			message: `In dieser Datei ${count === 1 ? 'steht' : 'stehen'} ${
				{
					mail: plural(
						count,
						'E-Mail-Adresse, die weder dem Ziel noch den Veranstaltern gehört',
						'E-Mail-Adressen, die weder dem Ziel noch den Veranstaltern gehören',
					),
					phone: plural(count, 'Telefonnummer', 'Telefonnummern'),
					iban: plural(count, 'Kontonummer (IBAN)', 'Kontonummern (IBAN)'),
				}[what]
			}. ${count === 1 ? 'Sie wäre' : 'Sie wären'} für alle öffentlich.`,
			fix: {
				mail: 'Lösch sie. Eine Adresse für Fragen gehört in „organizer“ oder „target“, unter „mail“.',
				phone: 'Lösch sie. Wer Fragen hat, findet die Kontaktdaten im Impressum.',
				iban: 'Lösch sie, und verlinke stattdessen eine Spendenseite.',
			}[what],
		}),
	},
	lookalike: {
		title: 'Verwechselbarer Account',
		say: ({ found, real, codePoints }) => ({
			message: `${q(found)} sieht fast aus wie ${q(real)}, ist aber ein anderer Account.${codePoints ? ` Anders ist: ${codePoints}.` : ''}`,
			fix: `Schreib ${real}. Ist der andere wirklich gemeint, nenn ihn unter „lookalikes“.`,
		}),
	},
	lookalikeUsed: {
		title: 'Falscher Account angesprochen oder verlinkt',
		say: ({ found, how }) => ({
			message:
				how === 'own'
					? `${q(found)} steht unter „lookalikes“ und zugleich unter „target“. Es kann nicht falsch und echt sein.`
					: `${q(found)} steht unter „lookalikes“: Das ist nicht der Account der Adressatin oder des Adressaten und wird deshalb weder angesprochen noch verlinkt.`,
			fix: {
				mention: 'Lösch den Namen hier, oder schreib ihn ohne @.',
				link: 'Lösch den Link. Den Namen allein darf der Text nennen.',
				own: 'Lösch den Eintrag. Heißt ein falscher Account anderswo so, nenn den Ort dazu: "@name auf X"',
			}[how],
		}),
	},
	deadlineBeforeStart: {
		title: 'Ende vor dem Anfang',
		say: ({ what }) => ({
			message: {
				campaign: 'Die Kampagne endet, bevor sie beginnt.',
				event: 'Der Termin endet, bevor er beginnt.',
				answer: 'Die Antwort kam hier vor der Frage.',
			}[what],
			fix: {
				campaign: 'Schreib bei „deadline“ eine Zeit, die nach „starts“ liegt.',
				event: 'Schreib bei „ends“ eine Zeit, die nach „at“ liegt.',
				answer: 'Schreib bei „answered“ eine Zeit, die nicht vor „asked“ liegt.',
			}[what],
		}),
	},
	updateInFuture: {
		title: 'Neuigkeit aus der Zukunft',
		say: ({ found }) => ({
			message: `Diese Neuigkeit hat eine Zeit, die noch kommt: ${q(found)}. Bis dahin zählt sie nicht.`,
			fix: 'Prüfe Datum und Uhrzeit. Soll sie erst dann erscheinen, ist alles gut.',
		}),
	},
	noEvidence: {
		title: 'Kein Beleg',
		say: () => ({
			message: 'Bisher belegt nichts die Geschichte. Mit einem Beleg machen mehr Leute mit.',
			fix: 'Ergänze: evidence: [{ title: "Brief der Schule", url: "https://example.org/brief" }]',
		}),
	},
	noNews: {
		title: 'Lange nichts Neues',
		say: ({ days }) => ({
			message: `Seit ${plural(days, 'Tag', 'Tagen')} gibt es nichts Neues. Wer mitmacht, möchte wissen, wie es steht.`,
			fix: 'Schreib unter „updates“ einen Satz, auch wenn noch niemand geantwortet hat.',
		}),
	},
	updateWithoutSource: {
		title: 'Antwort ohne Quelle',
		say: () => ({
			message: 'Hier steht eine Antwort, aber nicht, wo man sie nachlesen kann.',
			fix: 'Ergänze darunter: source: https://…',
		}),
	},
} satisfies Partial<FindingDictionary>;
