import { describe, expect, test } from 'vitest';
import { findTone } from '../../src/checks/tone.ts';
import { campaignText, checkText, inShort, only } from './check-text.ts';

/** Sentences that ordinary people write; none of them is unfriendly. */
const ordinary: Record<string, string[]> = {
	de: [
		'Die Klassenarbeit wird am Freitag geschrieben.',
		'Unsere Assistentin kümmert sich um die Technik.',
		'Wir kommen aus Grassau am Chiemsee.',
		'Der Bus fährt von Scunthorpe nach Hull.',
		'Liebes Team, könnt ihr uns bitte helfen?',
		'Wir freuen uns schon sehr auf das Wochenende!',
		'Danke! Ihr seid toll! Weiter so!',
		'Bitte meldet euch bis Freitag, damit wir planen können.',
		'Das ist unsere letzte Chance, die Leitung noch zu bekommen.',
		'Für die Kinder ist es ihre letzte Chance vor den Ferien.',
		'Endlich Ferien, und endlich Zeit zum Lesen.',
		'Wir haben nicht mehr alle Tassen im Schrank: Das Café sucht Geschirr.',
		'Was habt ihr für Flaschen, und was für Pfeifen baut die Orgelwerkstatt?',
		'Die Bänke gehören an die Wand gestellt.',
		'Passt auf, sonst knallt die Tür im Wind zu, {target}.',
		'Der innere Schweinehund ist stark, aber wir sind stärker.',
		'Auf dem Bauernhof leben Schweine, Ratten und ein Esel.',
		'Johnny Depp spielt in diesem Film nicht mit.',
		'Frau Penner leitet die Bibliothek.',
		'Du bist dran mit Würfeln.',
		'Wir finden euch alle super.',
		'Wir bringen euch Kuchen mit und bringen sie euch um drei.',
		'Bringt die Stühle um 17 Uhr mit.',
		'Wir geben euch eine Idee, was fehlt.',
		'Ich gebe euch 200 Kekse, wenn ihr vorbeikommt.',
		'Wir wissen, wo das Problem liegt.',
		'Wir wissen, wo die Leitung endet.',
		'Das Kabel ist kaputt, sonst wäre alles gut.',
		'Sonst melden wir uns morgen noch einmal.',
		'Wir gehen sonst gern zu Fuß.',
		'Die Presse hat über das Treffen berichtet.',
		'Unser Anwalt für Barrierefreiheit heißt Herr Klein.',
		'Fehler sind keine Schande.',
		'Zäng ussenander ist ein Konzert in Köln.',
		'Die Dreckspatzen haben den Garten umgegraben.',
		'Wir suchen das letzte Stück Kabel.',
		'Bitte passt auf euch auf.',
		'Das dumme Kabel reicht nicht bis zur Turnhalle.',
		'So ein blöder Zufall, das tut uns leid.',
		'Unser Verein heißt ASSe e. V. und spielt Tennis.',
		'Das Kunststück ist nicht zu toppen.',
		'Massage, Passage, Kassel und Essen sind Wörter mit ss.',
		'Analyse und Analog-Anschluss kosten nichts extra.',
		'Die Spastik-Sprechstunde ist in Raum 3.',
		'Herr Dummer und Frau Trott lesen vor.',
		'Idiotensicher erklärt: So baut man ein Vogelhaus.',
		'Im Dorf Wichsenstein gibt es noch kein Netz.',
		'Wir fordern euch herzlich auf, mitzusingen.',
		'Das Wort Ultima steht im Lateinbuch.',
		'Sie sind unsere Rettung.',
		'Ihr seid das beste Team im Land.',
		'Bist du auch dabei?',
		'Seid ihr schon gespannt?',
		'Helft ihr uns jetzt, oder passt es morgen besser?',
		'ARD, ZDF und NDR haben berichtet.',
		'NABU und BUND pflanzen Bäume.',
		'Das Team von UNICEF kommt am Montag.',
		'Der ADAC hat in Hamburg geholfen.',
		'Wir brauchen HDMI, USB und VGA.',
		'Der Saal fasst 200 Menschen, danke an alle.',
		'Wir haben uns geschämt, so lange nicht zu fragen.',
		'Wie lange dauert es noch?',
		'Wann kommt der Techniker zu uns?',
		'Wir warten geduldig und backen Kekse.',
		'So ein Mist, und Nebel war auch noch.',
		'Das Opfer des Unfalls geht wieder zur Schule.',
		'Ich bringe euch um 15 Uhr Kuchen.',
		'Wir bringen dich um die Ecke zum Bus.',
		'Ihr werdet es nicht bereuen.',
		'Das werdet ihr nicht bereuen!',
		'Ihr seid tot müde nach der Schicht.',
		'Ihr seid nicht dumm, und niemand ist unfähig.',
		'Sonst knallt es an der Kreuzung wieder.',
		'Sonst passiert etwas Schlimmes auf dem Weg.',
		'Da brennt kein Licht, oder brennt es bei euch?',
		'Die Lampen sind alt, sie sind unfähig, bei Regen zu leuchten.',
		'Hier sind Betrüger am Werk, seid vorsichtig.',
		'Der Lügner ist ein Theaterstück.',
		'Nazis haben hier nichts verloren.',
		'Die Spinner sind Nachtfalter, die Hunde sind lieb.',
		'Da hast du Schwein gehabt.',
		'Arschkalt ist es auf der Brücke, Schlamperei war es nicht.',
		'Passt bloß auf, dass niemand stolpert.',
		'Ihr seid fällig für ein Lob.',
		'Das Dach leckt, uns wird kalt, mich friert.',
		'Die Brücke und ihr Pfosten wackeln.',
		'Wir finden euch, sobald es hell ist.',
		'Alle Kinder*innen und Schüler*innen kommen.',
		'U. S. A. und d. h. und z. B. sind kurz.',
	],
	en: [
		'The assistant passed the class assignment.',
		'We come from Scunthorpe and Penistone.',
		'Dick Miller and Dr. Cockburn will be there.',
		'Essex and Sussex play on Saturday.',
		'Dear team, could you please help us?',
		'We are so happy about the weekend!',
		'Thank you! You are great! Keep going!',
		'Please answer by Friday, so that we can plan.',
		'This is our last chance to get the line.',
		'Last chance to join the storm today.',
		'Well, then let us begin.',
		'The classic analysis of grass and glass.',
		'We know where the cable ends.',
		'We know where you can find good bread.',
		'We will find you a place to sleep.',
		'We are going to beat the heat with ice cream.',
		'I will get you a cake.',
		'The finger prick test takes a minute.',
		'Pigs, rats and a donkey live on the farm.',
		'The garbage truck comes on Monday.',
		'A hell of a good time is too much to ask.',
		'Shoot us a message if you can help.',
		'The dead line in the hall has no dial tone.',
		'Our deadline is Friday, or else we meet next week.',
		'You have until Friday to send your picture.',
		'Act 1 begins at noon.',
		'You have to see this garden.',
		'What are you waiting in line for?',
		'The shame of it is that the line is there already.',
		'The joke was a good one.',
		'Sue and Bob sing in the choir.',
		'We demand nothing, we only ask.',
		'Please shut the window.',
		'Rip the paper off the gift.',
		'The retarder brake of the bus works.',
		'My uncle is a cook in Paris.',
		'The scrap metal goes to art class.',
		'We are sick, so we stay at home.',
		'The bus was late, which is a pity.',
		'Useful company is always welcome.',
		'It is not stupid to ask.',
		'They are a small school.',
		'You are the best team in the country.',
		'How much longer is the cable than the hall?',
		'BBC and ITV were there.',
		'NASA sent a postcard.',
		'The USB, HDMI and VGA plugs are ready.',
		'Bring your own mug, please.',
		'Hull is a town by the sea.',
		'We would love to hear from you.',
		'You will not regret this.',
		'We are coming for you with cake.',
		'You are dead right.',
		'We will beat you to the finish line.',
		'You will pay for this with a smile.',
		'The old lamps are broken, they are useless.',
		'Somebody will get hurt on the stairs.',
		'You are useless to nobody.',
		'Rats live by the river, and clowns visit the hospital.',
		'Nobody is a fraud here, and nobody is stupid.',
		'You fool nobody, said the fox.',
		'They suck the water out of the cellar.',
	],
};

