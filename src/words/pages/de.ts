import { formatDuration } from '../../campaign/format.ts';
import { type CampaignKind, kinds } from '../../campaign/kinds.ts';
import type { Phase } from '../../campaign/phase.ts';
import { type Count, countingIn } from '../counting.ts';
import { fullStop } from '../full-stop.ts';
import type { Address, PageLanguage, PageWords, StateFacts } from '../page-words.ts';

const plurals = ['one', 'other'] as const;

/** German, with `du` or `sie`; a team is addressed with `ihr` or `Sie`. */
export const german: PageLanguage = { proofread: true, plurals, say };

const calls: Record<Phase, string> = {
	upcoming: 'bald',
	running: 'läuft',
	heard: 'gehört',
	answered: 'beantwortet',
	solved: 'gelöst',
	paused: 'pausiert',
	ended: 'beendet',
};

/** What does not press anybody for a deed has other words. */
const phase: PageWords['phase'] = {
	plea: calls,
	thanks: { ...calls, heard: 'angekommen' },
	question: { ...calls, running: 'offen', heard: 'angekommen' },
	letter: { ...calls, running: 'offen', heard: 'angekommen', ended: 'abgeschlossen' },
	statement: { ...calls, running: 'gilt', heard: 'gilt', ended: 'abgeschlossen' },
};

/** Says to whom. A masculine article would change behind “an”: a colon keeps the name as it is. */
function an(name: string): string {
	return /^(?:der|[dkms]?ein|unser|euer|ihr|herr)\s/i.test(name) ? `an: ${name}` : `an ${name}`;
}

