import type { Campaign } from '../../campaign/campaign.ts';
import { hrefOf, landingPath, sitePath, urlOf } from '../../campaign/paths.ts';
import type { Site } from '../../campaign/site.ts';
import type { Theme } from '../../campaign/theme.ts';
import { themes } from '../../campaign/theme.ts';
import type { Link } from '../../components/parts.ts';
import { contentPolicy } from '../../files/headers.ts';
import { href, type Scene, url } from '../../scene/scene.ts';
import { isProofread, type SpokenWords, wordsFor } from '../../words/index.ts';
import { directionOf, ownName } from '../../words/language.ts';
import { iconFile, manifestFile, touchIconFile } from '../icon-file.ts';
import { themeFile } from '../theme-file.ts';

/** What the head of a page says about it. */
export interface PageFacts {
	/** The address, without the site's base. */
	path: string;
	title: string;
	description: string;
	type: 'website' | 'article';
	/** The share image, with its words. */
	image?: { url: string; alt: string; width: number; height: number; type: string } | undefined;
	/** The same page in other languages, as a path for each. */
	pathIn?: (campaign: Pick<Campaign, 'slug' | 'lang' | 'originalLang'>) => string;
}

/** A language as Open Graph writes it: `de_DE`. */
export function ogLocale(lang: string): string {
	const { language, region } = new Intl.Locale(lang).maximize();
	return region ? `${language}_${region}` : language;
}

/** The theme as a page names it, with the file that defines one of an organizer's own. */
export function shownTheme(site: Site, theme: Theme) {
	const shipped = Object.entries(themes).find(([, values]) =>
		Object.entries(values).every(([key, value]) => theme[key as keyof Theme] === value),
	);
	const { accent: colour, font } = theme;
	if (shipped) return { name: shipped[0], colour, font };
	const { name, path } = themeFile(theme);
	return { name, stylesheet: `${site.base}${path}`, colour, font };
}

/** The content policy of built pages; Vite's own client, which only the dev server adds, would be stopped by it. */
export const policy = import.meta.env.PROD ? contentPolicy : undefined;

/** The icon in the colours of a theme. */
function iconsOf(site: Site, theme: Theme) {
	const link = (rel: string, { path }: { path: string }, type?: string) => ({
		rel,
		href: `${site.base}${path}`,
		type,
	});
	return [
		link('icon', iconFile(theme), 'image/svg+xml'),
		link('apple-touch-icon', touchIconFile(theme)),
		link('manifest', manifestFile(site, theme)),
	];
}

/** The foot that every page has: the pages that the law and good manners ask for, in one click. */
export function footerOf(
	site: Site,
	lang: string,
	{ words, lang: wordsLang }: SpokenWords,
	more: Link[] = [],
) {
	const pageLang = lang === site.lang ? site.lang : lang;
	const page = (name: 'imprint/' | 'privacy/' | 'accessibility/', text: string) => ({
		text,
		href: `${site.base}${sitePath(site, pageLang, name)}`,
	});
	return {
		label: words.site.footer,
		links: [
			...more,
			{ text: words.site.home, href: `${site.base}${sitePath(site, pageLang, '')}` },
			page('imprint/', words.site.imprint),
			page('privacy/', words.site.privacy),
			page('accessibility/', words.site.accessibility),
		],
		notes: isProofread(wordsLang)
			? [words.site.builtWith]
			: [words.site.builtWith, words.site.unread],
	};
}

/** A page in one of its languages. */
interface Version {
	lang: string;
	/** The address, without the site's base. */
	path: string;
}

/** The page in all its languages, for search engines; nothing where there is only one. */
function alternatesOf(versions: readonly Version[], site: Site) {
	if (versions.length < 2) return [];
	return versions.map(({ lang, path }) => ({ lang, href: urlOf(site, path) }));
}

/** The page in its other languages, for readers. */
function switchTo(versions: readonly Version[], lang: string, site: Site) {
	return versions
		.filter((version) => version.lang !== lang)
		.map((version) => ({
			lang: version.lang,
			name: ownName(version.lang),
			href: hrefOf(site, version.path),
		}));
}

/** The frame of one of a campaign's pages. */
export function frameOf(scene: Scene, facts: PageFacts) {
	const { campaign, site, words, phase } = scene;
	const { lang, originalLang, slug, languages } = campaign;
	const pathIn = facts.pathIn ?? landingPath;
	const versions = languages.map((each) => ({
		lang: each,
		path: pathIn({ slug, lang: each, originalLang }),
	}));
	return {
		lang,
		dir: directionOf(lang),
		wordsLang: scene.wordsLang,
		title: facts.title,
		description: facts.description,
		theme: shownTheme(site, campaign.theme),
		canonical: url(scene, facts.path),
		card: {
			title: facts.title,
			description: facts.description,
			url: url(scene, facts.path),
			type: facts.type,
			locale: ogLocale(lang),
			siteName: site.title,
			image: facts.image,
		},
		noindex: scene.hidden,
		alternates: alternatesOf(versions, site),
		feeds: [
			{
				title: words.feed.title(campaign.title),
				href: href(scene, `${landingPath(campaign)}feed.xml`),
				type: 'application/rss+xml',
			},
			{
				title: words.feed.title(campaign.title),
				href: href(scene, `${landingPath(campaign)}feed.json`),
				type: 'application/feed+json',
			},
		],
		banner: campaign.demo ? words.demo : undefined,
		skip: words.site.skip,
		policy,
		icons: iconsOf(site, campaign.theme),
		footer: footerOf(site, footerLang(scene), { words, lang: scene.wordsLang }, [
			{ text: words.progress.rss, href: href(scene, `${landingPath(campaign)}feed.xml`) },
		]),
		phase,
		languages: switchTo(versions, lang, site),
	};
}

/** The language of the site's own pages that fit a campaign's page: only translations have pages of their language. */
function footerLang({ campaign, site }: Scene): string {
	return campaign.lang === campaign.originalLang ? site.lang : campaign.lang;
}

/** The frame of one of the site's own pages; `versions` are its addresses in all its languages, where it has several. */
export function siteFrame(
	site: Site,
	lang: string,
	facts: PageFacts,
	hidden: boolean,
	versions: readonly Version[] = [],
) {
	const { words, lang: wordsLang } = wordsFor(lang, site.address);
	const whole = `${site.origin}${site.base}${facts.path}`;
	return {
		lang,
		dir: directionOf(lang),
		wordsLang,
		title: facts.title,
		description: facts.description,
		theme: shownTheme(site, site.theme),
		canonical: whole,
		card: {
			title: facts.title,
			description: facts.description,
			url: whole,
			type: facts.type,
			locale: ogLocale(lang),
			siteName: site.title,
			image: facts.image,
		},
		noindex: hidden,
		alternates: alternatesOf(versions, site),
		skip: words.site.skip,
		policy,
		icons: iconsOf(site, site.theme),
		footer: footerOf(site, lang, { words, lang: wordsLang }),
		languages: switchTo(versions, lang, site),
	};
}
