import { countGraphemes } from '../campaign/graphemes.ts';
import { encodeText, oneLine } from './encode.ts';
import { measureOf, type Network, type Post } from './network.ts';
import { withoutLink } from './without-link.ts';

/** A link post has one line of text, its title, and the link apart from it. */
function titleOf({ text, url }: Post): string {
	return oneLine(withoutLink(text, url));
}

/** Reddit. */
export const reddit: Network<'reddit'> = {
	id: 'reddit',
	label: 'Reddit',
	audience: 'public',
	way: 'link',
	doc: 'https://www.reddit.com/dev/api/#POST_api_submit',
	measure: (post) => measureOf(countGraphemes(titleOf(post)), 300),
	shareLink: (post) =>
		`https://www.reddit.com/submit?url=${encodeText(post.url)}&title=${encodeText(titleOf(post))}`,
};
