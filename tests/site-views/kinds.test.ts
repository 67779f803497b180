import { describe, expect, test } from 'vitest';
import { kindBlocks } from '../../src/site/views/kind-blocks.ts';
import { kitStage } from '../../src/site/views/kit.ts';
import { actionOf, outcomeOf, passOnOf, whenRows } from '../../src/site/views/landing.ts';
import { nextStepsOf } from '../../src/site/views/progress.ts';
import { clocks, sceneOf } from '../site-files/scenes.ts';

const update = (at: string, kind: string) => ({ at, kind, text: kind });

const undated = { starts: undefined, deadline: undefined };

describe('Praise', () => {
	const thanks = { ...undated, kind: 'thanks', messages: ['Danke, {target}!'] };
	const answer = { updates: [update('2013-04-09 18:10', 'answer')] };

	test('Nothing flips when it is answered: the praise stays', () => {
		const scene = sceneOf({ ...thanks, ...answer }, clocks.answered);
		expect(scene.phase).toBe('answered');
		expect(actionOf(scene)?.message.text).toContain('Danke, Telekom hilft!');
		expect(outcomeOf(scene)).toBeUndefined();
		expect(passOnOf(scene)?.phases).toBe('upcoming running heard answered solved');
		expect(nextStepsOf(scene).text).toBe('Sag mit danke.');
		expect(kitStage(scene).sections.map(({ heading }) => heading)).toContain('Beiträge');
	});

	test('Texts of thanks take over where there are any', () => {
		const scene = sceneOf({ ...thanks, ...answer, thanks: ['Schön, {target}!'] }, clocks.answered);
		expect(actionOf(scene)?.message.text).toContain('Schön, Telekom hilft!');
	});

	test('A plea without texts of thanks falls silent', () => {
		const scene = sceneOf(answer, clocks.answered);
		expect(actionOf(scene)).toBeUndefined();
		expect(passOnOf(scene)).toBeUndefined();
	});

	test('It invites to its event, with a calendar entry until it is over', () => {
		const event = {
			name: 'Fest',
			at: '2013-05-01 19:00',
			ends: '2013-05-01 23:00',
			place: 'Hof',
			url: 'https://example.org/fest',
		};
		const blockAt = (now: number) => kindBlocks(sceneOf({ ...thanks, event }, now))[0];
		expect(blockAt(clocks.during)).toMatchObject({
			id: 'event',
			entries: [
				{
					text: 'Fest',
					channel: { text: 'Hof' },
					moment: { text: 'Mi., 1. Mai 2013, 19:00 Uhr – 23:00' },
				},
			],
			links: [{ text: 'Termin in den Kalender' }, { href: 'https://example.org/fest' }],
		});
		const over = Date.parse('2013-05-01T23:00:00+02:00') + 1;
		expect(blockAt(over)?.links).toEqual([{ text: 'Mehr zum Termin', href: event.url }]);
		const rows = (now: number) =>
			whenRows(sceneOf({ ...thanks, event }, now)).map(({ label }) => label);
		expect(rows(clocks.during)).toEqual(['Termin', 'Stand']);
		expect(rows(over)).toEqual(['Stand']);
	});
});

describe('A question', () => {
	const question = { kind: 'question', deadline: undefined, questions: [{ text: 'Wann?' }] };
	const none = (fields: object, now: number) =>
		kindBlocks(sceneOf({ ...question, ...fields }, now))[0]?.entries?.[0]?.none;

	test('Its number stands on the landing page', () => {
		const now = clocks.during + 12 * 86_400_000;
		expect(whenRows(sceneOf(question, now)).at(-1)?.text).toBe('12 Tage ohne Antwort');
	});

	test('Beside it stands that there is no answer, yet or up to the end', () => {
		expect(none({}, clocks.during)).toBe('Noch keine Antwort.');
		const end = [update('2013-04-09 18:00', 'end')];
		expect(none({ updates: end }, clocks.answered)).toBe(
			'Bis zum Ende dieser Aktion war keine Antwort bekannt.',
		);
	});
});

test('A letter keeps room for a reply, other kinds do not', () => {
	const letter = sceneOf({ ...undated, kind: 'letter', messages: undefined }, clocks.during);
	expect(kindBlocks(letter)).toEqual([
		{ id: 'reply', heading: 'Die Antwort', empty: 'Noch keine Antwort.' },
	]);
	expect(kindBlocks(sceneOf({}, clocks.during))).toEqual([]);
});

test('A look-alike is shown character by character, and the odd ones are marked', () => {
	const scene = sceneOf({ lookalikes: ['@telekom_hiIft'] }, clocks.during);
	const [account] = kindBlocks(scene)[0]?.accounts ?? [];
	expect(account?.characters.map(({ character }) => character).join('')).toBe('@telekom_hiIft');
	expect(account?.characters.filter(({ isOdd }) => isOdd)).toEqual([
		{ character: 'I', code: 'U+0049', isOdd: true },
	]);
});
