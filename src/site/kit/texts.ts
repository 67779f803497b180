import type { Invite, Message } from '../../campaign/campaign.ts';
import { formatList } from '../../campaign/format.ts';
import { hasHashtag } from '../../campaign/message.ts';
import { type PublicNetworkId, publicNetworkIds } from '../../campaign/network-ids.ts';
import { landingPath, progressPath } from '../../campaign/paths.ts';
import { networks } from '../../networks/index.ts';
import { offeredNetworks, privatePost, publicPost } from '../../networks/posts.ts';
import { type Scene, shownMoment, url } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { toneOf } from '../views/links.ts';

/** A finished text to copy. */
export interface KitText {
	text: string;
	lang: string;
	/** The networks that it is for; none: all of them. */
	networks: readonly PublicNetworkId[];
	/** What stands above it. */
	label: string | undefined;
}

/** One suggestion with its text on each network; networks with the same text share one. */
export interface KitPost {
	id: string;
	tone?: string | undefined;
	/** The tone's language, where it is not that of the page's words. */
	toneLang?: string | undefined;
	texts: KitText[];
}

/** What a kit offers at its phase. */
export interface KitTexts {
	/** Pleas and praise: while the storm asks, and before it starts. */
	posts: KitPost[];
	/** From when on they may be posted, where that is still to come. */
	postsFrom: string | undefined;
	invites: KitText[];
	thanks: KitPost[];
	/** Whether it is time for the thanks; else they wait. */
	thanksNow: boolean;
	/** What came of it, once it is over. */
	outcome: KitText | undefined;
}

/** Gathers the texts that fit a campaign's phase. */
export function kitTexts(scene: Scene): KitTexts {
	const { campaign, phase, voice } = scene;
	const asks = voice === 'plead' || phase === 'upcoming';
	const { starts } = campaign;
	return {
		posts: asks ? postsOf(scene) : [],
		postsFrom: phase === 'upcoming' && starts ? shownMoment(scene, starts).text : undefined,
		invites: asks ? campaign.invites.map((invite) => inviteText(scene, invite)) : [],
		thanks: phase === 'ended' ? [] : campaign.thanks.map((message) => postOf(scene, message)),
		thanksNow: voice === 'thank',
		outcome: voice === 'thank' || phase === 'ended' ? outcomeText(scene) : undefined,
	};
}

/** The posts of a campaign; one that brings none gets its title and its address. */
function postsOf(scene: Scene): KitPost[] {
	const { messages, title, langOf } = scene.campaign;
	if (messages.length > 0) return messages.map((message) => postOf(scene, message));
	return [{ id: 'title', tone: undefined, texts: [plainText(scene, title, langOf.title)] }];
}

function postOf(scene: Scene, message: Message | Invite): KitPost {
	const { campaign, site, wordsLang } = scene;
	const offered = offeredNetworks('networks' in message ? message : {});
	const byText = Map.groupBy(
		publicNetworkIds.filter((id) => offered.includes(id)),
		(id) => publicPost(campaign, site, message, id).text,
	);
	return {
		id: message.id,
		...('toneLang' in message && toneOf(scene, message)),
		texts: [...byText].map(([text, ids]) => ({
			text,
			lang: message.lang,
			networks: ids,
			label:
				ids.length === publicNetworkIds.length
					? undefined
					: formatList(
							ids.map((id) => networks[id].label ?? id),
							wordsLang,
						),
		})),
	};
}

function inviteText(scene: Scene, invite: Invite): KitText {
	const { text } = privatePost(scene.campaign, scene.site, invite);
	return { text, lang: invite.lang, networks: [], label: undefined };
}

/** A sentence with hashtag and the campaign's address, for every network. */
function plainText(scene: Scene, text: string, lang: string): KitText {
	const { campaign } = scene;
	const [hashtag = ''] = campaign.hashtags;
	const words = [text, hasHashtag(text, hashtag) ? '' : hashtag, url(scene, landingPath(campaign))];
	const joined = words.filter((word) => word !== '').join(' ');
	return { text: joined, lang, networks: [], label: undefined };
}

/** What came of it in one line, with the address where all of it can be read. */
function outcomeText(scene: Scene): KitText {
	const { campaign, wordsLang } = scene;
	const [hashtag = ''] = campaign.hashtags;
	const text = `${campaign.title}: ${stateOf(scene).headline}. ${hashtag} ${url(scene, progressPath(campaign))}`;
	const lang = campaign.langOf.title === campaign.lang ? campaign.lang : wordsLang;
	return { text, lang, networks: [], label: undefined };
}

/** The texts of some posts on one network, a blank line between them; empty where none is offered there. */
export function textsOn(posts: readonly KitPost[], network: PublicNetworkId): string[] {
	return posts.flatMap(({ texts }) =>
		texts
			.filter(({ networks: ids }) => ids.length === 0 || ids.includes(network))
			.map(({ text }) => text),
	);
}
