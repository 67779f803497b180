import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { makeScene } from '../../src/scene/scene.ts';
import { writeJsonFeed } from '../../src/site/files/json-feed.ts';
import { writeRss } from '../../src/site/files/rss.ts';
import { testCampaign, testSite, translated } from '../support/campaign.ts';
import { clocks, course, hostile, sceneOf } from './scenes.ts';

const page = (time: string) => `https://candystorm.example.org/telekomhilf/progress/${time}/`;
const readRss = (...from: Parameters<typeof sceneOf>) => parseRssFeed(writeRss(sceneOf(...from)));
const readJson = (...from: Parameters<typeof sceneOf>) =>
	parseJsonFeed(writeJsonFeed(sceneOf(...from)));

const known = {
	before: [],
	during: ['20130409-1700'],
	answered: ['20130409-1810', '20130409-1700'],
	solved: ['20130410-1200', '20130409-1810', '20130409-1700'],
	after: ['20130410-1200', '20130409-1810', '20130409-1700'],
};

describe.each(Object.entries(known))('At the time %s', (name, times) => {
	const now = clocks[name as keyof typeof clocks];

	test('RSS has one item for each update up to now, the newest first, known by its own page', () => {
		const { items = [] } = readRss(course, now);
		expect(items.map(({ link }) => link)).toEqual(times.map(page));
		expect(items.map(({ guid }) => guid)).toEqual(
			times.map((time) => ({ value: page(time), isPermaLink: true })),
		);
	});

	test('JSON Feed has the same items', () => {
		const { items = [] } = readJson(course, now);
		expect(items.map(({ id }) => id)).toEqual(times.map(page));
		expect(items.map(({ url }) => url)).toEqual(times.map(page));
	});
});

test('RSS says what it is, where it stands and when it was made, by the clock that it is given', () => {
	const feed = readRss(course, clocks.solved);
	expect({ ...feed, items: feed.items?.slice(0, 2) }).toMatchInlineSnapshot(`
		{
		  "atom": {
		    "links": [
		      {
		        "href": "https://candystorm.example.org/telekomhilf/feed.xml",
		        "rel": "self",
		        "type": "application/rss+xml",
		      },
		    ],
		  },
		  "description": "Was bei „Schnelles Netz für das Educamp“ passiert.",
		  "generator": "candystorm",
		  "items": [
		    {
		      "categories": [
		        {
		          "name": "Gelöst",
		        },
		      ],
		      "description": "<p>Das Educamp hat ein Netz.</p>",
		      "guid": {
		        "isPermaLink": true,
		        "value": "https://candystorm.example.org/telekomhilf/progress/20130410-1200/",
		      },
		      "link": "https://candystorm.example.org/telekomhilf/progress/20130410-1200/",
		      "pubDate": "Wed, 10 Apr 2013 10:00:00 GMT",
		      "title": "Gelöst: Das Educamp hat ein Netz.",
		    },
		    {
		      "categories": [
		        {
		          "name": "Antwort",
		        },
		      ],
		      "description": "<p>Das Team meldet sich.</p>
		<blockquote cite="https://example.com/status/1">
		<p>Wir sind dran.</p>
		</blockquote>
		<p>Telekom hilft, Di., 9. April 2013, 18:10 Uhr</p>
		<p>
		<a href="https://example.com/status/1">Quelle</a>
		</p>",
		      "guid": {
		        "isPermaLink": true,
		        "value": "https://candystorm.example.org/telekomhilf/progress/20130409-1810/",
		      },
		      "link": "https://candystorm.example.org/telekomhilf/progress/20130409-1810/",
		      "pubDate": "Tue, 09 Apr 2013 16:10:00 GMT",
		      "title": "Antwort: Das Team meldet sich.",
		    },
		  ],
		  "language": "de",
		  "lastBuildDate": "Wed, 10 Apr 2013 12:00:00 GMT",
		  "link": "https://candystorm.example.org/telekomhilf/progress/",
		  "title": "Schnelles Netz für das Educamp: Neuigkeiten",
		}
	`);
});

test('JSON Feed is version 1.1 and says what it is and where it stands', () => {
	const feed = readJson(course, clocks.solved);
	expect({ ...feed, items: feed.items?.slice(0, 2) }).toMatchInlineSnapshot(`
		{
		  "authors": [
		    {
		      "name": "Educamp Hamburg",
		    },
		  ],
		  "description": "Was bei „Schnelles Netz für das Educamp“ passiert.",
		  "feed_url": "https://candystorm.example.org/telekomhilf/feed.json",
		  "home_page_url": "https://candystorm.example.org/telekomhilf/progress/",
		  "items": [
		    {
		      "content_html": "<p>Das Educamp hat ein Netz.</p>",
		      "date_published": "2013-04-10T12:00:00+02:00",
		      "id": "https://candystorm.example.org/telekomhilf/progress/20130410-1200/",
		      "language": "de",
		      "tags": [
		        "Gelöst",
		      ],
		      "title": "Gelöst: Das Educamp hat ein Netz.",
		      "url": "https://candystorm.example.org/telekomhilf/progress/20130410-1200/",
		    },
		    {
		      "content_html": "<p>Das Team meldet sich.</p>
		<blockquote cite="https://example.com/status/1">
		<p>Wir sind dran.</p>
		</blockquote>
		<p>Telekom hilft, Di., 9. April 2013, 18:10 Uhr</p>
		<p>
		<a href="https://example.com/status/1">Quelle</a>
		</p>",
		      "date_published": "2013-04-09T18:10:00+02:00",
		      "external_url": "https://example.com/status/1",
		      "id": "https://candystorm.example.org/telekomhilf/progress/20130409-1810/",
		      "language": "de",
		      "tags": [
		        "Antwort",
		      ],
		      "title": "Antwort: Das Team meldet sich.",
		      "url": "https://candystorm.example.org/telekomhilf/progress/20130409-1810/",
		    },
		  ],
		  "language": "de",
		  "title": "Schnelles Netz für das Educamp: Neuigkeiten",
		}
	`);
	expect(writeJsonFeed(sceneOf(course, clocks.solved))).toContain(
		'"version": "https://jsonfeed.org/version/1.1"',
	);
});

