import { mailtoLink, measureMailto } from './mailto.ts';
import type { Network, Post } from './network.ts';

function link({ title, text }: Post): string | undefined {
	return mailtoLink({ subject: title, body: text });
}

/** A mail to a friend, whose address one enters in the mail program. */
export const email: Network<'email'> = {
	id: 'email',
	audience: 'private',
	way: 'link',
	doc: 'https://www.rfc-editor.org/rfc/rfc6068',
	measure: (post) => measureMailto(link(post)),
	shareLink: link,
};
