import { filePath } from '../../campaign/paths.ts';
import { comingTurns, knownUpdates, publicVoice } from '../../campaign/phase.ts';
import type { Moment } from '../../campaign/time.ts';
import { courseOf, href, type Scene } from '../../scene/scene.ts';

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
		scene: { ...scene, now: at, phase, voice: publicVoice(phase) },
		at,
	}));
	return [{ scene }, ...turns];
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

/** What the clock of the page at this path needs to know. */
export function clockOf(scene: Scene, path: string) {
	const { campaign, words } = scene;
	return {
		turns: stagesOf(scene).flatMap(({ at, scene: { phase } }) =>
			at === undefined ? [] : [{ at, phase }],
		),
		phase: scene.phase,
		updates: scene.updates.length,
		progress: href(scene, filePath(campaign, 'progress.json')),
		page: href(scene, path),
		words: words.composer,
	};
}
