import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/site/views/chart.ts';
import { figuresOf } from '../../src/site/views/figures.ts';
import {
	answerOf,
	knowledgeOf,
	noticesOf,
	olderOf,
	staleOf,
} from '../../src/site/views/progress.ts';
import { clocks, course, sceneOf } from '../site-files/scenes.ts';
import type { WrittenFields } from '../support/campaign.ts';

const day = 86_400_000;
const update = (at: string, kind: string, more = {}) => ({
	at,
	kind,
	text: `${kind} ${at}`,
	...more,
});
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('The numbers that matter most', () => {
	const figures = (fields: WrittenFields, now: number) =>
		figuresOf(sceneOf(fields, now)).map(({ value, label }) => plain(`${value} | ${label}`));

	test('are the time to the answer and the posts for a plea, unless the headline says the time', () => {
		expect(figures(course, clocks.solved)).toEqual(['125 | Beiträge gezählt']);
		expect(answerOf(sceneOf(course, clocks.solved)).headline).toContain('1 Stunde 10 Minuten');
		const updates = [update('2013-04-09 18:10', 'answer'), update('2013-04-11 17:00', 'end')];
		expect(figures({ ...course, updates }, clocks.after)).toContain(
			'1 Stunde 10 Minuten | vom Start bis zur Antwort',
		);
	});

	test('know the goal', () => {
		expect(figures({ ...course, goal: 500 }, clocks.solved).at(-1)).toBe(
			'125 | von 500 Beiträgen gezählt',
		);
	});

	test('are the days without an answer for a question, unless the headline says them', () => {
		const question = {
			kind: 'question',
			deadline: undefined,
			questions: [{ text: 'Warum?', answer: 'Darum.' }, { text: 'Wann?' }],
		};
		const answered = '1 von 2 | Fragen beantwortet';
		const now = clocks.during + 12 * day;
		expect(figures(question, now)).toEqual([answered]);
		const answer = answerOf(sceneOf(question, now));
		expect(answer.headline).toBe('12 Tage ohne Antwort');
		expect(answer.grows).toMatchObject({ text: answer.headline, say: '{} ohne Antwort' });
		const heard = { ...question, updates: [update('2013-04-10 09:00', 'heard')] };
		expect(figures(heard, now)).toEqual([answered]);
		expect(answerOf(sceneOf(heard, now))).toMatchObject({
			headline: '12 Tage ohne Antwort',
			lead: 'Die Frage ist angekommen. Beantwortet ist sie noch nicht.',
			grows: { text: '12 Tage ohne Antwort' },
		});
		const over = { ...question, updates: [...heard.updates, update('2013-04-14 17:00', 'end')] };
		expect(figures(over, now)).toEqual([answered]);
		expect(answerOf(sceneOf(over, now))).toMatchObject({
			headline: 'Zu Ende nach 5 Tagen ohne Antwort',
			grows: undefined,
		});
		const paused = { ...question, updates: [update('2013-04-10 09:00', 'pause')] };
		expect(figures(paused, now)).toEqual(['12 Tage | ohne Antwort', answered]);
	});

	test('are none where nothing is known', () => {
		expect(figures({}, clocks.during)).toEqual([]);
	});
});

describe('Silence', () => {
	const updates = [update('2013-04-09 17:10', 'note')];
	const heard = Date.UTC(2013, 3, 9, 15, 10);
	const stale = (fields: WrittenFields, now: number) => {
		const said = staleOf(sceneOf({ deadline: '2013-05-30', updates, ...fields }, now));
		return said?.shown ? said.text : undefined;
	};

	test('is said after three days', () => {
		expect(stale({}, heard + 3 * day - 1)).toBeUndefined();
		expect(stale({}, heard + 3 * day)).toBe('Die letzte Meldung ist 3 Tage her.');
		expect(stale({}, heard + 4.5 * day)).toBe('Die letzte Meldung ist 4 Tage her.');
	});

	test('waits on the page until it is long enough to be said', () => {
		expect(staleOf(sceneOf({ deadline: '2013-05-30', updates }, heard + day))).toMatchObject({
			since: heard,
			after: 3,
			say: 'Die letzte Meldung ist {} her.',
			shown: false,
		});
	});

	test('is nothing to speak of once it is over, or where nobody waits', () => {
		const later = heard + 9 * day;
		expect(stale({ deadline: '2013-04-12' }, later)).toBeUndefined();
		expect(stale({ updates: [...updates, update('2013-04-10', 'solved')] }, later)).toBeUndefined();
		expect(stale({ kind: 'thanks' }, later)).toBeUndefined();
	});
});

describe('The age of what the page knows', () => {
	const age = (fields: WrittenFields, now: number) => knowledgeOf(sceneOf(fields, now)).age;

	test('is said in so many words once it is a day old', () => {
		expect(age({}, clocks.during)).toMatchObject({
			since: clocks.during,
			after: 1,
			say: 'Das ist {} her.',
			shown: false,
		});
	});

	test('is of no interest once everything is settled', () => {
		expect(age(course, clocks.solved)).toBeUndefined();
		expect(age({}, clocks.during + 30 * day)).toBeUndefined();
	});
});

