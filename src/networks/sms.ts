import { measureForSms } from './count-sms.ts';
import { encodeText } from './encode.ts';
import type { Network } from './network.ts';

/** SMS to somebody whom one picks. */
export const sms: Network<'sms'> = {
	id: 'sms',
	label: 'SMS',
	audience: 'private',
	way: 'link',
	doc: 'https://www.rfc-editor.org/rfc/rfc5724',
	measure: ({ text }) => measureForSms(text),
	shareLink: ({ text }) => `sms:?body=${encodeText(text)}`,
};
