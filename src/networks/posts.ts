import type { Campaign, Invite, Message } from '../campaign/campaign.ts';
import { formatMoment } from '../campaign/format.ts';
import { fillText, finishPost, type MessageValues, targetText } from '../campaign/message.ts';
import type { NetworkId, PublicNetworkId } from '../campaign/network-ids.ts';
import { publicNetworkIds } from '../campaign/network-ids.ts';
import { landingPath, messagePath, urlOf } from '../campaign/paths.ts';
import type { Site } from '../campaign/site.ts';
import type { Post } from './network.ts';

/** What the placeholders of a campaign's texts stand for on a network; no network: on images and in private. */
export function messageValues(
	campaign: Campaign,
	url: string,
	network: NetworkId | undefined,
): MessageValues {
	const { target, deadline, hashtags, ask, title, timezone, lang, demo } = campaign;
	return {
		target: target ? targetText(target, network, demo) : '',
		url,
		hashtags,
		ask,
		deadline: deadline ? formatMoment(deadline, timezone, lang) : '',
		title,
	};
}

/** A message, or thanks, as it is posted in public on a network: with its own page's address. */
export function publicPost(
	campaign: Campaign,
	site: Pick<Site, 'origin' | 'base'>,
	message: Pick<Message, 'id' | 'text'>,
	network: NetworkId,
): Post {
	const url = urlOf(site, messagePath(campaign, message.id));
	const text = finishPost(message.text, messageValues(campaign, url, network));
	return { text, url, title: campaign.title, mail: campaign.target?.mail };
}

/** An invitation as it is sent to a friend: with the landing page's address. */
export function privatePost(
	campaign: Campaign,
	site: Pick<Site, 'origin' | 'base'>,
	invite: Pick<Invite, 'text'>,
): Post {
	const url = urlOf(site, landingPath(campaign));
	const text = fillText(invite.text, messageValues(campaign, url, undefined));
	return { text, url, title: campaign.title };
}

/** A message as people read it on a page or an image: the target by its name, no hashtags and no link added. */
export function spokenText(campaign: Campaign, message: Pick<Message, 'text'>): string {
	const values = { ...messageValues(campaign, '', undefined), hashtags: [] };
	return fillText(message.text, values)
		.replace(/[ \t]+/g, ' ')
		.replace(/ +(?=\n|$)/g, '')
		.trim();
}

/** The public networks that a message is offered for. */
export function offeredNetworks(message: Pick<Message, 'networks'>): readonly PublicNetworkId[] {
	return message.networks ?? publicNetworkIds;
}
