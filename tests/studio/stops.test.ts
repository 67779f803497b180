import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phases, updateKinds } from '../../src/campaign/phase.ts';
import { type Stop, stopsOf, whatIfsOf } from '../../src/studio/stops.ts';
import { testCampaign } from '../support/campaign.ts';

const at = (time: string) => Date.parse(time);
const now = at('2013-04-11T10:00+02:00');

/** A stop in one line: when, what happens, and the phase then. */
function told({ time, reasons, phase }: Stop): string {
	const names = reasons.map((reason) => (typeof reason === 'string' ? reason : reason.kind));
	const when = new Date(time.now).toISOString().slice(0, 16);
	return [when, time.whatIf ?? names.join(' and '), phase].join(' ');
}

const updates = [
	{ at: '2013-04-10 12:00', kind: 'answer', text: 'Wir kümmern uns.' },
	{ at: '2013-04-09 17:00', kind: 'note', text: 'Es geht los.' },
];

describe('The stops of the clock', () => {
	test('are everything that happens, in the order of the clock, each time once', () => {
		expect(stopsOf(testCampaign({ updates }), now).map(told)).toMatchInlineSnapshot(`
			[
			  "2013-04-08T15:00 before upcoming",
			  "2013-04-09T15:00 starts and note running",
			  "2013-04-10T10:00 answer answered",
			  "2013-04-11T08:00 now answered",
			  "2013-04-12T16:01 over answered",
			]
		`);
	});

	test('of a campaign without dates are now and its news', () => {
		const campaign = testCampaign({ kind: 'thanks', starts: undefined, deadline: undefined });
		expect(stopsOf(campaign, now).map(told)).toMatchInlineSnapshot(`
			[
			  "2013-04-11T08:00 now running",
			]
		`);
	});
});

describe('What is only imagined', () => {
	test('brings the phases that the file does not', () => {
		expect(whatIfsOf(testCampaign(), now).map(told)).toMatchInlineSnapshot(`
			[
			  "2013-04-11T08:00 heard heard",
			  "2013-04-11T08:00 answer answered",
			  "2013-04-11T08:00 solved solved",
			  "2013-04-11T08:00 pause paused",
			]
		`);
		expect(whatIfsOf(testCampaign({ updates }), now).map(told)).toMatchInlineSnapshot(`
			[
			  "2013-04-11T03:30 heard heard",
			  "2013-04-11T03:30 solved solved",
			  "2013-04-11T03:30 pause paused",
			  "2013-04-11T03:30 end ended",
			]
		`);
	});

	test('happens while the campaign asks, also where that is long over', () => {
		const [first] = whatIfsOf(testCampaign(), at('2026-01-01T00:00Z'));
		expect(first && told(first)).toMatchInlineSnapshot(`"2013-04-11T03:30 heard heard"`);
	});
});

test('Together they show every phase that a campaign can be in, whatever has happened to it', () => {
	const kinds = fc.constantFrom(...updateKinds);
	const moment = fc.integer({ min: 1, max: 28 });
	fc.assert(
		fc.property(fc.array(fc.record({ kind: kinds, day: moment }), { maxLength: 4 }), (news) => {
			const campaign = testCampaign({
				updates: news.map(({ kind, day }) => ({
					at: `2013-04-${String(day).padStart(2, '0')} 12:00`,
					kind,
					text: 'Neues.',
				})),
			});
			const shown = [...stopsOf(campaign, now), ...whatIfsOf(campaign, now)];
			const reached = new Set(shown.map(({ phase }) => phase));
			// News from before the start can settle a campaign for good; then nothing else can be seen of it.
			const settled = news.some(({ kind }) => ['solved', 'end', 'pause', 'answer'].includes(kind));
			if (!settled) {
				// What has been heard of hides only what comes before it.
				const early = news.some(({ kind, day }) => kind === 'heard' && day < 10);
				expect(phases.filter((phase) => !reached.has(phase))).toEqual(early ? ['running'] : []);
			}
			expect(new Set(shown.map(told)).size).toBe(shown.length);
		}),
	);
});
