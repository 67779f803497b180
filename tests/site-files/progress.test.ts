import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phaseAt } from '../../src/campaign/phase.ts';
import { courseOf, makeScene } from '../../src/scene/scene.ts';
import { progressData, writeProgress } from '../../src/site/files/progress-json.ts';
import { progressJsonSchema, progressSchema } from '../../src/site/files/progress-schema.ts';
import { testCampaign, testSite, type WrittenFields } from '../support/campaign.ts';
import { projectFolder } from '../support/command.ts';
import { clocks, course, hostile, sceneOf } from './scenes.ts';

test('It says everything that is known, and validates', () => {
	const written: unknown = JSON.parse(writeProgress(sceneOf(course, clocks.answered)));
	expect(progressSchema.parse(written)).toEqual(written);
	expect(written).toMatchInlineSnapshot(`
		{
		  "answeredAt": "2013-04-09T18:10:00+02:00",
		  "counts": [
		    {
		      "at": "2013-04-09T18:00:00+02:00",
		      "network": "x",
		      "posts": 60,
		      "source": null,
		    },
		    {
		      "at": "2013-04-09T19:00:00+02:00",
		      "network": "mastodon",
		      "posts": 5,
		      "source": null,
		    },
		  ],
		  "deadline": "2013-04-12T18:00:00+02:00",
		  "generatedAt": "2013-04-09T19:30:00+02:00",
		  "lang": "de",
		  "phase": "answered",
		  "posts": 65,
		  "solvedAt": null,
		  "starts": "2013-04-09T17:00:00+02:00",
		  "title": "Schnelles Netz für das Educamp",
		  "turns": [],
		  "updates": [
		    {
		      "at": "2013-04-09T18:10:00+02:00",
		      "kind": "answer",
		      "lang": "de",
		      "quote": "Wir sind dran.",
		      "quoteLang": "de",
		      "source": "https://example.com/status/1",
		      "text": "Das Team meldet sich.",
		      "url": "https://candystorm.example.org/telekomhilf/progress/20130409-1810/",
		    },
		    {
		      "at": "2013-04-09T17:00:00+02:00",
		      "kind": "note",
		      "lang": "de",
		      "quote": null,
		      "quoteLang": null,
		      "source": null,
		      "text": "Wir rufen zum Candystorm auf.",
		      "url": "https://candystorm.example.org/telekomhilf/progress/20130409-1700/",
		    },
		  ],
		  "url": "https://candystorm.example.org/telekomhilf/progress/",
		  "version": 1,
		}
	`);
});

describe('What the clock does', () => {
	test.each([
		['before', 'upcoming', 0, [], null, null],
		['during', 'running', 1, [], null, null],
		['answered', 'answered', 2, [60, 5], '2013-04-09T18:10:00+02:00', null],
		['solved', 'solved', 3, [60, 5, 120], '2013-04-09T18:10:00+02:00', '2013-04-10T12:00:00+02:00'],
		['after', 'solved', 3, [60, 5, 120], '2013-04-09T18:10:00+02:00', '2013-04-10T12:00:00+02:00'],
	] as const)('%s', (clock, phase, updates, posts, answeredAt, solvedAt) => {
		const data = progressData(sceneOf(course, clocks[clock]));
		expect(data).toMatchObject({ phase, answeredAt, solvedAt });
		expect(data.updates).toHaveLength(updates);
		expect(data.counts.map((count) => count.posts)).toEqual(posts);
	});

	test('The sum is that of the newest count of each network, and unknown where nothing was counted', () => {
		expect(progressData(sceneOf(course, clocks.answered)).posts).toBe(65);
		expect(progressData(sceneOf(course, clocks.solved)).posts).toBe(125);
		expect(progressData(sceneOf(course, clocks.before)).posts).toBeNull();
	});

	test.each([
		['a time', '2013-04-12 18:00', '2013-04-12T18:00:01+02:00'],
		['a day', '2013-04-12', '2013-04-13T00:00:00+02:00'],
	])('Start and a deadline that is %s are turns until they are over', (_, deadline, end) => {
		const start = { at: '2013-04-09T17:00:00+02:00', phase: 'running' };
		const over = { at: end, phase: 'ended' };
		expect(progressData(sceneOf({ deadline }, clocks.before)).turns).toEqual([start, over]);
		expect(progressData(sceneOf({ deadline }, clocks.during)).turns).toEqual([over]);
		expect(progressData(sceneOf({ deadline }, clocks.after)).turns).toEqual([]);
		expect(progressData(sceneOf({ ...course, deadline }, clocks.solved)).turns).toEqual([]);
	});

	test('An update that lies ahead is not given away by a turn', () => {
		const deadline = '2013-04-09 18:05';
		const before = progressData(sceneOf({ ...course, deadline }, clocks.during));
		expect(before.turns).toEqual([{ at: '2013-04-09T18:05:01+02:00', phase: 'ended' }]);
		expect(progressData(sceneOf(course, clocks.answered)).turns).toEqual([]);
	});

	test('At each turn the phase is the one that it promises', () => {
		const campaign = testCampaign({ deadline: '2013-04-12' });
		fc.assert(
			fc.property(fc.integer({ min: clocks.before, max: clocks.after }), (now) => {
				const { turns } = progressData(makeScene(campaign, testSite(), now));
				for (const { at, phase } of turns) {
					expect(phaseAt(courseOf(campaign), Date.parse(at))).toBe(phase);
				}
			}),
		);
	});
});

