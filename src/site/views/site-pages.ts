import { sitePath } from '../../campaign/paths.ts';
import { wordsFor } from '../../words/index.ts';
import type { PageWords } from '../../words/page-words.ts';
import { getSiteImage } from '../images.ts';
import { siteLanguages } from '../languages.ts';
import type { Storms } from '../storms.ts';
import { siteFrame } from './frame.ts';

/** The addresses of one of the site's own pages in all its languages. */
export function siteVersions(
	{ site, campaigns }: Pick<Storms, 'site' | 'campaigns'>,
	page: '' | `${string}/`,
) {
	return siteLanguages(site, campaigns).map((lang) => ({ lang, path: sitePath(site, lang, page) }));
}

/** One of the site's pages of plain text: its frame, its title, the way home, and the words to write it with. */
export function siteView(
	storms: Pick<Storms, 'site' | 'campaigns'>,
	lang: string,
	page: '' | `${string}/`,
	titleIn: (words: PageWords) => string,
) {
	const { site } = storms;
	const { words } = wordsFor(lang, site.address);
	const title = titleIn(words);
	const path = sitePath(site, lang, page);
	const facts = {
		path,
		title: `${title}: ${site.title}`,
		description: words.site.lead,
		type: 'website' as const,
		image: getSiteImage(site, lang),
	};
	const versions = siteVersions(storms, page);
	const { languages, ...frame } = siteFrame(
		site,
		lang,
		facts,
		site.operator === undefined,
		versions,
	);
	return {
		words,
		title,
		frame,
		languages: { label: words.site.languages, languages },
		home: { text: site.title, href: `${site.base}${sitePath(site, lang, '')}` },
	};
}
