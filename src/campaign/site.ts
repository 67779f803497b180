import type { SiteFields } from './site-schema.ts';
import { defaultTheme, type Theme, themes } from './theme.ts';

/** Who answers for a site: the imprint and the privacy page come from here. */
export type Operator = NonNullable<SiteFields['operator']>;

/** A site's settings with all defaults filled in. */
export interface Site extends Omit<SiteFields, 'url' | 'lang' | 'address' | 'theme' | 'accounts'> {
	/** Scheme and host, `https://candystorm.example.org`. */
	origin: string;
	/** The path below which everything lies, with a slash at both ends. */
	base: string;
	/** The language of the pages at `/`. */
	lang: string;
	/** How German pages address people. */
	address: 'du' | 'sie';
	/** The look of pages that have none of their own. */
	theme: Theme;
	/** Known official accounts, for the look-alike check. */
	accounts: NonNullable<SiteFields['accounts']>;
}

/** Fills a site's defaults; `url` is the address that `auto` was resolved to, or the written one. */
export function makeSite(fields: SiteFields, url: string): Site {
	const { origin, pathname } = new URL(url);
	return {
		...fields,
		origin,
		base: pathname.endsWith('/') ? pathname : `${pathname}/`,
		lang: fields.lang ?? 'de',
		address: fields.address ?? 'du',
		theme: fields.theme ?? themes[defaultTheme],
		accounts: fields.accounts ?? [],
	};
}

/**
 * The address that `url: auto` stands for, from the variables that GitHub, GitLab and Codeberg set in their CI
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables,
 * https://docs.gitlab.com/ci/variables/predefined_variables/); undefined elsewhere.
 */
export function automaticUrl(env: Record<string, string | undefined>): string | undefined {
	if (env.CI_PAGES_URL) return env.CI_PAGES_URL;
	const [owner, name] = (env.GITHUB_REPOSITORY ?? env.CI_REPO ?? '').split('/');
	if (!owner || !name) return undefined;
	const server = env.GITHUB_SERVER_URL ?? env.CI_FORGE_URL;
	const user = owner.toLowerCase();
	// Each host has one name for the project that stands at the root.
	const pages = {
		'https://github.com': { host: `${user}.github.io`, root: `${user}.github.io` },
		'https://codeberg.org': { host: `${user}.codeberg.page`, root: 'pages' },
	}[server?.replace(/\/$/, '') ?? 'https://github.com'];
	return pages && `https://${pages.host}/${name.toLowerCase() === pages.root ? '' : `${name}/`}`;
}
