import { filePath, progressPath } from '../../campaign/paths.ts';
import { type Scene, url } from '../../scene/scene.ts';
import { type News, newsOf } from './news.ts';
import { element, writeDocument, type XmlElement } from './xml.ts';

/** A campaign's updates as RSS 2.0 (https://www.rssboard.org/rss-specification), the newest first. */
export function writeRss(scene: Scene): string {
	const { campaign, words, now } = scene;
	const self = url(scene, filePath(campaign, 'feed.xml'));
	const channel = element(
		'channel',
		{},
		element('title', {}, words.feed.title(campaign.title)),
		element('link', {}, url(scene, progressPath(campaign))),
		element('description', {}, words.feed.description(campaign.title)),
		element('language', {}, campaign.lang),
		element('lastBuildDate', {}, rssTime(now)),
		element('generator', {}, 'candystorm'),
		element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
		...newsOf(scene).map((news) => itemOf(news, scene)),
	);
	return writeDocument(
		element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, channel),
	);
}

function itemOf({ update, title, url: page, html }: News, { words }: Scene): XmlElement {
	return element(
		'item',
		{},
		element('title', {}, title),
		element('link', {}, page),
		element('guid', { isPermaLink: 'true' }, page),
		element('pubDate', {}, rssTime(update.at.at)),
		element('category', {}, words.progress.updateKind[update.kind]),
		element('description', {}, html),
	);
}

/** An instant as RSS wants it: `Tue, 09 Apr 2013 16:10:00 GMT`. */
function rssTime(at: number): string {
	return new Date(at).toUTCString();
}
