import { encodeText } from './encode.ts';
import { measureOf, type Network } from './network.ts';

/** LinkedIn. It takes an address but no text, so the text is copied first. */
export const linkedin: Network<'linkedin'> = {
	id: 'linkedin',
	label: 'LinkedIn',
	audience: 'public',
	way: 'copy-then-open',
	doc: 'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin',
	measure: ({ text }) => measureOf(text.length, 3000),
	shareLink: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encodeText(url)}`,
};
