/**
 * The headers of every file that the site puts out: one table, from which the files for hosts and servers are written.
 * Facts: https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/.
 */
import type { Campaign } from '../campaign/campaign.ts';

/** What kind of file a path is, as far as headers differ. */
export type PathClass = 'builder' | 'page' | 'embed' | 'badge' | 'image' | 'asset' | 'data';

const parts = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self'",
	'font-src': "'self'",
	'connect-src': "'self'",
	'manifest-src': "'self'",
	'base-uri': "'none'",
	'form-action': "'none'",
} as const;

const trustedTypes = {
	'require-trusted-types-for': "'script'",
	'trusted-types': "'none'",
} as const;

function policyOf(directives: Readonly<Record<string, string>>): string {
	return Object.entries(directives)
		.map(([name, value]) => `${name} ${value}`)
		.join('; ');
}

/** What a page may load: nothing but its own site's files, and no code that stands in the page. */
export const contentPolicy = policyOf({ ...parts, ...trustedTypes });

/** The same for `/new/`, which draws images on the spot: fonts are set by WebAssembly, and the result is shown before it is saved. */
export const builderPolicy = policyOf({
	...parts,
	'script-src': "'self' 'wasm-unsafe-eval'",
	'img-src': "'self' blob:",
});

/** Headers that every file has. */
export const alwaysHeaders = {
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
	'Strict-Transport-Security': 'max-age=63072000',
} as const;

const minute = 'public, max-age=60, stale-while-revalidate=600';
const forEver = 'public, max-age=31536000, immutable';

const page = {
	'Content-Security-Policy': "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'X-Frame-Options': 'DENY',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cache-Control': minute,
} as const;

/** What is different from one kind of file to the next. What other people's pages may show has no frame headers. */
const byClass: Record<PathClass, Readonly<Record<string, string>>> = {
	builder: page,
	page,
	embed: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': minute },
	badge: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': minute },
	image: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': forEver },
	asset: { 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': forEver },
	data: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': minute },
};

/** The names of a campaign's pages below its own address; each is a folder. */
const pageFolders = ['m', 'progress', 'kit', 'poster', 'screen', 'addressee'] as const;

/** The names of a campaign's files that others read. */
const dataFiles = [
	'progress.json',
	'feed.xml',
	'feed.json',
	'calendar.ics',
	'kit.zip',
	'poster.pdf',
] as const;

/** A rule of the file `_headers`: a pattern of paths and the headers that they get. */
export interface HeaderRule {
	/** `*` stands for anything to the end, `:name` for one part of the path. */
	path: string;
	headers: Readonly<Record<string, string>>;
}

/** Hosts take at most 100 rules; each language needs a few. */
const mostRules = 100;
const mostLanguages = 5;

/** A version of a campaign, as far as its addresses are concerned. */
type Version = Pick<Campaign, 'slug' | 'lang' | 'originalLang'>;

/**
 * The rules for hosts that read `_headers`. No path gets the same header from two rules, since hosts would join them,
 * and their number depends on the languages, not on the campaigns.
 * @param base The site's base path.
 * @param campaigns Every version of every campaign.
 */
export function headerRules(base: string, campaigns: readonly Version[]): HeaderRule[] {
	const translations = campaigns.filter(({ lang, originalLang }) => lang !== originalLang);
	const languages = new Set(translations.map(({ lang }) => lang));
	// A translated campaign called `kit` lies at `/en/kit/`, as the kit of a campaign called `en` would.
	const crossing = new Set(translations.map(({ slug }) => slug));
	const slugs = [...new Set(campaigns.map(({ slug }) => slug))].sort();
	const rulesWith = (hostsOf: (name: string) => readonly string[]) => {
		const rules: HeaderRule[] = [{ path: `${base}*`, headers: alwaysHeaders }];
		const add = (path: string, kind: PathClass) => {
			rules.push({ path: `${base}${path}`, headers: byClass[kind] });
		};
		add('', 'page');
		add('assets/*', 'asset');
		add('images/*', 'image');
		add('archive.json', 'data');
		for (const lang of ['', ...[...languages].sort().slice(0, mostLanguages)]) {
			const folder = lang && `${lang}/`;
			const campaign = `${folder}:campaign/`;
			add(campaign, 'page');
			for (const name of [...pageFolders, 'embed']) {
				const hosts = lang === '' ? hostsOf(name) : [':campaign'];
				for (const host of hosts) {
					add(`${folder}${host}/${name}/*`, name === 'embed' ? 'embed' : 'page');
				}
			}
			for (const name of dataFiles) add(`${campaign}${name}`, 'data');
			add(`${campaign}badge.svg`, 'badge');
		}
		return rules;
	};
	const rules = rulesWith((name) => (crossing.has(name) ? slugs : [':campaign']));
	// With many campaigns there is no room to name each of them; then such a translation gets some headers twice.
	return rules.length <= mostRules ? rules : rulesWith(() => [':campaign']);
}

/** The file `_headers`, as Netlify and Cloudflare Pages read it. */
export function writeHeaders(base: string, campaigns: readonly Version[]): string {
	return headerRules(base, campaigns)
		.map(({ path, headers }) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
		)
		.join('\n\n')
		.concat('\n');
}

/** A regular expression for each kind of path, the first that fits decides; for servers that match by patterns. */
export const pathPatterns: readonly { kind: PathClass; pattern: string }[] = [
	{ kind: 'builder', pattern: '^/new/(index\\.html)?$' },
	{ kind: 'asset', pattern: '^/assets/' },
	{ kind: 'image', pattern: '^/images/' },
	// A language's folder has two letters, an address at least three: `/en/embed/` is a campaign called so.
	{ kind: 'embed', pattern: '/[a-z0-9-]{3,}/embed/(index\\.html)?$' },
	{ kind: 'badge', pattern: '/badge\\.svg$' },
	{ kind: 'data', pattern: '\\.(json|xml|ics|txt|svg|png|zip|pdf)$' },
	{ kind: 'page', pattern: '/$|\\.html$' },
];

/** The kind of a path, as servers with patterns see it; undefined for files without a rule of their own. */
export function classOf(path: string): PathClass | undefined {
	return pathPatterns.find(({ pattern }) => new RegExp(pattern).test(path))?.kind;
}

/** The headers that differ from one kind of file to the next. */
export const varyingHeaders = [
	'Content-Security-Policy',
	'X-Frame-Options',
	'Cross-Origin-Resource-Policy',
	'Cache-Control',
] as const;

const policies: Partial<Record<PathClass, string>> = {
	page: contentPolicy,
	builder: builderPolicy,
};

/** The headers of one kind of file, with the full policy: for servers, which can tell pages apart. */
export function headersFor(kind: PathClass): Readonly<Record<string, string>> {
	const policy = policies[kind];
	if (policy === undefined) return byClass[kind];
	return { ...byClass[kind], 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` };
}
