import type { Campaign } from './campaign.ts';
import type { Site } from './site.ts';
import { timeSlug } from './time.ts';

/** Every address of the product, without the site's base: the one place that knows them. */

/** Where a language version of a campaign stands: `slug`, or `en/slug` for a translation. */
export function campaignFolder(campaign: Pick<Campaign, 'slug' | 'lang' | 'originalLang'>): string {
	const { slug, lang, originalLang } = campaign;
	return lang === originalLang ? slug : `${lang}/${slug}`;
}

/** The landing page. */
export function landingPath(campaign: Pick<Campaign, 'slug' | 'lang' | 'originalLang'>): string {
	return `${campaignFolder(campaign)}/`;
}

/** A message's own page; thanks have the ids `thanks-1` and so on. */
export function messagePath(
	campaign: Pick<Campaign, 'slug' | 'lang' | 'originalLang'>,
	id: string,
): string {
	return `${campaignFolder(campaign)}/m/${id}/`;
}

/** The progress page. */
export function progressPath(campaign: Pick<Campaign, 'slug' | 'lang' | 'originalLang'>): string {
	return `${campaignFolder(campaign)}/progress/`;
}

/** The kit: everything to pass on. */
export function kitPath(campaign: Pick<Campaign, 'slug' | 'lang' | 'originalLang'>): string {
	return `${campaignFolder(campaign)}/kit/`;
}

/** The poster as a page. */
export function posterPath(campaign: Pick<Campaign, 'slug' | 'lang' | 'originalLang'>): string {
	return `${campaignFolder(campaign)}/poster/`;
}

/**
 * The page of each update, in the order of the list: its time in the campaign's zone.
 * A second update in the same minute gets `-2`, so that no address is there twice.
 */
export function updatePaths(campaign: Campaign): string[] {
	const seen = new Map<string, number>();
	return campaign.updates.map(({ at }) => {
		const slug = timeSlug(at.at, campaign.timezone);
		const count = (seen.get(slug) ?? 0) + 1;
		seen.set(slug, count);
		return `${progressPath(campaign)}${count === 1 ? slug : `${slug}-${count}`}/`;
	});
}

/** A file of a campaign: `feed.xml`, `progress.json`, `calendar.ics`. */
export function filePath(
	campaign: Pick<Campaign, 'slug' | 'lang' | 'originalLang'>,
	name: string,
): string {
	return `${campaignFolder(campaign)}/${name}`;
}

/** A page of the site in a language: `imprint/`, or `en/imprint/` where the site's language is another. */
export function sitePath(site: Pick<Site, 'lang'>, lang: string, page: '' | `${string}/`): string {
	return lang === site.lang ? page : `${lang}/${page}`;
}

/** The path on the host, for links inside the site. */
export function hrefOf(site: Pick<Site, 'base'>, path: string): string {
	return `${site.base}${path}`;
}

/** The whole address, for everything that leaves the site. */
export function urlOf(site: Pick<Site, 'origin' | 'base'>, path: string): string {
	return `${site.origin}${site.base}${path}`;
}
