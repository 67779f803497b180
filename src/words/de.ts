import { formatDuration } from '../campaign/format.ts';
import { germanComposer } from './composer-de.ts';
import { germanKit } from './kit-de.ts';
import { germanOutreach } from './outreach-de.ts';
import type { PageWords, StateFacts } from './page-words.ts';
import { germanProgress } from './progress-de.ts';

/** The German words of the pages, with `du` or `sie`. */
export function german(address: 'du' | 'sie'): PageWords {
	const du = address === 'du';
	return {
		site: {
			storms: 'Candystorms',
			lead: 'Freundliche Stürme: Viele bitten gemeinsam um eine Sache. Und sagen danke, wenn sie klappt.',
			running: 'Läuft gerade',
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
			footer: 'Zur Seite',
			create: 'Eigenen Candystorm anlegen',
		},
		languageName: (lang) => nameLanguage(lang),
		phase: {
			upcoming: 'bald',
			running: 'läuft',
			heard: 'gehört',
			answered: 'beantwortet',
			solved: 'gelöst',
			paused: 'pausiert',
			ended: 'beendet',
		},
		state: (facts) => stateSentences(facts, du),
		who: (kind, organizer, target) => {
			const from = organizer ?? 'Wir';
			const verbs = {
				plea: organizer ? 'bittet' : 'bitten',
				thanks: organizer ? 'dankt' : 'danken',
				question: organizer ? 'fragt' : 'fragen',
				letter: organizer ? 'schreibt an' : 'schreiben an',
				statement: organizer ? 'nimmt Stellung' : 'nehmen Stellung',
			};
			return target && kind !== 'statement'
				? `${from} ${verbs[kind]} ${target}`
				: `${from} ${verbs.statement}`;
		},
		kind: {
			plea: 'Bitte',
			thanks: 'Dank',
			question: 'Frage',
			letter: 'Offener Brief',
			statement: 'Stellungnahme',
		},
		demo: 'Das ist ein Beispiel. Hier wird niemand angeschrieben.',
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
			gap: du ? 'Bei „…“ ist Platz für deine Worte.' : 'Bei „…“ ist Platz für Ihre Worte.',
			page: 'Eigene Seite',
			thanks: du ? 'Sag danke' : 'Sagen Sie danke',
			thanksLead: (target) => `${target} hat reagiert. Ein freundlicher Satz reicht.`,
			passOn: 'Weitersagen',
			passOnLead: du
				? 'Kennst du jemanden, der auch mitmacht?'
				: 'Kennen Sie jemanden, der auch mitmacht?',
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
			organizerLead: (name) => `${name} verantwortet diese Aktion.`,
			organizerNone: 'Diese Aktion ist ein Beispiel. Niemand steht dahinter.',
			deadline: 'Noch bis',
			until: (time) => `Bis ${time}`,
			starts: (time) => `Los geht es am ${time}`,
			toProgress: 'Was ist bisher passiert?',
			calendar: 'Termin in den Kalender',
			so: 'Bisher',
			repost: (network) => `Unseren Beitrag auf ${network} teilen`,
			repostTitle: 'Oder unseren Beitrag teilen',
			accounts: 'Nicht verwechseln',
			officialPage: (target) => `Hier nennt ${target} die eigenen Konten`,
			notAccounts: 'Diese Konten sehen nur so ähnlich aus. Sie sind nicht gemeint:',
			signed: 'Unterschrieben von',
			reply: 'Die Antwort',
			makeGood: 'Was wir jetzt tun',
			questions: 'Fragen und Antworten',
			asked: (time) => `Gefragt am ${time}`,
			noAnswer: 'Noch keine Antwort.',
			contacts: 'Wer wann geschrieben hat',
			direction: { out: 'von uns', in: 'an uns' },
			event: 'Darum geht es',
		},
		composer: germanComposer(du),
		message: {
			title: (title) => `Mitmachen: ${title}`,
			lead: du ? 'Diesen Text kannst du posten:' : 'Diesen Text können Sie posten:',
			over: 'Dieser Aufruf ist vorbei.',
			toCampaign: 'Zur ganzen Aktion',
		},
		progress: germanProgress(du),
		kit: germanKit(du),
		outreach: germanOutreach(du),
		index: {
			toAnswer: 'bis zur Antwort',
			noAnswer: 'Ohne Antwort',
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
		duration: (milliseconds) => formatDuration(milliseconds, 'de'),
		left: (milliseconds) => `noch ${formatDuration(milliseconds, 'de')}`,
	};
}

function nameLanguage(lang: string): string {
	const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
	return name.slice(0, 1).toLocaleUpperCase(lang) + name.slice(1);
}

function stateSentences(facts: StateFacts, du: boolean): { headline: string; lead: string } {
	const { phase, kind, target, timeToAnswer, daysWithout } = facts;
	// “nach” wants the dative, which shows in days only.
	const after = timeToAnswer ? ` nach ${timeToAnswer.replace(/Tage\b/, 'Tagen')}` : '';
	const thank = facts.hasThanks
		? 'Bitte jetzt nicht weiter bitten, sondern danken.'
		: 'Bitte jetzt nicht weiter bitten.';
	switch (phase) {
		case 'upcoming':
			return {
				headline: facts.starts ? `Los geht es am ${facts.starts}` : 'Bald geht es los',
				lead: du ? 'Bis dahin: Sag es weiter.' : 'Bis dahin: Sagen Sie es weiter.',
			};
		case 'heard':
			return { headline: 'Die Bitte ist angekommen', lead: 'Eine Antwort steht noch aus.' };
		case 'answered':
			return {
				headline: `Beantwortet${after}`,
				lead: target ? `${target} ist am Ball. ${thank}` : thank,
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
			return kind === 'plea' || kind === 'question'
				? {
						headline: 'Zu Ende, ohne Lösung',
						lead: 'Danke an alle, die freundlich mitgemacht haben.',
					}
				: { headline: 'Zu Ende', lead: 'Danke an alle, die dabei waren.' };
		case 'running':
			if (kind === 'question' && daysWithout !== undefined) {
				const days = daysWithout === 1 ? '1 Tag' : `${daysWithout} Tage`;
				return {
					headline: `${days} ohne Antwort`,
					lead: target ? `${target} hat noch nicht geantwortet.` : 'Noch hat niemand geantwortet.',
				};
			}
			if (kind === 'thanks')
				return { headline: 'Der Dank läuft', lead: 'Wer mag, schreibt einen Satz dazu.' };
			if (kind === 'statement')
				return { headline: 'Wir nehmen Stellung', lead: 'Hier steht, was geschieht.' };
			return {
				headline: 'Noch keine Antwort',
				lead: facts.deadline
					? `Eine Antwort hilft bis ${facts.deadline}.`
					: 'Sobald es eine gibt, steht sie hier.',
			};
	}
}
