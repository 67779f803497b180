import { formatTime } from '../campaign/format.ts';
import { defaultTheme, themes } from '../campaign/theme.ts';
import type { CheckedProject } from '../checks/hand-over.ts';
import { makeScene } from '../scene/scene.ts';
import { iconFile } from '../site/icon-file.ts';
import {
	campaignAt,
	readStudioTime,
	type StudioTime,
	studioPath,
	writeStudioTime,
} from '../site/studio-time.ts';
import { shownTheme } from '../site/views/frame.ts';
import { galleryCard } from '../site/views/gallery.ts';
import type { FindingLang } from '../words/findings/index.ts';
import { wordsFor } from '../words/index.ts';
import { ownName } from '../words/language.ts';
import type { PageWords } from '../words/page-words.ts';
import { studioWords } from '../words/studio.ts';
import { countFindings, shownFinding, slugOfFile } from './findings.ts';
import { framesOf } from './frames.ts';
import { picturesOf, svgLink } from './pictures.ts';
import { type Stop, stopsOf, whatIfsOf } from './stops.ts';
import { textsOf } from './texts.ts';

/** The frame of a page of the studio; it stands also where there is no site to speak of. */
function frameOf({ site, lang }: CheckedProject, title: string, base: string) {
	const { words } = wordsFor(lang, site?.address ?? 'du');
	const theme = site?.theme ?? themes[defaultTheme];
	const links = [
		{ text: words.site.home, href: base },
		{ text: words.site.create, href: `${base}new/` },
	];
	return {
		lang,
		title,
		theme: site
			? shownTheme(site, site.theme)
			: { name: defaultTheme, colour: theme.accent, font: theme.font },
		// The icon's own address is not there while a file has mistakes.
		icons: [{ rel: 'icon', href: svgLink(iconFile(theme).text) }],
		skip: words.site.skip,
		footer: { label: words.site.footer, links: site ? links : [] },
		noindex: true,
	};
}

/** The names of all campaigns, also of those that cannot be read. */
function slugsOf({ sources, findings }: CheckedProject): string[] {
	const files = [...sources.keys(), ...findings.map(({ file }) => file)];
	const campaigns = files.filter((file) => file.endsWith('.mdx'));
	return [...new Set(campaigns.flatMap((file) => slugOfFile(file) ?? []))].sort();
}

/** The studio's first page: every campaign, and how much is left to do about it. */
export function studioList(checked: CheckedProject, base: string) {
	const { site, lang, findings, campaigns, now } = checked;
	const words = studioWords[lang];
	const bySlug = Map.groupBy(findings, ({ file }) => slugOfFile(file));
	const speech = { words: wordsFor(lang, site?.address ?? 'du').words, wordsLang: lang };
	return {
		frame: frameOf(checked, words.title, base),
		words,
		cards: slugsOf(checked).map((slug) => {
			const campaign = campaigns.find((each) => each.slug === slug);
			const scene = site && campaign && { ...makeScene(campaign, site, now), ...speech };
			const card = scene && galleryCard(scene);
			const end = countFindings(bySlug.get(slug) ?? [], lang);
			const link = { href: studioPath(base, slug), end };
			return { slug, ...link, card: card && { ...card, ...link, figure: undefined } };
		}),
		elsewhere: (bySlug.get(undefined) ?? []).map((finding) =>
			shownFinding(finding, lang, { ...checked, base }),
		),
	};
}

/** The studio's page of a campaign, in the language and at the time that its address names; undefined where there is no such campaign. */
export async function studioCampaign(
	checked: CheckedProject,
	base: string,
	slug: string,
	url: Pick<URL, 'searchParams'>,
) {
	if (!slugsOf(checked).includes(slug)) return undefined;
	const { site, lang, findings, now } = checked;
	const words = studioWords[lang];
	const versions = checked.campaigns.filter((campaign) => campaign.slug === slug);
	const wanted = url.searchParams.get('lang');
	const campaign = versions.find((each) => each.lang === wanted) ?? versions[0];
	const own = findings.filter(({ file }) => slugOfFile(file) === slug);
	const title = campaign?.title ?? slug;
	const time = readStudioTime(url) ?? { now };
	const shared = {
		frame: frameOf(checked, `${title} – ${words.title}`, base),
		home: { text: words.title, href: studioPath(base) },
		words,
		title,
		counts: countFindings(own, lang),
		findings: own.map((finding) => shownFinding(finding, lang, { ...checked, base })),
		/** Whether pages can be shown: an error in any file keeps all of them back. */
		isBlocked: findings.some(({ severity }) => severity === 'error'),
	};
	if (!site || !campaign) return { ...shared, campaign: undefined };
	const speech = wordsFor(lang, site.address).words;
	const frames = framesOf(makeScene(campaign, site, time.now), words, time);
	const scene = makeScene(campaignAt(campaign, time), site, time.now);
	const stopView = (stop: Stop) => ({
		...stop,
		href: addressOf(campaign.lang, stop.time),
		when: formatTime(stop.time.now, campaign.timezone, lang),
		name: nameOf(stop, speech, lang),
		phaseText: speech.phase[campaign.kind][stop.phase],
		isChosen: stop.time.now === time.now && stop.time.whatIf === time.whatIf,
	});
	return {
		...shared,
		campaign: {
			title: { lang: campaign.lang === lang ? undefined : campaign.lang },
			lead: speech.who(campaign.kind, campaign.organizer?.name, campaign.target?.name),
			languages: versions.map((version) => ({
				lang: version.lang,
				name: ownName(version.lang),
				href: addressOf(version.lang, time),
				isChosen: version === campaign,
			})),
			clock: {
				when: formatTime(time.now, campaign.timezone, lang),
				phase: scene.phase,
				phaseText: speech.phase[campaign.kind][scene.phase],
				stops: stopsOf(campaign, now).map(stopView),
				whatIfs: whatIfsOf(campaign, now).map(stopView),
			},
			frames,
			pictures: await picturesOf(scene, frames, words),
			texts: textsOf(scene, words, lang),
		},
	};
}

/** The studio's page in a language at a time, as seen from the page itself. */
function addressOf(lang: string, time: StudioTime): string {
	return `${writeStudioTime(time)}&lang=${lang}`;
}

/** What happens at a stop. */
function nameOf({ reasons, time }: Stop, speech: PageWords, lang: FindingLang): string {
	const { clock } = studioWords[lang];
	if (time.whatIf) return clock.ifNews[time.whatIf] ?? '';
	return reasons
		.map((reason) =>
			typeof reason === 'string' ? clock[reason] : speech.progress.updateKind[reason.kind],
		)
		.join(', ');
}
