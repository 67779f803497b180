import { countGraphemes } from '../campaign/graphemes.ts';
import type { PublicNetworkId } from '../campaign/network-ids.ts';
import { measureForBluesky } from '../networks/count-bluesky.ts';
import { countForMastodon } from '../networks/count-mastodon.ts';
import { measureForThreads } from '../networks/count-threads.ts';
import { countForX } from '../networks/count-x.ts';
import { oneLine } from '../networks/encode.ts';
import { measureMailto } from '../networks/mailto.ts';
import { type Measure, measureOf } from '../networks/network.ts';
import { withoutLink } from '../networks/without-link.ts';

/** What a measure is taken of. */
interface Measured {
	text: string;
	/** The address that the text links to. */
	url: string;
	/** The share link with the text in it. */
	link: string;
}

/**
 * How each public way counts: the counting of `networks` without all that the page holds already. A
 * test compares the two. Nothing where no text can be too long.
 */
export const measures: Readonly<Record<string, ((post: Measured) => Measure) | undefined>> = {
	x: ({ text }) => measureOf(countForX(text), 280),
	bluesky: ({ text }) => measureForBluesky(text),
	mastodon: ({ text }) => measureOf(countForMastodon(text), 500),
	threads: ({ text }) => measureForThreads(text),
	facebook: undefined,
	linkedin: ({ text }) => measureOf(text.length, 3000),
	reddit: ({ text, url }) => measureOf(countGraphemes(oneLine(withoutLink(text, url))), 300),
	'mail-target': ({ link }) => measureMailto(link),
} satisfies Record<PublicNetworkId | 'mail-target', ((post: Measured) => Measure) | undefined>;
