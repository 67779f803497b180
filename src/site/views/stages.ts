import { filePath } from '../../campaign/paths.ts';
import { comingTurns, knownUpdates } from '../../campaign/phase.ts';
import { formatDays } from '../../campaign/short-time.ts';
import type { Moment } from '../../campaign/time.ts';
import { courseOf, href, type Scene, shownMoment, voiceAt } from '../../scene/scene.ts';
import { knownPosts } from '../../scene/totals.ts';

/** A scene now, and as it will be after each turn that the clock alone brings. */
export interface Stage {
	scene: Scene;
	/** When it begins, in milliseconds since 1970; nothing for what is now. */
	at?: number;
}

/** The stages of a page that turns over by itself: the first is now. Updates that lie ahead are not known yet. */
export function stagesOf(scene: Scene): Stage[] {
	const course = courseOf(scene.campaign);
	const known = { ...course, updates: knownUpdates(course.updates, scene.now) };
	const turns = comingTurns(known, scene.now).map(({ at, phase }) => ({
		scene: { ...scene, now: at, phase, voice: voiceAt(scene.campaign, phase) },
		at,
	}));
	return [{ scene }, ...turns];
}

/** The phase in a word at each stage of a page. */
export function pillsOf(scene: Scene) {
	return stagesOf(scene).map(({ scene: { phase, words, campaign }, at }) => {
		return { now: at === undefined, phase, text: words.phase[campaign.kind][phase] };
	});
}

/** A countdown: until when, how it is said with `{}` for the duration, and what it says now. */
export interface Left {
	until: number;
	say: string;
	text: string;
}

/** The countdown to a moment, which the page refines by itself. */
export function leftUntil({ words, now }: Scene, { at }: Moment): Left {
	const text = `(${words.left(at - now)})`;
	const duration = words.duration(at - now);
	return {
		until: at,
		say: text.replace(duration, '{}'),
		text,
	};
}

/** The phases in which a deadline is still to come. */
const open: readonly Scene['phase'][] = ['upcoming', 'running', 'heard'];

/** The deadline, as long as it counts. */
export function deadlineAhead({ campaign, phase }: Scene): Moment | undefined {
	return open.includes(phase) ? campaign.deadline : undefined;
}

/** When it begins and until when it goes, as long as that lies ahead, as rows. */
export function aheadRows(scene: Scene) {
	const { campaign, words, phase } = scene;
	const row = (name: 'starts' | 'deadline', label: string, at: Moment | undefined) =>
		at ? [{ label, moment: shownMoment(scene, at), left: leftUntil(scene, at), name }] : [];
	const starts = phase === 'upcoming' ? campaign.starts : undefined;
	return [
		...row('starts', words.progress.chart.mark.start, starts),
		...row('deadline', words.landing.deadline, deadlineAhead(scene)),
	];
}

const day = 86_400_000;

/** A text with a length of time that grows, which the page refines by itself with each whole day. */
export interface Growing {
	/** What it says now. */
	text: string;
	/** What it says, with `{}` for the length of time. */
	say: string;
	/** From when on it grows, in milliseconds since 1970. */
	since: number;
	/** How many days it must have grown before it is shown. */
	after: number;
	/** Whether it has. */
	shown: boolean;
}

/** A text with the days since an instant in it, which is shown after so many of them. */
export function growingSince(
	{ wordsLang, now }: Scene,
	since: number,
	say: (days: string) => string,
	after = 0,
): Growing {
	const text = say(formatDays(now - since, wordsLang));
	return { text, say: say('{}'), since, after, shown: now - since >= after * day };
}

/** What the clock of the page at this path needs to know; a page of `numbers` has news where only these have changed. */
export function clockOf(scene: Scene, path: string, { numbers = false } = {}) {
	const { campaign, words } = scene;
	return {
		turns: stagesOf(scene).flatMap(({ at, scene: { phase } }) =>
			at === undefined ? [] : [{ at, phase }],
		),
		phase: scene.phase,
		updates: scene.updates.length,
		posts: numbers ? knownPosts(scene) : undefined,
		progress: href(scene, filePath(campaign, 'progress.json')),
		page: href(scene, path),
		words: words.composer,
	};
}
