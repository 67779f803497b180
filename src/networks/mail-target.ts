import { mailtoLink, measureMailto } from './mailto.ts';
import type { Network, Post } from './network.ts';

function link({ title, text, mail }: Post): string | undefined {
	return mail === undefined ? undefined : mailtoLink({ subject: title, body: text }, mail);
}

/** The message as a mail to the target's public service address, and to nobody else. */
export const mailTarget: Network<'mail-target'> = {
	id: 'mail-target',
	audience: 'target',
	way: 'link',
	doc: 'https://www.rfc-editor.org/rfc/rfc6068',
	measure: (post) => measureMailto(link(post)),
	shareLink: link,
};
