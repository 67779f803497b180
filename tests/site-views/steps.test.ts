import { describe, expect, test } from 'vitest';
import { setbackAfter, stepsOf } from '../../src/site/views/steps.ts';
import { clocks, course, sceneOf } from '../site-files/scenes.ts';
import type { WrittenFields } from '../support/campaign.ts';

const day = 86_400_000;
const update = (at: string, kind: string) => ({ at, kind, text: `${kind} ${at}` });

/** Each step in one line: name, state, time as seen. */
function lines(fields: WrittenFields, now: number): string[] {
	return stepsOf(sceneOf(fields, now)).map(({ name, state, moment }) =>
		`${name} ${state} ${moment?.short ?? '–'}`.replaceAll('\u00a0', ' '),
	);
}

test('Before the start, nothing is reached', () => {
	expect(lines(course, clocks.before)).toEqual([
		'Start todo 9. 4., 17:00',
		'Gehört todo –',
		'Beantwortet todo –',
		'Gelöst todo –',
	]);
});

test('The Educamp’s way: on the same day the time of day is enough', () => {
	expect(lines(course, clocks.solved)).toEqual([
		'Start done 9. 4., 17:00',
		'Gehört passed –',
		'Beantwortet done 18:10',
		'Gelöst now 10. 4., 12:00',
	]);
});

test('A step has its whole time for those who hear it, and its evidence', () => {
	const [, , answered] = stepsOf(sceneOf(course, clocks.answered));
	expect(answered).toMatchObject({
		state: 'now',
		moment: { text: 'Di., 9. April 2013, 18:10 Uhr', datetime: '2013-04-09T18:10:00+02:00' },
		href: '/telekomhilf/progress/20130409-1810/',
		note: undefined,
	});
});

describe('Other ends', () => {
	test('over without an answer', () => {
		expect(lines({}, clocks.after)).toEqual([
			'Start done 9. 4., 17:00',
			'Zu Ende now 12. 4., 18:00',
		]);
	});

	test('ended by hand after having been heard', () => {
		const updates = [update('2013-04-09 18:00', 'heard'), update('2013-04-11 09:00', 'end')];
		expect(lines({ updates }, clocks.after)).toEqual([
			'Start done 9. 4., 17:00',
			'Gehört done 18:00',
			'Zu Ende now 11. 4., 9:00',
		]);
	});

	test('a pause stands before what is still to come', () => {
		const updates = [update('2013-04-09 18:00', 'heard'), update('2013-04-09 19:00', 'pause')];
		expect(lines({ updates }, clocks.answered + day)).toEqual([
			'Start done 9. 4., 17:00',
			'Pause now 19:00',
			'Beantwortet todo –',
			'Gelöst todo –',
		]);
	});

	test('a setback after the solution', () => {
		const updates = [
			update('2013-04-09 18:10', 'answer'),
			update('2013-04-10 12:00', 'solved'),
			update('2013-04-11 08:00', 'setback'),
		];
		expect(lines({ updates }, clocks.after)).toEqual([
			'Start done 9. 4., 17:00',
			'Beantwortet done 18:10',
			'Gelöst done 10. 4., 12:00',
			'Rückschlag now 11. 4., 8:00',
		]);
	});

	test('a setback that a new answer came after is over', () => {
		const updates = [
			update('2013-04-09 18:10', 'answer'),
			update('2013-04-10 08:00', 'setback'),
			update('2013-04-10 12:00', 'solved'),
		];
		expect(setbackAfter(sceneOf({ updates }, clocks.after))).toBeUndefined();
		expect(lines({ updates }, clocks.after).at(-1)).toBe('Gelöst now 10. 4., 12:00');
	});

	test('a solution that was taken back is none', () => {
		const updates = [update('2013-04-10 12:00', 'solved'), update('2013-04-11 08:00', 'answer')];
		expect(lines({ updates }, clocks.after).slice(-2)).toEqual([
			'Beantwortet now 11. 4., 8:00',
			'Gelöst todo –',
		]);
	});
});

test('Kinds that wait for no answer show only what happened', () => {
	const fields = { kind: 'thanks', deadline: undefined };
	expect(lines(fields, clocks.during)).toEqual([]);
	const updates = [update('2013-04-09 17:20', 'answer')];
	expect(lines({ ...fields, updates }, clocks.during)).toEqual([
		'Start done 9. 4., 17:00',
		'Beantwortet now 17:20',
	]);
});
