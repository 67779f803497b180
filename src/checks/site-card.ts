import { type Finding, finding } from '../campaign/finding.ts';
import type { Site } from '../campaign/site.ts';
import type { CardField } from '../images/card.ts';
import { findCut, findMissing } from '../images/check-cards.ts';
import type { FontChooser } from '../images/choose-fonts.ts';
import { lettersOf } from '../images/letters.ts';
import { siteCard } from '../images/site-card.ts';
import type { MeasuredFont } from '../images/typeface.ts';
import type { ReadFile } from './subject.ts';

/** Where the words of the site's own share image come from; the others are the program's. */
const sources: Partial<Record<CardField, string[]>> = {
	hashtag: ['title'],
	line: ['operator', 'name'],
	address: ['url'],
};

/**
 * Words of the site's own share image that it cannot show: a character that no font has, a name too long for its place.
 * @param site The site.
 * @param locate Finds a field in the site's file.
 * @param fonts Gives the fonts that images are set in.
 */
export function checkSiteCard(
	site: Site,
	locate: ReadFile['locate'],
	fonts: FontChooser<MeasuredFont>,
): Finding[] {
	const card = siteCard(site, site.lang);
	const { theme } = site;
	const chosen = fonts(lettersOf(card), { lang: card.lang, display: theme.font });
	const measured = { card, theme, size: 'og', fonts: chosen } as const;
	const missing = findMissing(measured).flatMap(({ field, ...values }) => {
		const path = sources[field];
		return path ? [finding('noGlyph', locate(path, 'value'), values)] : [];
	});
	const cut = findCut(measured).flatMap(({ field, fit }) => {
		const path = sources[field];
		return path
			? [finding('cardTooSmall', locate(path, 'value'), { field: path.join('.'), fit })]
			: [];
	});
	return [...missing, ...cut];
}
