import type { NetworkId } from '../campaign/network-ids.ts';

/** A finished text and what goes with it: all that a share link can carry. */
export interface Post {
	/** The finished text, its link included. */
	text: string;
	/** The absolute address that the text links to. */
	url: string;
	/** The campaign's title in one line: the subject of mails. */
	title: string;
	/** The target's mail address; only the mail to the target uses it. */
	mail?: string | undefined;
}

/** How long a post is, as its network counts. */
export interface Measure {
	/** The length in `unit`. */
	length: number;
	/** The most that the network takes, in `unit`; nothing where it has no limit. */
	limit?: number;
	/** How many are too many; 0 if the post fits. */
	over: number;
	/** How many are too many where it is counted more strictly; 0 if it fits there too. Worth a warning. */
	tight: number;
	/** What is counted: characters in the network's sense, bytes, or characters of the encoded link. */
	unit: 'characters' | 'bytes' | 'encoded';
	/** How many messages it is sent as; SMS only. */
	parts?: number;
}

/** One network, or one way to share. */
export interface Network<Id extends NetworkId = NetworkId> {
	id: Id;
	/** The brand's name; nothing where `words/` names it. */
	label?: string;
	/** Who reads it: everybody, people one knows, the target alone, or whom the person picks. */
	audience: 'public' | 'private' | 'target' | 'any';
	/** What a tap does: open a link with the text in it, copy the text and then open one, the share sheet, or copy. */
	way: 'link' | 'copy-then-open' | 'sheet' | 'copy';
	/** Where the link or the limit is documented. */
	doc: string;
	/** Counts a post as the network does. */
	measure(post: Post): Measure;
	/** The link that opens the network with the post in it; nothing where there is none for this post. */
	shareLink(post: Post): string | undefined;
	/** The address of an account's profile; only where a target can have a handle (without `@`). */
	profileLink?(handle: string): string;
}

/**
 * A measure of `length` characters against a limit; without a limit everything fits.
 * @param strict The length where it is counted more strictly.
 */
export function measureOf(length: number, limit?: number, strict = length): Measure {
	const measure: Measure = { length, over: 0, tight: 0, unit: 'characters' };
	if (limit === undefined) return measure;
	const over = (counted: number) => Math.max(0, counted - limit);
	return { ...measure, limit, over: over(length), tight: over(strict) };
}
