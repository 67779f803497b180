import type { KitWords } from './kit-words.ts';

/** The German words of the kit and the poster. */
export function germanKit(du: boolean): KitWords {
	const take = du
		? 'Texte, Bilder und ein Plakat: Nimm, was du brauchst.'
		: 'Texte, Bilder und ein Plakat: Nehmen Sie, was Sie brauchen.';
	return {
		title: (title) => `Zum Weitersagen: ${title}`,
		heading: 'Alles zum Weitersagen',
		lead: {
			upcoming: (start) =>
				start ? `${take} Los geht es am ${start}. Bitte vorher nichts posten.` : take,
			running: () => `${take} Alles ist freundlich gemeint, und so soll es bleiben.`,
			heard: () =>
				`${take} Die Bitte ist angekommen. Freundliche Beiträge helfen, bis es eine Antwort gibt.`,
			answered: () =>
				'Es gibt eine Antwort. Gebeten wird nicht mehr: Hier stehen der Dank und das Ergebnis.',
			solved: () =>
				'Es hat geklappt. Gebeten wird nicht mehr: Hier stehen der Dank und das Ergebnis.',
			paused: () => 'Gerade ist Pause. Bitte jetzt nichts posten und nichts aushängen.',
			ended: () => 'Die Aktion ist zu Ende. Gebeten wird nicht mehr: Hier steht, was daraus wurde.',
		},
		leadUnasked: {
			thanks: `${take} Wer sich freut, darf es zeigen.`,
			statement: `${take} Wer über die Sache schreibt, findet hier alles Nötige.`,
		},
		download: 'Alles in einer ZIP-Datei',
		inside: 'Was in der ZIP-Datei liegt',
		insideList: (pictures) => [
			'alle Texte dieser Seite als Textdateien, eine für jedes Netzwerk',
			`${pictures} Bilder mit ihren Bildbeschreibungen`,
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
		posterLead: 'Eine Seite A4 mit Zetteln zum Abreißen. Es ist auch in Schwarz-Weiß gut zu lesen.',
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
					`${organizer} bittet ${target} öffentlich und freundlich um eine Sache.`,
				thanks: (organizer, target) => `${organizer} sagt ${target} öffentlich danke.`,
				question: (organizer, target) => `${organizer} stellt ${target} öffentlich Fragen.`,
				letter: (organizer, target) => `${organizer} schreibt ${target} einen offenen Brief.`,
				statement: (organizer) => `${organizer} nimmt öffentlich Stellung.`,
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
				`Die Bilder dürfen für Berichte und Beiträge über diese Aktion kostenlos verwendet werden, auch zugeschnitten. Nennung: ${name}.`,
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
	};
}
