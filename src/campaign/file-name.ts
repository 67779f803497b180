import { isLanguage, suggestName } from './fields.ts';

/** What a campaign file's name says. */
export interface CampaignName {
	slug: string;
	/** The language of a translation; undefined for the campaign itself. */
	lang: string | undefined;
}

/** What is wrong with a campaign file's name. */
export type NameProblem =
	| { name: 'badFileName'; values: { name: string; suggestion?: string } }
	| { name: 'reservedName'; values: { name: string } }
	| { name: 'badLang'; values: { found: string } };

const reserved = new Set([
	'new',
	'imprint',
	'privacy',
	'accessibility',
	'archive',
	'404',
	'assets',
	'images',
]);

/** Tells whether an address is taken by the site itself: its own pages, every language, and what begins with `_`. */
export function isReserved(name: string): boolean {
	return reserved.has(name) || name.startsWith('_') || isLanguage(name);
}

/** Reads a path below the campaigns folder, such as `club.mdx`, `club.en.mdx` or `club/index.pt-br.mdx`. */
export function readCampaignName(path: string): CampaignName | NameProblem {
	const inFolder = /^([^/]+)\/index((?:\.[^/]+)?)\.mdx$/.exec(path);
	const alone = /^([^/.]+)((?:\.[^/]+)?)\.mdx$/.exec(path);
	const [, slug = path.replace(/\.mdx$/, ''), rest = ''] = inFolder ?? alone ?? [];
	if (!/^[a-z0-9-]{3,60}$/.test(slug)) {
		const suggestion = suggestName(slug, 60);
		const usable =
			suggestion !== undefined && /^[a-z0-9-]{3,60}$/.test(suggestion) && !isReserved(suggestion);
		return { name: 'badFileName', values: { name: slug, ...(usable ? { suggestion } : {}) } };
	}
	if (isReserved(slug)) return { name: 'reservedName', values: { name: slug } };
	const lang = rest.slice(1) || undefined;
	if (lang !== undefined && !isLanguage(lang)) return { name: 'badLang', values: { found: lang } };
	return { slug, lang };
}
