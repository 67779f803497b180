import { campaignFolder, landingPath, messagePath, updatePaths } from '../campaign/paths.ts';
import { href, type Scene, shownTime } from '../scene/scene.ts';
import { type StudioTime, writeStudioTime } from '../site/studio-time.ts';
import type { StudioWords } from '../words/studio-words.ts';

/** A page of a campaign, to be shown in a frame. */
export interface Frame {
	name: string;
	/** Its address below the site's base. */
	path: string;
	/** Where it is shown at the studio's time. */
	href: string;
}

/** Every page that a campaign has at a time; a scene is of the file as it stands, without what is only imagined. */
export function framesOf(scene: Scene, words: StudioWords, time: StudioTime): Frame[] {
	const { campaign, updates } = scene;
	const { pages } = words;
	const paths = updatePaths(campaign);
	const below = (name: string) => `${campaignFolder(campaign)}/${name}/`;
	const all: [string, string][] = [
		[pages.landing, landingPath(campaign)],
		[pages.progress, below('progress')],
		...campaign.messages.map(({ id }): [string, string] => [
			pages.message(id),
			messagePath(campaign, id),
		]),
		...campaign.thanks.map(({ id }, index): [string, string] => [
			pages.thanks(index + 1),
			messagePath(campaign, id),
		]),
		...updates.map((update): [string, string] => [
			pages.update(shownTime(scene, update.at.at).text),
			paths[campaign.updates.indexOf(update)] ?? '',
		]),
		[pages.kit, below('kit')],
		[pages.poster, below('poster')],
		[pages.screen, below('screen')],
		[pages.embed, below('embed')],
		[pages.addressee, below('addressee')],
	];
	if (campaign.short && campaign.lang === campaign.originalLang) {
		all.push([pages.short, `${campaign.short}/`]);
	}
	return all.map(([name, path]) => ({
		name,
		path,
		href: `${href(scene, path)}${writeStudioTime(time)}`,
	}));
}
