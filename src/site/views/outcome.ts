import { networks } from '../../networks/index.ts';
import type { Scene } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { newestCounts } from '../../scene/totals.ts';

/** How many answered campaigns a median needs to say something. */
const leastForMedian = 3;

/** What came of a campaign, in the organizer's words where an update says it; undefined while it is open. */
export function outcomeOf(scene: Scene): string | undefined {
	const { phase, deciding } = scene;
	if (phase === 'answered' || phase === 'solved') return deciding?.text;
	if (phase !== 'ended') return undefined;
	return deciding?.kind === 'end' ? deciding.text : stateOf(scene).headline;
}

/** Where most of the voices behind an answer were. */
export interface Helped {
	/** The network's name. */
	network: string;
	/** The posts counted there up to the answer. */
	posts: number;
}

/** What helped, as far as numbers tell: undefined where nobody answered or nothing was counted before that. */
export function helpedBy(scene: Scene): Helped | undefined {
	const { campaign, answeredAt, solvedAt } = scene;
	const answer = answeredAt ?? solvedAt;
	if (answer === undefined) return undefined;
	const [most] = newestCounts({ campaign, now: answer });
	if (!most || most.posts === 0) return undefined;
	return { network: networks[most.network].label ?? most.network, posts: most.posts };
}

/** Whole minutes from launch to the first answer, or to the solution where there was none. */
export function minutesToAnswer({ timeToAnswer }: Scene): number | null {
	return timeToAnswer === undefined ? null : Math.floor(timeToAnswer / 60_000);
}

/** What is usual, from campaigns that were real; null where too few of them were answered. */
export function mediansOf(
	scenes: readonly Scene[],
): { minutesToAnswer: number; campaigns: number } | null {
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