function say(lang: string, address: Address): PageWords {
	const du = address === 'du';
	const count = countingIn(lang, plurals);
	const joins = du
		? 'Kennst du jemanden, der auch mitmacht?'
		: 'Kennen Sie jemanden, der auch mitmacht?';
	const take = du
		? 'Texte, Bilder und ein Plakat: Nimm, was du brauchst.'
		: 'Texte, Bilder und ein Plakat: Nehmen Sie, was Sie brauchen.';
	return {
		site: {
			storms: 'Candystorms',
			lead: 'Freundliche Stürme: Viele bitten gemeinsam um eine Sache. Und sagen danke, wenn sie klappt.',
			running: 'Gerade aktuell',
			past: 'Das wurde daraus',
			none: 'Hier läuft gerade kein Sturm.',
			skip: 'Zum Inhalt',
			imprint: 'Impressum',
			privacy: 'Datenschutz',
			accessibility: 'Barrierefreiheit',
			feed: 'Neuigkeiten als RSS',
			home: 'Alle Candystorms',
			builtWith: 'Gebaut mit candystorm',
			languages: 'Sprachen',
			unread: 'Diese Worte haben Muttersprachler noch nicht gegengelesen.',
			footer: 'Zur Seite',
			create: 'Eigenen Candystorm anlegen',
		},
		phase,
		state: (facts) => stateSentences(facts, du, count),
		who: (kind, organizer, target) => {
			const what: Record<CampaignKind, string> = {
				plea: 'Bitte',
				thanks: 'Dank',
				question: 'Fragen',
				letter: 'Offener Brief',
				statement: 'Stellungnahme',
			};
			const from = organizer ? `${organizer}: ` : '';
			if (!target || !kinds[kind].addresses) return `${from}${what[kind]}`;
			return `${from}${what[kind]} ${an(target)}`;
		},
		kind: {
			plea: 'Bitte',
			thanks: 'Dank',
			question: 'Frage',
			letter: 'Offener Brief',
			statement: 'Stellungnahme',
		},
		demo: 'Beispiel: Hier wird niemand angeschrieben.',
		landing: {
			action: {
				plea: du ? 'Bitte freundlich mit' : 'Bitten Sie freundlich mit',
				thanks: du ? 'Sag mit danke' : 'Sagen Sie mit danke',
				question: du ? 'Frag freundlich mit' : 'Fragen Sie freundlich mit',
				letter: du ? 'Gib den Brief weiter' : 'Geben Sie den Brief weiter',
				statement: 'Zum Weitergeben',
			},
			postOn: (network) => `Auf ${network} posten`,
			copyThenOpen: (network) => `${network}: erst Text kopieren`,
			mailTo: (target) => `E-Mail an ${target}`,
			note: du
				? 'Du siehst den Text vorher. Erst dein Tipp auf „Posten“ veröffentlicht ihn. Wir sehen nichts davon.'
				: 'Sie sehen den Text vorher. Erst Ihr Tipp auf „Posten“ veröffentlicht ihn. Wir sehen nichts davon.',
			more: 'Andere Vorschläge',
			suggestion: (number) => `Vorschlag ${number}`,
			copyText: 'Text zum Kopieren',
			gap: du ? 'Die Lücke ist für deine Worte.' : 'Die Lücke ist für Ihre Worte.',
			page: 'Eigene Seite',
			thanks: du ? 'Sag danke' : 'Sagen Sie danke',
			thanksLead: (target) => `Danke ${an(fullStop(target))} Ein freundlicher Satz reicht.`,
			passOn: 'Weitersagen',
			passOnLead: {
				plea: joins,
				thanks: joins,
				question: joins,
				letter: 'Wer sollte den Brief lesen?',
				statement: 'Wem hilft es, das zu wissen?',
			},
			sendBy: (way) => `Per ${way} weitersagen`,
			email: 'E-Mail',
			sms: 'SMS',
			story: 'Worum es geht',
			evidence: 'Belege',
			fair: 'So bleibt es fair',
			fairRules: [
				'Bitte freundlich: Am anderen Ende sitzt ein Mensch.',
				'Ein Beitrag pro Person reicht.',
				du
					? 'Der Text gehört dir: Ändere ihn, wie du magst.'
					: 'Der Text gehört Ihnen: Ändern Sie ihn, wie Sie mögen.',
				du
					? 'Dein Beitrag ist öffentlich und zeigt, dass dich die Sache angeht.'
					: 'Ihr Beitrag ist öffentlich und zeigt, dass Sie die Sache angeht.',
			],
			organizer: 'Wer dahintersteht',
			organizerLead: (name) => `Verantwortlich: ${fullStop(name)}`,
			organizerNone: 'Diese Aktion ist ein Beispiel. Niemand steht dahinter.',
			deadline: 'Noch bis',
			until: (time) => `Bis ${time}`,
			starts: (time) => `Los geht es am ${time}`,
			toProgress: 'Was ist bisher passiert?',
			calendar: 'Termin in den Kalender',
			event: 'Termin',
			eventMore: 'Mehr zum Termin',
			so: 'Stand',
			repost: (network) => `Unseren Beitrag auf ${network} teilen`,
			repostTitle: 'Oder unseren Beitrag teilen',
			accounts: 'Nicht verwechseln',
			officialPage: (target) => `Die echten Konten: ${target}`,
			notAccounts: 'Diese Konten sehen nur so ähnlich aus. Es sind nicht die echten:',
			signed: 'Unterschrieben von',
			reply: 'Die Antwort',
			makeGood: 'Was wir jetzt tun',
			questions: 'Fragen und Antworten',
			asked: (time) => `Gefragt am ${time}`,
			noAnswer: 'Noch keine Antwort.',
			neverAnswered: 'Bis zum Ende dieser Aktion war keine Antwort bekannt.',
			contacts: 'Wer wann geschrieben hat',
			direction: { out: 'von uns', in: 'an uns' },
		},
		composer: {
			another: 'Anderer Vorschlag',
			others: 'Oder lieber so?',
			edit: 'Text ändern',
			undo: 'Zurück zum Vorschlag',
			text: du ? 'Dein Text' : 'Ihr Text',
			own: du ? 'deine Worte' : 'Ihre Worte',
			copy: 'Text kopieren',
			copied: du
				? 'Kopiert. Füg den Text jetzt in der App ein.'
				: 'Kopiert. Fügen Sie den Text jetzt in der App ein.',
			copyByHand: du
				? 'Hier geht es nur von Hand: Der Text ist markiert, kopier ihn bitte selbst.'
				: 'Hier geht es nur von Hand: Der Text ist markiert, kopieren Sie ihn bitte selbst.',
			copyAndOpen: (network) => `Text kopieren und ${network} öffnen`,
			share: 'Text teilen …',
			sharePicture: 'Bild teilen …',
			savePicture: 'Bild speichern',
			shareInvite: 'Signal und mehr …',
			over: (count, network) => `${count} zu viel für ${network}`,
			tight: (network) => `knapp für ${network}`,
			left: (count, network) => `noch ${count} für ${network}`,
			fits: (list) => `passt für ${list}`,
			fitsAll: 'Passt überall.',
			back: du
				? 'Gepostet? Danke! Magst du es noch jemandem weitersagen?'
				: 'Gepostet? Danke! Mögen Sie es noch jemandem weitersagen?',
			noAccount: 'Kein Konto dort?',
			noAccountLead: du ? 'So hilfst du ohne Konto:' : 'So helfen Sie ohne Konto:',
			poster: 'Plakat aufhängen',
			server: du ? 'Auf welchem Server bist du?' : 'Auf welchem Server sind Sie?',
			serverHint: 'Zum Beispiel bildung.social oder ich@bildung.social',
			serverWrong: 'Das ist noch kein Server. Er sieht so aus: bildung.social',
			serverRemember: 'In diesem Browser merken',
			serverOpen: 'Mastodon öffnen',
			serverPick: 'Server nicht im Kopf? Mastodon hilft suchen.',
			serverChange: 'Mastodon-Server ändern',
			cancel: 'Abbrechen',
			organizedBy: (organizer, until) =>
				until
					? `Organisiert von: ${organizer}, bis ${fullStop(until)}`
					: `Organisiert von: ${fullStop(organizer)}`,
			news: 'Es gibt Neues.',
			reload: 'Neu laden',
		},
		message: {
			title: (title) => `Mitmachen: ${title}`,
			lead: du ? 'Diesen Text kannst du posten:' : 'Diesen Text können Sie posten:',
			over: 'Dieser Aufruf ist vorbei.',
			toCampaign: 'Zur ganzen Aktion',
		},
		progress: {
			title: (title) => `Stand: ${title}`,
			description: (title) => `Was bisher passiert ist: ${title}`,
			steps: 'Der Verlauf',
			step: {
				running: 'Start',
				heard: 'Gehört',
				answered: 'Beantwortet',
				solved: 'Gelöst',
				setback: 'Rückschlag',
				paused: 'Pause',
				ended: 'Zu Ende',
			},
			passed: 'nicht eigens gemeldet',
			open: 'noch offen',
			newest: 'Das Neueste',
			older: 'Davor',
			later: 'Danach',
			moreUpdates: (count) => `Noch ältere Meldungen: ${count}`,
			noUpdates: 'Noch gibt es nichts zu berichten.',
			updateKind: {
				note: 'Notiz',
				heard: 'Angekommen',
				answer: 'Antwort',
				solved: 'Gelöst',
				setback: 'Rückschlag',
				correction: 'Berichtigung',
				pause: 'Pause',
				resume: 'Weiter',
				end: 'Ende',
			},
			source: 'Quelle',
			quoteBy: (target, time) => `${target}, ${time}`,
			numbers: 'Zahlen',
			noNumbers: 'Noch keine Beiträge gezählt.',
			network: 'Netzwerk',
			posts: 'Beiträge',
			countedAt: 'Stand',
			countedHow: 'Wie gezählt',
			total: (posts) => count(posts, { one: '# Beitrag', other: '# Beiträge' }),
			goal: (posts, goal) =>
				`${posts} von ${count(goal, { one: '# Beitrag', other: '# Beiträgen' })}`,
			handCounted: 'von Hand gezählt',
			atLeast: (posts) => `mindestens ${posts}`,
			gone: (posts) => `Nicht mehr da: ${posts}`,
			now: du ? 'Was du jetzt tun kannst' : 'Was Sie jetzt tun können',
			nextSteps: {
				upcoming: du
					? 'Trag dir den Start ein und sag es weiter.'
					: 'Merken Sie sich den Start und sagen Sie es weiter.',
				answered: du
					? 'Bitte jetzt nicht weiter bitten. Sag danke, ein Satz reicht.'
					: 'Bitte jetzt nicht weiter bitten. Sagen Sie danke, ein Satz reicht.',
				solved: du
					? 'Es hat geklappt. Sag danke, ein Satz reicht.'
					: 'Es hat geklappt. Sagen Sie danke, ein Satz reicht.',
				paused: 'Gerade ist Pause. Bitte jetzt nichts posten.',
				ended: 'Diese Aktion ist vorbei. Danke an alle, die dabei waren.',
			},
			joining: {
				plea: du
					? 'Bitte freundlich mit. Ein Beitrag reicht.'
					: 'Bitten Sie freundlich mit. Ein Beitrag reicht.',
				thanks: du ? 'Sag mit danke.' : 'Sagen Sie mit danke.',
				question: du ? 'Frag freundlich mit.' : 'Fragen Sie freundlich mit.',
				letter: du ? 'Gib den Brief weiter.' : 'Geben Sie den Brief weiter.',
				statement: du ? 'Sag es weiter, wem es hilft.' : 'Sagen Sie es weiter, wem es hilft.',
			},
			joinIn: 'Mitmachen',
			toLanding: 'Zur Aktion',
			follow: 'Dranbleiben',
			rss: 'RSS-Feed',
			json: 'Daten als JSON',
			calendar: 'Kalender',
			knowledge: (time) => `Diese Seite weiß, was am ${time} bekannt war.`,
			knowledgeAge: (days) => `Das ist ${days} her.`,
			update: (title) => `Neues: ${title}`,
			permalink: 'Eigene Seite dieser Meldung',
			toProgress: 'Zum ganzen Verlauf',
			stale: (days) => `Die letzte Meldung ist ${days} her.`,
			corrected: 'Was falsch war und was stimmt:',
			correctedOn: (time) => `Berichtigt am ${time}`,
			afterSetback: 'Danach gab es einen Rückschlag.',
			setbackOn: (time) => `Rückschlag am ${time}`,
			figure: {
				toAnswer: 'vom Start bis zur Antwort',
				without: 'ohne Antwort',
				counted: 'Beiträge gezählt',
				countedOf: (goal) =>
					`von ${count(goal, { one: '# Beitrag', other: '# Beiträgen' })} gezählt`,
				questions: 'Fragen beantwortet',
				of: (part, whole) => `${part} von ${whole}`,
			},
			chart: {
				heading: { hour: 'Beiträge pro Stunde', day: 'Beiträge pro Tag' },
				most: {
					hour: (when, posts) => `Die meisten Beiträge: ${when}, ${posts} pro Stunde.`,
					day: (when, posts) => `Die meisten Beiträge: ${when}, ${posts} pro Tag.`,
				},
				total: (posts, time) => `Bis ${time} kamen ${posts} zusammen.`,
				how: {
					hand: 'Jeder Balken reicht von einer Zählung zur nächsten. Seine Höhe ist der Durchschnitt dazwischen.',
					hour: 'Jeder Balken ist eine Stunde. Gezählt ist, was die Netzwerke öffentlich zeigen.',
					day: 'Jeder Balken ist ein Tag nach Weltzeit. Gezählt ist, was die Netzwerke öffentlich zeigen.',
				},
				fell: 'Zwischen zwei Zählungen wurden es weniger: Beiträge wurden gelöscht oder anders gezählt.',
				mark: { start: 'Start', answer: 'Antwort', solution: 'Lösung' },
				table: 'Alle Zahlen als Tabelle',
				until: 'Gezählt bis',
				period: { hour: 'Stunde ab', day: 'Tag' },
				more: 'Neu',
			},
		},
		kit: {
			title: (title) => `Zum Weitersagen: ${title}`,
			heading: 'Alles zum Weitersagen',
			lead: {
				upcoming: (start) =>
					start ? `${take} Los geht es am ${fullStop(start)} Bitte vorher nichts posten.` : take,
				heard: () =>
					`${take} Gehört wurde es schon. Freundliche Beiträge helfen, bis es eine Antwort gibt.`,
				answered: () =>
					'Es gibt eine Antwort. Gebeten wird nicht mehr: Hier stehen der Dank und das Ergebnis.',
				solved: () =>
					'Es hat geklappt. Gebeten wird nicht mehr: Hier stehen der Dank und das Ergebnis.',
				paused: () => 'Gerade ist Pause. Bitte jetzt nichts posten und nichts aushängen.',
				ended: () =>
					'Die Aktion ist zu Ende. Gebeten wird nicht mehr: Hier steht, was daraus wurde.',
			},
			leadRunning: {
				plea: `${take} Alles ist freundlich gemeint, und so soll es bleiben.`,
				question: `${take} Alles ist freundlich gemeint, und so soll es bleiben.`,
				letter: `${take} Alles ist freundlich gemeint, und so soll es bleiben.`,
				thanks: `${take} Wer sich freut, darf es zeigen.`,
				statement: `${take} Wer über die Sache schreibt, findet hier alles Nötige.`,
			},
			download: 'Alles in einer ZIP-Datei',
			inside: 'Was in der ZIP-Datei liegt',
			insideList: (pictures) => [
				'alle Texte dieser Seite als Textdateien, eine für jedes Netzwerk',
				count(pictures, {
					one: '# Bild mit seiner Bildbeschreibung',
					other: '# Bilder mit ihren Bildbeschreibungen',
				}),
				'der QR-Code als SVG und PNG',
				'das Plakat als PDF in A4',
				'der Text für die Presse',
			],
			posts: 'Beiträge',
			postsLater: (start) => `Bitte erst ab ${start} posten.`,
			textFor: (networks) => `Für ${networks}`,
			invites: 'Nachrichten an Bekannte',
			invitesLead: 'Für Messenger, SMS und E-Mail.',
			thanks: 'Dank',
			thanksLater: 'Für später: der Dank',
			outcome: 'Das Ergebnis',
			short: 'Kurze Adresse',
			shortLead: 'Für Plakate, Folien und zum Ansagen.',
			hashtags: 'Hashtags',
			pictures: 'Bilder',
			size: {
				og: 'Vorschau, quer',
				square: 'Quadrat',
				portrait: 'Hochformat',
				story: 'Story',
			},
			save: (name) => `${name} speichern`,
			alt: 'Bildbeschreibung',
			qr: 'QR-Code',
			qrAlt: (address) => `QR-Code mit der Adresse ${address}`,
			poster: 'Plakat',
			posterLead:
				'Eine Seite A4 mit Zetteln zum Abreißen. Es ist auch in Schwarz-Weiß gut zu lesen.',
			posterPage: 'Plakat ansehen und drucken',
			posterFile: 'Plakat als PDF',
			embed: 'Für andere Webseiten',
			embedLead:
				'Beides kommt ohne Skript aus, zählt niemanden und sagt von selbst, wenn die Aktion vorbei ist.',
			frame: 'Kasten mit Stand und Link',
			badge: 'Kleines Schild',
			press: {
				heading: 'Für die Presse',
				lead: 'Alles darf ganz oder in Teilen übernommen werden.',
				opening: {
					plea: (organizer, target) =>
						`${organizer}: eine öffentliche, freundliche Bitte ${an(fullStop(target))}`,
					thanks: (organizer, target) =>
						`${organizer}: ein öffentlicher Dank ${an(fullStop(target))}`,
					question: (organizer, target) =>
						`${organizer}: öffentliche Fragen ${an(fullStop(target))}`,
					letter: (organizer, target) => `${organizer}: ein offener Brief ${an(fullStop(target))}`,
					statement: (organizer) => `${organizer}: eine öffentliche Stellungnahme.`,
				},
				facts: 'Zahlen und Daten',
				ask: 'Worum es geht',
				makeGood: 'Was jetzt geschieht',
				hashtag: 'Hashtag',
				starts: 'Beginn',
				deadline: 'Frist',
				state: 'Stand',
				answered: 'Zeit bis zur Antwort',
				posts: (posts, time) => `${posts}, gezählt bis ${time}`,
				counted: 'Beiträge',
				newest: 'Zuletzt',
				event: 'Anlass',
				evidence: 'Belege',
				address: 'Seite der Aktion',
				progress: 'Verlauf mit Quellen',
				contact: 'Kontakt',
				noContact: 'Diese Aktion ist ein Beispiel. Einen Kontakt gibt es nicht.',
				pictures: 'Bilder',
				licence: (name) =>
					`Die Bilder dürfen für Berichte und Beiträge über diese Aktion kostenlos verwendet werden, auch zugeschnitten. Nennung: ${fullStop(name)}`,
				about: 'Was ein Candystorm ist',
				aboutText:
					'Viele bitten gemeinsam und freundlich um eine Sache. Sobald es eine Antwort gibt, hört das Bitten auf, und alle sagen danke.',
				us: 'Eine Gruppe',
			},
			readme: {
				lead: (title, address) => `Alles zum Weitersagen: ${title}\n${address}`,
				files: 'Was hier liegt',
				file: {
					posts: 'Beiträge, eine Datei für jedes Netzwerk',
					invites: 'Nachrichten an Bekannte',
					thanks: 'Dank',
					outcome: 'das Ergebnis zum Weitersagen',
					alt: 'Bildbeschreibungen',
					embed: 'Code für andere Webseiten',
					press: 'Text für die Presse',
					poster: 'Plakat in A4 mit Zetteln zum Abreißen',
					qr: 'QR-Code',
					images: 'Bilder in allen Größen',
				},
				fair: 'So bleibt es fair',
			},
			helpers: {
				heading: 'Mithelfen',
				kit: 'Texte, Bilder und QR-Code',
				poster: 'Plakat zum Ausdrucken',
			},
			print: {
				title: (title) => `Plakat: ${title}`,
				print:
					'Mit dem Druckbefehl des Browsers kommt das Plakat auf eine Seite A4. Das PDF ist dasselbe.',
				responsible: (name) => `Verantwortlich: ${name}`,
				deadline: (time) => `Bis ${time}`,
			},
		},
		outreach: {
			badge: { title: (hashtag, state, time) => `${hashtag}: ${fullStop(state)} Stand: ${time}` },
			embed: {
				title: (title) => `Kurz und klein: ${title}`,
				action: { plead: 'Mitmachen', thank: 'Danke sagen', silent: 'Zur Aktion' },
				actionUntil: (day) => `Mitmachen bis ${day}`,
				progress: 'Was bisher geschah',
				known: (time) => `Stand: ${time}`,
			},
			screen: {
				title: (title) => `Leinwand: ${title}`,
				scan: {
					plead: 'Scannen und mitmachen',
					thank: 'Scannen und danke sagen',
					silent: 'Scannen und nachlesen',
				},
				code: (address) => `QR-Code mit der Adresse ${address}`,
				newest: 'Zuletzt',
			},
			addressee: {
				title: (title) => `Für das Team: ${title}`,
				titleOwn: (title) => `Wer dafür einsteht: ${title}`,
				greeting: 'Liebes Team',
				greetingPerson: 'Guten Tag',
				greetingOwn: 'Dafür stehen wir ein',
				opening: {
					plea: du
						? 'Viele bitten euch gerade freundlich um eine Sache. Hier steht das Wichtigste, auf einen Blick.'
						: 'Viele bitten Sie gerade freundlich um eine Sache. Hier steht das Wichtigste, auf einen Blick.',
					thanks: du
						? 'Viele sagen euch gerade danke. Zu tun ist nichts.'
						: 'Viele sagen Ihnen gerade danke. Zu tun ist nichts.',
					question: du
						? 'Viele möchten von euch etwas wissen. Hier steht das Wichtigste, auf einen Blick.'
						: 'Viele möchten von Ihnen etwas wissen. Hier steht das Wichtigste, auf einen Blick.',
					letter: du
						? 'Ein offener Brief geht an euch. Hier steht das Wichtigste, auf einen Blick.'
						: 'Ein offener Brief geht an Sie. Hier steht das Wichtigste, auf einen Blick.',
					statement:
						'Hier steht, wer sich verantwortet, was wiedergutgemacht wird und wer erreichbar ist.',
				},
				openingAnswered: du
					? 'Danke für eure Antwort. Seitdem bittet hier niemand mehr.'
					: 'Danke für Ihre Antwort. Seitdem bittet hier niemand mehr.',
				openingSilent: 'Diese Aktion bittet zurzeit niemanden um Beiträge.',
				to: 'An',
				who: {
					plea: 'Wer bittet',
					thanks: 'Wer dankt',
					question: 'Wer fragt',
					letter: 'Wer schreibt',
					statement: 'Wer einsteht',
				},
				what: 'Worum es geht',
				until: 'Bis wann',
				noDeadline: 'Ohne Frist',
				state: 'Stand',
				after: 'Was nach einer Antwort geschieht',
				unasked: 'Gut zu wissen',
				effect: {
					stops:
						'Das Bitten hört auf. Die Knöpfe dafür verschwinden von allen Seiten dieser Aktion.',
					thanks: 'An die Stelle der Bitten tritt der Dank, mit Sätzen, die schon bereitstehen.',
					quoted: du
						? 'Eure Worte stehen unverändert beim Verlauf, mit Quelle und Uhrzeit.'
						: 'Unverändert stehen Ihre Worte beim Verlauf, mit Quelle und Uhrzeit.',
					refusal: 'Auch ein Nein ist eine Antwort. Es wird genauso fair gezeigt.',
					pause: du
						? 'Wenn es dauert: Eine kurze Nachricht von euch genügt, dann machen wir Pause.'
						: 'Wenn es dauert: Eine kurze Nachricht von Ihnen genügt, dann machen wir Pause.',
					corrected: 'Stimmt etwas nicht? Wir berichtigen es, und zwar sichtbar.',
					space: du
						? 'Der Brief und eure Antwort bekommen gleich viel Platz.'
						: 'Der Brief und Ihre Antwort bekommen gleich viel Platz.',
					nothing: 'Eine Antwort ist nicht nötig. Wer sich freut, darf es zeigen.',
				},
				thanks: 'So klingt der Dank',
				thanksLead: 'Diese Sätze stehen für alle bereit, sobald es eine Antwort gibt.',
				reach: 'Ein Kontakt für alles',
				reachLead: (name) => `Für alle Fragen da: ${fullStop(name)}`,
				noMail: (name) => `Zu erreichen über die Seite der Aktion: ${fullStop(name)}`,
				mailTo: (name) => `E-Mail an ${name}`,
			},
		},
		index: {
			toAnswer: 'bis zur Antwort',
			noAnswer: 'Ohne Antwort',
			helped: (posts, network) =>
				count(posts, {
					one: `Bis dahin half am meisten: # Beitrag auf ${network}`,
					other: `Bis dahin halfen am meisten: # Beiträge auf ${network}`,
				}),
			usual: (campaigns, time) =>
				`${campaigns} Stürme wurden beantwortet. Zeit bis zur Antwort im Mittel (Median): ${fullStop(time)}`,
			until: (time) => `bis ${time}`,
			from: (time) => `ab ${time}`,
		},
		imprint: {
			title: 'Impressum',
			lead: 'Verantwortlich für diese Seite:',
			representedBy: 'Vertreten durch',
			responsible: 'Verantwortlich für den Inhalt',
			mail: 'E-Mail',
			phone: 'Telefon',
			none: 'Diese Seite zeigt nur Beispiele. Niemand betreibt sie öffentlich, deshalb steht hier keine Anschrift.',
		},
		privacy: {
			title: 'Datenschutz',
			controller: 'Verantwortlich ist',
			paragraphs: [
				{
					heading: 'Kurz gesagt',
					text: 'Diese Seite sammelt nichts. Sie setzt keine Cookies, zählt keine Besuche und lädt nichts von anderen Servern.',
				},
				{
					heading: 'Beim Aufruf',
					text: `Der Webserver braucht ${du ? 'deine' : 'Ihre'} IP-Adresse, um die Seite auszuliefern. Ob und wie lange er sie in einem Protokoll festhält, bestimmt der Anbieter des Webspace.`,
				},
				{
					heading: 'Beim Teilen',
					text: du
						? 'Die Knöpfe sind gewöhnliche Links. Erst wenn du einen antippst, öffnet sich das Netzwerk, und es gelten dessen Regeln. Ob du etwas postest, erfahren wir nicht.'
						: 'Die Knöpfe sind gewöhnliche Links. Erst wenn Sie einen antippen, öffnet sich das Netzwerk, und es gelten dessen Regeln. Ob Sie etwas posten, erfahren wir nicht.',
				},
				{
					heading: du ? 'Deine Rechte' : 'Ihre Rechte',
					text: du
						? 'Du kannst Auskunft, Berichtigung und Löschung verlangen und dich bei einer Aufsichtsbehörde beschweren.'
						: 'Sie können Auskunft, Berichtigung und Löschung verlangen und sich bei einer Aufsichtsbehörde beschweren.',
				},
			],
		},
		accessibility: {
			title: 'Barrierefreiheit',
			paragraphs: [
				'Diese Seiten sollen für alle funktionieren: mit Tastatur, Vorlesesoftware, großer Schrift, ohne JavaScript und im dunklen Modus.',
				'Maßstab sind die WCAG 2.2, Stufe AA. Geprüft wird bei jedem Bau der Software mit automatischen Tests; sie finden nicht alles.',
			],
			contact: (mail) => `Etwas klappt nicht? Eine Nachricht an ${mail} hilft uns, es zu ändern.`,
		},
		notFound: {
			title: 'Diese Seite gibt es nicht',
			lead: 'Vielleicht hat sich jemand vertippt. Alle Aktionen stehen auf der Startseite.',
			home: 'Zur Startseite',
		},
		feed: {
			title: (title) => `${title}: Neuigkeiten`,
			description: (title) => `Was bei „${title}“ passiert.`,
		},
		calendarFile: {
			starts: (title) => `Start: ${title}`,
			deadline: (title) => `Frist: ${title}`,
			alarm: (title) => `Gleich: ${title}`,
		},
		image: {
			alt: { picture: 'Kampagnenbild', message: 'Nachricht', answer: 'Antwort', note: 'Neuigkeit' },
			demo: 'Beispiel',
		},
		duration: (milliseconds) => formatDuration(milliseconds, lang),
		left: (milliseconds) => `noch ${formatDuration(milliseconds, lang)}`,
	};
}