test('The days without an answer are found in every headline', () => {
	for (const lang of ['de', 'en']) {
		for (const days of [0, 1, 2, 12, 1000, 12345]) {
			const fields = { kind: 'question', lang, deadline: undefined, starts: '2013-04-09 17:00' };
			const { headline, grows } = answerOf(
				sceneOf(fields, Date.UTC(2013, 3, 9, 15) + days * day + 1),
			);
			expect(grows?.text).toBe(headline);
			expect(grows?.say).toMatch(/^\{\} (ohne Antwort|without an answer)$/);
		}
	}
});

describe('What must not be overlooked', () => {
	test('is the newest correction and a setback after the answer', () => {
		const updates = [
			update('2013-04-09 18:10', 'answer'),
			update('2013-04-09 19:00', 'correction'),
			update('2013-04-10 08:00', 'correction'),
			update('2013-04-10 09:00', 'setback'),
		];
		const scene = sceneOf({ updates }, clocks.solved);
		expect(noticesOf(scene).map(({ kind, link }) => [kind, plain(link.text), link.href])).toEqual([
			['setback', 'Rückschlag am 10. 4., 9:00', '/telekomhilf/progress/20130410-0900/'],
			['correction', 'Berichtigt am 10. 4., 8:00', '/telekomhilf/progress/20130410-0800/'],
		]);
		expect(answerOf(scene)).toEqual({
			headline: 'Beantwortet nach 1 Stunde 10 Minuten',
			lead: 'Danach gab es einen Rückschlag.',
		});
	});

	test('comes only once it has happened', () => {
		const updates = [update('2013-04-10 09:00', 'correction')];
		expect(noticesOf(sceneOf({ updates }, clocks.during))).toEqual([]);
	});
});

test('Of many updates the newest stands by itself, six in the open, and the rest behind a word', () => {
	const updates = Array.from({ length: 40 }, (_, index) =>
		update(`2013-04-09 17:${String(index).padStart(2, '0')}`, 'note'),
	);
	const older = olderOf(sceneOf({ updates }, clocks.solved));
	expect(older.updates).toHaveLength(39);
	expect(older.updates[0]?.id).toBe('20130409-1738');
	expect(older.olderText).toBe('Noch ältere Meldungen: 33');
});

describe('The chart', () => {
	const says = (fields: WrittenFields, now = clocks.solved) => {
		const chart = chartOf(sceneOf(fields, now));
		return chart && { ...chart, says: plain(chart.says) };
	};

	test('says what one sees', () => {
		expect(says(course)).toMatchObject({
			heading: 'Beiträge pro Stunde',
			says: 'Die meisten Beiträge: 9. 4., 17:00 – 18:00, 63 pro Stunde. Bis Di., 9. April 2013, 20:00 Uhr kamen 125 Beiträge zusammen.',
		});
	});

	test('has every count in its table, the newest first', () => {
		expect(says(course)?.table.rows.map(({ cells }) => cells)).toEqual([
			['Di., 9. April 2013, 20:00 Uhr', 'X', '120', '60'],
			['Di., 9. April 2013, 19:00 Uhr', 'Mastodon', '5', '5'],
			['Di., 9. April 2013, 18:00 Uhr', 'X', '60', '60'],
		]);
	});

	test('marks launch, answer and solution', () => {
		expect(says(course)?.marks.map(({ text }) => plain(text))).toEqual([
			'Lösung: 10. 4., 12:00',
			'Start',
			'Antwort',
		]);
	});

	test('is not there for one number, or before there are two', () => {
		const counts = [{ at: '2013-04-09 18:00', network: 'x', posts: 60 }];
		expect(says({ counts })).toBeUndefined();
		expect(says(course, Date.UTC(2013, 3, 9, 16, 30))).toBeUndefined();
	});

	test('says that a number fell', () => {
		const counts = [
			{ at: '2013-04-09 18:00', network: 'x', posts: 60 },
			{ at: '2013-04-09 19:00', network: 'x', posts: 50 },
		];
		expect(says({ counts })?.notes.at(-1)).toContain('gelöscht');
		expect(says({ counts })?.table.rows[0]?.cells.at(-1)).toBe('-10');
	});

	test('is made of what was read hour by hour, where that is more', () => {
		const scene = sceneOf(course, clocks.solved);
		const at = (hour: number) => Date.UTC(2013, 3, 9, hour);
		const period = (hour: number, posts: number) => ({
			at: at(hour),
			posts,
			gone: 0,
			partly: false,
		});
		const counted = [
			{
				network: 'mastodon' as const,
				hours: [period(15, 80), period(17, 60)],
				days: [],
				readAt: at(20),
				sources: ['social.example.com'],
			},
		];
		const chart = chartOf({ ...scene, campaign: { ...scene.campaign, counted } });
		expect(plain(chart?.says)).toContain(
			'Die meisten Beiträge: 9. 4., 17:00 – 18:00, 80 pro Stunde.',
		);
		expect(chart?.table.rows.map(({ cells }) => cells[1])).toEqual(['80', '0', '60']);
		expect(chart?.notes).toEqual([
			'Jeder Balken ist eine Stunde. Gezählt ist, was die Netzwerke öffentlich zeigen.',
		]);
	});
});
