import { findLinks } from '../campaign/entities.ts';
import { countGraphemes } from '../campaign/graphemes.ts';

/** What a link counts: https://docs.joinmastodon.org/user/posting/#text */
const linkLength = 23;

/** The server's name behind a mentioned account does not count. */
const mentionPattern = /(?<![/\w])@(\w+)@[a-z0-9.-]+[a-z0-9]/gi;

/**
 * The length of a text on Mastodon. Its versions differ on addresses without `https://`, so these
 * count the larger of their own length and a link's.
 */
export function countForMastodon(text: string): number {
	let countable = '';
	let at = 0;
	for (const { kind, text: link, start, end } of findLinks(text)) {
		const long = kind === 'domain' && countGraphemes(link) > linkLength;
		countable += text.slice(at, start) + (long ? link : 'x'.repeat(linkLength));
		at = end;
	}
	return countGraphemes((countable + text.slice(at)).replace(mentionPattern, '@$1'));
}
