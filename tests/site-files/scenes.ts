import { makeScene, type Scene } from '../../src/scene/scene.ts';
import { testCampaign, testSite, type WrittenFields } from '../support/campaign.ts';

/** The course of the Educamp's storm: an answer after seventy minutes, solved the next day. */
export const course: WrittenFields = {
	updates: [
		{ at: '2013-04-10 12:00', kind: 'solved', text: 'Das Educamp hat ein Netz.' },
		{ at: '2013-04-09 17:00', kind: 'note', text: 'Wir rufen zum Candystorm auf.' },
		{
			at: '2013-04-09 18:10',
			kind: 'answer',
			text: 'Das Team meldet sich.',
			quote: 'Wir sind dran.',
			source: 'https://example.com/status/1',
		},
	],
	counts: [
		{ at: '2013-04-09 20:00', network: 'x', posts: 120, source: 'von Hand gezählt' },
		{ at: '2013-04-09 18:00', network: 'x', posts: 60 },
		{ at: '2013-04-09 19:00', network: 'mastodon', posts: 5 },
	],
};

/** Clocks from before the start to after the deadline, by what is the case then. */
export const clocks = {
	before: Date.UTC(2013, 3, 9, 10),
	during: Date.UTC(2013, 3, 9, 15, 30),
	answered: Date.UTC(2013, 3, 9, 17, 30),
	solved: Date.UTC(2013, 3, 10, 12),
	after: Date.UTC(2013, 4, 1),
} as const;

/** A text with everything in it that a careless writer of XML, HTML or JSON stumbles over. */
export const hostile =
	'<script>alert(1)</script> ]]> & &amp; &lt;b&gt; "x" \'y\' ]]> </item><item>, ; \\ 🍬';

/** The scene of a campaign with these fields at a time. */
export function sceneOf(fields: WrittenFields, now: number, site = testSite()): Scene {
	return makeScene(testCampaign(fields, 'telekomhilf', site), site, now);
}
