import { shortDate } from '../../campaign/short-time.ts';
import type { Scene } from '../scene.ts';

/** The phases in which a deadline is still to come. */
const open: readonly Scene['phase'][] = ['upcoming', 'running', 'heard'];

/** The deadline in few letters with its year, as long as it counts; what stands elsewhere must be true after it too. */
export function openDeadline({ campaign, phase, wordsLang }: Scene): string | undefined {
	if (!campaign.deadline || !open.includes(phase)) return undefined;
	return shortDate(campaign.deadline.at, campaign.timezone, wordsLang);
}

/** The phase in a word; where the clock alone may change it, with the day until which it holds. */
export function lastingPhase(scene: Scene): string {
	const { campaign, words, wordsLang, phase } = scene;
	if (phase === 'upcoming' && campaign.starts) {
		return words.index.from(shortDate(campaign.starts.at, campaign.timezone, wordsLang));
	}
	const deadline = openDeadline(scene);
	const word = words.phase[phase];
	return deadline ? `${word} ${words.index.until(deadline)}` : word;
}