describe('Ordinary sentences', () => {
	for (const [lang, sentences] of Object.entries(ordinary)) {
		test.each(sentences)(`${lang}: %s`, (sentence) => {
			expect(findTone(sentence, lang, 'own')).toEqual([]);
		});
	}

	test('There are at least a hundred of them, in two languages', () => {
		expect(Object.values(ordinary).flat().length).toBeGreaterThanOrEqual(100);
	});
});

describe('Insults and threats', () => {
	test.each([
		['de', 'Ihr seid Idioten.', 'Idioten'],
		['de', 'So ein Vollidiot', 'Vollidiot'],
		['de', 'IHR VOLLPFOSTEN', 'VOLLPFOSTEN'],
		['de', 'Ihr Arschlöcher habt uns vergessen', 'Arschlöcher'],
		['de', 'ihr Arschloecher', 'Arschloecher'],
		['de', 'Was für ein Scheissladen', 'Scheissladen'],
		['de', 'Ihr seid doch alle unfähig', 'Ihr seid doch alle unfähig'],
		['de', 'Seid ihr eigentlich dumm?', 'Seid ihr eigentlich dumm'],
		['de', 'Halt die Klappe', 'Halt die Klappe'],
		['de', 'Wir wissen, wo ihr wohnt.', 'Wir wissen, wo ihr wohnt'],
		['de', 'Das werdet ihr noch bereuen', 'Das werdet ihr noch bereuen'],
		['de', 'Ihr werdet es bereuen', 'Ihr werdet es bereuen'],
		['de', 'Wir machen euch fertig', 'Wir machen euch fertig'],
		['de', 'Sonst passiert was', 'Sonst passiert was'],
		['de', 'Das macht der Depp da', 'der Depp'],
		['de', 'Ihr miesen, feigen Lügner!', 'Ihr miesen, feigen Lügner'],
		['de', 'Der Chef ist ein Lügner.', 'Chef ist ein Lügner'],
		['de', 'Sie Versager!', 'Sie Versager'],
		['de', 'Ihr seid die letzten Versager', 'Ihr seid die letzten Versager'],
		['de', 'Ihr seid einfach nur peinlich und dumm', 'Ihr seid einfach nur peinlich und dumm'],
		['de', 'Ihr gehört alle aufgehängt', 'Ihr gehört alle aufgehängt'],
		['de', 'Dann gnade euch Gott', 'gnade euch Gott'],
		['de', 'Ich bringe euch um.', 'Ich bringe euch um'],
		[
			'de',
			'Ihr werdet schon sehen, was ihr davon habt',
			'Ihr werdet schon sehen, was ihr davon habt',
		],
		['de', 'Drecksäcke', 'Drecksäcke'],
		['de', 'Ihr seid dumme Leute', 'dumme Leute'],
		['de', 'Ihr Id*oten', 'Id*oten'],
		['de', 'A*schloch', 'A*schloch'],
		['de', 'Ihr Idi0ten', 'Idi0ten'],
		['de', 'I d i o t e n', 'I d i o t e n'],
		['de', 'I.d.i.o.t', 'I.d.i.o.t'],
		['en', 'You bloody liars', 'You bloody liars'],
		['en', 'What a bunch of losers', 'What a bunch of losers'],
		['en', 'The mayor is a crook.', 'mayor is a crook'],
		['en', 'You should all die', 'You should all die'],
		['en', 'We will make your life hell', 'We will make your life hell'],
		['en', 'Shut the hell up', 'Shut the hell up'],
		['en', 'You all suck!', 'You all suck'],
		['en', 'F*ck you', 'F*ck you'],
		['de', 'You idiots', 'idiots'],
		['en', 'You are all morons', 'morons'],
		['en', 'You’re all useless', 'You’re all useless'],
		['en', 'they are liars', 'they are liars'],
		['en', 'What an asshole', 'asshole'],
		['en', 'We know where you live', 'We know where you live'],
		['en', 'I’ll kill you', 'I’ll kill you'],
		['en', 'you will regret this', 'you will regret this'],
		['en-gb', 'go to hell', 'go to hell'],
		['de', 'Macht auf, sonst knallt’s, {target}. {url}', 'sonst knallt’s'],
		['de', 'Habt ihr nicht alle Tassen im Schrank?', 'Habt ihr nicht alle Tassen im Schrank'],
		['de', 'Was seid ihr eigentlich für Pfeifen?', 'Was seid ihr eigentlich für Pfeifen'],
		['de', 'Ihr gehört an die Wand gestellt', 'Ihr gehört an die Wand gestellt'],
	])('%s: %s', (lang, text, found) => {
		expect(findTone(text, lang, 'own')).toContainEqual({
			what: 'insult',
			found,
			offset: text.indexOf(found),
			quoted: false,
		});
	});

	test('Between quotation marks it is marked as such', () => {
		for (const text of [
			'Wir lesen „Der Idiot“.',
			'They said “you idiots”',
			'»Idioten« schrieb er',
		]) {
			expect(findTone(text, 'de', 'own')).toMatchObject([{ what: 'insult', quoted: true }]);
		}
		for (const text of ['„Licht“, ihr Idioten, heißt „Lampe“.', 'Der "Idiot" ist ein Idiot']) {
			expect(findTone(text, 'de', 'own')).toMatchObject([{ what: 'insult', quoted: false }]);
		}
	});

	test('A long text is read quickly', () => {
		const long = [
			'ihr seid ',
			'verdammte ',
			'you are stupid pathetic and ',
			'sind alle nur ',
			'sie ',
		];
		for (const piece of long) {
			const text = `${piece.repeat(32_000 / piece.length)}Ende`;
			expect(findTone(text, 'de', 'own').filter(({ what }) => what === 'capitals')).toEqual([]);
		}
	});

	test('A language without a list is not judged by another’s words', () => {
		expect(findTone('Slut på kampen i kväll', 'sv', 'own')).toEqual([]);
		expect(findTone('Les retards du train', 'fr', 'own')).toEqual([]);
	});
});

