import type { ProgressWords } from './progress-words.ts';

/** The German words around a storm's progress, with `du` or without. */
export function germanProgress(du: boolean): ProgressWords {
	return {
		title: (title) => `Stand: ${title}`,
		description: (title) => `Was bisher passiert ist: ${title}`,
		steps: 'Der Verlauf',
		step: {
			running: 'Läuft',
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
		total: (posts) => (posts === '1' ? '1 Beitrag' : `${posts} Beiträge`),
		goal: (posts, goal) => `${posts} von ${goal} Beiträgen`,
		handCounted: 'von Hand gezählt',
		atLeast: (posts) => `mindestens ${posts}`,
		gone: (posts) => `Nicht mehr da: ${posts}`,
		now: du ? 'Was du jetzt tun kannst' : 'Was Sie jetzt tun können',
		nextSteps: {
			upcoming: du
				? 'Trag dir den Start ein und sag es weiter.'
				: 'Merken Sie sich den Start und sagen Sie es weiter.',
			running: du
				? 'Bitte freundlich mit. Ein Beitrag reicht.'
				: 'Bitten Sie freundlich mit. Ein Beitrag reicht.',
			heard: du
				? 'Die Bitte ist angekommen. Du kannst noch mitmachen, freundlich und einmal.'
				: 'Die Bitte ist angekommen. Sie können noch mitmachen, freundlich und einmal.',
			answered: du
				? 'Bitte jetzt nicht weiter bitten. Sag danke, ein Satz reicht.'
				: 'Bitte jetzt nicht weiter bitten. Sagen Sie danke, ein Satz reicht.',
			solved: du
				? 'Es hat geklappt. Sag danke, ein Satz reicht.'
				: 'Es hat geklappt. Sagen Sie danke, ein Satz reicht.',
			paused: 'Gerade ist Pause. Bitte jetzt nichts posten.',
			ended: 'Dieser Sturm ist vorbei. Danke an alle, die dabei waren.',
		},
		joinIn: 'Mitmachen',
		toLanding: 'Zur Aktion',
		follow: 'Dranbleiben',
		rss: 'RSS-Feed',
		json: 'Daten als JSON',
		calendar: 'Kalender',
		knowledge: (time) => `Diese Seite weiß, was am ${time} bekannt war.`,
		update: (title) => `Neues: ${title}`,
		permalink: 'Eigene Seite dieser Meldung',
		toProgress: 'Zum ganzen Verlauf',
		stale: (ago) => `Letzte Meldung ${ago}.`,
		corrected: 'Was falsch war und was stimmt:',
		correctedOn: (time) => `Berichtigt am ${time}`,
		afterSetback: 'Danach gab es einen Rückschlag.',
		setbackOn: (time) => `Rückschlag am ${time}`,
		figure: {
			toAnswer: 'vom Start bis zur Antwort',
			without: 'ohne Antwort',
			counted: 'Beiträge gezählt',
			countedOf: (goal) => `von ${goal} Beiträgen gezählt`,
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
	};
}
