import type { Campaign } from '../../campaign/campaign.ts';
import {
	landingPath,
	messagePath,
	progressPath,
	sitePath,
	updatePaths,
} from '../../campaign/paths.ts';
import type { Site } from '../../campaign/site.ts';
import { isoTime } from '../../campaign/time.ts';
import { makeScene, type Scene, url } from '../../scene/scene.ts';
import { siteLanguages } from '../languages.ts';
import { element, writeDocument, type XmlElement } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page in all its languages, the main one first. */
interface ListedPage {
	versions: { lang: string; path: string; changed?: string | undefined }[];
}

/** The list of sitemaps, which here is one (https://www.sitemaps.org/protocol.html#index). */
export function writeSitemapIndex(site: Site): string {
	const only = element('sitemap', {}, element('loc', {}, url({ site }, 'sitemap-0.xml')));
	return writeDocument(element('sitemapindex', { xmlns: namespace }, only));
}

/**
 * Every page that search engines may show, with its other languages. Nothing of a demo is listed, and of a site
 * without an operator nothing at all: the list is empty then, as a page that says `noindex` must not be offered.
 */
export function writeSitemap(campaigns: readonly Campaign[], site: Site, now: number): string {
	const scenes = campaigns
		.map((campaign) => makeScene(campaign, site, now))
		.filter(({ hidden }) => !hidden);
	const bySlug = [...Map.groupBy(scenes, ({ campaign }) => campaign.slug).values()];
	const pages = [...(site.operator ? [homePage(campaigns, site)] : []), ...bySlug.flatMap(pagesOf)];
	const attributes = { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
	return writeDocument(
		element('urlset', attributes, ...pages.flatMap((page) => entriesOf(page, site))),
	);
}

/** The start page: in the site's language, and in each that a translation uses. */
function homePage(campaigns: readonly Campaign[], site: Site): ListedPage {
	const versions = siteLanguages(site, campaigns).map((lang) => ({
		lang,
		path: sitePath(site, lang, ''),
	}));
	return { versions };
}

/** The pages of one campaign, from its scenes in all languages. */
function pagesOf(scenes: readonly Scene[]): ListedPage[] {
	const [main] = scenes;
	if (!main) return [];
	const { campaign } = main;
	const page = (pathOf: (scene: Scene) => string, at = main.updates.at(-1)?.at.at): ListedPage => ({
		versions: scenes.map((scene) => ({
			lang: scene.campaign.lang,
			path: pathOf(scene),
			changed: at === undefined ? undefined : isoTime(at, campaign.timezone),
		})),
	});
	return [
		page((scene) => landingPath(scene.campaign)),
		...[...campaign.messages, ...campaign.thanks].map(({ id }) =>
			page((scene) => messagePath(scene.campaign, id)),
		),
		page((scene) => progressPath(scene.campaign)),
		...main.updates.map((update) => {
			// Translations keep the order of the updates, so that one number finds them all.
			const index = campaign.updates.indexOf(update);
			return page((scene) => updatePaths(scene.campaign)[index] ?? '', update.at.at);
		}),
	];
}

/** One entry for each language of a page; each names them all (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap). */
function entriesOf({ versions }: ListedPage, site: Site): XmlElement[] {
	const link = (lang: string, path: string) =>
		element('xhtml:link', { rel: 'alternate', hreflang: lang, href: url({ site }, path) });
	const links = versions.length > 1 ? versions.map(({ lang, path }) => link(lang, path)) : [];
	return versions.map(({ path, changed }) =>
		element(
			'url',
			{},
			element('loc', {}, url({ site }, path)),
			...(changed ? [element('lastmod', {}, changed)] : []),
			...links,
		),
	);
}

/** Lets everybody read everything, and says where the list of pages is. */
export function writeRobots(site: Site): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${url({ site }, 'sitemap-index.xml')}\n`;
}