describe('Warnings', () => {
	test.each([
		['de', 'WARUM ANTWORTET IHR NICHT', 'capitals'],
		['de', 'Wir brauchen das SOFORT', 'capitals'],
		['de', 'Bitte!!!', 'exclamation'],
		['de', 'Bitte! ! !', 'exclamation'],
		['de', 'Wirklich!?!!', 'exclamation'],
		['de', 'Das ist eure letzte Chance', 'ultimatum'],
		['de', 'Letzte Warnung', 'ultimatum'],
		['de', 'Sonst gehen wir zur Presse', 'ultimatum'],
		['de', 'Wir geben euch bis Freitag Zeit', 'ultimatum'],
		['de', 'Ich gebe Ihnen noch 24 Stunden', 'ultimatum'],
		['de', 'Antwortet endlich', 'pressure'],
		['de', 'Macht das gefälligst', 'pressure'],
		['de', 'Wer nicht teilt, ist dagegen', 'pressure'],
		['de', 'Schämt euch', 'unfriendly'],
		['de', 'Was für eine Frechheit', 'unfriendly'],
		['de', 'So eine Scheiße', 'unfriendly'],
		['de', 'Lügner! Ihr habt anderes versprochen', 'unfriendly'],
		['en', 'WHY DON’T YOU ANSWER', 'capitals'],
		['en', 'Please!!!', 'exclamation'],
		['en', 'This is your last chance', 'ultimatum'],
		['en', 'Do it, or else.', 'ultimatum'],
		['en', 'Do it or else, {target}! {url}', 'ultimatum'],
		['en', 'Otherwise we will sue', 'ultimatum'],
		['en', 'Answer now!', 'pressure'],
		['en', 'We demand that you answer', 'pressure'],
		['en', 'Shame on you', 'unfriendly'],
		['fr', 'RÉPONDEZ MAINTENANT', 'capitals'],
	])('%s: %s is %s', (lang, text, what) => {
		expect(findTone(text, lang, 'own').map((problem) => problem.what)).toEqual([what]);
	});

	test('Links, accounts and hashtags are not judged', () => {
		expect(
			findTone('https://example.org/IDIOTEN/SOFORT @SCHREI_LAUT #HILFE_JETZT', 'de', 'own'),
		).toEqual([]);
	});

	test('Names may be written in capitals', () => {
		expect(findTone('FREIWILLIGE FEUERWEHR', 'de', 'label')).toEqual([]);
		expect(findTone('Idiotenverein der Idioten', 'de', 'label')).toHaveLength(1);
	});
});

