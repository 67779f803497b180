import { describe, expect, test } from 'vitest';
import * as paths from '../../src/campaign/paths.ts';
import { testCampaign, testSite, translated } from '../support/campaign.ts';

const updates = [
	{ at: '2013-04-10 09:00', kind: 'solved', text: 'Gelöst.' },
	{ at: '2013-04-09 18:10', kind: 'heard', text: 'Gehört.' },
	{ at: '2013-04-09 18:10:40', kind: 'answer', text: 'Beantwortet.' },
	{ at: '2013-04-09 16:10Z', kind: 'note', text: 'Notiz.' },
];
const [german, english] = translated(testCampaign({ updates }), 'en', { title: 'Fast network' });

describe('addresses of a campaign', () => {
	test('in its own language', () => {
		expect([
			paths.landingPath(german),
			paths.messagePath(german, 'freude'),
			paths.messagePath(german, 'thanks-1'),
			paths.progressPath(german),
			paths.filePath(german, 'feed.xml'),
		]).toEqual([
			'telekomhilf/',
			'telekomhilf/m/freude/',
			'telekomhilf/m/thanks-1/',
			'telekomhilf/progress/',
			'telekomhilf/feed.xml',
		]);
	});

	test('in a translation', () => {
		expect([
			paths.landingPath(english),
			paths.messagePath(english, '1'),
			paths.progressPath(english),
			paths.filePath(english, 'calendar.ics'),
		]).toEqual([
			'en/telekomhilf/',
			'en/telekomhilf/m/1/',
			'en/telekomhilf/progress/',
			'en/telekomhilf/calendar.ics',
		]);
	});

	test("a campaign in another language than the site's has no language in its address", () => {
		const campaign = testCampaign({ lang: 'fr' }, 'club', testSite({ lang: 'de' }));
		expect(paths.landingPath(campaign)).toBe('club/');
	});

	test('updates of one minute are numbered in the order of the file', () => {
		expect(paths.updatePaths(german)).toEqual([
			'telekomhilf/progress/20130410-0900/',
			'telekomhilf/progress/20130409-1810/',
			'telekomhilf/progress/20130409-1810-2/',
			'telekomhilf/progress/20130409-1810-3/',
		]);
		expect(paths.updatePaths(english)).toEqual(
			paths.updatePaths(german).map((path) => `en/${path}`),
		);
	});

	test('the hour that is there twice makes two addresses', () => {
		const twice = ['2026-10-25 02:30 +02:00', '2026-10-25 02:30 +01:00'];
		const campaign = testCampaign({
			updates: twice.map((at) => ({ at, kind: 'note', text: 'Notiz.' })),
		});
		expect(paths.updatePaths(campaign)).toEqual([
			'telekomhilf/progress/20261025-0230/',
			'telekomhilf/progress/20261025-0230-2/',
		]);
	});

	test("updates stand under the time of the campaign's zone", () => {
		const campaign = testCampaign({
			timezone: 'Asia/Tokyo',
			updates: [{ at: '2013-04-09 16:10Z', kind: 'note', text: 'Notiz.' }],
		});
		expect(paths.updatePaths(campaign)).toEqual(['telekomhilf/progress/20130410-0110/']);
	});
});

describe('addresses of the site', () => {
	const atRoot = testSite();
	const below = testSite({ url: 'https://club.example.org/stuerme' });

	test("pages in the site's language stand at the root", () => {
		expect(paths.sitePath(atRoot, 'de', 'imprint/')).toBe('imprint/');
		expect(paths.sitePath(atRoot, 'en', 'imprint/')).toBe('en/imprint/');
		expect(paths.sitePath(atRoot, 'de', '')).toBe('');
		expect(paths.sitePath(atRoot, 'pt-br', '')).toBe('pt-br/');
	});

	test('begin with the base path', () => {
		expect(paths.hrefOf(atRoot, '')).toBe('/');
		expect(paths.hrefOf(atRoot, 'club/')).toBe('/club/');
		expect(paths.hrefOf(below, 'club/')).toBe('/stuerme/club/');
		expect(paths.urlOf(atRoot, 'club/')).toBe('https://candystorm.example.org/club/');
		expect(paths.urlOf(below, '')).toBe('https://club.example.org/stuerme/');
	});
});
