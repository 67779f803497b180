import type { Update } from '../../campaign/campaign.ts';
import { formatNumber } from '../../campaign/format.ts';
import { kinds } from '../../campaign/kinds.ts';
import { filePath, landingPath, updatePaths } from '../../campaign/paths.ts';
import { formatDays, shortMoment } from '../../campaign/short-time.ts';
import type { Link } from '../../components/parts.ts';
import { networks } from '../../networks/index.ts';
import { href, type Scene, shownMoment, shownTime } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { newestCounts, newestTotal } from '../../scene/totals.ts';
import { foreign } from './landing.ts';
import { aheadRows, type Growing, growingSince } from './stages.ts';
import { setbackAfter } from './steps.ts';

/** How long a running storm may be silent before its page says so. */
const mostSilentDays = 3;

/** One update as the page shows it. */
export function shownUpdate(scene: Scene, update: Update) {
	const { campaign, words } = scene;
	const path = updatePaths(campaign)[campaign.updates.indexOf(update)] ?? '';
	return {
		id: path.split('/').at(-2) ?? '',
		kind: update.kind,
		kindText: words.progress.updateKind[update.kind],
		label: update.kind === 'correction' ? words.progress.corrected : undefined,
		moment: shownMoment(scene, update.at),
		href: href(scene, path),
		text: update.text,
		lang: foreign(scene, update.lang),
		quote: update.quote
			? { text: update.quote, by: campaign.target?.name, lang: foreign(scene, update.quoteLang) }
			: undefined,
		source: update.source ? { text: words.progress.source, href: update.source } : undefined,
	};
}

/** The newest number of each network, with when and how it was counted; undefined where nothing was. */
export function numbersOf(scene: Scene) {
	const { words, wordsLang } = scene;
	const counts = newestCounts(scene);
	if (counts.length === 0) return undefined;
	const said = (posts: number) => formatNumber(posts, wordsLang);
	return {
		caption: words.progress.countedHow,
		heads: {
			network: words.progress.network,
			posts: words.progress.posts,
			counted: words.progress.countedAt,
		},
		rows: counts.map((count) => ({
			network: networks[count.network].label ?? count.network,
			posts: count.partly ? words.progress.atLeast(said(count.posts)) : said(count.posts),
			gone: count.gone > 0 ? words.progress.gone(said(count.gone)) : undefined,
			moment: shownMoment(scene, count.at),
			source: count.source ?? words.progress.handCounted,
			lang: count.source ? foreign(scene, count.lang) : undefined,
		})),
		total:
			counts.length > 1
				? { label: words.progress.posts, posts: said(newestTotal(scene)) }
				: undefined,
	};
}

/** What one can do now, which after an answer is: stop asking and say thanks. */
export function nextStepsOf(scene: Scene) {
	const { campaign, words, phase, voice } = scene;
	const links: Link[] = [];
	if (phase === 'upcoming') {
		links.push({
			text: words.landing.calendar,
			href: href(scene, filePath(campaign, 'calendar.ics')),
		});
	}
	const landing = href(scene, landingPath(campaign));
	if (voice === 'thank' && campaign.thanks.length > 0) {
		links.push({ text: words.landing.thanks, href: `${landing}#act` });
	} else if (voice === 'plead' && campaign.messages.length > 0) {
		links.push({ text: words.progress.joinIn, href: `${landing}#act` });
	} else links.push({ text: words.progress.toLanding, href: landing });
	return { heading: words.progress.now, text: nextStepText(scene), links };
}

/** What to do, in a sentence. */
function nextStepText({ campaign, words, phase, voice }: Scene): string {
	const { joining, nextSteps } = words.progress;
	if (voice === 'plead' || phase === 'running' || phase === 'heard') return joining[campaign.kind];
	return nextSteps[phase];
}

/** The ways to follow a storm. */
export function followLinks(scene: Scene): Link[] {
	const { campaign, words } = scene;
	const file = (name: string) => href(scene, filePath(campaign, name));
	const links = [
		{ text: words.progress.rss, href: file('feed.xml') },
		{ text: words.progress.json, href: file('progress.json') },
	];
	if (campaign.starts || campaign.deadline || campaign.event) {
		links.push({ text: words.progress.calendar, href: file('calendar.ics') });
	}
	return links;
}

/** How old the page's knowledge is; once it is a day old while something may still happen, also in so many words. */
export function knowledgeOf(scene: Scene) {
	const { words, now, phase } = scene;
	const { text, datetime } = shownTime(scene, now);
	const settled = phase === 'answered' || phase === 'solved' || phase === 'ended';
	return {
		text: words.progress.knowledge(text),
		datetime,
		age: settled ? undefined : growingSince(scene, now, words.progress.knowledgeAge, 1),
	};
}

