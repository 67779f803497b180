import type { Campaign, Update } from '../campaign/campaign.ts';
import { type Phase, phaseAt, type UpdateKind } from '../campaign/phase.ts';
import { courseOf } from '../scene/scene.ts';
import { campaignAt, type StudioTime } from '../site/studio-time.ts';

/** What makes a time worth a look: the clock alone, or news. */
export type StopReason = 'before' | 'starts' | 'over' | 'now' | Update;

/** A time at which a campaign is worth a look, and its phase then. */
export interface Stop {
	time: StudioTime;
	phase: Phase;
	/** All that happens at that time; nothing where news is only imagined. */
	reasons: StopReason[];
}

const minute = 60_000;
const day = 1440 * minute;

/** Everything that happens to a campaign, in the order of the clock: the slider's stops. */
export function stopsOf(campaign: Campaign, now: number): Stop[] {
	const { starts, deadline, updates } = campaign;
	const moments: { at: number; reason: StopReason }[] = [];
	if (starts) {
		moments.push({ at: starts.at - day, reason: 'before' });
		moments.push({ at: starts.at, reason: 'starts' });
	}
	for (const update of updates) moments.push({ at: update.at.at, reason: update });
	if (deadline) moments.push({ at: deadline.at + minute, reason: 'over' });
	moments.push({ at: now, reason: 'now' });
	return [...Map.groupBy(moments, ({ at }) => at)]
		.sort(([a], [b]) => a - b)
		.map(([at, same]) => ({
			time: { now: at },
			phase: phaseOf(campaign, { now: at }),
			reasons: same.map(({ reason }) => reason),
		}));
}

/** News of a kind each that would bring a phase which none of the stops has. */
export function whatIfsOf(campaign: Campaign, now: number): Stop[] {
	const reached = new Set(stopsOf(campaign, now).map(({ phase }) => phase));
	const at = pleadingTime(campaign, now);
	const kinds: UpdateKind[] = ['heard', 'answer', 'solved', 'pause', 'end'];
	return kinds
		.map((whatIf): Stop => {
			const time = { now: at, whatIf };
			return { time, phase: phaseOf(campaign, time), reasons: [] };
		})
		.filter(({ phase }) => !reached.has(phase));
}

/** A time at which the campaign still asks, as far as it has one: now, or half way to the deadline. */
function pleadingTime(campaign: Campaign, now: number): number {
	const { starts, deadline } = campaign;
	const phase = phaseOf(campaign, { now });
	if (phase === 'running' || phase === 'heard' || !starts || !deadline) return now;
	return Math.floor((starts.at + deadline.at) / 2 / minute) * minute;
}

function phaseOf(campaign: Campaign, time: StudioTime): Phase {
	return phaseAt(courseOf(campaignAt(campaign, time)), time.now);
}