describe('Tone in a file', () => {
	test('It is found in every text, at its place', () => {
		const text = campaignText(
			{ ask: 'Bitte antwortet endlich', thanks: '["Danke, ihr Idioten"]' },
			'# Sofort\n\nEine Frechheit ist das.',
		);
		expect(inShort(checkText(text))).toEqual(['tone 13:12', 'insult 24:22', 'tone 29:6']);
	});

	test('An insult in somebody else’s words is a warning, which can be allowed', () => {
		const updates =
			'[{ at: 2013-04-09 17:30, kind: heard, text: Das Team schrieb, quote: "Ihr seid Idioten" }]';
		const found = checkText(campaignText({ updates }));
		expect(found.map(({ name, severity }) => [name, severity])).toEqual([['tone', 'warning']]);
		const allow = '[{ code: CS-031, because: Zitat }]';
		expect(checkText(campaignText({ updates, allow }))).toEqual([]);
	});

	test('In the body it is found across bold words and line ends, and in a quotation it is a warning', () => {
		const found = checkText(
			campaignText({}, 'Ihr **seid** *dumm*.\n\nIhr\nseid *so* dumm.\n\n> Ihr Idioten\n'),
		);
		expect(inShort(found)).toEqual(['insult 26:1', 'insult 28:1', 'tone 31:7']);
		const quote = '<Quote by="Anna">Ihr Idioten</Quote>';
		expect(inShort(checkText(campaignText({}, quote)))).toEqual(['tone 26:22']);
	});

	test('A hashtag can insult as well', () => {
		const found = checkText(campaignText({ hashtags: '["#IhrIdioten"]' }));
		expect(only(found, 'insult')).toHaveLength(1);
	});
});
