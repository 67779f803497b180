import { countGraphemes } from '../campaign/graphemes.ts';
import { measureOf, type Network } from './network.ts';

/** The system's share sheet. Some apps drop a separate title or address, so all of it is in the text. */
export const native: Network<'native'> = {
	id: 'native',
	audience: 'any',
	way: 'sheet',
	doc: 'https://developer.mozilla.org/docs/Web/API/Navigator/share',
	measure: ({ text }) => measureOf(countGraphemes(text)),
	shareLink: () => undefined,
};
