import { countForMastodon } from './count-mastodon.ts';
import { encodeText } from './encode.ts';
import { measureOf, type Network } from './network.ts';

/**
 * Mastodon. The official page asks for one's server; the text stands in the fragment, which is never
 * sent to that page's server. 500 characters are the default; servers may allow more.
 */
export const mastodon: Network<'mastodon'> = {
	id: 'mastodon',
	label: 'Mastodon',
	audience: 'public',
	way: 'link',
	doc: 'https://blog.joinmastodon.org/2026/03/a-new-share-button/',
	measure: ({ text }) => measureOf(countForMastodon(text), 500),
	shareLink: ({ text }) => `https://share.joinmastodon.org/#text=${encodeText(text)}`,
	profileLink: (handle) => {
		const [name = '', server = ''] = handle.split('@');
		return `https://${encodeText(server)}/@${encodeText(name)}`;
	},
};

/**
 * Reads a Mastodon server as people write it: `server`, `me@server`, `@me@server`, or an address on it.
 * Gives its host name in small letters and ASCII, or nothing if there is none.
 */
export function readServer(text: string): string | undefined {
	const place = text.trim().replace(/^(?:https?:\/\/)?(?:@?[^@/\s]*@)?/i, '');
	const address = `https://${place}`;
	if (!URL.canParse(address)) return undefined;
	const { hostname, username, password, port } = new URL(address);
	const plain = !(username || password || port);
	return plain && /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(hostname) ? hostname : undefined;
}

/** The link that opens the composer of one server with the text in it: `server` as `readServer` gives it. */
export function serverShareLink(server: string, text: string): string {
	return `https://${server}/share?text=${encodeText(text)}`;
}
