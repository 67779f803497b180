import { type Finding, finding, type Place } from '../campaign/finding.ts';
import { handleNetworkIds } from '../campaign/network-ids.ts';
import {
	bareHandle,
	differingCodePoints,
	handleKey,
	likenessKeys,
	likenessOf,
} from './likeness.ts';
import type { OfficialAccount, Rule, Subject } from './rule.ts';
import { textKind } from './text-kinds.ts';

/** Handles in a text: `@name`, `@name.example.org`, `@name@server`, in letters of any script. */
const mention =
	/(?<![\p{L}\p{M}\p{N}_@＠.])[@＠]([\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*(?:[@＠][\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*)?)/gu;

/** Addresses of profiles, with the name in the last group. */
const profile =
	/^https:\/\/(?:(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?|bsky\.app\/profile\/@?|[^/]+\/@)([^/?#]+)/iu;

/** A handle that stands somewhere in the file. */
interface Named {
	handle: string;
	place: Place;
	/** What the place does with it: people who post would address it, or readers would be led there. */
	how?: 'mention' | 'link';
}

/** The fields whose texts are posted, or stand in what is posted. */
const posted: ReadonlySet<PropertyKey | undefined> = new Set([
	'messages',
	'invites',
	'thanks',
	'ask',
]);

function mentions(text: string): { handle: string; offset: number }[] {
	return Array.from(text.matchAll(mention), ({ 1: handle = '', index }) => ({
		handle,
		offset: index,
	}));
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function namedInHead({ written }: Subject): Named[] {
	return written.flatMap(({ path, text, placeAt }): Named[] => {
		if (path[0] === 'lookalikes') return [];
		if (path[0] === 'target' && path[1] === 'handles') {
			return [{ handle: text.trim(), place: placeAt(0) }];
		}
		const address = profile.exec(text.trim())?.[1];
		if (address !== undefined) {
			return [{ handle: decoded(address), place: placeAt(0), how: 'link' }];
		}
		if (textKind(path, text) === 'technical') return [];
		const isPosted = posted.has(path[0]);
		return mentions(text).map(({ handle, offset }) => ({
			...{ handle, place: placeAt(offset) },
			...(isPosted && { how: 'mention' as const }),
		}));
	});
}

function namedInBody({ body, links }: Subject): Named[] {
	const inText = body.flatMap((piece) =>
		mentions(piece.text).map(({ handle, offset }) => ({
			handle,
			place: piece.placeAt(offset),
		})),
	);
	const inLinks = links.flatMap(({ url, place }): Named[] => {
		const handle = profile.exec(url)?.[1];
		return handle === undefined ? [] : [{ handle: decoded(handle), place, how: 'link' }];
	});
	return [...inText, ...inLinks];
}

/** Official accounts by what their imitations have in common with them, so that a thousand cost no more than one. */
type AccountIndex = ReadonlyMap<string, readonly OfficialAccount[]>;

const indexes = new WeakMap<readonly OfficialAccount[], AccountIndex>();

function indexOf(accounts: readonly OfficialAccount[]): AccountIndex {
	const known = indexes.get(accounts);
	if (known) return known;
	const index = new Map<string, OfficialAccount[]>();
	for (const account of accounts) {
		for (const key of likenessKeys(account.handle)) {
			const same = index.get(key);
			if (same) same.push(account);
			else index.set(key, [account]);
		}
	}
	indexes.set(accounts, index);
	return index;
}

/** The official account that a handle imitates; what `site.yaml` names is beyond doubt. */
function imitatedBy(
	handle: string,
	accounts: readonly OfficialAccount[],
	declared: ReadonlySet<string>,
): OfficialAccount | undefined {
	const index = indexOf(accounts);
	const key = handleKey(handle);
	const near = likenessKeys(handle)
		.flatMap((likeness) => index.get(likeness) ?? [])
		.filter((account) => !declared.has(handleKey(account.handle)));
	const own = near.filter((account) => handleKey(account.handle) === key);
	if (own.some(({ by }) => by === 'site')) return undefined;
	return near.find((account) => {
		const likeness = likenessOf(handle, account.handle);
		// Official accounts may well differ by one letter; that they look the same is another matter.
		return likeness === 'looks' || (likeness === 'near' && own.length === 0);
	});
}

/** Every account that the targets of these campaigns have, and that `site.yaml` names. */
export function officialAccounts(
	campaigns: readonly Pick<Subject['campaign'], 'target'>[],
	site: Pick<Subject['site'], 'accounts'>,
): OfficialAccount[] {
	const accounts = new Map<string, OfficialAccount>();
	for (const network of handleNetworkIds) {
		const add = (by: OfficialAccount['by'], handle: string | undefined) => {
			const key = `${network} ${handleKey(handle ?? '')}`;
			if (handle !== undefined && !accounts.has(key)) accounts.set(key, { network, handle, by });
		};
		for (const account of site.accounts) add('site', account[network]);
		for (const { target } of campaigns) add('campaign', target?.handles?.[network]);
	}
	return [...accounts.values()];
}

/**
 * Handles that can be taken for an official account of this site, unless `lookalikes` declares them; and declared ones
 * that are the target's own, or that would be addressed or linked.
 */
export const checkLookalikes: Rule = (subject) => {
	const { lookalikes = [], target } = subject.campaign;
	const declared = new Set(lookalikes.map(handleKey));
	const own = new Set(Object.values(target?.handles ?? {}).map(handleKey));
	const confused = subject.written.flatMap(({ path, text, placeAt }): Finding[] => {
		if (path[0] !== 'lookalikes' || !own.has(handleKey(text))) return [];
		return [finding('lookalikeUsed', placeAt(0), { found: `@${bareHandle(text)}`, how: 'own' })];
	});
	const used = [...namedInHead(subject), ...namedInBody(subject)].flatMap(
		({ handle, place, how }): Finding[] => {
			if (declared.has(handleKey(handle))) {
				const found = `@${bareHandle(handle)}`;
				return how ? [finding('lookalikeUsed', place, { found, how })] : [];
			}
			const account = imitatedBy(handle, subject.accounts, declared);
			if (!account) return [];
			const values = {
				found: `@${bareHandle(handle)}`,
				real: `@${account.handle}`,
				codePoints: differingCodePoints(handle, account.handle),
			};
			return [finding('lookalike', place, values)];
		},
	);
	return [...confused, ...used];
};
