import type { Campaign } from '../../campaign/campaign.ts';
import { campaignFolder, hrefOf, landingPath, progressPath } from '../../campaign/paths.ts';
import type { Phase } from '../../campaign/phase.ts';
import type { Link, Moment, ShareLink } from '../../components/parts.ts';
import { href, pleadingPhases, type Scene, shownMoment } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { actionOf } from './landing.ts';
import { shownUpdate } from './progress.ts';
import { deadlineAhead, stagesOf } from './stages.ts';

/** What the components of a campaign's body show; they take it from `Astro.locals.body`, because MDX hands nothing on. */
export interface BodyFacts {
	/** Where a link of the story leads. */
	linkTo: (href: string) => string;
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
export function bodyFacts(scene: Scene, campaigns: readonly Campaign[]): BodyFacts {
	const { campaign, words, wordsLang, phase, site } = scene;
	const { ask, langOf } = campaign;
	const deadline = deadlineAhead(scene);
	return {
		linkTo: (link) => storyLink(link, scene, campaigns),
		mails: [campaign.target?.mail, campaign.organizer?.mail, site.operator?.mail].flatMap(
			(mail) => mail?.toLowerCase() ?? [],
		),
		wordsLang: wordsLang === langOf.body ? undefined : wordsLang,
		ask: { text: ask, lang: langOf.ask === langOf.body ? undefined : langOf.ask },
		deadline: deadline
			? [{ label: words.landing.deadline, moment: shownMoment(scene, deadline) }]
			: [],
		progress: stagesOf(scene).map(({ scene: stage, at }) => ({
			now: at === undefined,
			phase: stage.phase,
			phaseText: words.phase[campaign.kind][stage.phase],
			text: stateOf(stage).headline,
			link: { text: words.landing.toProgress, href: href(scene, progressPath(campaign)) },
		})),
		share: {
			phases: scene.voice === 'plead' ? pleadingPhases(campaign).join(' ') : phase,
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

/** The site's own pages that stand in every language which a translation uses. */
const pagesInLanguages = ['', 'imprint', 'privacy', 'accessibility'];

/**
 * Where a link of the story leads. One that begins with `/` leads to a page of this site, wherever that lies. On a
 * translation's page, which lies one folder deeper, a relative one leads to a page of that language where there is one,
 * else to the page that the campaign's own language leads to.
 */
export function storyLink(
	link: string,
	{ campaign, site }: Pick<Scene, 'campaign' | 'site'>,
	campaigns: readonly Pick<Campaign, 'slug' | 'lang' | 'originalLang'>[],
): string {
	if (/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(link)) return link;
	const written = link.startsWith('/') ? hrefOf(site, link.slice(1)) : link;
	const here = new URL(hrefOf(site, landingPath(campaign)), 'https://site.invalid');
	const { pathname, search, hash } = new URL(written, here);
	const { lang, originalLang } = campaign;
	const folder = hrefOf(site, `${lang}/`);
	if (lang === originalLang || !pathname.startsWith(folder)) return pathname + search + hash;
	const rest = pathname.slice(folder.length);
	const [name = ''] = rest.split('/');
	const isThere =
		pagesInLanguages.includes(name) ||
		campaigns.some((other) => campaignFolder(other) === `${lang}/${name}`);
	return (isThere ? pathname : hrefOf(site, rest)) + search + hash;
}