test('A statement without dates has nulls in their places', () => {
	const fields = {
		kind: 'statement',
		starts: undefined,
		deadline: undefined,
		target: undefined,
		messages: undefined,
	};
	const data = progressData(sceneOf(fields, clocks.during));
	expect(progressSchema.parse(data)).toMatchObject({
		phase: 'running',
		starts: null,
		deadline: null,
		turns: [],
		posts: null,
	});
});

test('Times carry the offset of the campaign’s zone', () => {
	const data = progressData(sceneOf({ timezone: 'Asia/Kathmandu' }, clocks.before));
	expect(data.starts).toBe('2013-04-09T17:00:00+05:45');
	expect(progressSchema.safeParse(data).success).toBe(true);
});

test('A hostile text comes out as it went in', () => {
	const updates = [{ at: '2013-04-09 18:10', kind: 'answer', text: hostile, quote: hostile }];
	const read = progressSchema.parse(JSON.parse(writeProgress(sceneOf({ updates }, clocks.solved))));
	expect(read.updates[0]).toMatchObject({ text: hostile, quote: hostile });
});

test('The same input gives the same bytes', () => {
	expect(writeProgress(sceneOf(course, clocks.solved))).toBe(
		writeProgress(sceneOf(course, clocks.solved)),
	);
});

const published: Record<string, unknown> = JSON.parse(
	readFileSync(join(projectFolder, 'public/schemas/progress.schema.json'), 'utf8'),
);

test('The published schema is the one that is used', () => {
	expect(published).toEqual(progressJsonSchema());
});

describe('By the published schema and a reader that did not write it', () => {
	const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
	const formats = { 'date-time': dateTime, uri: (text: string) => URL.canParse(text) };
	const isValid = new Ajv2020({ formats }).compile(published);
	const written = (fields: WrittenFields, now: number) =>
		JSON.parse(writeProgress(sceneOf(fields, now)));

	test.each(Object.entries(clocks))('it is valid at the time %s', (_, now) => {
		for (const fields of [{}, course, { ...course, kind: 'question', deadline: undefined }]) {
			isValid(written(fields, now));
			expect(isValid.errors ?? []).toEqual([]);
		}
	});

	test('what is not in it, what is missing and what is no time is refused', () => {
		const good = written(course, clocks.solved);
		const { phase: _, ...without } = good;
		for (const wrong of [{ ...good, more: 1 }, without, { ...good, starts: '2013-04-09' }]) {
			expect(isValid(wrong)).toBe(false);
		}
	});
});

test('The schema refuses what is not in it and times that are none', () => {
	const data = progressData(sceneOf(course, clocks.solved));
	expect(progressSchema.safeParse({ ...data, more: 1 }).success).toBe(false);
	expect(progressSchema.safeParse({ ...data, starts: '2013-04-09' }).success).toBe(false);
	expect(progressSchema.safeParse({ ...data, phase: 'over' }).success).toBe(false);
});
