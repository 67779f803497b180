import { encodeText } from './encode.ts';
import { measureOf, type Network } from './network.ts';
import { withoutLink } from './without-link.ts';

/** Telegram. Its link needs an address, which comes first in the message, so the text goes without it. */
export const telegram: Network<'telegram'> = {
	id: 'telegram',
	label: 'Telegram',
	audience: 'private',
	way: 'link',
	doc: 'https://core.telegram.org/widgets/share',
	measure: ({ text }) => measureOf(text.length, 4096),
	shareLink: ({ text, url }) =>
		`https://t.me/share/url?url=${encodeText(url)}&text=${encodeText(withoutLink(text, url))}`,
};
