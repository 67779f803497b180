import type { NetworkId } from '../campaign/network-ids.ts';
import { bluesky } from './bluesky.ts';
import { copy } from './copy.ts';
import { email } from './email.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { mailTarget } from './mail-target.ts';
import { mastodon } from './mastodon.ts';
import { native } from './native.ts';
import type { Network } from './network.ts';
import { reddit } from './reddit.ts';
import { signal } from './signal.ts';
import { sms } from './sms.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

export type { Measure, Network, Post } from './network.ts';

/** Every network and way to share; the compiler keeps it complete. */
export const networks = {
	x,
	bluesky,
	mastodon,
	threads,
	facebook,
	linkedin,
	reddit,
	whatsapp,
	telegram,
	signal,
	sms,
	email,
	'mail-target': mailTarget,
	native,
	copy,
} satisfies { [Id in NetworkId]: Network<Id> };
