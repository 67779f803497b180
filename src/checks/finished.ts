import type { Campaign, Invite, Message } from '../campaign/campaign.ts';
import type { Place } from '../campaign/finding.ts';
import { findPlaceholders } from '../campaign/message.ts';
import { handleNetworkIds, type NetworkId, publicNetworkIds } from '../campaign/network-ids.ts';
import type { Post } from '../networks/index.ts';
import { offeredNetworks, privatePost, publicPost } from '../networks/posts.ts';
import type { Subject } from './rule.ts';

/** The three lists of texts that people send. */
export type MessageList = 'messages' | 'invites' | 'thanks';

/** One text that people send, as it stands in the campaign. */
export interface Variant {
	list: MessageList;
	/** Its number in the list, from 0. */
	index: number;
	/** How people find it: its id or its number. */
	id: string;
	text: string;
	/** Where it is offered: public networks, or the mail to a friend. */
	networks: readonly NetworkId[];
}

/** Every text of a campaign that people send. */
export function variantsOf(campaign: Campaign): Variant[] {
	const toTarget: NetworkId[] = campaign.target?.mail === undefined ? [] : ['mail-target'];
	const messages = campaign.messages.map((message: Message, index) =>
		variant('messages', index, message, [...offeredNetworks(message), ...toTarget]),
	);
	const thanks = campaign.thanks.map((message: Invite, index) =>
		variant('thanks', index, message, publicNetworkIds),
	);
	const invites = campaign.invites.map((message: Invite, index) =>
		variant('invites', index, message, ['email']),
	);
	return [...messages, ...invites, ...thanks];
}

function variant(
	list: MessageList,
	index: number,
	{ id, text }: Invite,
	networks: readonly NetworkId[],
): Variant {
	return { list, index, id, text, networks };
}

const finished = new WeakMap<Campaign, Map<string, Post>>();

/** A text as it is sent on one network: every placeholder filled, hashtag and link at its end. Several rules ask for the same. */
export function finishVariant(
	{ campaign, site }: Pick<Subject, 'campaign' | 'site'>,
	variant: Pick<Variant, 'list' | 'id' | 'text'>,
	network: NetworkId,
): Post {
	const posts = finished.get(campaign) ?? new Map<string, Post>();
	finished.set(campaign, posts);
	const key = `${variant.list} ${variant.id} ${network}`;
	const known = posts.get(key);
	if (known) return known;
	const post =
		variant.list === 'invites'
			? privatePost(campaign, site, variant)
			: publicPost(campaign, site, variant, network);
	posts.set(key, post);
	return post;
}

/** The public networks of a text on which it can read differently: those where the target may have a handle, and one other. */
export function distinctNetworks({ list, networks }: Variant): NetworkId[] {
	if (list === 'invites') return ['email'];
	const withHandle: readonly NetworkId[] = handleNetworkIds;
	const other = networks.find((network) => !withHandle.includes(network));
	return [
		...networks.filter((network) => withHandle.includes(network)),
		...(other === undefined ? [] : [other]),
	];
}

const fieldOf: Record<string, string> = {
	ask: 'ask',
	title: 'title',
	hashtags: 'hashtags',
	target: 'target',
	deadline: 'deadline',
};

/**
 * Where a problem of a finished text stands in this file: at the text itself; in a translation that leaves
 * the text as it was, at the value that it changes; undefined where this file has no part in it.
 */
export function placeOfVariant(
	subject: Subject,
	{ list, index, text }: Variant,
	offset = 0,
): Place | undefined {
	const path = subject.entryPath(list, index);
	if (path) return subject.locate(path, offset);
	const isWritten = (field: string) => subject.written.some(({ path: [first] }) => first === field);
	const used = findPlaceholders(text).flatMap(({ name }) => fieldOf[name ?? ''] ?? []);
	const changed = [...used, 'hashtags'].find(isWritten);
	if (changed !== undefined) return subject.locateKey(changed);
	// The default invite stands in no file; its words are the campaign's `ask`.
	return subject.original === undefined ? subject.locateKey('ask') : undefined;
}
