import type { Campaign } from '../../campaign/campaign.ts';
import { landingPath } from '../../campaign/paths.ts';
import type { Site } from '../../campaign/site.ts';
import { isoTime } from '../../campaign/time.ts';
import { type Scene, url } from '../../scene/scene.ts';
import { newestCounts, newestTotal } from '../../scene/totals.ts';
import { orderScenes } from '../views/gallery.ts';
import { writeJson } from './write-json.ts';

/** How many answered campaigns a median needs to say something. */
const leastForMedian = 3;

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
		starts: time(campaign.starts?.at),
		deadline: time(campaign.deadline?.at),
		answeredAt: time(scene.answeredAt),
		solvedAt: time(scene.solvedAt),
		minutesToAnswer: minutesToAnswer(scene),
		posts: newestCounts(scene).length > 0 ? newestTotal(scene) : null,
		demo: campaign.demo,
	};
}

/** Whole minutes from launch to the first answer, or to the solution where there was none. */
function minutesToAnswer({ timeToAnswer }: Scene): number | null {
	return timeToAnswer === undefined ? null : Math.floor(timeToAnswer / 60_000);
}

/** What is usual, from campaigns that were real; null where too few of them were answered. */
function mediansOf(scenes: readonly Scene[]) {
	const minutes = scenes
		.filter(({ campaign }) => !campaign.demo)
		.map(minutesToAnswer)
		.filter((value) => value !== null)
		.sort((a, b) => a - b);
	if (minutes.length < leastForMedian) return null;
	const middle = (minutes.length - 1) / 2;
	const [low = 0, high = 0] = [minutes[Math.floor(middle)], minutes[Math.ceil(middle)]];
	return { minutesToAnswer: (low + high) / 2, campaigns: minutes.length };
}
