import type { Update } from '../../campaign/campaign.ts';
import { kinds } from '../../campaign/kinds.ts';
import { updatePaths } from '../../campaign/paths.ts';
import { shortClock, shortDay, shortMoment } from '../../campaign/short-time.ts';
import { isoTime, type Moment } from '../../campaign/time.ts';
import { href, type Scene, shownMoment } from '../../scene/scene.ts';
import type { StepName } from '../../words/progress-words.ts';

/** One station of a storm's way, as the page shows it. */
export interface ShownStep {
	step: StepName;
	name: string;
	/** Behind, behind without anything that shows it, where we stand, or still to come. */
	state: 'done' | 'passed' | 'now' | 'todo';
	/** What is said where there is no time. */
	note: string | undefined;
	moment: { text: string; datetime: string; short: string } | undefined;
	/** The update that shows it. */
	href: string | undefined;
}

const way = ['running', 'heard', 'answered', 'solved'] as const;

const rankOf: Partial<Record<Update['kind'], number>> = { heard: 1, answer: 2, solved: 3 };

/** How far it has come: a step's place on the way, or -1 before the start. What was taken back does not count. */
function reachedRank({ phase, updates }: Scene): number {
	if (phase === 'upcoming') return -1;
	const newest = updates.findLast(({ kind }) => rankOf[kind] !== undefined);
	return newest ? (rankOf[newest.kind] ?? 0) : 0;
}

/** The setback after an answer or a solution, which changes no phase but must not be kept quiet. */
export function setbackAfter({ phase, updates, deciding }: Scene): Update | undefined {
	if (phase !== 'answered' && phase !== 'solved') return undefined;
	const setback = updates.findLast(({ kind }) => kind === 'setback');
	return setback && deciding && setback.at.at >= deciding.at.at ? setback : undefined;
}

/**
 * The way from launch to solution with its times, or to where it ended. Kinds that ask for no answer show only what
 * happened; where that is nothing but the start, there is no way to show.
 */
export function stepsOf(scene: Scene): ShownStep[] {
	const { campaign, words, phase } = scene;
	const reached = reachedRank(scene);
	const found = stationsOf(scene, reached);
	const paths = updatePaths(campaign);
	let before: Moment | undefined;
	const steps = found.map(({ step, state, moment, update }): ShownStep => {
		const shown = moment && {
			...shownMoment(scene, moment),
			short: shortTime(scene, moment, before),
		};
		before = moment ?? before;
		return {
			step,
			name: words.progress.step[step],
			state: state === 'done' && !shown ? 'passed' : state,
			note:
				shown || state === 'now' ? undefined : words.progress[state === 'done' ? 'passed' : 'open'],
			moment: shown,
			href: update && href(scene, paths[campaign.updates.indexOf(update)] ?? ''),
		};
	});
	return steps.length > 1 || phase === 'ended' ? steps : [];
}

interface Station {
	step: StepName;
	state: Exclude<ShownStep['state'], 'passed'>;
	moment?: Moment | undefined;
	update?: Update | undefined;
}

function stationsOf(scene: Scene, reached: number): Station[] {
	const { campaign, phase, updates } = scene;
	const turn = turnOf(scene);
	const { awaitsAnswer, wantsSolution } = kinds[campaign.kind];
	const last = wantsSolution ? 'solved' : 'answered';
	const offered = awaitsAnswer ? way.indexOf(last) : -1;
	const stations = way.flatMap((step, rank): Station[] => {
		if (rank > reached) {
			const comes = rank === 0 || (phase !== 'ended' && rank <= offered);
			return comes
				? [{ step, state: 'todo', moment: rank === 0 ? campaign.starts : undefined }]
				: [];
		}
		const kind = step === 'answered' ? 'answer' : step;
		const update = updates.find((each) => each.kind === kind);
		if (rank > 0 && !update && !wantsSolution) return [];
		const moment = rank === 0 ? campaign.starts : update?.at;
		return [{ step, state: rank < reached || turn ? 'done' : 'now', moment, update }];
	});
	if (!turn) return stations;
	stations.splice(stations.filter(({ state }) => state === 'done').length, 0, turn);
	// On a phone there is room for four; what was heard is told among the updates.
	return stations.length > 4 ? stations.filter(({ step }) => step !== 'heard') : stations;
}

/** A station beside the way: a setback, a pause, the end without a solution. */
function turnOf(scene: Scene): Station | undefined {
	const { campaign, phase, deciding } = scene;
	const setback = setbackAfter(scene);
	if (setback) return { step: 'setback', state: 'now', moment: setback.at, update: setback };
	if (phase === 'paused') {
		return { step: 'paused', state: 'now', moment: deciding?.at, update: deciding };
	}
	if (phase !== 'ended') return undefined;
	const update = deciding?.kind === 'end' ? deciding : undefined;
	return { step: 'ended', state: 'now', moment: update?.at ?? campaign.deadline, update };
}

/** A step's time in few letters; on the same day as the step before, the time of day is enough. */
function shortTime({ campaign, wordsLang }: Scene, moment: Moment, before: Moment | undefined) {
	const { timezone } = campaign;
	const dayOf = (each: Moment) => isoTime(each.at, timezone).slice(0, 10);
	if (before && !moment.dateOnly && !before.dateOnly && dayOf(moment) === dayOf(before)) {
		return shortClock(moment.at, timezone, wordsLang);
	}
	return before && moment.dateOnly
		? shortDay(moment.at, timezone, wordsLang)
		: shortMoment(moment, timezone, wordsLang);
}
