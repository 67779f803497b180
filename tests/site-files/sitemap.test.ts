import { expect, test } from 'vitest';
import { writeRobots, writeSitemap, writeSitemapIndex } from '../../src/site/files/sitemap.ts';
import { testCampaign, testSite, translated } from '../support/campaign.ts';
import { clocks, course } from './scenes.ts';

const site = testSite();
const addressesIn = (xml: string) =>
	Array.from(xml.matchAll(/<loc>(.*)<\/loc>/g), ([, found]) => found);
const listed = (...from: Parameters<typeof writeSitemap>) =>
	addressesIn(writeSitemap(...from)).map((found) => found?.replace(site.origin, ''));

test('It lists the start page and each page of a campaign that is there by now', () => {
	const campaign = testCampaign({ ...course, thanks: ['Danke, {target}!'] });
	expect(listed([campaign], site, clocks.answered)).toEqual([
		'/',
		'/telekomhilf/',
		'/telekomhilf/m/1/',
		'/telekomhilf/m/thanks-1/',
		'/telekomhilf/progress/',
		'/telekomhilf/progress/20130409-1700/',
		'/telekomhilf/progress/20130409-1810/',
	]);
});

test('A page changed when the newest update came, and an update never changes', () => {
	const xml = writeSitemap([testCampaign(course)], site, clocks.answered);
	expect(xml.slice(0, xml.indexOf('<url>', xml.indexOf('/m/1/')))).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
		<url>
		<loc>https://candystorm.example.org/</loc>
		</url>
		<url>
		<loc>https://candystorm.example.org/telekomhilf/</loc>
		<lastmod>2013-04-09T18:10:00+02:00</lastmod>
		</url>
		<url>
		<loc>https://candystorm.example.org/telekomhilf/m/1/</loc>
		<lastmod>2013-04-09T18:10:00+02:00</lastmod>
		</url>
		"
	`);
	expect(xml).toMatch(/20130409-1700\/<\/loc>\n<lastmod>2013-04-09T17:00:00\+02:00<\/lastmod>/);
});

test('Each version of a page names all of them', () => {
	const campaigns = translated(testCampaign(course), 'en', { title: 'Fast internet' });
	const xml = writeSitemap(campaigns, site, clocks.solved);
	expect(addressesIn(xml)).toContain(
		'https://candystorm.example.org/en/telekomhilf/progress/20130410-1200/',
	);
	const entry = /<url>\n<loc>[^<]*\/en\/telekomhilf\/m\/1\/<\/loc>[\s\S]*?<\/url>/.exec(xml)?.[0];
	expect(entry).toMatchInlineSnapshot(`
		"<url>
		<loc>https://candystorm.example.org/en/telekomhilf/m/1/</loc>
		<lastmod>2013-04-10T12:00:00+02:00</lastmod>
		<xhtml:link rel="alternate" hreflang="de" href="https://candystorm.example.org/telekomhilf/m/1/"/>
		<xhtml:link rel="alternate" hreflang="en" href="https://candystorm.example.org/en/telekomhilf/m/1/"/>
		</url>"
	`);
	expect(listed(campaigns, site, clocks.solved).slice(0, 2)).toEqual(['/', '/en/']);
});

test('Nothing of a demo is in it', () => {
	const campaigns = [testCampaign({ demo: true }), testCampaign({}, 'radweg')];
	const paths = listed(campaigns, site, clocks.during);
	expect(paths.filter((path) => path?.startsWith('/telekomhilf'))).toEqual([]);
	expect(paths).toContain('/radweg/');
});

test('A site without an operator lists nothing, in a file that is still XML', () => {
	const none = testSite({ operator: undefined });
	expect(writeSitemap([testCampaign({ demo: true })], none, clocks.during)).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"/>
		"
	`);
});

test('The index names the list, and robots.txt the index, below the site’s path', () => {
	const below = testSite({ url: 'https://example.github.io/storms' });
	expect(writeSitemapIndex(below)).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
		<sitemap>
		<loc>https://example.github.io/storms/sitemap-0.xml</loc>
		</sitemap>
		</sitemapindex>
		"
	`);
	expect(writeRobots(below)).toMatchInlineSnapshot(`
		"User-agent: *
		Allow: /

		Sitemap: https://example.github.io/storms/sitemap-index.xml
		"
	`);
});
