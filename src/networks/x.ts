import { countForX } from './count-x.ts';
import { encodeText } from './encode.ts';
import { measureOf, type Network } from './network.ts';

/** X. Everything stands in `text`, so the order is ours and the count exact. */
export const x: Network<'x'> = {
	id: 'x',
	label: 'X',
	audience: 'public',
	way: 'link',
	doc: 'https://docs.x.com/x-for-websites/post-button/guides/web-intent',
	measure: ({ text }) => measureOf(countForX(text), 280),
	shareLink: ({ text }) => `https://x.com/intent/tweet?text=${encodeText(text)}`,
	profileLink: (handle) => `https://x.com/${encodeText(handle)}`,
};
