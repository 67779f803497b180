import { progressPath } from '../../campaign/paths.ts';
import { comingTurns, knownUpdates, type Phase } from '../../campaign/phase.ts';
import { isoTime } from '../../campaign/time.ts';
import { courseOf, type Scene, url } from '../../scene/scene.ts';
import { knownPosts } from '../../scene/totals.ts';
import { newsOf } from './news.ts';
import type { ProgressData } from './progress-schema.ts';
import { writeJson } from './write-json.ts';

/** What is known of a campaign's progress, as data for its own pages and for others. */
export function progressData(scene: Scene): ProgressData {
	const { campaign, phase, now, answeredAt, solvedAt } = scene;
	const time = (at: number) => isoTime(at, campaign.timezone);
	const timeOrNull = (at: number | undefined) => (at === undefined ? null : time(at));
	return {
		version: 1,
		url: url(scene, progressPath(campaign)),
		title: campaign.title,
		lang: campaign.lang,
		phase,
		starts: timeOrNull(campaign.starts?.at),
		deadline: timeOrNull(campaign.deadline?.at),
		answeredAt: timeOrNull(answeredAt),
		solvedAt: timeOrNull(solvedAt),
		turns: turnsOf(scene).map((turn) => ({
			// A deadline is over a millisecond after it; the first whole second is when the phase surely holds.
			at: time(Math.ceil(turn.at / 1000) * 1000),
			phase: turn.phase,
		})),
		posts: knownPosts(scene),
		counts: campaign.counts
			.filter(({ at }) => at.at <= now)
			.sort((a, b) => a.at.at - b.at.at)
			.map(({ at, network, posts, source }) => ({
				at: time(at.at),
				network,
				posts,
				source: source ?? null,
			})),
		updates: newsOf(scene).map(({ update, url: page }) => ({
			at: time(update.at.at),
			kind: update.kind,
			text: update.text,
			quote: update.quote ?? null,
			source: update.source ?? null,
			url: page,
			lang: update.lang,
			quoteLang: update.quote ? update.quoteLang : null,
		})),
		generatedAt: time(now),
	};
}

/** What the clock alone will change; an update that lies ahead is not known yet, so it takes no part in it. */
function turnsOf({ campaign, now }: Scene): { at: number; phase: Phase }[] {
	const course = courseOf(campaign);
	return comingTurns({ ...course, updates: knownUpdates(course.updates, now) }, now);
}

/** A campaign's `progress.json`. */
export function writeProgress(scene: Scene): string {
	return writeJson(progressData(scene));
}
