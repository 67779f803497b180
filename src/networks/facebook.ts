import { countGraphemes } from '../campaign/graphemes.ts';
import { encodeText } from './encode.ts';
import { measureOf, type Network } from './network.ts';

/** Facebook. It takes an address but no text, so the text is copied first. No limit that a message could reach. */
export const facebook: Network<'facebook'> = {
	id: 'facebook',
	label: 'Facebook',
	audience: 'public',
	way: 'copy-then-open',
	doc: 'https://developers.facebook.com/docs/sharing/reference/share-dialog',
	measure: ({ text }) => measureOf(countGraphemes(text)),
	shareLink: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encodeText(url)}`,
};
