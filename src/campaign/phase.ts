/** What a campaign's story is at: derived from its updates and the clock, never written by hand. */
export const phases = [
	'upcoming',
	'running',
	'heard',
	'answered',
	'solved',
	'paused',
	'ended',
] as const;

/** One of the seven phases. */
export type Phase = (typeof phases)[number];

/** What an update reports. */
export const updateKinds = [
	'note',
	'heard',
	'answer',
	'solved',
	'setback',
	'correction',
	'pause',
	'resume',
	'end',
] as const;

/** One of the kinds of update. */
export type UpdateKind = (typeof updateKinds)[number];

/** All that a phase depends on; times in milliseconds since 1970. */
export interface Course {
	starts?: number | undefined;
	deadline?: number | undefined;
	updates: readonly { at: number; kind: UpdateKind }[];
}

const settled: Partial<Record<UpdateKind, Phase>> = {
	solved: 'solved',
	end: 'ended',
	pause: 'paused',
	answer: 'answered',
};

/** The updates up to now, oldest first; those at the same time stay in the order of the file. */
export function knownUpdates<Update extends { at: number }>(
	updates: readonly Update[],
	now: number,
): Update[] {
	return updates.filter((update) => update.at <= now).sort((a, b) => a.at - b.at);
}

/** The newest update that decides the phase, after each `resume` has cancelled the newest `pause` before it. */
export function decidingUpdate<Update extends { at: number; kind: UpdateKind }>(
	updates: readonly Update[],
	now: number,
): Update | undefined {
	const deciding: Update[] = [];
	for (const update of knownUpdates(updates, now)) {
		if (update.kind === 'resume') {
			const pause = deciding.findLastIndex(({ kind }) => kind === 'pause');
			if (pause >= 0) deciding.splice(pause, 1);
		} else if (update.kind === 'heard' || settled[update.kind]) {
			deciding.push(update);
		}
	}
	return deciding.at(-1);
}

/** A campaign's phase at a moment (milliseconds since 1970). */
export function phaseAt(course: Course, now: number): Phase {
	const newest = decidingUpdate(course.updates, now);
	const phase = newest && settled[newest.kind];
	if (phase) return phase;
	if (course.starts !== undefined && now < course.starts) return 'upcoming';
	if (course.deadline !== undefined && now > course.deadline) return 'ended';
	return newest ? 'heard' : 'running';
}

/** What the public buttons of a phase do: ask, thank, or nothing. */
export function publicVoice(phase: Phase): 'plead' | 'thank' | 'silent' {
	if (phase === 'running' || phase === 'heard') return 'plead';
	return phase === 'answered' || phase === 'solved' ? 'thank' : 'silent';
}

/** The first time, up to now, that an update of this kind was reported; undefined where there was none. */
export function firstTime(course: Course, kind: UpdateKind, now: number): number | undefined {
	return knownUpdates(course.updates, now).find((update) => update.kind === kind)?.at;
}

/**
 * The next moments at which only the clock changes the phase, for pages that turn over by themselves: the start and the
 * deadline, as far as they are still to come and nothing has settled the campaign. Updates that lie ahead are not known yet.
 */
export function comingTurns(course: Course, now: number): { at: number; phase: Phase }[] {
	const known = { ...course, updates: knownUpdates(course.updates, now) };
	const turns: { at: number; phase: Phase }[] = [];
	let phase = phaseAt(known, now);
	const afterDeadline = course.deadline === undefined ? undefined : course.deadline + 1;
	const moments = [course.starts, afterDeadline];
	for (const at of moments.filter((at) => at !== undefined).sort((a, b) => a - b)) {
		if (at <= now) continue;
		const next = phaseAt(known, at);
		if (next !== phase) turns.push({ at, phase: next });
		phase = next;
	}
	return turns;
}
