import { describe, expect, test } from 'vitest';
import { type Finding, type FindingName, findingCodes } from '../../src/campaign/finding.ts';
import { findingLang, sayFinding, titleOf } from '../../src/words/findings/index.ts';
import { sampleFindings } from './sample-findings.ts';

const langs = ['de', 'en'] as const;

/** Words of those who program, which no organizer should have to know. */
const forbidden =
	/mapping|scalar|undefined|string|\bnull\b|pars(?:e|ing)|schema|\bnode\b|\bnan\b|\[object/i;

const names = Object.keys(findingCodes) as FindingName[];

describe.each(langs)('Every finding in %s', (lang) => {
	const sentences = sampleFindings.map((finding) => ({ finding, ...sayFinding(finding, lang) }));

	test('Has a sentence, a way out and a title', () => {
		for (const { finding, message, fix } of sentences) {
			expect(message.trim(), finding.name).not.toBe('');
			expect(fix.trim(), finding.name).not.toBe('');
			expect(fix).not.toBe(message);
		}
		for (const name of names) expect(titleOf(name, lang).trim()).not.toBe('');
		expect(new Set(sampleFindings.map(({ name }) => name)).size).toBe(names.length);
	});

	test('Says nothing in the words of programmers', () => {
		for (const { finding, message, fix } of sentences) {
			expect(`${message} ${fix}`, finding.name).not.toMatch(forbidden);
		}
		for (const name of names) expect(titleOf(name, lang)).not.toMatch(forbidden);
	});

	test('Is a sentence without an exclamation mark of its own', () => {
		for (const { finding, message, fix } of sentences) {
			expect(message, finding.name).toMatch(/^[\p{Lu}\p{N}„“@*]/u);
			expect(message, finding.name).toMatch(/[.?]$/);
			const own = `${message} ${fix}`.replace(/!\[|„!+“|“!+”|\{.*?\}|Ein !|A !/gu, '');
			expect(own, finding.name).not.toContain('!');
		}
	});

	test('Has quotation marks of its language', () => {
		for (const { finding, message, fix } of sentences) {
			const text = `${message} ${fix}`.replace(/„Danke“/g, '');
			const wrong = lang === 'de' ? /”|‘[^’]*$/ : /„/;
			expect(text, finding.name).not.toMatch(wrong);
			const count = (mark: string) => text.split(mark).length - 1;
			const [open, close] = lang === 'de' ? ['„', '“'] : ['“', '”'];
			expect(count(open), `${finding.name}: ${text}`).toBe(count(close));
		}
	});

	test('Titles are told apart', () => {
		const titles = names.map((name) => titleOf(name, lang));
		expect(new Set(titles).size).toBe(titles.length);
	});
});

test('The correction is repeated as it was computed', () => {
	for (const finding of sampleFindings) {
		const { values } = finding;
		const corrected = 'corrected' in values ? values.corrected : undefined;
		const suggestion = 'suggestion' in values ? values.suggestion : undefined;
		for (const lang of langs) {
			if (corrected) expect(sayFinding(finding, lang).fix).toContain(corrected);
			if (suggestion) expect(sayFinding(finding, lang).fix).toContain(suggestion);
		}
	}
});

test('Personal data is counted and nothing of it is said', () => {
	for (const finding of sampleFindings.filter(({ name }) => name === 'personalData')) {
		for (const lang of langs) expect(sayFinding(finding, lang).message).toMatch(/\b(1|1200) /);
	}
});

test('A long piece of a file is cut, and its lines are joined', () => {
	const [finding] = sampleFindings.filter(({ name }) => name === 'badMail');
	if (finding?.name !== 'badMail') throw new Error('There is no sample of this finding.');
	const long = { ...finding, values: { found: `a\n${'b'.repeat(500)}` } };
	const { message } = sayFinding(long, 'de');
	expect(message.length).toBeLessThan(120);
	expect(message).toContain('a b');
});

test.each([
	['de', 'de'],
	['de-at', 'de'],
	['DE', 'de'],
	['en', 'en'],
	['fr', 'en'],
	['den', 'en'],
])('A campaign in %s is told about in %s', (lang, told) => {
	expect(findingLang(lang)).toBe(told);
});

/** The findings that organizers meet most often. */
const common: FindingName[] = [
	'yamlAt',
	'yamlColon',
	'yamlHash',
	'yamlStart',
	'yamlTab',
	'yamlEmptyEntry',
	'yamlDouble',
	'unknownKey',
	'missingField',
	'wrongShape',
	'textTooLong',
	'badTime',
	'noSuchTime',
	'skippedTime',
	'doubleTime',
	'badHandle',
	'badHashtag',
	'badAddress',
	'unknownPlaceholder',
	'tooLongFor',
	'tooManyMentions',
	'tooManyHashtags',
	'startsWithHandle',
	'fewMessages',
	'tooAlike',
	'insult',
	'tone',
	'hashtagCase',
	'personalData',
	'lookalike',
	'noEvidence',
	'noNews',
	'bodyHtml',
	'bodyCode',
	'badPicture',
	'pictureWithoutAlt',
	'imprintMissing',
];

/** The first sample of each common finding, as two lines. */
function commonSentences(lang: (typeof langs)[number]): string {
	return common
		.flatMap((name) => sampleFindings.find((finding) => finding.name === name) ?? [])
		.map((finding) => ({ finding, ...sayFinding(finding, lang) }))
		.map(({ finding, message, fix }) => `${finding.code} ${message}\n  → ${fix}`)
		.join('\n');
}

test('The commonest findings in German', () => {
	expect(commonSentences('de')).toMatchInlineSnapshot(`
		"CS-011 Ein @ am Anfang braucht Anführungszeichen um den ganzen Text, sonst versteht das Programm ihn falsch.
		  → Schreib: x: "@telekom_hilft"
		CS-012 In diesem Text steht ein Doppelpunkt mit einem Leerzeichen dahinter. Dann braucht der ganze Text Anführungszeichen.
		  → Schreib: title: "Telekom: Wo bleibt das Netz?"
		CS-013 Ohne Anführungszeichen würde ab dem # alles verschwinden: „#echh13, bitte“.
		  → Schreib: ask: "Wir freuen uns auf #echh13, bitte"
		CS-014 Ein Text, der mit „{“ beginnt, braucht Anführungszeichen.
		  → Schreib: ask: "{title} bitte"
		CS-015 Die Zeile ist mit einem Tabulator eingerückt. Im Kopf gelten nur Leerzeichen.
		  → Schreib:   name: Telekom hilft
		CS-016 Hinter diesem Strich steht nichts.
		  → Schreib den Eintrag in dieselbe Zeile, hinter „- “, oder lösch die Zeile.
		CS-017 „title“ steht schon in Zeile 2. Welche der beiden Angaben gilt, wäre nicht klar.
		  → Lösch eine der beiden Zeilen.
		CS-022 Die Angabe „titel“ gibt es nicht.
		  → Meintest du „title“? Dann schreib: title: …
		CS-023 Hier fehlt die Angabe „ask“.
		  → Füg eine Zeile ein, zum Beispiel: ask: Bitte schaltet die Leitung frei.
		CS-024 Bei „target.name“ gehört ein Text hin, hier steht eine Liste.
		  → Schreib den Text in dieselbe Zeile, in Anführungszeichen: name: "…"
		CS-028 „title“ hat 95 Zeichen, erlaubt sind 80.
		  → Kürze den Text um mindestens 15 Zeichen.
		CS-033 „31.12.2026“ ist hier nicht als Zeit zu verstehen. Das Jahr kommt zuerst.
		  → Schreib: 2026-12-31
		CS-034 Den Tag „2026-02-30“ gibt es im Kalender nicht.
		  → Sieh im Kalender nach, und schreib einen Tag, den es gibt.
		CS-035 „2026-03-29 02:30“ gibt es in Europe/Berlin nicht: In dieser Nacht werden die Uhren vorgestellt.
		  → Schreib: 2026-03-29 03:30
		CS-036 „2026-10-25 02:30“ gibt es in Europe/Berlin zweimal: In dieser Nacht werden die Uhren zurückgestellt.
		  → Schreib 2026-10-25 02:30 +02:00 für das erste oder 2026-10-25 02:30 +01:00 für das zweite Mal.
		CS-039 So heißt auf X kein Account: „@telekom hilft“.
		  → Schreib: "@telekomhilft"
		CS-040 „#schnelles netz“ ist kein Hashtag: Er besteht aus # und Buchstaben, Ziffern oder _, ohne Leerzeichen, und nicht nur aus Ziffern.
		  → Schreib: "#schnellesnetz"
		CS-042 „ftp://x“ ist keine Web-Adresse.
		  → Kopiere die Adresse aus der Adresszeile des Browsers: https://example.org/seite
		CS-055 Den Platzhalter „{link}“ gibt es nicht. Er stünde so in jedem Post.
		  → Meintest du {url}?
		CS-056 Der Text „freude“ (Englisch) ist auf Bluesky um 12 Zeichen zu lang: 312 von 300, mit Hashtag und Link.
		  → Kürze ihn um mindestens 12 Zeichen, oder biete ihn mit „networks:“ nur für andere Netzwerke an.
		CS-058 In diesem Text werden 2 Accounts angesprochen: „@telekom_hilft“ und „@bildung“. Das wirkt wie Spam und stört Leute, die nicht gemeint sind.
		  → Lass nur einen stehen, am besten mit {target}, und schreib die anderen ohne @.
		CS-059 In diesem Text stehen 4 Hashtags: „#a“, „#b“, „#c“ und „#d“. Mehr als drei wirken wie Werbung.
		  → Lass höchstens drei stehen. Der erste der Kampagne kommt von selbst dazu.
		CS-061 Der Text beginnt mit „@telekom_hilft“. Das gilt als Antwort, und die meisten bekommen sie nicht zu sehen.
		  → Beginne mit einem anderen Wort, zum Beispiel: Liebes Team von {target}, …
		CS-062 Es gibt erst 1 Vorschlag. Posten viele denselben Text, halten Netzwerke das für Spam.
		  → Schreib noch 4 weitere, jeden mit einem eigenen Grund oder Erlebnis.
		CS-063 Die Vorschläge „1“ und „freude“ stimmen zu 72 % überein. Netzwerke halten das für Kopien.
		  → Schreib einen der beiden neu: anderer Anfang, anderer Grund, oder eine Lücke mit {own}.
		CS-032 „Idioten“ beleidigt oder droht. Ein Candystorm ist freundlich, sonst hilft niemand gern.
		  → Sag stattdessen, was du dir wünschst und warum.
		CS-031 „ANTWORTET JETZT“ in Großbuchstaben liest sich wie Schreien.
		  → Schreib die Wörter in normaler Groß- und Kleinschreibung.
		CS-064 „#schnelles_netz“ ist schwer zu lesen, und Vorleseprogramme erkennen die Wörter darin nicht.
		  → Schreib: "#SchnellesNetz"
		CS-065 In dieser Datei steht 1 E-Mail-Adresse, die weder dem Ziel noch den Veranstaltern gehört. Sie wäre für alle öffentlich.
		  → Lösch sie. Eine Adresse für Fragen gehört in „organizer“ oder „target“, unter „mail“.
		CS-066 „@telekom_hiIft“ sieht fast aus wie „@telekom_hilft“, ist aber ein anderer Account. Anders ist: I (U+0049).
		  → Schreib @telekom_hilft. Ist der andere wirklich gemeint, nenn ihn unter „lookalikes“.
		CS-069 Bisher belegt nichts die Geschichte. Mit einem Beleg machen mehr Leute mit.
		  → Ergänze: evidence: [{ title: "Brief der Schule", url: "https://example.org/brief" }]
		CS-070 Seit 4 Tagen gibt es nichts Neues. Wer mitmacht, möchte wissen, wie es steht.
		  → Schreib unter „updates“ einen Satz, auch wenn noch niemand geantwortet hat.
		CS-077 HTML wie „<script>“ ist in einer Kampagne nicht erlaubt.
		  → Lösch es. Für Betonung, Listen, Links und Bilder reicht Markdown: **fett**, - Punkt, [Text](https://…).
		CS-076 Eine Kampagne darf nichts mit „import“ laden. Die Bausteine sind schon da.
		  → Lösch die Zeile.
		CS-082 Das Bild „./halle.jpg“ liegt auf einer anderen Website. Dann erfährt sie, wer die Seite liest.
		  → Lad das Bild herunter, leg es neben die Kampagne, und schreib: ![Was zu sehen ist](./bild.jpg)
		CS-083 Das Bild „./halle.jpg“ hat keine Beschreibung. Wer nicht sieht, erfährt sonst nicht, was darauf ist.
		  → Schreib in die eckigen Klammern, was zu sehen ist: ![200 Lehrende in einer Turnhalle](./halle.jpg)
		CS-086 Es fehlt, wer für die Website verantwortlich ist. Ohne Impressum darf eine öffentliche Kampagne nicht ins Netz.
		  → Schreib unter operator: die Angaben name: street: postcode: city: mail: in die Datei site.yaml."
	`);
});

test('The commonest findings in English', () => {
	expect(commonSentences('en')).toMatchInlineSnapshot(`
		"CS-011 An @ at the beginning needs quotation marks around the whole text, otherwise it is misunderstood.
		  → Write: x: "@telekom_hilft"
		CS-012 There is a colon with a space behind it in this text. The whole text then needs quotation marks.
		  → Write: title: "Telekom: Wo bleibt das Netz?"
		CS-013 Without quotation marks, everything from the # on would disappear: “#echh13, bitte”.
		  → Write: ask: "Wir freuen uns auf #echh13, bitte"
		CS-014 A text that begins with “{” needs quotation marks.
		  → Write: ask: "{title} bitte"
		CS-015 This line begins with a tab. Only spaces are allowed in the top part.
		  → Write:   name: Telekom hilft
		CS-016 There is nothing behind this dash.
		  → Write the entry in the same line, behind “- ”, or delete the line.
		CS-017 “title” already stands in line 2. It would not be clear which of the two counts.
		  → Delete one of the two lines.
		CS-022 There is no field “titel”.
		  → Did you mean “title”? Then write: title: …
		CS-023 The field “ask” is missing here.
		  → Add a line, for example: ask: Bitte schaltet die Leitung frei.
		CS-024 “target.name” should be a text, but it is a list.
		  → Write the text in the same line, in quotation marks: name: "…"
		CS-028 “title” has 95 characters; 80 are allowed.
		  → Shorten the text by at least 15 characters.
		CS-033 “31.12.2026” cannot be understood as a time here. The year comes first.
		  → Write: 2026-12-31
		CS-034 The calendar has no day “2026-02-30”.
		  → Look at a calendar and write a day that exists.
		CS-035 “2026-03-29 02:30” does not exist in Europe/Berlin: the clocks go forward that night.
		  → Write: 2026-03-29 03:30
		CS-036 “2026-10-25 02:30” comes twice in Europe/Berlin: the clocks go back that night.
		  → Write 2026-10-25 02:30 +02:00 for the first or 2026-10-25 02:30 +01:00 for the second time.
		CS-039 No account on X can be called “@telekom hilft”.
		  → Write: "@telekomhilft"
		CS-040 “#schnelles netz” is no hashtag: it is # and letters, digits or _, without spaces, and not only digits.
		  → Write: "#schnellesnetz"
		CS-042 “ftp://x” is not a web address.
		  → Copy the address from the browser’s address bar: https://example.org/page
		CS-055 There is no placeholder “{link}”. It would stand in every post just like that.
		  → Did you mean {url}?
		CS-056 The text “freude” (English) is too long on Bluesky by 12 characters: 312 of 300, with hashtag and link.
		  → Shorten it by at least 12 characters, or offer it for other networks only, with “networks:”.
		CS-058 This text addresses 2 accounts: “@telekom_hilft” and “@bildung”. That looks like spam and disturbs people who are not meant.
		  → Keep only one, best as {target}, and write the others without @.
		CS-059 There are 4 hashtags in this text: “#a”, “#b”, “#c” and “#d”. More than three look like advertising.
		  → Keep three at most. The campaign’s first one is added by itself.
		CS-061 The text begins with “@telekom_hilft”. That counts as a reply, which most people never see.
		  → Begin with another word, for example: Dear team of {target}, …
		CS-062 There is only 1 suggestion. When many people post the same text, networks take it for spam.
		  → Write 4 more, each with a reason or a story of its own.
		CS-063 The suggestions “1” and “freude” have 72% in common. Networks take that for copies.
		  → Write one of them anew: another beginning, another reason, or a gap with {own}.
		CS-032 “Idioten” insults or threatens. A candystorm is friendly, otherwise nobody likes to help.
		  → Say what you wish for instead, and why.
		CS-031 “ANTWORTET JETZT” in capitals reads like shouting.
		  → Write the words in normal letters.
		CS-064 “#schnelles_netz” is hard to read, and screen readers do not find the words in it.
		  → Write: "#SchnellesNetz"
		CS-065 There is 1 mail address in this file that is neither the target’s nor the organizer’s. Everybody could read it.
		  → Delete it. An address for questions belongs in “organizer” or “target”, at “mail”.
		CS-066 “@telekom_hiIft” looks almost like “@telekom_hilft”, but it is another account. Different: I (U+0049).
		  → Write @telekom_hilft. If you really mean the other one, name it at “lookalikes”.
		CS-069 Nothing backs up the story yet. With evidence, more people take part.
		  → Add: evidence: [{ title: "Letter of the school", url: "https://example.org/letter" }]
		CS-070 There has been no news for 4 days. Whoever takes part wants to know how it goes.
		  → Write a sentence below “updates”, even if nobody has answered yet.
		CS-077 HTML such as “<script>” is not allowed in a campaign.
		  → Delete it. Markdown is enough for emphasis, lists, links and pictures: **bold**, - item, [text](https://…).
		CS-076 A campaign may not load anything with “import”. The building blocks are there already.
		  → Delete the line.
		CS-082 The picture “./halle.jpg” lies on another website, which would learn who reads the page.
		  → Download the picture, put it beside the campaign and write: ![What it shows](./picture.jpg)
		CS-083 The picture “./halle.jpg” has no description. Whoever cannot see it does not learn what it shows.
		  → Write what it shows in the square brackets: ![200 teachers in a gym](./halle.jpg)
		CS-086 It does not say who answers for the site. Without an imprint, a public campaign may not go online.
		  → Write the details name: street: postcode: city: mail: below operator: in the file site.yaml."
	`);
});

describe('With “Sie”', () => {
	const du =
		/(?<!\p{L})(?:du|dir|dich|dein\p{L}*|Beginne|Bring|Ergänze|Ersetz|Frag|Füg|Gib|Hol|Kopiere|Kürze|Lad|Lass|Leg|Lösche?|Nenn|Nimm|Prüfe|Sag|Schreib|Setz|Sieh|Speichere|Wähle?|Öffne|Tippe?|Bitte|Rück|Teil|Schließ|Verkleinere|Verlinke|Entscheide|Starte)(?!\p{L})/iu;
	/** What is said, without pieces of the file. */
	const own = (fix: string) => fix.replace(/„[^“]*“|"[^"]*"|: .*$/gsu, '');

	test.each(sampleFindings)('$name says the same, with the same pieces of the file', (finding) => {
		const informal = sayFinding(finding, 'de');
		const { message, fix } = sayFinding(finding, 'de', 'sie');
		expect(message).toBe(informal.message);
		expect(own(fix)).not.toMatch(du);
		expect(/ Sie(?!\p{L})/u.test(own(fix))).toBe(du.test(own(informal.fix)));
		const pieces = (text: string) => text.match(/„[^“]*“|"[^"]*"|: .*$/gsu);
		expect(pieces(fix)).toEqual(pieces(informal.fix));
	});

	test('It reads as people write', () => {
		const say = (name: FindingName) => {
			const finding = sampleFindings.find((one) => one.name === name);
			return finding && sayFinding(finding, 'de', 'sie').fix;
		};
		expect([say('tooLongFor'), say('yamlHash'), say('unknownKey')]).toMatchInlineSnapshot(`
			[
			  "Kürzen Sie ihn um mindestens 12 Zeichen, oder bieten Sie ihn mit „networks:“ nur für andere Netzwerke an.",
			  "Schreiben Sie: ask: "Wir freuen uns auf #echh13, bitte"",
			  "Meinten Sie „title“? Dann schreiben Sie: title: …",
			]
		`);
		expect(sayFinding(sampleFindings[0] as Finding, 'en', 'sie')).toEqual(
			sayFinding(sampleFindings[0] as Finding, 'en'),
		);
	});
});
