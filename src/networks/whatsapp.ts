import { encodeText } from './encode.ts';
import { measureOf, type Network } from './network.ts';

/** WhatsApp. Without a number in the link one picks the chat; 4,096 is what its business interface takes. */
export const whatsapp: Network<'whatsapp'> = {
	id: 'whatsapp',
	label: 'WhatsApp',
	audience: 'private',
	way: 'link',
	doc: 'https://faq.whatsapp.com/5913398998672934',
	measure: ({ text }) => measureOf(text.length, 4096),
	shareLink: ({ text }) => `https://wa.me/?text=${encodeText(text)}`,
};
