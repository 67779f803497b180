import { progressPath } from '../../campaign/paths.ts';
import type { Phase } from '../../campaign/phase.ts';
import type { Link, Moment, ShareLink } from '../../components/parts.ts';
import { href, type Scene, shownMoment } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { actionOf } from './landing.ts';
import { shownUpdate } from './progress.ts';
import { stagesOf } from './stages.ts';

/** What the components of a campaign's body show; they take it from `Astro.locals.body`, because MDX hands nothing on. */
export interface BodyFacts {
	/** The site's base, for links that begin with `/`. */
	base: string;
	/** The mail addresses that the story may link to, in small letters; any other is the rest of an account's name. */
	mails: readonly string[];
	/** The language of the page's words, where the story is in another one. */
	wordsLang: string | undefined;
	ask: { text: string; lang: string | undefined };
	/** The deadline while it counts: no row or one. */
	deadline: { label: string; moment: Moment }[];
	/** Where it stands, now and after each turn of the clock. */
	progress: { now: boolean; phase: Phase; phaseText: string; text: string; link: Link }[];
	share: { phases: string; links: ShareLink[] };
	timeline: { updates: ReturnType<typeof shownUpdate>[]; older: string; none: string };
	/** The words of a link to a source where nobody is named. */
	sourceText: string;
}

/** Gathers what the components of a body may show. */
export function bodyFacts(scene: Scene): BodyFacts {
	const { campaign, words, wordsLang, phase, site } = scene;
	const { ask, deadline, langOf } = campaign;
	const counts = ['upcoming', 'running', 'heard'].includes(phase);
	return {
		base: site.base,
		mails: [campaign.target?.mail, campaign.organizer?.mail, site.operator?.mail].flatMap(
			(mail) => mail?.toLowerCase() ?? [],
		),
		wordsLang: wordsLang === langOf.body ? undefined : wordsLang,
		ask: { text: ask, lang: langOf.ask === langOf.body ? undefined : langOf.ask },
		deadline:
			deadline && counts
				? [{ label: words.landing.deadline, moment: shownMoment(scene, deadline) }]
				: [],
		progress: stagesOf(scene).map(({ scene: stage, at }) => ({
			now: at === undefined,
			phase: stage.phase,
			phaseText: words.phase[stage.phase],
			text: stateOf(stage).headline,
			link: { text: words.landing.toProgress, href: href(scene, progressPath(campaign)) },
		})),
		share: {
			phases: scene.voice === 'plead' ? 'running heard' : phase,
			links: actionOf(scene)?.links ?? [],
		},
		timeline: {
			updates: [...scene.updates].reverse().map((update) => shownUpdate(scene, update)),
			older: words.progress.older,
			none: words.progress.noUpdates,
		},
		sourceText: words.progress.source,
	};
}
