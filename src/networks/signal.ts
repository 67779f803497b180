import { countGraphemes } from '../campaign/graphemes.ts';
import { measureOf, type Network } from './network.ts';

/** Signal. It has no link that takes a text: copy it, or use the share sheet. */
export const signal: Network<'signal'> = {
	id: 'signal',
	label: 'Signal',
	audience: 'private',
	way: 'copy',
	doc: 'https://support.signal.org/',
	measure: ({ text }) => measureOf(countGraphemes(text)),
	shareLink: () => undefined,
};
