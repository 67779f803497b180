import type { PublicNetworkId } from '../campaign/network-ids.ts';
import { bluesky } from '../networks/bluesky.ts';
import { facebook } from '../networks/facebook.ts';
import { linkedin } from '../networks/linkedin.ts';
import { mailTarget } from '../networks/mail-target.ts';
import { mastodon } from '../networks/mastodon.ts';
import type { Network } from '../networks/network.ts';
import { reddit } from '../networks/reddit.ts';
import { threads } from '../networks/threads.ts';
import { x } from '../networks/x.ts';

/** The ways that carry a public message, as the composer needs them; the compiler keeps them complete. */
export const publicWays: Readonly<Record<string, Network>> = {
	x,
	bluesky,
	mastodon,
	threads,
	facebook,
	linkedin,
	reddit,
	'mail-target': mailTarget,
} satisfies Record<PublicNetworkId | 'mail-target', Network>;
