import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { makeScene } from '../../src/scene/scene.ts';
import { hasCalendar, writeCalendar } from '../../src/site/files/calendar.ts';
import { testCampaign, testSite, translated, type WrittenFields } from '../support/campaign.ts';
import { clocks, course, hostile, sceneOf } from './scenes.ts';

function readCalendar(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text));
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		const [alarm] = component.getAllSubcomponents('valarm');
		return {
			uid: event.uid,
			summary: event.summary,
			start: instantOf(event.startDate),
			end: component.hasProperty('dtend') ? instantOf(event.endDate) : undefined,
			stamp: String(component.getFirstPropertyValue('dtstamp')),
			status: component.getFirstPropertyValue('status') ?? undefined,
			alarm: alarm?.getFirstPropertyValue('trigger')?.toString(),
			related: alarm?.getFirstProperty('trigger')?.getFirstParameter('related') ?? undefined,
			action: alarm?.getFirstPropertyValue('action'),
			rings: alarm?.getFirstPropertyValue('description'),
			description: event.description,
			location: event.location ?? undefined,
			url: component.getFirstPropertyValue('url'),
		};
	});
}

/** A day as it stands; a time as the instant that the file's own rules of its zone make of it. */
function instantOf(time: ICAL.Time): string {
	return time.isDate ? time.toString() : time.toJSDate().toISOString().replace('.000', '');
}

const read = (fields: WrittenFields, now: number = clocks.during) =>
	readCalendar(writeCalendar(sceneOf(fields, now)));

test('Start and deadline are there, each with an alarm an hour before', () => {
	expect(read({})).toMatchInlineSnapshot(`
		[
		  {
		    "action": "DISPLAY",
		    "alarm": "-PT1H",
		    "description": "Bitte schaltet die Leitung noch vor Freitag frei.

		https://candystorm.example.org/telekomhilf/",
		    "end": undefined,
		    "location": undefined,
		    "related": undefined,
		    "rings": "Gleich: Schnelles Netz für das Educamp",
		    "stamp": "2013-04-09T15:30:00Z",
		    "start": "2013-04-09T15:00:00Z",
		    "status": "CONFIRMED",
		    "summary": "Start: Schnelles Netz für das Educamp",
		    "uid": "start.telekomhilf@candystorm.example.org",
		    "url": "https://candystorm.example.org/telekomhilf/",
		  },
		  {
		    "action": "DISPLAY",
		    "alarm": "-PT1H",
		    "description": "Bitte schaltet die Leitung noch vor Freitag frei.

		https://candystorm.example.org/telekomhilf/",
		    "end": undefined,
		    "location": undefined,
		    "related": undefined,
		    "rings": "Gleich: Schnelles Netz für das Educamp",
		    "stamp": "2013-04-09T15:30:00Z",
		    "start": "2013-04-12T16:00:00Z",
		    "status": "CONFIRMED",
		    "summary": "Frist: Schnelles Netz für das Educamp",
		    "uid": "deadline.telekomhilf@candystorm.example.org",
		    "url": "https://candystorm.example.org/telekomhilf/",
		  },
		]
	`);
});

test.each([
	['2013-04-12', 'Europe/Berlin'],
	['2013-04-12', 'America/Los_Angeles'],
	['2013-04-12', 'Pacific/Kiritimati'],
	['2013-03-31', 'Europe/Berlin'],
	['2013-10-27', 'Europe/Berlin'],
])(
	'A deadline that is the day %s in %s is a whole day with an alarm in the morning',
	(day, timezone) => {
		const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
		const [start, deadline] = read({ starts: '2013-01-02', deadline: day, timezone });
		expect(start).toMatchObject({ start: '2013-01-02', end: '2013-01-03' });
		expect(deadline).toMatchObject({ start: day, end: next, alarm: 'PT9H', related: 'START' });
	},
);

describe('An event', () => {
	const at = (event: WrittenFields) => read({ event: { name: 'Educamp', ...event } })[2];

	test.each([
		[
			'with times',
			'2013-04-12 18:00',
			'2013-04-14 16:00',
			'2013-04-12T16:00:00Z',
			'2013-04-14T14:00:00Z',
		],
		['with no end', '2013-04-12 18:00', undefined, '2013-04-12T16:00:00Z', undefined],
		['of whole days', '2013-04-12', '2013-04-14', '2013-04-12', '2013-04-15'],
		['of one day', '2013-04-12', undefined, '2013-04-12', '2013-04-13'],
		[
			'that ends with a day',
			'2013-04-12 18:00',
			'2013-04-14',
			'2013-04-12T16:00:00Z',
			'2013-04-14T22:00:00Z',
		],
	])('%s', (_, start, ends, from, to) => {
		expect(at({ at: start, ends })).toMatchObject({ summary: 'Educamp', start: from, end: to });
	});

	test('It has its place and its own page', () => {
		const event = {
			at: '2013-04-12',
			place: 'Hamburg, Alsterdorf',
			url: 'https://example.org/camp',
		};
		expect(at(event)).toMatchObject({
			rings: 'Gleich: Educamp',
			location: 'Hamburg, Alsterdorf',
			url: 'https://example.org/camp',
		});
	});
});

