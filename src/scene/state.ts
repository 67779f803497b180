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

/** The sentence that says how it stands, and the one below it. */
export function stateOf(scene: Scene): { headline: string; lead: string } {
	const { campaign, words, phase, now } = scene;
	const { starts, deadline, kind, target } = campaign;
	const day = 86_400_000;
	return words.state({
		phase,
		kind,
		target: target?.name,
		timeToAnswer: scene.timeToAnswer === undefined ? undefined : words.duration(scene.timeToAnswer),
		daysWithout:
			starts && kinds[kind].countsWaiting
				? Math.max(0, Math.floor((now - starts.at) / day))
				: undefined,
		answered: scene.answeredAt !== undefined,
		solved: scene.solvedAt !== undefined,
		starts: starts && shownMoment(scene, starts).text,
		deadline: deadline && shownMoment(scene, deadline).text,
		hasThanks: campaign.thanks.length > 0,
	});
}
