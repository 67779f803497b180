import type { Campaign } from '../../campaign/campaign.ts';
import { landingPath } from '../../campaign/paths.ts';
import type { Site } from '../../campaign/site.ts';
import { href, makeScene, type Scene } from '../../scene/scene.ts';
import { stateOf, statusLine } from '../../scene/state.ts';
import { wordsFor } from '../../words/index.ts';
import { shownTheme } from './frame.ts';
import { helpedBy, mediansOf } from './outcome.ts';

/** Running storms first, then what is to come, then what came of the others, the newest first. */
const order = {
	running: 0,
	heard: 0,
	paused: 1,
	upcoming: 1,
	answered: 2,
	solved: 2,
	ended: 2,
} as const;

/** Each campaign once: in the language of the page where it has that, else in its own. */
export function storiesIn(campaigns: readonly Campaign[], lang: string): Campaign[] {
	const bySlug = Map.groupBy(campaigns, ({ slug }) => slug);
	return [...bySlug.values()].flatMap((versions) => {
		const fitting = versions.find((version) => version.lang === lang);
		return fitting ?? versions.find((version) => version.lang === version.originalLang) ?? [];
	});
}

/** The scenes of the gallery in its order. */
export function orderScenes(campaigns: readonly Campaign[], site: Site, now: number): Scene[] {
	return campaigns
		.map((campaign) => makeScene(campaign, site, now))
		.sort((a, b) => order[a.phase] - order[b.phase] || lastMoment(b) - lastMoment(a));
}

function lastMoment({ campaign, updates }: Scene): number {
	return Math.max(updates.at(-1)?.at.at ?? 0, campaign.starts?.at ?? 0);
}

/** A campaign as a card of the gallery, in the words of the page. */
export function galleryCard(scene: Scene) {
	const { campaign, words, wordsLang, phase, site } = scene;
	const over = order[phase] === 2;
	const answer =
		over && scene.timeToAnswer !== undefined ? words.duration(scene.timeToAnswer) : undefined;
	const helped = helpedBy(scene);
	return {
		href: href(scene, landingPath(campaign)),
		title: campaign.title,
		hashtag: campaign.hashtags[0] ?? '',
		phase,
		phaseText: words.phase[campaign.kind][phase],
		text: words.who(campaign.kind, campaign.organizer?.name, campaign.target?.name),
		figure: answer ? { value: answer, label: words.index.toAnswer } : undefined,
		end: answer
			? helped && words.index.helped(helped.posts, helped.network)
			: over
				? stateOf(scene).headline
				: statusLine(scene),
		lang: campaign.lang === wordsLang ? undefined : campaign.lang,
		theme: shownTheme(site, campaign.theme).name,
	};
}

/** The two parts of the gallery, what runs or will and what came of the others, and what is usual. */
export function galleryOf(campaigns: readonly Campaign[], site: Site, now: number, lang: string) {
	const { words, lang: wordsLang } = wordsFor(lang, site.address);
	const scenes = orderScenes(storiesIn(campaigns, lang), site, now).map((scene) => ({
		...scene,
		words,
		wordsLang,
	}));
	const cards = (over: boolean) =>
		scenes.filter(({ phase }) => (order[phase] === 2) === over).map((scene) => galleryCard(scene));
	const medians = mediansOf(scenes);
	const usual =
		medians &&
		words.index.usual(medians.campaigns, words.duration(medians.minutesToAnswer * 60_000));
	return { running: cards(false), past: cards(true), usual };
}
