import { sitePath } from '../../campaign/paths.ts';
import type { Site } from '../../campaign/site.ts';
import { wordsFor } from '../../words/index.ts';
import type { PageWords } from '../../words/page-words.ts';
import { siteFrame } from './frame.ts';

/** One of the site's pages of plain text: its frame, its title, the way home, and the words to write it with. */
export function siteView(
	site: Site,
	lang: string,
	page: '' | `${string}/`,
	titleIn: (words: PageWords) => string,
) {
	const { words } = wordsFor(lang, site.address);
	const title = titleIn(words);
	const path = sitePath(site, lang, page);
	const facts = {
		path,
		title: `${title}: ${site.title}`,
		description: title,
		type: 'website' as const,
	};
	return {
		words,
		title,
		frame: siteFrame(site, lang, facts, site.operator === undefined),
		home: { text: site.title, href: `${site.base}${sitePath(site, lang, '')}` },
	};
}
