import type { HandleNetworkId } from '../campaign/network-ids.ts';

/** What `npm run new` and `npm run update` say and ask. */
export interface CommandWords {
	new: {
		help: string;
		intro: string;
		title: string;
		target: string;
		handle: (network: string) => string;
		ask: string;
		hashtag: string;
		slug: string;
		starts: string;
		deadline: string;
		/** For a question that may be passed over. */
		skip: string;
		missing: (flag: string) => string;
		/** A flag for an account that names no network that takes one. */
		handleForm: (written: string, networks: string) => string;
		handleWrong: (written: string, network: HandleNetworkId, suggestion?: string) => string;
		badSlug: (slug: string) => string;
		taken: (slug: string) => string;
		there: (file: string) => string;
		notWritten: (file: string, code: string) => string;
		done: (file: string) => string;
		next: string;
		/** Where a phone finds the preview, in the same Wi-Fi. */
		phone: string;
	};
	update: {
		help: string;
		which: string;
		unknown: (slug: string, known: string) => string;
		/** Words that stand outside of any text; `word` is the first of them. */
		loose: (word: string) => string;
		kind: string;
		kindUnknown: (found: string, known: string) => string;
		text: string;
		quote: string;
		source: string;
		missing: (flag: string) => string;
		broken: (file: string) => string;
		done: (file: string) => string;
	};
	stopped: string;
	nothingWritten: string;
	noFolder: (folder: string) => string;
}