test('Two updates in the same minute are two items with two addresses', () => {
	const updates = ['Erstens.', 'Zweitens.'].map((text) => ({
		at: '2013-04-09 18:10',
		kind: 'note',
		text,
	}));
	const { items = [] } = readRss({ updates }, clocks.solved);
	expect(items.map(({ title, link }) => [title, link])).toEqual([
		['Notiz: Zweitens.', page('20130409-1810-2')],
		['Notiz: Erstens.', page('20130409-1810')],
	]);
});

test('A hostile text comes out as the text that it is', () => {
	const fields = {
		title: hostile.slice(0, 78),
		updates: [
			{
				at: '2013-04-09 18:10',
				kind: 'answer',
				text: hostile,
				quote: hostile,
				source: 'https://example.com/?a=1&b=2',
			},
		],
	};
	const rss = readRss(fields, clocks.solved);
	const json = readJson(fields, clocks.solved);
	const [item] = rss.items ?? [];
	expect(rss.items).toHaveLength(1);
	expect(rss.title).toBe(`${fields.title}: Neuigkeiten`);
	expect(item?.title).toBe(`Antwort: ${hostile}`);
	expect(item?.description).not.toContain('<script');
	expect(item?.description).toContain(
		'&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp; &amp;amp;',
	);
	expect(item?.description).toContain('href="https://example.com/?a=1&amp;b=2"');
	expect(json.items?.[0]?.content_html).toBe(item?.description);
	expect(json.items?.[0]?.title).toBe(item?.title);
});

test('Characters that XML cannot hold are left out', () => {
	const scene = sceneOf({}, clocks.solved);
	const [title] = ['a\u0000b\u000bc\ud800d\uffff'];
	const rss = writeRss({ ...scene, campaign: { ...scene.campaign, title: title ?? '' } });
	expect(parseRssFeed(rss).title).toBe('abc\ufffdd: Neuigkeiten');
});

test('Paragraphs and lines of a text stay apart', () => {
	const text = 'Erster Absatz,\nzweite Zeile.\n\nZweiter Absatz.';
	const { items = [] } = readJson(
		{ updates: [{ at: '2013-04-09 18:10', kind: 'note', text }] },
		clocks.solved,
	);
	expect(items[0]?.content_html).toBe(
		'<p>Erster Absatz,<br/>zweite Zeile.</p>\n<p>Zweiter Absatz.</p>',
	);
	expect(items[0]?.title).toBe('Notiz: Erster Absatz,');
});

test.each([
	['Wort '.repeat(60), `Notiz: ${'Wort '.repeat(19)}Wort…`],
	['長'.repeat(150), `Notiz: ${'長'.repeat(99)}…`],
	['👩🏽‍🚀'.repeat(150), `Notiz: ${'👩🏽‍🚀'.repeat(99)}…`],
])(
	'The title of a long update is cut between words, or at least between characters',
	(text, title) => {
		const { items = [] } = readJson(
			{ updates: [{ at: '2013-04-09 18:10', kind: 'note', text }] },
			clocks.solved,
		);
		expect(items[0]?.title).toBe(title);
	},
);

test('A translation has its own feed, and marks what is still in the other language', () => {
	const [, english] = translated(testCampaign(course), 'en', {
		title: 'Fast internet',
		updates: [{ at: '2013-04-10 12:00', text: 'It is solved.' }],
	});
	const scene = makeScene(english, testSite(), clocks.solved);
	const rss = parseRssFeed(writeRss(scene));
	expect(rss.language).toBe('en');
	expect(rss.items?.map(({ title, description }) => [title, description])).toMatchInlineSnapshot(`
		[
		  [
		    "Solved: It is solved.",
		    "<p>It is solved.</p>",
		  ],
		  [
		    "Answer: Das Team meldet sich.",
		    "<p lang="de">Das Team meldet sich.</p>
		<blockquote cite="https://example.com/status/1">
		<p lang="de">Wir sind dran.</p>
		</blockquote>
		<p>Telekom hilft, Tue, April 9, 2013, 6:10 PM</p>
		<p>
		<a href="https://example.com/status/1">Source</a>
		</p>",
		  ],
		  [
		    "Note: Wir rufen zum Candystorm auf.",
		    "<p lang="de">Wir rufen zum Candystorm auf.</p>",
		  ],
		]
	`);
	const json = parseJsonFeed(writeJsonFeed(scene));
	expect(json.items?.map(({ language }) => language)).toEqual(['en', 'de', 'de']);
});

test('A site below a path has that path in every address', () => {
	const site = testSite({ url: 'https://example.github.io/storms/' });
	const { atom, items = [] } = readRss(course, clocks.during, site);
	expect(items[0]?.link).toBe(
		'https://example.github.io/storms/telekomhilf/progress/20130409-1700/',
	);
	expect(atom?.links?.[0]?.href).toBe('https://example.github.io/storms/telekomhilf/feed.xml');
});

test('The same input gives the same bytes', () => {
	for (const write of [writeRss, writeJsonFeed]) {
		expect(write(sceneOf(course, clocks.solved))).toBe(write(sceneOf(course, clocks.solved)));
	}
});
