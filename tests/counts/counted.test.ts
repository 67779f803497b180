import { describe, expect, test } from 'vitest';
import {
	type CountedNetwork,
	type CountedPeriod,
	dailyOf,
	hourlyOf,
	totalsOf,
} from '../../src/campaign/counted.ts';
import { testCampaign } from '../support/campaign.ts';

const period = (at: string, posts: number, more: Partial<CountedPeriod> = {}): CountedPeriod => ({
	at: Date.parse(at),
	posts,
	gone: 0,
	partly: false,
	...more,
});

const mastodon: CountedNetwork = {
	network: 'mastodon',
	hours: [
		period('2027-06-01T09:00Z', 2),
		period('2027-06-01T12:00Z', 3, { gone: 1 }),
		period('2027-06-02T00:00Z', 4),
	],
	days: [period('2027-06-01', 9), period('2027-06-02', 1)],
	readAt: Date.parse('2027-06-02T10:00:00Z'),
	sources: ['a.example', 'b.example'],
};
const bluesky: CountedNetwork = {
	network: 'bluesky',
	hours: [period('2027-06-01T10:00Z', 5, { partly: true })],
	days: [],
	readAt: Date.parse('2027-06-02T11:00:00Z'),
	sources: ['bsky.social'],
};
const counted = [mastodon, bluesky];
const now = Date.parse('2027-06-03T00:00:00Z');

const byHand = (counts: object[]) => testCampaign({ timezone: 'UTC', counts }).counts;

describe('Totals', () => {
	test('Each network has its newest number with its sources, the largest first', () => {
		expect(totalsOf(counted, [], now)).toEqual([
			{
				network: 'mastodon',
				posts: 13,
				gone: 0,
				partly: false,
				at: {
					at: Date.parse('2027-06-02T10:00Z'),
					dateOnly: false,
					written: '2027-06-02T10:00:00.000Z',
				},
				source: 'a.example, b.example',
				lang: undefined,
			},
			expect.objectContaining({
				network: 'bluesky',
				posts: 5,
				partly: true,
				source: 'bsky.social',
			}),
		]);
	});

	test('At an earlier time only the hours up to then count', () => {
		const [first, second] = totalsOf(
			[{ ...mastodon, days: [] }, bluesky],
			[],
			Date.parse('2027-06-01T11:00Z'),
		);
		expect([first?.network, first?.posts]).toEqual(['bluesky', 5]);
		expect([second?.network, second?.posts]).toEqual(['mastodon', 2]);
		expect(second?.at.written).toBe('2027-06-01T11:00:00.000Z');
	});

	test('Before anything was counted there is no number, rather than a zero', () => {
		expect(totalsOf(counted, [], Date.parse('2027-05-31'))).toEqual([]);
		expect(totalsOf(undefined, [], now)).toEqual([]);
	});

	test('A network that was read and had no post has a zero', () => {
		const quiet = { ...bluesky, hours: [] };
		expect(totalsOf([quiet], [], now)).toMatchObject([{ network: 'bluesky', posts: 0 }]);
	});

	test.each([
		[12, 'a.example, b.example', 13],
		[13, 'von Hand', 13],
		[14, 'von Hand', 14],
	])(
		'Of %i posts counted by hand and 13 that were read, the larger number stands with its source',
		(typed, source, posts) => {
			const counts = byHand([
				{ at: '2027-06-02', network: 'mastodon', posts: typed, source: 'von Hand' },
			]);
			expect(totalsOf([mastodon], counts, now)).toMatchObject([{ posts, source }]);
		},
	);

	test('The newest count by hand corrects an older one, and one in the future does not count yet', () => {
		const counts = byHand([
			{ at: '2027-06-02', network: 'x', posts: 150 },
			{ at: '2027-06-01', network: 'x', posts: 200 },
			{ at: '2027-06-09', network: 'x', posts: 300 },
		]);
		expect(totalsOf([], counts, now)).toMatchObject([{ network: 'x', posts: 150, lang: 'de' }]);
	});
});

describe('For a chart', () => {
	const at = (time: string) => Date.parse(time);

	test('Posts by hour are those of all networks, with the quiet hours between', () => {
		expect(hourlyOf(counted, at('2027-06-01T23:00Z'))).toEqual([
			{ at: at('2027-06-01T09:00Z'), posts: 2 },
			{ at: at('2027-06-01T10:00Z'), posts: 5 },
			{ at: at('2027-06-01T11:00Z'), posts: 0 },
			{ at: at('2027-06-01T12:00Z'), posts: 3 },
		]);
		expect(hourlyOf(undefined, now)).toEqual([]);
	});

	test('Posts by day take a server’s own sum where it is more than the hours', () => {
		expect(dailyOf(counted, now)).toEqual([
			{ at: at('2027-06-01'), posts: 14 },
			{ at: at('2027-06-02'), posts: 4 },
		]);
	});
});
