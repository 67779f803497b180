import { encodeBody, encodeText, oneLine } from './encode.ts';
import type { Network, Post } from './network.ts';
import { withoutLink } from './without-link.ts';

/**
 * A share link with a place for its text, so that the phone can fill in a changed text without knowing
 * the network: `{text}`, `{body}` for a mail's, `{line}` for the text in one line without its link, `{url}`.
 */

/** A text and an address that no network changes but to encode them, with the two things that one may change. */
const probe = { text: 'TEXT\nEND', url: 'https://url.example/' };

/** The template of a network's links; `post` gives what stays the same. Nothing where the network has no link. */
export function linkTemplate(
	network: Pick<Network, 'shareLink'>,
	post: Pick<Post, 'title' | 'mail'>,
): string | undefined {
	return network
		.shareLink({ ...post, ...probe })
		?.replace(encodeText(probe.text), '{text}')
		.replace(encodeBody(probe.text), '{body}')
		.replace(encodeText(oneLine(probe.text)), '{line}')
		.replace(encodeText(probe.url), '{url}');
}

/** The link of a template with a text and the address that it links to. */
export function fillLink(template: string, text: string, url: string): string {
	return template
		.replace('{url}', () => encodeText(url))
		.replace('{text}', () => encodeText(text))
		.replace('{body}', () => encodeBody(text))
		.replace('{line}', () => encodeText(oneLine(withoutLink(text, url))));
}

/** Tells whether the links of a template carry a text; where not, it is copied first. */
export function carriesText(template: string): boolean {
	return /\{(text|body|line)\}/.test(template);
}
