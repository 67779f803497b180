import type { FindingName, FindingValues } from '../../campaign/finding.ts';

/** What a finding says to an organizer. */
export interface Sentence {
	/** What is wrong, and why it matters where that is not obvious. */
	message: string;
	/** What to write instead, or what to do; never empty. */
	fix: string;
}

/** One finding in one language. */
export interface FindingWords<Name extends FindingName> {
	/** A few words, for headings. */
	title: string;
	/** The sentence, made from the finding's values. */
	say: (values: FindingValues[Name]) => Sentence;
}

/** Every finding in one language; one that is missing does not compile. */
export type FindingDictionary = { [Name in FindingName]: FindingWords<Name> };

/** The longest piece of a file that a sentence repeats, in characters. */
const longest = 60;

/** A piece of a file for a sentence: in one line, and cut where it is long. */
export function excerpt(text: string): string {
	const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
	const letters = [...line];
	return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}

/** An address without what stands before its @, which may be somebody's own. */
export function withoutUser(address: string): string {
	return address.replace(/([/\\]{2})[^/\\?#]*@/u, '$1…@');
}

/** What a count of items is called: one or many. */
export function plural(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** Brands and ways of sharing; findings name networks as `networks:` does. */
const brands: Record<string, string> = {
	x: 'X',
	bluesky: 'Bluesky',
	mastodon: 'Mastodon',
	threads: 'Threads',
	facebook: 'Facebook',
	linkedin: 'LinkedIn',
	reddit: 'Reddit',
	whatsapp: 'WhatsApp',
	telegram: 'Telegram',
	signal: 'Signal',
	sms: 'SMS',
};

/** A network's name as people say it; ways of sharing that a language names itself stay as they are. */
export function brandOf(network: string): string {
	return brands[network] ?? network;
}
