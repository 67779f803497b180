import type { Campaign } from '../../campaign/campaign.ts';
import { landingPath } from '../../campaign/paths.ts';
import type { Site } from '../../campaign/site.ts';
import { isoTime } from '../../campaign/time.ts';
import { type Scene, url } from '../../scene/scene.ts';
import { newestCounts, newestTotal } from '../../scene/totals.ts';
import { orderScenes } from '../views/gallery.ts';
import { helpedBy, mediansOf, minutesToAnswer, outcomeOf } from '../views/outcome.ts';
import { writeJson } from './write-json.ts';

/** All campaigns as data, each in its own language, in the order of the start page. */
export function writeArchive(campaigns: readonly Campaign[], site: Site, now: number): string {
	const originals = campaigns.filter(({ lang, originalLang }) => lang === originalLang);
	const scenes = orderScenes(originals, site, now);
	return writeJson({
		version: 1,
		title: site.title,
		url: url({ site }, ''),
		medians: mediansOf(scenes),
		campaigns: scenes.map(entryOf),
		generatedAt: new Date(now).toISOString(),
	});
}

function entryOf(scene: Scene) {
	const { campaign, phase } = scene;
	const time = (at: number | undefined) =>
		at === undefined ? null : isoTime(at, campaign.timezone);
	return {
		slug: campaign.slug,
		url: url(scene, landingPath(campaign)),
		lang: campaign.lang,
		kind: campaign.kind,
		title: campaign.title,
		ask: campaign.ask,
		target: campaign.target?.name ?? null,
		phase,
		outcome: outcomeOf(scene) ?? null,
		starts: time(campaign.starts?.at),
		deadline: time(campaign.deadline?.at),
		answeredAt: time(scene.answeredAt),
		solvedAt: time(scene.solvedAt),
		minutesToAnswer: minutesToAnswer(scene),
		posts: newestCounts(scene).length > 0 ? newestTotal(scene) : null,
		helped: helpedBy(scene) ?? null,
		demo: campaign.demo,
	};
}
