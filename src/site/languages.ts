import type { Campaign } from '../campaign/campaign.ts';
import type { Site } from '../campaign/site.ts';

/** The languages of the site's own pages: its own, which stands at `/`, then each that a translation uses. */
export function siteLanguages(
	site: Pick<Site, 'lang'>,
	campaigns: readonly Pick<Campaign, 'lang' | 'originalLang'>[],
): string[] {
	const translations = campaigns.filter(({ lang, originalLang }) => lang !== originalLang);
	return [...new Set([site.lang, ...translations.map(({ lang }) => lang)])];
}
