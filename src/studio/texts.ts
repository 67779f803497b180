import type { Campaign, Invite, Message } from '../campaign/campaign.ts';
import { formatNumber } from '../campaign/format.ts';
import type { NetworkId } from '../campaign/network-ids.ts';
import { privateNetworkIds } from '../campaign/network-ids.ts';
import type { Site } from '../campaign/site.ts';
import { type Measure, networks, type Post } from '../networks/index.ts';
import { offeredNetworks, privatePost, publicPost } from '../networks/posts.ts';
import type { StudioWords } from '../words/studio-words.ts';

/** How long a text is on one network. */
export interface Meter {
	network: string;
	length: number;
	/** The most that the network takes; undefined where it has no limit. */
	limit: number | undefined;
	isOver: boolean;
	/** The count in words. */
	said: string;
}

/** One suggestion, or invitation, with what becomes of it. */
export interface StudioText {
	id: string;
	tone: string | undefined;
	lang: string;
	/** The text on each network; networks on which it is the same share one. */
	versions: { text: string; meters: Meter[] }[];
}

/** Every text of a campaign on every network that it is offered for. */
export function textsOf(
	{ campaign, site }: { campaign: Campaign; site: Site },
	words: StudioWords,
	lang: string,
): Record<'messages' | 'thanks' | 'invites', StudioText[]> {
	const toTarget: NetworkId[] = campaign.target?.mail && !campaign.demo ? ['mail-target'] : [];
	const textOf = (
		entry: Message | Invite,
		ids: readonly NetworkId[],
		postOn: (id: NetworkId) => Post,
	): StudioText => {
		const meters = ids.map((id) => ({ id, post: postOn(id) }));
		return {
			id: entry.id,
			tone: 'tone' in entry ? entry.tone : undefined,
			lang: entry.lang,
			versions: [...Map.groupBy(meters, ({ post }) => post.text)].map(([text, same]) => ({
				text,
				meters: same.map(({ id, post }) =>
					meterOf(nameOf(id, campaign, words), post, id, words, lang),
				),
			})),
		};
	};
	const posted = (entry: Message | Invite) => {
		const ids = offeredNetworks('networks' in entry ? entry : {});
		return textOf(entry, [...ids, ...toTarget], (id) => publicPost(campaign, site, entry, id));
	};
	return {
		messages: campaign.messages.map(posted),
		thanks: campaign.thanks.map(posted),
		invites: campaign.invites.map((entry) =>
			textOf(entry, privateNetworkIds, () => privatePost(campaign, site, entry)),
		),
	};
}

function nameOf(id: NetworkId, { target }: Campaign, words: StudioWords): string {
	if (id === 'mail-target') return words.texts.toTarget(target?.name ?? '');
	if (id === 'email') return words.texts.email;
	if (id === 'sms') return words.texts.sms;
	const { label = id } = networks[id];
	return label;
}

function meterOf(
	network: string,
	post: Post,
	id: NetworkId,
	{ texts }: StudioWords,
	lang: string,
): Meter {
	const { length, limit, over, unit, parts }: Measure = networks[id].measure(post);
	const number = (value: number) => formatNumber(value, lang);
	const count = limit === undefined ? number(length) : texts.of(number(length), number(limit));
	const said = [
		`${count} ${texts.unit[unit]}`,
		...(parts === undefined ? [] : [texts.parts(parts)]),
		...(over > 0 ? [texts.over(number(over))] : []),
	].join(', ');
	return { network, length, limit, isOver: over > 0, said };
}
