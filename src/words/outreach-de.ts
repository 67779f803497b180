import type { OutreachWords } from './outreach-words.ts';

/** The German words for people who did not come to the campaign by themselves; a team is addressed with `ihr` or `Sie`. */
export function germanOutreach(du: boolean): OutreachWords {
	return {
		badge: { title: (hashtag, state, time) => `${hashtag}: ${state}. Stand: ${time}` },
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
			effect: {
				stops: 'Das Bitten hört auf. Die Knöpfe dafür verschwinden von allen Seiten dieser Aktion.',
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
			reachLead: (name) => `${name} ist für alle Fragen da.`,
			noMail: (name) => `${name} ist über die Seite der Aktion zu erreichen.`,
			mailTo: (name) => `E-Mail an ${name}`,
		},
	};
}