const english: CommandWords = {
	new: {
		help: `npm run new
npm run new -- --title "…" --target "…" --ask "…" --yes

Makes a campaign file. Without flags it asks; nothing that is there is written over.

  --slug       the address: 3 to 60 of a-z 0-9 -     (from the title)
  --title      the request in a few words, at most 80 characters
  --target     whom you ask
  --handle     an account of theirs, such as x=@name or mastodon=@name@server; may be given several times
  --hashtag    the campaign's own                    (from the title)
  --ask        the request in one friendly sentence
  --starts     2026-12-01 or "2026-12-01 18:00"      (today)
  --deadline   the same                              (in two weeks)
  --yes        ask nothing; what is missing takes the value in brackets
  --help       this page
`,
		intro: 'A new candystorm',
		title: 'What do you ask for, in a few words?',
		target: 'Whom do you ask?',
		handle: (network) => `Their account on ${network}?`,
		ask: 'Your request in one friendly sentence:',
		hashtag: 'Your hashtag:',
		slug: 'The address, of a-z 0-9 -:',
		starts: 'When does it start?',
		deadline: 'Until when does an answer help?',
		skip: 'Enter: none',
		missing: (flag) => `--${flag} is missing. "npm run new -- --help" shows all of them.`,
		handleForm: (written, networks) =>
			`--handle ${written}: write network=@name with one of ${networks}.`,
		handleWrong: (written, network, suggestion) =>
			`--handle ${written}: ${network} has no such account name.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
		badSlug: (slug) =>
			`--slug: ${slug || '(empty)'} cannot be an address. It has 3 to 60 of a-z 0-9 - and is no name that the site itself needs, such as new or images. Try --slug our-bench.`,
		taken: (slug) => `There is a campaign called ${slug} already; nothing was written.`,
		there: (file) => `${file} is there already; nothing was written.`,
		notWritten: (file, code) => `${file} cannot be written (${code}); nothing was written.`,
		done: (file) => `Written: ${file}`,
		next: 'Tell the story in it, then look at the page:',
		phone: 'On a phone in the same Wi-Fi:',
	},
	update: {
		help: `npm run update -- <slug>
npm run update -- <slug> --kind answer --text "…" --quote "…" --source https://…

Adds news to a campaign file and leaves the rest of it as it is.

  --kind     note, heard, answer, solved, setback, correction, pause, resume, end
  --text     what happened, in a sentence or two
  --quote    the addressees' own words
  --source   where it can be read
  --at       when: 2026-12-01 18:00     (now)
  --help     this page
`,
		which: 'Which campaign?',
		unknown: (slug, known) => `There is no campaign called ${slug}. There are: ${known}.`,
		loose: (word) =>
			`“${word}” belongs to no text: put quotation marks around all of it, --text "…".`,
		kind: 'What is it?',
		kindUnknown: (found, known) => `--kind ${found}: it is one of ${known}.`,
		text: 'What happened, in a sentence or two?',
		quote: 'The words of the addressees?',
		source: 'Where can it be read?',
		missing: (flag) => `--${flag} is missing. "npm run update -- --help" shows all of them.`,
		broken: (file) => `${file} has mistakes; nothing was written.`,
		done: (file) => `Written: ${file}`,
	},
	stopped: 'Stopped; nothing was written.',
	nothingWritten: 'Nothing was written.',
	noFolder: (folder) => `The campaigns folder cannot be read: ${folder}`,
};

const german: CommandWords = {
	new: {
		help: `npm run new
npm run new -- --title "…" --target "…" --ask "…" --yes

Legt eine Kampagnendatei an. Ohne Angaben fragt der Befehl; überschrieben wird nichts.

  --slug       die Adresse: 3 bis 60 Zeichen aus a-z 0-9 -   (aus der Bitte)
  --title      die Bitte in wenigen Worten, höchstens 80 Zeichen
  --target     wen ihr bittet
  --handle     ein Konto des Gegenübers, wie x=@name oder mastodon=@name@server; auch mehrmals
  --hashtag    der eigene Hashtag                            (aus der Bitte)
  --ask        die Bitte in einem freundlichen Satz
  --starts     2026-12-01 oder "2026-12-01 18:00"            (heute)
  --deadline   ebenso                                        (in zwei Wochen)
  --yes        nichts fragen; was fehlt, bekommt den Wert in Klammern
  --help       diese Seite
`,
		intro: 'Ein neuer Candystorm',
		title: 'Worum bittet ihr, in wenigen Worten?',
		target: 'Wen bittet ihr?',
		handle: (network) => `Konto des Gegenübers auf ${network}?`,
		ask: 'Eure Bitte in einem freundlichen Satz:',
		hashtag: 'Euer Hashtag:',
		slug: 'Die Adresse, aus a-z 0-9 -:',
		starts: 'Wann geht es los?',
		deadline: 'Bis wann hilft eine Antwort?',
		skip: 'Enter: keins',
		missing: (flag) => `--${flag} fehlt. „npm run new -- --help“ zeigt alle Angaben.`,
		handleForm: (written, networks) =>
			`--handle ${written}: Schreibt netzwerk=@name, mit einem von ${networks}.`,
		handleWrong: (written, network, suggestion) =>
			`--handle ${written}: So heißt auf ${network} kein Konto.${suggestion ? ` Meint ihr ${suggestion}?` : ''}`,
		badSlug: (slug) =>
			`--slug: ${slug || '(leer)'} kann keine Adresse sein. Sie hat 3 bis 60 Zeichen aus a-z 0-9 - und ist kein Name, den die Website selbst braucht, wie new oder images. Etwa: --slug unsere-bank.`,
		taken: (slug) => `Eine Kampagne namens ${slug} gibt es schon; nichts wurde geschrieben.`,
		there: (file) => `${file} gibt es schon; nichts wurde geschrieben.`,
		notWritten: (file, code) =>
			`${file} lässt sich nicht schreiben (${code}); nichts wurde geschrieben.`,
		done: (file) => `Geschrieben: ${file}`,
		next: 'Erzählt darin die Geschichte, dann seht euch die Seite an:',
		phone: 'Auf einem Handy im selben WLAN:',
	},
	update: {
		help: `npm run update -- <slug>
npm run update -- <slug> --kind answer --text "…" --quote "…" --source https://…

Trägt eine Neuigkeit in eine Kampagnendatei ein und lässt alles andere darin, wie es ist.

  --kind     note, heard, answer, solved, setback, correction, pause, resume, end
  --text     was geschehen ist, in ein oder zwei Sätzen
  --quote    die Worte des Gegenübers
  --source   wo es zu lesen ist
  --at       wann: 2026-12-01 18:00     (jetzt)
  --help     diese Seite
`,
		which: 'Welche Kampagne?',
		unknown: (slug, known) => `Eine Kampagne namens ${slug} gibt es nicht. Es gibt: ${known}.`,
		loose: (word) =>
			`„${word}“ gehört zu keinem Text: Setzt Anführungszeichen um den ganzen, --text "…".`,
		kind: 'Was ist es?',
		kindUnknown: (found, known) => `--kind ${found}: Möglich sind ${known}.`,
		text: 'Was ist geschehen, in ein oder zwei Sätzen?',
		quote: 'Die Worte des Gegenübers?',
		source: 'Wo ist es zu lesen?',
		missing: (flag) => `--${flag} fehlt. „npm run update -- --help“ zeigt alle Angaben.`,
		broken: (file) => `In ${file} sind Fehler; nichts wurde geschrieben.`,
		done: (file) => `Geschrieben: ${file}`,
	},
	stopped: 'Abgebrochen; nichts wurde geschrieben.',
	nothingWritten: 'Nichts wurde geschrieben.',
	noFolder: (folder) => `Der Ordner mit den Kampagnen lässt sich nicht lesen: ${folder}`,
};

/** The words of the commands that ask, in each language. */
export const commandWords: Record<'de' | 'en', CommandWords> = { de: german, en: english };
