import { countGraphemes } from '../campaign/graphemes.ts';
import { measureOf, type Network } from './network.ts';

/** The text on the clipboard, for every network that is not here. */
export const copy: Network<'copy'> = {
	id: 'copy',
	audience: 'any',
	way: 'copy',
	doc: 'https://developer.mozilla.org/docs/Web/API/Clipboard/writeText',
	measure: ({ text }) => measureOf(countGraphemes(text)),
	shareLink: () => undefined,
};
