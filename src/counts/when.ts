import type { Campaign } from '../campaign/campaign.ts';
import { decidingUpdate, knownUpdates, phaseAt } from '../campaign/phase.ts';
import { day, startOf } from './periods.ts';
import type { CountsSource } from './schema.ts';

/** What of a campaign decides when it is counted. */
export type CampaignTimes = Pick<Campaign, 'starts' | 'deadline' | 'updates'>;

function courseOf({ starts, deadline, updates }: CampaignTimes) {
	return {
		starts: starts?.at,
		deadline: deadline?.at,
		updates: updates.map(({ at, kind }) => ({ at: at.at, kind })),
	};
}

/** When a campaign was answered, solved or over, in milliseconds since 1970; undefined while it goes on or pauses. */
export function courseEnd(campaign: CampaignTimes, now: number): number | undefined {
	const course = courseOf(campaign);
	const phase = phaseAt(course, now);
	if (phase !== 'answered' && phase !== 'solved' && phase !== 'ended') return undefined;
	const deciding = decidingUpdate(course.updates, now);
	return deciding && deciding.kind !== 'heard' ? deciding.at : course.deadline;
}

/** The first instant whose posts belong to a campaign: its start, else its first update, else a week ago. */
export function countingStart(campaign: CampaignTimes, now: number): number {
	const { starts, updates } = courseOf(campaign);
	return starts ?? knownUpdates(updates, now)[0]?.at ?? startOf(now - 7 * day, 'hour');
}

/** How far a new reading goes back over hours that were read already: posts arrive late, and some are deleted. */
const overlap = day;

/** From when on a source is read: a day before its last answer, or the first hour that was only read in part. */
export function resumeAt(
	stored: readonly Pick<CountsSource, 'read' | 'rows'>[],
	start: number,
	now: number,
): number {
	if (stored.length === 0) return start;
	const lastRead = Math.min(now, Math.max(...stored.map(({ read }) => Date.parse(read))));
	const partly = stored.flatMap(({ rows }) =>
		rows.filter(({ last }) => last === null).map(({ at }) => Date.parse(at)),
	);
	return Math.max(start, Math.min(startOf(lastRead - overlap, 'hour'), ...partly));
}