test.each([
	['before', {}, 'CONFIRMED', 'CONFIRMED'],
	['during', {}, 'CONFIRMED', 'CONFIRMED'],
	['answered', course, 'CONFIRMED', 'CANCELLED'],
	['solved', course, 'CONFIRMED', 'CANCELLED'],
	['after', course, 'CONFIRMED', 'CONFIRMED'],
	['after', {}, 'CONFIRMED', 'CONFIRMED'],
] as const)(
	'At the time %s what is still to come is called off once it is settled',
	(clock, fields, start, deadline) => {
		expect(read(fields, clocks[clock]).map(({ status }) => status)).toEqual([start, deadline]);
	},
);

test('Once it is settled the outcome stands in the description', () => {
	const [, deadline] = read(course, clocks.solved);
	expect(deadline?.description).toMatch(/^Gelöst\. Antwort nach 1 Stunde,? 10 Minuten\n/);
});

test('What stands for the whole calendar comes before its entries', () => {
	const text = writeCalendar(sceneOf({}, clocks.during));
	expect(text.slice(0, text.indexOf('BEGIN:VEVENT'))).toMatchInlineSnapshot(`
		"BEGIN:VCALENDAR
		VERSION:2.0
		PRODID:-//candystorm//candystorm//DE
		BEGIN:VTIMEZONE
		TZID:Europe/Berlin
		BEGIN:DAYLIGHT
		DTSTART:20130331T020000
		TZOFFSETFROM:+0100
		TZOFFSETTO:+0200
		END:DAYLIGHT
		END:VTIMEZONE
		"
	`);
	expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/);
});

test.each([
	['Europe/Berlin', '2026-03-01 09:00', '2026-11-30 18:00'],
	['America/New_York', '2026-10-31 12:00', '2026-11-02 12:00'],
	['Australia/Lord_Howe', '2026-04-01 00:30', '2026-10-10 00:30'],
	['Africa/Casablanca', '2026-02-01 10:00', '2026-05-01 10:00'],
	['Asia/Kathmandu', '2026-01-01 05:45', '2027-01-01 05:45'],
	['UTC', '2026-01-01 05:45', '2026-07-01 05:45'],
])(
	'Times in %s mean the same instants to a program that knows only the file',
	(timezone, starts, deadline) => {
		const campaign = testCampaign({ timezone, starts, deadline });
		const text = writeCalendar(makeScene(campaign, testSite(), clocks.during));
		const instants = [campaign.starts, campaign.deadline].map((moment) =>
			new Date(moment?.at ?? 0).toISOString().replace('.000', ''),
		);
		expect(readCalendar(text).map(({ start }) => start)).toEqual(instants);
		if (timezone !== 'UTC') {
			expect(text).toContain(
				`DTSTART;TZID=${timezone}:${starts.replace(/[-:]/g, '').replace(' ', 'T')}00`,
			);
		}
	},
);

test('Only a campaign with a date has a calendar', () => {
	const none = { kind: 'thanks', starts: undefined, deadline: undefined };
	const event = { name: 'Fest', at: '2013-04-12' };
	expect(hasCalendar(testCampaign(none))).toBe(false);
	expect(hasCalendar(testCampaign({ ...none, starts: '2013-04-12' }))).toBe(true);
	expect(hasCalendar(testCampaign({ ...none, event }))).toBe(true);
	expect(read({ ...none, event })).toMatchObject([{ summary: 'Fest', start: '2013-04-12' }]);
});

test('A hostile text stays inside its own line', () => {
	const text = `${hostile}\nEND:VEVENT\nBEGIN:VEVENT`.slice(0, 119);
	const event = { name: text, at: '2013-04-12', place: text };
	const events = read({ ask: hostile, title: hostile.slice(0, 78), event });
	expect(events).toHaveLength(3);
	expect(events[0]?.summary).toBe(`Start: ${hostile.slice(0, 78)}`);
	expect(events[0]?.description).toContain(hostile);
	expect(events[2]).toMatchObject({ summary: text, location: text });
});

test('Lines end and are folded as RFC 5545 wants it, never inside a character', () => {
	const text = writeCalendar(sceneOf({ ask: '🍬ä'.repeat(100) }, clocks.during));
	const lines = text.split('\r\n');
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(lines.at(-1)).toBe('');
	for (const line of lines) {
		expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(line.isWellFormed()).toBe(true);
	}
});

test('A translation keeps the ids, so that its dates are the same entries', () => {
	const [german, english] = translated(testCampaign(), 'en', { title: 'Fast internet' });
	const [first, second] = [german, english].map((campaign) =>
		readCalendar(writeCalendar(makeScene(campaign, testSite(), clocks.during))),
	);
	expect(second?.map(({ uid }) => uid)).toEqual(first?.map(({ uid }) => uid));
	expect(second?.[1]?.summary).toBe('Deadline: Fast internet');
});

test('Sites below different paths of one host do not share ids', () => {
	const ids = ['https://example.github.io/a/', 'https://example.github.io/b/'].flatMap((url) =>
		readCalendar(writeCalendar(sceneOf({}, clocks.during, testSite({ url })))).map(
			({ uid }) => uid,
		),
	);
	expect(ids).toEqual([
		'start.a.telekomhilf@example.github.io',
		'deadline.a.telekomhilf@example.github.io',
		'start.b.telekomhilf@example.github.io',
		'deadline.b.telekomhilf@example.github.io',
	]);
});

test('The same input gives the same bytes', () => {
	expect(writeCalendar(sceneOf(course, clocks.solved))).toBe(
		writeCalendar(sceneOf(course, clocks.solved)),
	);
});
