import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { updateKinds } from '../../src/campaign/phase.ts';
import { campaignAt, readStudioTime, writeStudioTime } from '../../src/site/studio-time.ts';
import { testCampaign } from '../support/campaign.ts';

const read = (query: string) => readStudioTime(new URL(query, 'http://localhost'));

describe('The time in an address', () => {
	test('is read as it was written', () => {
		const times = fc.record({
			now: fc.integer({ min: 0, max: Date.UTC(2999, 0) }),
			whatIf: fc.constantFrom(undefined, ...updateKinds),
		});
		fc.assert(
			fc.property(times, (time) => {
				expect(read(writeStudioTime(time))).toEqual(time);
			}),
		);
	});

	test.each(['', '?clock', '?clock=soon', '?if=answer'])('is none in “%s”', (query) => {
		expect(read(query)).toBeUndefined();
	});

	test('imagines no news of an unknown kind', () => {
		expect(read('?clock=2026-01-01T00:00Z&if=__proto__')?.whatIf).toBeUndefined();
	});
});

describe('A campaign at a time', () => {
	test('is a copy, so that nothing of another time is taken for it', () => {
		const campaign = testCampaign();
		expect(campaignAt(campaign, { now: 0 })).toEqual(campaign);
		expect(campaignAt(campaign, { now: 0 })).not.toBe(campaign);
	});

	test('has the news that is only imagined, in its own language', () => {
		const now = Date.parse('2013-04-10T12:00+02:00');
		const { updates } = campaignAt(testCampaign(), { now, whatIf: 'answer' });
		expect(updates).toMatchInlineSnapshot(`
			[
			  {
			    "at": {
			      "at": 1365588000000,
			      "dateOnly": false,
			      "written": "2013-04-10T12:00:00+02:00",
			    },
			    "kind": "answer",
			    "lang": "de",
			    "quote": "Wir kümmern uns darum.",
			    "quoteLang": "de",
			    "text": "Nur gedacht: Hier stünde die Meldung.",
			  },
			]
		`);
		expect(
			campaignAt(testCampaign({ lang: 'en' }), { now, whatIf: 'pause' }).updates[0],
		).toMatchObject({ kind: 'pause', lang: 'en', at: { at: now } });
	});
});
