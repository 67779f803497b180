import type { SiteFields } from './site-schema.ts';
import { defaultTheme, type Theme, themes } from './theme.ts';

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

/** The address of a site that only its writer has seen, on a machine that tells none; nobody is there. */
export const exampleUrl = 'https://candystorm.example.org/';

/**
 * The address that `url: auto` stands for, from the variables that a host sets while it builds; undefined elsewhere.
 * `CANDYSTORM_URL` goes before all others: GitHub's workflow sets it to what its Pages settings say, a domain of one's own
 * included. GitLab tells its own (https://docs.gitlab.com/ci/variables/predefined_variables/), Netlify too
 * (https://docs.netlify.com/build/configure-builds/environment-variables/).
 */
export function automaticUrl(env: Record<string, string | undefined>): string | undefined {
	const told = [
		env.CANDYSTORM_URL,
		env.CI_PAGES_URL,
		forgeUrl(env),
		env.NETLIFY === 'true' ? env.URL : undefined,
		cloudflareUrl(env),
	];
	return told.find((url) => url !== undefined && /^https?:/.test(url) && URL.canParse(url));
}

/**
 * The address of a repository's pages on GitHub or Codeberg: Actions of both set `GITHUB_…`
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables, https://forgejo.org/docs/latest/user/actions/),
 * Woodpecker `CI_…` (https://woodpecker-ci.org/docs/usage/environment).
 */
function forgeUrl(env: Record<string, string | undefined>): string | undefined {
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

/**
 * The address of a project on Cloudflare Pages. A build is told the address of its own version alone,
 * `https://<version>.<project>.pages.dev` (https://developers.cloudflare.com/pages/configuration/build-configuration/).
 */
function cloudflareUrl(env: Record<string, string | undefined>): string | undefined {
	const [, project] =
		/^https:\/\/[\da-f]+\.([\w-]+\.pages\.dev)\/?$/.exec(env.CF_PAGES_URL ?? '') ?? [];
	return project && `https://${project}/`;
}
