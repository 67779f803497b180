import { describe, expect, test } from 'vitest';
import { textsOf } from '../../src/studio/texts.ts';
import { studioWords } from '../../src/words/studio.ts';
import { testCampaign, testSite } from '../support/campaign.ts';

const site = testSite();
const target = {
	name: 'Telekom hilft',
	handles: { x: 'telekom_hilft', mastodon: 'hilft@social.example.com' },
	mail: 'hilfe@telekom.example',
};

function texts(fields: Parameters<typeof testCampaign>[0]) {
	const campaign = testCampaign({ target, ...fields });
	return textsOf({ campaign, site }, studioWords.en, 'en');
}

describe('The texts of the studio', () => {
	test('show a post as it arrives on each network, with the count of that network', () => {
		const [first] = texts({ messages: ['Dear {target}, can you help? 👍🏽 {url}'] }).messages;
		expect(
			first?.versions.map(({ text, meters }) => [
				text,
				...meters.map(({ network, said }) => `${network}: ${said}`),
			]),
		).toMatchInlineSnapshot(`
			[
			  [
			    "Dear @telekom_hilft, can you help? 👍🏽 https://candystorm.example.org/telekomhilf/m/1/ #telekomhilf",
			    "X: 74 of 280 characters",
			  ],
			  [
			    "Dear Telekom hilft, can you help? 👍🏽 https://candystorm.example.org/telekomhilf/m/1/ #telekomhilf",
			    "Bluesky: 87 of 300 characters",
			    "Threads: 96 of 500 characters",
			    "Facebook: 96 characters",
			    "LinkedIn: 99 of 3,000 characters",
			    "Reddit: 48 of 300 characters",
			    "Email to Telekom hilft: 241 of 2,000 characters in the link",
			  ],
			  [
			    "Dear @hilft@social.example.com, can you help? 👍🏽 https://candystorm.example.org/telekomhilf/m/1/ #telekomhilf",
			    "Mastodon: 65 of 500 characters",
			  ],
			]
		`);
	});

	test('say how much is too much, and where', () => {
		const [first] = texts({ messages: [`${'word '.repeat(60)}{url}`] }).messages;
		const over = first?.versions.flatMap(({ meters }) =>
			meters.filter(({ isOver }) => isOver).map(({ network, said }) => `${network}: ${said}`),
		);
		expect(over).toMatchInlineSnapshot(`
			[
			  "X: 336 of 280 characters, 56 too many",
			  "Bluesky: 351 of 300 characters, 51 too many",
			  "Reddit: 312 of 300 characters, 12 too many",
			]
		`);
	});

	test('show a post only where it is offered', () => {
		const messages = [{ text: 'Hello {target}', networks: ['x'], id: 'short', tone: 'kind' }];
		const [first] = texts({ messages, target: { name: 'Town' } }).messages;
		expect(first).toMatchObject({ id: 'short', tone: 'kind', lang: 'de' });
		expect(first?.versions.flatMap(({ meters }) => meters.map(({ network }) => network))).toEqual([
			'X',
		]);
	});

	test('show thanks and private messages, each on its own ways', () => {
		const { thanks, invites } = texts({ thanks: ['Thanks, {target}!'], invites: ['Help? {url}'] });
		expect(thanks.map(({ id }) => id)).toEqual(['thanks-1']);
		expect(
			invites.flatMap(({ versions }) =>
				versions.flatMap(({ meters }) => meters.map(({ network, said }) => `${network}: ${said}`)),
			),
		).toMatchInlineSnapshot(`
			[
			  "WhatsApp: 49 of 4,096 characters",
			  "Telegram: 49 of 4,096 characters",
			  "Signal: 49 characters",
			  "Text message: 49 characters, 1 text message",
			  "Email to a friend: 128 of 2,000 characters in the link",
			]
		`);
	});

	test('of a demo mail nobody', () => {
		const [first] = texts({ demo: true }).messages;
		const names = first?.versions.flatMap(({ meters }) => meters.map(({ network }) => network));
		expect(names).not.toContain('Email to Telekom hilft');
	});
});
