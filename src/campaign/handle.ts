import type { HandleNetworkId } from './network-ids.ts';

/** What a target's account can be called on each network. Imports nothing at run time. */

/** A handle without its `@`, or that it is impossible, with the one that was probably meant. */
export type HandleReading = { ok: true; handle: string } | { ok: false; suggestion?: string };

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const domain = `(?:${label}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?`;

/** What an account is called, without `@`. */
const patterns = {
	/** https://help.x.com/en/managing-your-account/x-username-rules */
	x: /^\w{1,15}$/,
	/** https://atproto.com/specs/handle */
	bluesky: new RegExp(`^(?=.{1,253}$)${domain}$`, 'i'),
	/** The name as https://docs.joinmastodon.org/spec/webfinger/ has it, and the server. */
	mastodon: new RegExp(`^\\w(?:[\\w.-]*\\w)?@(?=.{1,253}$)${domain}$`, 'i'),
	/** As Instagram's names, which Threads shares. */
	threads: /^[\w.]{1,30}$/,
} satisfies Record<HandleNetworkId, RegExp>;

/** Where a profile's address holds the handle. */
const profiles = {
	x: /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com\/@?([^/?#]+)/i,
	bluesky: /^(?:www\.)?bsky\.app\/profile\/@?([^/?#]+)/i,
	mastodon: /^([^/@]+)\/(?:@|users\/)([^/?#]+)/i,
	threads: /^(?:www\.)?threads\.(?:com|net)\/@?([^/?#]+)/i,
} satisfies Record<HandleNetworkId, RegExp>;

/** Host names do not know capitals; names keep theirs as written. */
function normalize(network: HandleNetworkId, handle: string): string {
	if (network === 'bluesky') return handle.toLowerCase();
	if (network !== 'mastodon') return handle;
	const at = handle.indexOf('@');
	return handle.slice(0, at) + handle.slice(at).toLowerCase();
}

/** The handle that a profile's address stands for. */
function fromProfile(network: HandleNetworkId, text: string): string | undefined {
	const [, first, second] = profiles[network].exec(text.replace(/^https?:\/\//i, '')) ?? [];
	if (network !== 'mastodon' || second === undefined) return first;
	return second.includes('@') ? second : `${second}@${first}`;
}

/**
 * Reads a handle as an organizer writes it, with or without a leading `@`.
 * The suggestion for an impossible one comes from a profile's address or from dropping what surrounds
 * the name. Letters inside it are never replaced: that could be a stranger's account.
 */
export function readHandle(network: HandleNetworkId, text: string): HandleReading {
	const pattern = patterns[network];
	const written = text.trim().replace(/^[@＠]/, '');
	if (pattern.test(written)) return { ok: true, handle: normalize(network, written) };

	const bare = text.replace(/[\s\p{Cf}]+/gu, '').replace(/^[@＠]+|[.,;:!?/)]+$/gu, '');
	const guesses = [
		fromProfile(network, bare),
		bare,
		network === 'bluesky' ? `${bare}.bsky.social` : undefined,
	];
	const suggestion = guesses.find((guess) => guess !== undefined && pattern.test(guess));
	return suggestion === undefined
		? { ok: false }
		: { ok: false, suggestion: normalize(network, suggestion) };
}
