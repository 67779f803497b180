import { expect, test } from 'vitest';
import { writeArchive } from '../../src/site/files/archive.ts';
import { galleryOf } from '../../src/site/views/gallery.ts';
import { testCampaign, testSite, translated, type WrittenFields } from '../support/campaign.ts';
import { clocks, course, hostile } from './scenes.ts';

const site = testSite();

interface Archive {
	campaigns: Record<string, unknown>[];
	medians: { minutesToAnswer: number; campaigns: number } | null;
}

function read(...from: Parameters<typeof writeArchive>): Archive {
	return JSON.parse(writeArchive(...from));
}

/** A campaign that was answered so many minutes after its start. */
function answeredAfter(minutes: number, fields: WrittenFields = {}) {
	const at = `2013-04-09 17:${String(minutes).padStart(2, '0')}`;
	const updates = [{ at, kind: 'answer', text: 'Das Team meldet sich.' }];
	return testCampaign({ updates, ...fields }, `nach-${minutes}`);
}

test('It says of each campaign what the start page says', () => {
	expect(read([testCampaign(course)], site, clocks.solved)).toMatchInlineSnapshot(`
		{
		  "campaigns": [
		    {
		      "answeredAt": "2013-04-09T18:10:00+02:00",
		      "ask": "Bitte schaltet die Leitung noch vor Freitag frei.",
		      "deadline": "2013-04-12T18:00:00+02:00",
		      "demo": false,
		      "helped": {
		        "network": "X",
		        "posts": 60,
		      },
		      "kind": "plea",
		      "lang": "de",
		      "minutesToAnswer": 70,
		      "outcome": "Das Educamp hat ein Netz.",
		      "phase": "solved",
		      "posts": 125,
		      "slug": "telekomhilf",
		      "solvedAt": "2013-04-10T12:00:00+02:00",
		      "starts": "2013-04-09T17:00:00+02:00",
		      "target": "Telekom hilft",
		      "title": "Schnelles Netz für das Educamp",
		      "url": "https://candystorm.example.org/telekomhilf/",
		    },
		  ],
		  "generatedAt": "2013-04-10T12:00:00.000Z",
		  "medians": null,
		  "title": "Candystorms",
		  "url": "https://candystorm.example.org/",
		  "version": 1,
		}
	`);
});

test('What is unknown is null', () => {
	const statement = testCampaign({
		kind: 'statement',
		starts: undefined,
		deadline: undefined,
		target: undefined,
		messages: undefined,
	});
	expect(read([statement], site, clocks.during).campaigns).toMatchObject([
		{
			target: null,
			starts: null,
			deadline: null,
			outcome: null,
			minutesToAnswer: null,
			posts: null,
			helped: null,
		},
	]);
});

test.each([
	['nothing while it runs', course, clocks.during, null],
	['the answer', course, clocks.answered, 'Das Team meldet sich.'],
	['the solution', course, clocks.solved, 'Das Educamp hat ein Netz.'],
	['that it ended by its deadline', {}, clocks.after, 'Zu Ende, ohne Lösung'],
	[
		'why it was ended',
		{ updates: [{ at: '2013-04-09 17:10', kind: 'end', text: 'Wir hören auf.' }] },
		clocks.solved,
		'Wir hören auf.',
	],
])('The outcome says %s', (_, fields, now, outcome) => {
	expect(read([testCampaign(fields)], site, now).campaigns).toMatchObject([{ outcome }]);
});

test.each([
	['the network with the most posts', course.counts, { network: 'X', posts: 60 }],
	[
		'only what was counted before the answer',
		[
			{ at: '2013-04-09 18:00', network: 'mastodon', posts: 7 },
			{ at: '2013-04-09 20:00', network: 'x', posts: 120 },
		],
		{ network: 'Mastodon', posts: 7 },
	],
	['nothing without a number', [], null],
])('What helped is %s', (_, counts, helped) => {
	const campaigns = [testCampaign({ ...course, counts })];
	expect(read(campaigns, site, clocks.solved).campaigns).toMatchObject([{ helped }]);
	expect(read(campaigns, site, clocks.during).campaigns).toMatchObject([{ helped: null }]);
});

test('The start page says what helped and, from three answers on, what is usual', () => {
	const answered = [10, 20, 50].map((minutes) => answeredAfter(minutes));
	const { usual } = galleryOf(answered, site, clocks.solved, 'en');
	expect(usual).toMatchInlineSnapshot(
		`"3 storms were answered. Median time to the answer: 20 minutes."`,
	);
	expect(galleryOf(answered.slice(1), site, clocks.solved, 'en').usual).toBeNull();
	const { past } = galleryOf([testCampaign(course)], site, clocks.solved, 'en');
	expect(past[0]?.end).toBe('What helped most by then: 60 posts on X');
});

test('Running campaigns come first, then those to come, then those that are over', () => {
	const now = clocks.solved;
	const campaigns = [
		testCampaign({ deadline: '2013-04-09 20:00' }, 'ohne-antwort'),
		testCampaign({ starts: '2013-04-12' }, 'kommt'),
		testCampaign(course, 'geloest'),
		testCampaign({}, 'laeuft'),
	];
	expect(read(campaigns, site, now).campaigns.map(({ slug, phase }) => [slug, phase])).toEqual([
		['laeuft', 'running'],
		['kommt', 'upcoming'],
		['geloest', 'solved'],
		['ohne-antwort', 'ended'],
	]);
});

test('A translation is not a second campaign', () => {
	const campaigns = translated(testCampaign(), 'en', { title: 'Fast internet' });
	expect(read(campaigns, site, clocks.during).campaigns).toMatchObject([
		{ lang: 'de', url: 'https://candystorm.example.org/telekomhilf/' },
	]);
});

test.each([
	['two', [10, 20], null],
	['three', [50, 10, 20], { minutesToAnswer: 20, campaigns: 3 }],
	['four', [50, 10, 20, 25], { minutesToAnswer: 22.5, campaigns: 4 }],
])('The median of %s answers', (_, minutes, medians) => {
	const campaigns = minutes.map((each) => answeredAfter(each));
	expect(read(campaigns, site, clocks.solved).medians).toEqual(medians);
});

test('Examples do not count into the median, nor answers that are still to come', () => {
	const campaigns = [answeredAfter(10), answeredAfter(20), answeredAfter(40, { demo: true })];
	expect(read(campaigns, site, clocks.solved).medians).toBeNull();
	const all = [10, 20, 50].map((minutes) => answeredAfter(minutes));
	expect(read(all, site, clocks.during).medians).toBeNull();
	expect(read(all, site, clocks.solved).medians).not.toBeNull();
});

test('A hostile text comes out as it went in, and the same input gives the same bytes', () => {
	const campaigns = [testCampaign({ ask: hostile })];
	expect(read(campaigns, site, clocks.during).campaigns[0]?.ask).toBe(hostile);
	expect(writeArchive(campaigns, site, clocks.during)).toBe(
		writeArchive(campaigns, site, clocks.during),
	);
});
