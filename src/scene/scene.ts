import type { Campaign, Update } from '../campaign/campaign.ts';
import { formatMoment, formatTime } from '../campaign/format.ts';
import { kinds } from '../campaign/kinds.ts';
import { hrefOf, urlOf } from '../campaign/paths.ts';
import {
	decidingUpdate,
	firstTime,
	knownUpdates,
	type Phase,
	phaseAt,
	phases,
	publicVoice,
} from '../campaign/phase.ts';
import type { Site } from '../campaign/site.ts';
import { isoTime, type Moment } from '../campaign/time.ts';
import { type SpokenWords, wordsFor } from '../words/index.ts';
import type { PageWords } from '../words/page-words.ts';

/** One campaign in one language at the time of a build: what every page of it is made from. */
export interface Scene {
	site: Site;
	campaign: Campaign;
	/** Milliseconds since 1970. */
	now: number;
	words: PageWords;
	/** The language of the words, `en` where the campaign's has none. */
	wordsLang: string;
	phase: Phase;
	/** What the public buttons do. */
	voice: ReturnType<typeof publicVoice>;
	/** The updates up to now, oldest first. */
	updates: Update[];
	/** The update that decided the phase. */
	deciding: Update | undefined;
	/** When the first answer came, in milliseconds since 1970. */
	answeredAt: number | undefined;
	/** When it was first solved, in milliseconds since 1970. */
	solvedAt: number | undefined;
	/** Milliseconds from the start to the first answer, or to the solution where there was none. */
	timeToAnswer: number | undefined;
	/** Nothing of it is for search engines: an example, or a site without an operator. */
	hidden: boolean;
}

/** All that a campaign's phase depends on. */
export function courseOf(campaign: Campaign) {
	return {
		starts: campaign.starts?.at,
		deadline: campaign.deadline?.at,
		updates: campaign.updates.map(({ at, kind }) => ({ at: at.at, kind })),
	};
}

/**
 * What the public buttons of a campaign do in a phase. One that waits for no answer has nothing to turn over: without
 * texts of thanks of its own it goes on as it began.
 */
export function voiceAt({ kind, thanks }: Campaign, phase: Phase): Scene['voice'] {
	const voice = publicVoice(phase);
	const goesOn = voice === 'thank' && !kinds[kind].awaitsAnswer && thanks.length === 0;
	return goesOn ? 'plead' : voice;
}

/** The phases in which a campaign's own buttons are there. */
export function pleadingPhases(campaign: Campaign): Phase[] {
	return phases.filter((phase) => voiceAt(campaign, phase) === 'plead');
}

/** Sets the scene of a campaign. */
export function makeScene(campaign: Campaign, site: Site, now: number): Scene {
	const course = courseOf(campaign);
	const phase = phaseAt(course, now);
	const { words, lang: wordsLang }: SpokenWords = wordsFor(campaign.lang, site.address);
	const answeredAt = firstTime(course, 'answer', now);
	const solvedAt = firstTime(course, 'solved', now);
	const answer = answeredAt ?? solvedAt;
	const starts = campaign.starts?.at;
	const timed = campaign.updates.map((update) => ({ update, at: update.at.at, kind: update.kind }));
	return {
		site,
		campaign,
		now,
		words,
		wordsLang,
		phase,
		voice: voiceAt(campaign, phase),
		updates: knownUpdates(timed, now).map(({ update }) => update),
		deciding: decidingUpdate(timed, now)?.update,
		answeredAt,
		solvedAt,
		timeToAnswer:
			answer !== undefined && starts !== undefined && answer >= starts
				? answer - starts
				: undefined,
		hidden: campaign.demo || site.operator === undefined,
	};
}

/** A path of the site as a link on its pages. */
export function href(scene: Pick<Scene, 'site'>, path: string): string {
	return hrefOf(scene.site, path);
}

/** A path of the site as a whole address. */
export function url(scene: Pick<Scene, 'site'>, path: string): string {
	return urlOf(scene.site, path);
}

/** A moment of the campaign for people and machines. */
export function shownMoment(
	{ campaign, wordsLang }: Pick<Scene, 'campaign' | 'wordsLang'>,
	moment: Moment,
): { text: string; datetime: string } {
	const { timezone } = campaign;
	return {
		text: formatMoment(moment, timezone, wordsLang),
		datetime: moment.dateOnly
			? isoTime(moment.at, timezone).slice(0, 10)
			: isoTime(moment.at, timezone),
	};
}

/** An instant of the campaign for people and machines. */
export function shownTime(
	{ campaign, wordsLang }: Pick<Scene, 'campaign' | 'wordsLang'>,
	at: number,
): { text: string; datetime: string } {
	return {
		text: formatTime(at, campaign.timezone, wordsLang),
		datetime: isoTime(at, campaign.timezone),
	};
}
