import { describe, expect, test } from 'vitest';
import { embedCodes } from '../../src/site/kit/embed-code.ts';
import { pressText } from '../../src/site/kit/press.ts';
import { kitTexts } from '../../src/site/kit/texts.ts';
import { kitStage } from '../../src/site/views/kit.ts';
import { clocks, course, sceneOf } from '../site-files/scenes.ts';

const handles = { x: '@telekom_hilft', mastodon: '@hilft@social.example.com' };
const thanked = { ...course, thanks: ['Danke, {target}!'] };

describe('Texts by phase', () => {
	const offered = (fields: object, now: number) => {
		const { posts, postsFrom, invites, thanks, thanksNow, outcome } = kitTexts(
			sceneOf({ ...fields }, now),
		);
		return {
			...{ posts: posts.length, later: postsFrom !== undefined, invites: invites.length },
			...{ thanks: thanks.length, thanksNow, outcome: outcome !== undefined },
		};
	};

	test.each([
		[
			'before',
			clocks.before,
			{ posts: 1, later: true, invites: 1, thanks: 1, thanksNow: false, outcome: false },
		],
		[
			'during',
			clocks.during,
			{ posts: 1, later: false, invites: 1, thanks: 1, thanksNow: false, outcome: false },
		],
		[
			'answered',
			clocks.answered,
			{ posts: 0, later: false, invites: 0, thanks: 1, thanksNow: true, outcome: true },
		],
		[
			'solved',
			clocks.solved,
			{ posts: 0, later: false, invites: 0, thanks: 1, thanksNow: true, outcome: true },
		],
	])('%s', (_, now, wanted) => {
		expect(offered(thanked, now)).toEqual(wanted);
	});

	test('After the deadline without an answer nothing is asked and nobody is thanked', () => {
		expect(offered({ thanks: ['Danke!'] }, clocks.after)).toEqual({
			...{ posts: 0, later: false, invites: 0, thanks: 0, thanksNow: false, outcome: true },
		});
	});

	test('During a break nothing is asked', () => {
		const updates = [{ at: '2013-04-09 17:15', kind: 'pause', text: 'Wir warten.' }];
		const { posts, invites } = offered({ updates }, clocks.during);
		expect([posts, invites]).toEqual([0, 0]);
	});

	test.each(['letter', 'statement'] as const)(
		'A %s without messages has its title to pass on',
		(kind) => {
			const scene = sceneOf({ kind, messages: undefined }, clocks.during);
			const texts = kitTexts(scene).posts.flatMap(({ texts }) => texts);
			expect(texts.map(({ text }) => text)).toEqual([
				'Schnelles Netz für das Educamp #telekomhilf https://candystorm.example.org/telekomhilf/',
			]);
		},
	);
});

test('Networks with the same text share one, those with a handle have their own', () => {
	const scene = sceneOf({ target: { name: 'Telekom hilft', handles } }, clocks.during);
	const [post] = kitTexts(scene).posts;
	expect(post?.texts.map(({ label, text }) => [label, text.slice(0, 45)])).toMatchInlineSnapshot(`
		[
		  [
		    "X",
		    "Liebes Team von @telekom_hilft, schafft ihr d",
		  ],
		  [
		    "Bluesky, Threads, Facebook, LinkedIn und Reddit",
		    "Liebes Team von Telekom hilft, schafft ihr da",
		  ],
		  [
		    "Mastodon",
		    "Liebes Team von @hilft@social.example.com, sc",
		  ],
		]
	`);
});

test('A message that is for some networks only says which', () => {
	const messages = [{ text: 'Hallo {target}', networks: ['reddit', 'x'] }];
	const [post] = kitTexts(sceneOf({ messages }, clocks.during)).posts;
	expect(post?.texts.map(({ label }) => label)).toEqual(['X und Reddit']);
});

test('What the kit says above its texts follows the phase', () => {
	const lead = (now: number, fields = {}) => kitStage(sceneOf({ ...thanked, ...fields }, now)).lead;
	expect([
		lead(clocks.before),
		lead(clocks.during),
		lead(clocks.solved),
		lead(clocks.after, { updates: [] }),
		lead(clocks.during, { kind: 'statement' }),
	]).toMatchInlineSnapshot(`
		[
		  "Texte, Bilder und ein Plakat: Nimm, was du brauchst. Los geht es am Di., 9. April 2013, 17:00 Uhr. Bitte vorher nichts posten.",
		  "Texte, Bilder und ein Plakat: Nimm, was du brauchst. Alles ist freundlich gemeint, und so soll es bleiben.",
		  "Es hat geklappt. Gebeten wird nicht mehr: Hier stehen der Dank und das Ergebnis.",
		  "Die Aktion ist zu Ende. Gebeten wird nicht mehr: Hier steht, was daraus wurde.",
		  "Texte, Bilder und ein Plakat: Nimm, was du brauchst. Wer über die Sache schreibt, findet hier alles Nötige.",
		]
	`);
});

