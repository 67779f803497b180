import { kinds } from '../campaign/kinds.ts';
import { type Scene, shownMoment } from './scene.ts';

/** Deadline or outcome in a few words, as it stands on images and lists. */
export function statusLine(scene: Scene): string {
	const { campaign, words, phase } = scene;
	const moment = phase === 'upcoming' ? campaign.starts : campaign.deadline;
	if (phase === 'upcoming' && moment) return words.landing.starts(shownMoment(scene, moment).text);
	if ((phase === 'running' || phase === 'heard') && moment) {
		return words.landing.until(shownMoment(scene, moment).text);
	}
	return stateOf(scene).headline;
}

/** Until when nobody answered: up to now, or up to the end. */
function endOfWaiting({ phase, deciding, campaign, now }: Scene): number {
	if (phase !== 'ended') return now;
	return deciding?.kind === 'end' ? deciding.at.at : (campaign.deadline?.at ?? now);
}

/** The sentence that says how it stands, and the one below it. */
export function stateOf(scene: Scene): { headline: string; lead: string } {
	const { campaign, words, phase } = scene;
	const { starts, deadline, kind, target } = campaign;
	const day = 86_400_000;
	return words.state({
		phase,
		kind,
		target: target?.name,
		timeToAnswer: scene.timeToAnswer === undefined ? undefined : words.duration(scene.timeToAnswer),
		daysWithout:
			starts && kinds[kind].countsWaiting
				? Math.max(0, Math.floor((endOfWaiting(scene) - starts.at) / day))
				: undefined,
		answered: scene.answeredAt !== undefined,
		solved: scene.solvedAt !== undefined,
		starts: starts && shownMoment(scene, starts).text,
		deadline: deadline && shownMoment(scene, deadline).text,
		hasThanks: campaign.thanks.length > 0,
	});
}
