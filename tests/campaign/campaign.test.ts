import { describe, expect, test } from 'vitest';
import { themes } from '../../src/campaign/theme.ts';
import { testCampaign, testSite } from '../support/campaign.ts';

describe('what a file leaves out', () => {
	test('is filled in', () => {
		const campaign = testCampaign({ organizer: undefined });
		expect(campaign).toMatchObject({
			slug: 'telekomhilf',
			kind: 'plea',
			lang: 'de',
			originalLang: 'de',
			languages: ['de'],
			timezone: 'Europe/Berlin',
			demo: false,
			theme: themes.candy,
			organizer: { name: 'Educamp e. V.', mail: 'hallo@example.org' },
			invites: [{ id: '1', text: '{ask} {url}', lang: 'de' }],
			thanks: [],
			updates: [],
			counts: [],
			evidence: [],
			questions: [],
			contacts: [],
			file: 'telekomhilf.mdx',
			bodyFile: 'telekomhilf.mdx',
		});
	});

	test('comes from the site', () => {
		const site = testSite({ lang: 'en', theme: 'pistachio', operator: undefined });
		const campaign = testCampaign({ organizer: undefined }, 'club', site);
		expect(campaign).toMatchObject({ lang: 'en', theme: themes.pistachio });
		expect(campaign.organizer).toBeUndefined();
		expect(campaign.langOf.title).toBe('en');
	});
});

test('Entries have their id, else their number; thanks always have their number', () => {
	const campaign = testCampaign({
		messages: ['Eins', { text: 'Zwei', id: 'zwei' }, 'Drei'],
		invites: ['Hilf mit', { text: 'Komm', id: 'komm' }],
		thanks: [{ text: 'Danke', id: 'kurz' }, 'Super'],
	});
	expect(campaign.messages.map(({ id }) => id)).toEqual(['1', 'zwei', '3']);
	expect(campaign.invites.map(({ id }) => id)).toEqual(['1', 'komm']);
	expect(campaign.thanks.map(({ id }) => id)).toEqual(['thanks-1', 'thanks-2']);
});
