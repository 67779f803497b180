import { isServerName } from '../campaign/address.ts';
import { blueskySource } from './bluesky.ts';
import { mastodonSource } from './mastodon.ts';
import type { Source } from './source.ts';
import { xSource } from './x.ts';

/** The environment variables that open a source. */
export interface CountEnvironment {
	[name: string]: string | undefined;
	/** A Bluesky account's handle. */
	BLUESKY_IDENTIFIER?: string | undefined;
	/** An app password of that account, not its own. */
	BLUESKY_APP_PASSWORD?: string | undefined;
	/** The account's server, where it is not `bsky.social`. */
	BLUESKY_SERVICE?: string | undefined;
	/** A key of X's paid interface. */
	X_BEARER_TOKEN?: string | undefined;
	/** The secret that marks of posts are made with; without one none are kept. */
	CANDYSTORM_COUNTS_KEY?: string | undefined;
}

/** The networks that can be read at all. */
export const countedNetworks = ['mastodon', 'bluesky', 'x'] as const;

/** All sources of a run, one object each, so that a login and a host's turn are shared by all campaigns. */
export interface Sources {
	/** Those of one campaign: its own and the site's servers, Bluesky, and X where there is a key. */
	of: (campaign: { mastodon?: readonly string[] | undefined }) => Source[];
	/** What is wrong with the environment, in sentences. */
	problems: string[];
}

/** Sets up the sources that the site and the environment allow. */
export function makeSources(
	site: { mastodon?: readonly string[] | undefined },
	env: CountEnvironment,
): Sources {
	const { BLUESKY_IDENTIFIER: identifier, BLUESKY_APP_PASSWORD: password } = env;
	const service = env.BLUESKY_SERVICE || 'bsky.social';
	const problems: string[] = [];
	if (Boolean(identifier) !== Boolean(password)) {
		problems.push('BLUESKY_IDENTIFIER and BLUESKY_APP_PASSWORD only work together');
	}
	if (!isServerName(service)) problems.push('BLUESKY_SERVICE is no host name such as bsky.social');
	const account =
		identifier && password && isServerName(service) ? { identifier, password, service } : undefined;
	const shared = [
		blueskySource(account),
		...(env.X_BEARER_TOKEN ? [xSource(env.X_BEARER_TOKEN)] : []),
	];
	const servers = new Map<string, Source>();
	const serverSource = (name: string): Source => {
		const known = servers.get(name) ?? mastodonSource(name);
		servers.set(name, known);
		return known;
	};
	return {
		of: ({ mastodon = [] }) => {
			const names = [...mastodon, ...(site.mastodon ?? [])].map((name) => name.toLowerCase());
			return [...new Set(names)].map(serverSource).concat(shared);
		},
		problems,
	};
}
