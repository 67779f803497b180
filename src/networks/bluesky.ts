import { measureForBluesky } from './count-bluesky.ts';
import { encodeText } from './encode.ts';
import type { Network } from './network.ts';

/** Bluesky. Its link takes a text and nothing else. */
export const bluesky: Network<'bluesky'> = {
	id: 'bluesky',
	label: 'Bluesky',
	audience: 'public',
	way: 'link',
	doc: 'https://docs.bsky.app/docs/advanced-guides/intent-links',
	measure: ({ text }) => measureForBluesky(text),
	shareLink: ({ text }) => `https://bsky.app/intent/compose?text=${encodeText(text)}`,
	profileLink: (handle) => `https://bsky.app/profile/${encodeText(handle)}`,
};
