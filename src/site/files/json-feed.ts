import { filePath, progressPath } from '../../campaign/paths.ts';
import { isoTime } from '../../campaign/time.ts';
import { type Scene, url } from '../../scene/scene.ts';
import { newsOf } from './news.ts';
import { writeJson } from './write-json.ts';

/** A campaign's updates as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), the newest first. */
export function writeJsonFeed(scene: Scene): string {
	const { campaign, words } = scene;
	return writeJson({
		version: 'https://jsonfeed.org/version/1.1',
		title: words.feed.title(campaign.title),
		description: words.feed.description(campaign.title),
		home_page_url: url(scene, progressPath(campaign)),
		feed_url: url(scene, filePath(campaign, 'feed.json')),
		language: campaign.lang,
		authors: campaign.organizer && [{ name: campaign.organizer.name }],
		items: newsOf(scene).map(({ update, url: page, title, html }) => ({
			id: page,
			url: page,
			external_url: update.source,
			title,
			content_html: html,
			date_published: isoTime(update.at.at, campaign.timezone),
			language: update.lang,
			tags: [words.progress.updateKind[update.kind]],
		})),
	});
}