/** How long there has been no news of a running storm, which is said after more than three days of silence. */
export function staleOf(scene: Scene): Growing | undefined {
	const { campaign, words, phase, updates } = scene;
	const newest = updates.at(-1);
	const open = phase === 'running' || phase === 'heard';
	if (!newest || !open || !kinds[campaign.kind].awaitsAnswer) {
		return undefined;
	}
	return growingSince(scene, newest.at.at, words.progress.stale, mostSilentDays);
}

/** How it stands, in a headline and a sentence; after a setback the sentence says that. */
export function answerOf(scene: Scene): {
	headline: string;
	lead: string;
	/** The headline once more, where it tells for how many days a question has waited. */
	grows: Growing | undefined;
} {
	const { headline, lead } = stateOf(scene);
	return {
		headline,
		lead: setbackAfter(scene) ? scene.words.progress.afterSetback : lead,
		grows: waitingSince(scene, headline),
	};
}

function waitingSince(scene: Scene, headline: string): Growing | undefined {
	const { campaign, phase, now, wordsLang } = scene;
	const { starts, kind } = campaign;
	if (!starts || !kinds[kind].countsWaiting || (phase !== 'running' && phase !== 'heard'))
		return undefined;
	const days = formatDays(now - starts.at, wordsLang);
	return growingSince(scene, starts.at, (grown) => headline.replace(days, grown));
}

/** How many updates stand in the open. */
const openUpdates = 6;

/** All updates but the newest, the newest first, and the words that open the oldest of them. */
export function olderOf(scene: Scene) {
	const updates = scene.updates.slice(0, -1).reverse();
	const folded = Math.max(0, updates.length - openUpdates);
	return {
		updates: updates.map((update) => shownUpdate(scene, update)),
		olderText: scene.words.progress.moreUpdates(formatNumber(folded, scene.wordsLang)),
		open: openUpdates,
	};
}

/** What came right after an update and right before it, the newest first: two each, for the update's own page. */
export function aroundOf(scene: Scene, update: Update) {
	const { updates, words } = scene;
	const at = updates.indexOf(update);
	const shown = (some: readonly Update[]) =>
		some.toReversed().map((each) => shownUpdate(scene, each));
	return [
		{
			id: 'later',
			heading: words.progress.later,
			updates: shown(updates.slice(at + 1, at + 3)),
		},
		{
			id: 'older',
			heading: words.progress.older,
			updates: shown(updates.slice(Math.max(0, at - 2), at)),
		},
	].filter((part) => part.updates.length > 0);
}

/** What must not be overlooked: the newest correction, and a setback after the answer. */
export function noticesOf(scene: Scene): { kind: 'correction' | 'setback'; link: Link }[] {
	const { campaign, words, updates } = scene;
	const correction = updates.findLast(({ kind }) => kind === 'correction');
	const setback = setbackAfter(scene);
	const notice = (
		kind: 'correction' | 'setback',
		update: Update,
		say: (time: string) => string,
	) => {
		const time = shortMoment(update.at, campaign.timezone, scene.wordsLang);
		const path = updatePaths(campaign)[campaign.updates.indexOf(update)] ?? '';
		return { kind, link: { text: say(time), href: href(scene, path) } };
	};
	return [
		...(setback ? [notice('setback', setback, words.progress.setbackOn)] : []),
		...(correction ? [notice('correction', correction, words.progress.correctedOn)] : []),
	];
}

/** The target's words that decided the phase, where the newest update brings none of its own. */
export function saidOf(scene: Scene) {
	const { campaign, words, updates, deciding, voice } = scene;
	if (voice !== 'thank' || !deciding?.quote || updates.at(-1)?.quote) return undefined;
	return {
		text: deciding.quote,
		by: campaign.target?.name,
		moment: shownMoment(scene, deciding.at),
		source: deciding.source ? { text: words.progress.source, href: deciding.source } : undefined,
		lang: foreign(scene, deciding.quoteLang),
	};
}

/** Until when an answer helps, or when it begins; nothing once it is settled. */
export function waitingRows(scene: Scene) {
	const left = scene.phase === 'upcoming' ? undefined : { shown: true };
	return aheadRows(scene).map((row) =>
		row.name === 'starts' ? row : { ...row, left: left && { ...row.left, ...left } },
	);
}
