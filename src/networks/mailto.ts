import { encodeBody, encodeText, oneLine } from './encode.ts';
import { type Measure, measureOf } from './network.ts';

/** Mail programs and browsers cut links from about 2,000 characters on, one webmail from about 1,600. */
const most = 2000;
const safe = 1600;

/** One plain address. Whatever could add a second recipient or another header is none. */
const addressPattern = /^[^\s\p{C}@,;:<>()[\]\\"?&#%]+@[^\s\p{C}@,;:<>()[\]\\"?&#%/]+$/u;

/**
 * A link that opens a new mail (RFC 6068). Without a recipient one picks it in the mail program.
 * Gives nothing if the recipient is not exactly one plain address.
 */
export function mailtoLink(
	mail: { subject: string; body: string },
	recipient?: string,
): string | undefined {
	if (recipient !== undefined && !addressPattern.test(recipient)) return undefined;
	const to = (recipient ?? '').split('@').map(encodeText).join('@');
	return `mailto:${to}?subject=${encodeText(oneLine(mail.subject))}&body=${encodeBody(mail.body)}`;
}

/** Measures a mail link: its encoded length, in which an umlaut counts six. */
export function measureMailto(link: string | undefined): Measure {
	const length = link?.length ?? 0;
	return { ...measureOf(length, most, length + most - safe), unit: 'encoded' };
}
