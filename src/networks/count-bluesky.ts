import { countGraphemes } from '../campaign/graphemes.ts';
import { countBytes } from './count-bytes.ts';
import { type Measure, measureOf } from './network.ts';

/** Both limits of a post's text: https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json */
const mostGraphemes = 300;
const mostBytes = 3000;

/** The most UTF-16 units of path, query and fragment that the composer shows; longer ones are cut to 13 and dots. */
const mostPath = 15;
const shownPath = 13;

/** Links that Bluesky's own composer recognizes and shortens; a bare domain is a link there too, but stays as it is. */
const linkPattern = /(?<=^|[\s(])https?:\/\/\S+/gim;

/** How the composer shows a link: without its scheme, with a cut path. */
function shortLink(link: string): string {
	if (!URL.canParse(link)) return link;
	const { host, pathname, search, hash } = new URL(link);
	const path = (pathname === '/' ? '' : pathname) + search + hash;
	return host + (path.length > mostPath ? `${path.slice(0, shownPath)}...` : path);
}

/** The text as Bluesky's composer posts it: with shortened links. Other apps post it as it is. */
export function shortenForBluesky(text: string): string {
	return text.replace(linkPattern, (found) => {
		let link = found.replace(/[.,;!?]$/, '');
		if (link.endsWith(')') && !link.includes('(')) link = link.slice(0, -1);
		return shortLink(link) + found.slice(link.length);
	});
}

/** A text against both limits: the graphemes, or the bytes where only they are too many. */
function measureText(text: string): Measure {
	const characters = measureOf(countGraphemes(text), mostGraphemes);
	const bytes = measureOf(countBytes(text), mostBytes);
	return characters.over || !bytes.over ? characters : { ...bytes, unit: 'bytes' };
}

/** Measures a text as Bluesky's composer does; `tight` is what other apps, which keep the links, find too long. */
export function measureForBluesky(text: string): Measure {
	return { ...measureText(shortenForBluesky(text)), tight: measureText(text).over };
}
