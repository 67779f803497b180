import type { Update } from '../../campaign/campaign.ts';
import { formatNumber } from '../../campaign/format.ts';
import { filePath, landingPath, updatePaths } from '../../campaign/paths.ts';
import type { Link } from '../../components/parts.ts';
import { networks } from '../../networks/index.ts';
import { href, type Scene, shownMoment, shownTime } from '../scene.ts';
import { newestCounts, newestTotal } from '../totals.ts';
import { foreign } from './landing.ts';

/** One update as the page shows it. */
export function shownUpdate(scene: Scene, update: Update) {
	const { campaign, words } = scene;
	const path = updatePaths(campaign)[campaign.updates.indexOf(update)] ?? '';
	return {
		id: path.split('/').at(-2) ?? '',
		kind: update.kind,
		kindText: words.progress.updateKind[update.kind],
		moment: shownMoment(scene, update.at),
		href: href(scene, path),
		text: update.text,
		lang: foreign(scene, update.lang),
		quote: update.quote
			? { text: update.quote, by: campaign.target?.name, lang: foreign(scene, update.lang) }
			: undefined,
		source: update.source ? { text: words.progress.source, href: update.source } : undefined,
	};
}

/** The four steps from launch to solution, each with its time. */
export function stepsOf(scene: Scene) {
	const { campaign, words, updates, now } = scene;
	const first = (kind: Update['kind']) => updates.find((update) => update.kind === kind);
	const started = campaign.starts && campaign.starts.at <= now ? campaign.starts : undefined;
	const reached = {
		running: started,
		heard: first('heard')?.at,
		answered: first('answer')?.at,
		solved: first('solved')?.at,
	};
	const names = ['running', 'heard', 'answered', 'solved'] as const;
	const arrived = { ...reached, running: started ?? campaign.starts === undefined };
	const last = names.findLastIndex((name) => arrived[name]);
	return names.map((name, index) => {
		const moment = reached[name];
		const state = index === last ? 'now' : index < last ? 'done' : 'todo';
		return {
			name: words.progress.step[name],
			state: state as 'now' | 'done' | 'todo',
			stateText: moment ? shownMoment(scene, moment).text : words.progress.open,
			moment: moment && shownMoment(scene, moment),
		};
	});
}

/** The newest number of each network, with when and how it was counted; undefined where nothing was. */
export function numbersOf(scene: Scene) {
	const { words, wordsLang } = scene;
	const counts = newestCounts(scene);
	if (counts.length === 0) return undefined;
	return {
		caption: words.progress.numbers,
		heads: {
			network: words.progress.network,
			posts: words.progress.posts,
			counted: words.progress.countedAt,
		},
		rows: counts.map((count) => ({
			network: networks[count.network].label ?? count.network,
			posts: formatNumber(count.posts, wordsLang),
			moment: shownMoment(scene, count.at),
			source: count.source ?? words.progress.handCounted,
			lang: count.source ? foreign(scene, count.lang) : undefined,
		})),
		total:
			counts.length > 1
				? { label: words.progress.posts, posts: formatNumber(newestTotal(scene), wordsLang) }
				: undefined,
	};
}

/** The goal in words, where the campaign has one and something was counted. */
export function goalOf(scene: Scene): string | undefined {
	const { campaign, words, wordsLang } = scene;
	const total = newestTotal(scene);
	if (!campaign.goal || total === 0) return undefined;
	return words.progress.goal(
		formatNumber(total, wordsLang),
		formatNumber(campaign.goal, wordsLang),
	);
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
	} else links.push({ text: words.progress.toLanding, href: landing });
	return { heading: words.progress.now, text: words.progress.nextSteps[phase], links };
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

/** How old the page's knowledge is. */
export function knowledgeOf(scene: Scene) {
	const { text, datetime } = shownTime(scene, scene.now);
	return { text: scene.words.progress.knowledge(text), datetime };
}

/** The newest of the target's own words up to now, with their source. */
export function saidOf(scene: Scene) {
	const { campaign, words, updates } = scene;
	const update = updates.findLast(({ quote }) => quote !== undefined);
	if (!update?.quote) return undefined;
	return {
		text: update.quote,
		by: campaign.target?.name,
		moment: shownMoment(scene, update.at),
		source: update.source ? { text: words.progress.source, href: update.source } : undefined,
		lang: foreign(scene, update.lang),
	};
}

/** Until when an answer helps, or when it begins; nothing once it is settled. */
export function waitingRows(scene: Scene) {
	const { campaign, words, phase, now } = scene;
	const { starts, deadline } = campaign;
	const rows = [];
	if (phase === 'upcoming' && starts) {
		rows.push({
			label: words.progress.step.running,
			moment: shownMoment(scene, starts),
			name: 'starts',
		});
	}
	if (deadline && ['upcoming', 'running', 'heard'].includes(phase)) {
		const text = phase === 'upcoming' ? undefined : `(${words.left(deadline.at - now)})`;
		rows.push({
			label: words.landing.deadline,
			moment: shownMoment(scene, deadline),
			text,
			name: 'deadline',
		});
	}
	return rows;
}
