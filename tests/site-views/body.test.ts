import { expect, test } from 'vitest';
import { storyLink } from '../../src/site/views/body.ts';
import { testCampaign, testSite } from '../support/campaign.ts';

const campaigns = [
	{ slug: 'club', lang: 'de', originalLang: 'de' },
	{ slug: 'club', lang: 'ja', originalLang: 'de' },
	{ slug: 'letter', lang: 'de', originalLang: 'de' },
	{ slug: 'garden', lang: 'ja', originalLang: 'en' },
	{ slug: 'matsuri', lang: 'ja', originalLang: 'ja' },
];

test.each([
	['../letter/', '/letter/', '/letter/'],
	['../garden/?a=1#b', '/garden/?a=1#b', '/ja/garden/?a=1#b'],
	['../matsuri/', '/matsuri/', '/matsuri/'],
	['./progress/', '/club/progress/', '/ja/club/progress/'],
	['progress/', '/club/progress/', '/ja/club/progress/'],
	['../imprint/', '/imprint/', '/ja/imprint/'],
	['../new/', '/new/', '/new/'],
	['../', '/', '/ja/'],
	['/letter/', '/letter/', '/letter/'],
	['/ja/letter/', '/ja/letter/', '/letter/'],
	['#why', '#why', '#why'],
	['mailto:a@example.org', 'mailto:a@example.org', 'mailto:a@example.org'],
	['https://example.org/../a', 'https://example.org/../a', 'https://example.org/../a'],
])('The link %s leads to %s, and in a translation to %s', (link, own, translated) => {
	const site = testSite({ url: 'https://candystorm.example.org/storms' });
	const campaign = { ...testCampaign({}, 'club', site), originalLang: 'de', lang: 'de' };
	const below = (path: string) => (path.startsWith('/') ? `/storms${path}` : path);
	expect(storyLink(link, { campaign, site }, campaigns)).toBe(below(own));
	const translation = { ...campaign, lang: 'ja' };
	expect(storyLink(link, { campaign: translation, site }, campaigns)).toBe(below(translated));
});