describe('The text for the press', () => {
	const pictures = [
		{
			...{ url: 'https://candystorm.example.org/images/0.png', name: 'Quadrat' },
			...{ width: 1080, height: 1080, alt: 'Kampagnenbild. Bitte.' },
		},
	];

	test('German, solved', () => {
		const evidence = [{ title: 'Angebot', url: 'https://example.org/angebot' }];
		expect(
			pressText(sceneOf({ ...course, evidence }, clocks.solved), pictures),
		).toMatchInlineSnapshot(`
			"Schnelles Netz für das Educamp

			Educamp Hamburg: eine öffentliche, freundliche Bitte an Telekom hilft.

			Gelöst. Antwort nach 1 Stunde 10 Minuten.

			Worum es geht
			Bitte schaltet die Leitung noch vor Freitag frei.

			Zahlen und Daten
			- Hashtag: #telekomhilf
			- Beginn: Di., 9. April 2013, 17:00 Uhr
			- Frist: Fr., 12. April 2013, 18:00 Uhr
			- Zeit bis zur Antwort: 1 Stunde 10 Minuten
			- Beiträge: 125, gezählt bis Di., 9. April 2013, 20:00 Uhr
			- Zuletzt: Mi., 10. April 2013, 12:00 Uhr: Das Educamp hat ein Netz.
			- Seite der Aktion: https://candystorm.example.org/telekomhilf/
			- Verlauf mit Quellen: https://candystorm.example.org/telekomhilf/progress/

			Belege
			- Angebot: https://example.org/angebot

			Kontakt
			Educamp Hamburg

			Bilder
			Die Bilder dürfen für Berichte und Beiträge über diese Aktion kostenlos verwendet werden, auch zugeschnitten. Nennung: Educamp Hamburg.
			- Quadrat, 1080 × 1080: https://candystorm.example.org/images/0.png
			  Bildbeschreibung: Kampagnenbild. Bitte.

			Was ein Candystorm ist
			Viele bitten gemeinsam und freundlich um eine Sache. Sobald es eine Antwort gibt, hört das Bitten auf, und alle sagen danke.
			"
		`);
	});

	test('English, an example that runs', () => {
		const fields = {
			lang: 'en',
			demo: true,
			organizer: { name: 'Wheel Friends', mail: 'hello@example.org' },
		};
		expect(pressText(sceneOf(fields, clocks.during), [])).toMatchInlineSnapshot(`
			"Schnelles Netz für das Educamp

			Example: nobody is contacted from here. A public and kind request from Wheel Friends to Telekom hilft.

			No answer yet.

			What it is about
			Bitte schaltet die Leitung noch vor Freitag frei.

			Facts and dates
			- Hashtag: #telekomhilf
			- Start: Tue, April 9, 2013, 5:00 PM
			- Deadline: Fri, April 12, 2013, 6:00 PM
			- Campaign page: https://candystorm.example.org/telekomhilf/
			- What happened, with sources: https://candystorm.example.org/telekomhilf/progress/

			Contact
			Wheel Friends
			hello@example.org

			Pictures
			The pictures may be used free of charge in reports and posts about this campaign, including cropped versions. Credit: Wheel Friends.

			What a candystorm is
			Many people get together and kindly ask for one thing. As soon as there is an answer, the asking stops and everybody says thanks.
			"
		`);
	});
});

test('The code for other pages is escaped and says nothing that changes', () => {
	const scene = sceneOf({ title: 'A "B" & <C>', hashtags: ['#Bus'] }, clocks.during);
	expect(embedCodes(scene)).toMatchInlineSnapshot(`
		{
		  "badge": "<a href="https://candystorm.example.org/telekomhilf/"><img src="https://candystorm.example.org/telekomhilf/badge.svg" alt="#Bus: A &quot;B&quot; &amp; &lt;C>"></a>",
		  "frame": "<iframe src="https://candystorm.example.org/telekomhilf/embed/" title="A &quot;B&quot; &amp; &lt;C>" width="100%" height="380" loading="lazy"></iframe>",
		}
	`);
});
