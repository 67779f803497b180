import type { Site } from '../campaign/site.ts';
import { wordsFor } from '../words/index.ts';
import { directionOf } from '../words/language.ts';
import type { Card } from './card.ts';

/** The card of the site's own pages in a language: its name, what it is for, who answers for it, where it is. */
export function siteCard(site: Site, lang: string): Card {
	const { words, lang: wordsLang } = wordsFor(lang, site.address);
	return {
		hashtag: site.title,
		title: words.site.lead,
		textKind: 'none',
		line: site.operator?.name ?? '',
		status: '',
		address: `${site.origin}${site.base}`.replace(/^https?:\/\/|\/$/g, ''),
		dir: directionOf(wordsLang),
		lang: wordsLang,
		mood: 'plea',
	};
}
