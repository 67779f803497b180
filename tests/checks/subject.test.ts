import { expect, test } from 'vitest';
import { makeCampaign } from '../../src/campaign/campaign.ts';
import { campaignSchema } from '../../src/campaign/schema.ts';
import { makeSite } from '../../src/campaign/site.ts';
import { checkCampaign } from '../../src/checks/rules.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { parseCampaignFile } from '../../src/parse/campaign-file.ts';
import { campaignText } from './check-text.ts';

const origin = 'https://candystorm.example.org';
const site = makeSite({ title: 'Candystorms', url: origin }, origin);

function parse(text: string) {
	return parseCampaignFile(new TextEncoder().encode(text), 'netz.mdx');
}

test('Texts in fields with mistakes are looked at as well, at their places in the file', () => {
	const parsed = parse(campaignText());
	const fields = campaignSchema({ zone: 'Europe/Berlin', kind: 'plea' }).parse(parsed.fields);
	const campaign = makeCampaign(fields, { slug: 'netz', file: 'netz.mdx', hasBody: true, site });
	const wrong = campaignText({
		goal: 'viele',
		invites: `["${'Lange Reden. '.repeat(100)} Ihr Idioten"]`,
	});
	const now = Date.parse('2013-04-09T18:00+02:00');
	const version = { campaign, parsed, site, now, fonts: loadFonts };
	expect(checkCampaign({ ...version, campaigns: [campaign] })).toEqual([]);
	const found = checkCampaign({
		...version,
		campaigns: [campaign],
		mistakes: { whole: parse(wrong), wrong: new Set(['goal', 'invites']) },
	});
	expect(found).toMatchObject([{ name: 'insult', line: 25, column: 1317 }]);
});

test('What a broken campaign cannot have is not asked for', () => {
	const parsed = parse(campaignText({ evidence: undefined }));
	const fields = campaignSchema({ zone: 'Europe/Berlin', kind: 'plea' }).parse(parsed.fields);
	const campaign = makeCampaign(fields, { slug: 'netz', file: 'netz.mdx', hasBody: true, site });
	const version = {
		campaign,
		parsed,
		site,
		now: Date.parse('2013-04-09T18:00+02:00'),
		fonts: loadFonts,
		campaigns: [campaign],
	};
	expect(checkCampaign(version).map(({ name }) => name)).toEqual(['noEvidence']);
	const mistakes = { whole: parsed, wrong: new Set(['evidence']) };
	expect(checkCampaign({ ...version, mistakes })).toEqual([]);
});