function stateSentences(
	facts: StateFacts,
	du: boolean,
	count: Count<(typeof plurals)[number]>,
): { headline: string; lead: string } {
	const { phase, kind, target, timeToAnswer, daysWithout, answered, solved } = facts;
	const byKind = <Said>(said: Record<CampaignKind, Said>): Said => said[kind];
	// “nach” wants the dative, which shows in days only.
	const after = timeToAnswer ? ` nach ${timeToAnswer.replace(/Tage\b/, 'Tagen')}` : '';
	const thank = facts.hasThanks
		? 'Bitte jetzt nicht weiter bitten, sondern danken.'
		: 'Bitte jetzt nicht weiter bitten.';
	const waits = daysWithout !== undefined && {
		headline: count(daysWithout, { one: '# Tag ohne Antwort', other: '# Tage ohne Antwort' }),
		lead: target ? `Noch keine Antwort von: ${fullStop(target)}` : 'Noch hat niemand geantwortet.',
	};
	const open = {
		headline: 'Noch keine Antwort',
		lead: facts.deadline
			? `Eine Antwort hilft bis ${fullStop(facts.deadline)}`
			: 'Sobald es eine gibt, steht sie hier.',
	};
	const unanswered = answered
		? 'Zu Ende, mit Antwort'
		: daysWithout
			? `Zu Ende nach ${count(daysWithout, { one: '# Tag', other: '# Tagen' })} ohne Antwort`
			: 'Zu Ende, ohne Antwort';
	const unsure = kinds[kind].countsWaiting && !answered && !solved;
	const thanks = { headline: 'Der Dank läuft', lead: 'Wer mag, schreibt einen Satz dazu.' };
	const statement = {
		headline: 'Es gilt, was hier steht',
		lead: 'Wenn sich etwas ändert, steht es hier mit Datum.',
	};
	const now = byKind({ plea: open, thanks, question: waits || open, letter: open, statement });
	switch (phase) {
		case 'upcoming':
			return {
				headline: facts.starts ? `Los geht es am ${facts.starts}` : 'Bald geht es los',
				lead: du ? 'Bis dahin: Sag es weiter.' : 'Bis dahin: Sagen Sie es weiter.',
			};
		case 'heard':
			return byKind({
				plea: { headline: 'Die Bitte ist angekommen', lead: 'Eine Antwort steht noch aus.' },
				thanks: { ...thanks, headline: 'Der Dank ist angekommen' },
				question: {
					headline: waits ? waits.headline : 'Noch keine Antwort',
					lead: 'Die Frage ist angekommen. Beantwortet ist sie noch nicht.',
				},
				letter: { headline: 'Der Brief ist angekommen', lead: 'Eine Antwort steht noch aus.' },
				statement,
			});
		case 'answered':
			return {
				headline: `Beantwortet${after}`,
				lead: !kinds[kind].awaitsAnswer
					? now.lead
					: target
						? `Jetzt am Ball: ${fullStop(target)} ${thank}`
						: thank,
			};
		case 'solved':
			return {
				headline: timeToAnswer ? `Gelöst. Antwort${after}` : 'Gelöst',
				lead: 'Es hat geklappt. Danke an alle Beteiligten.',
			};
		case 'paused':
			return {
				headline: 'Gerade ist Pause',
				lead: 'Bitte jetzt nichts posten. Hier steht, wie es weitergeht.',
			};
		case 'ended':
			return {
				headline: solved
					? 'Zu Ende, gelöst'
					: byKind({
							plea: 'Zu Ende, ohne Lösung',
							thanks: 'Zu Ende',
							question: unanswered,
							letter: 'Zu Ende',
							statement: 'Zu Ende',
						}),
				lead: unsure
					? 'Eine Antwort ist weiterhin willkommen.'
					: kinds[kind].wantsSolution
						? 'Danke an alle, die freundlich mitgemacht haben.'
						: 'Danke an alle, die dabei waren.',
			};
		case 'running':
			return now;
	}
}
