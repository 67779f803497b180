import type { ComposerWords } from './composer-words.ts';

/** The German words of the composer, with `du` or `sie`. */
export function germanComposer(du: boolean): ComposerWords {
	return {
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
			until ? `${organizer} organisiert das, bis ${until}.` : `${organizer} organisiert das.`,
		news: 'Es gibt Neues.',
		reload: 'Neu laden',
	};
}
