import type { Invite, Message } from '../../campaign/campaign.ts';
import { commaIn } from '../../campaign/format.ts';
import { finishPieces, targetText } from '../../campaign/message.ts';
import { handleNetworkIds, publicNetworkIds } from '../../campaign/network-ids.ts';
import { filePath, messagePath, posterPath, urlOf } from '../../campaign/paths.ts';
import type { Link, ShareLink } from '../../components/parts.ts';
import { networks } from '../../networks/index.ts';
import { gapMark, targetMark } from '../../networks/open-text.ts';
import { messageValues, publicPost } from '../../networks/posts.ts';
import { href, type Scene } from '../../scene/scene.ts';
import type { SharedImage } from '../images.ts';
import { privateLinks, publicLinks, shownMessage, toneOf } from './links.ts';

/** The share images by the path of their page. */
export type Images = ReadonlyMap<string, Pick<SharedImage, 'key'>>;

type Posted = Message | Invite;

/** A message's text with its gaps and its address open: see `closeText`. */
function openText({ campaign, site }: Scene, message: Posted): string {
	const url = urlOf(site, messagePath(campaign, message.id));
	const values = messageValues(campaign, url, undefined);
	const target = campaign.target ? targetMark : '';
	return finishPieces(message.text, { ...values, target }).join(gapMark);
}

function pictureOf(scene: Scene, message: Posted, images: Images): string | undefined {
	const image = images.get(messagePath(scene.campaign, message.id));
	return image && href(scene, `images/${image.key}.png`);
}

/** What the card of a message carries for the composer, as attributes. */
export function messageData(scene: Scene, message: Posted, images: Images) {
	const { campaign, site } = scene;
	return {
		'data-open': openText(scene, message),
		'data-url': urlOf(site, messagePath(campaign, message.id)),
		'data-networks': publicLinks(scene, message)
			.map(({ network }) => network)
			.join(' '),
		'data-image': pictureOf(scene, message, images),
		...toneData(scene, message),
		'data-lang': message.lang,
	};
}

function toneData(scene: Scene, message: Posted) {
	if (!('toneLang' in message)) return {};
	const { tone, toneLang } = toneOf(scene, message);
	return { 'data-tone': tone, 'data-tone-lang': toneLang };
}

/** The ways that other messages are offered for and the first is not; the composer shows them when it is their turn. */
function furtherWays(scene: Scene, messages: readonly Posted[]): ShareLink[] {
	const ways = new Map<string, ShareLink>();
	for (const message of messages) {
		for (const link of publicLinks(scene, message)) {
			if (!ways.has(link.network)) ways.set(link.network, { ...link, href: '#act' });
		}
	}
	const [first] = messages;
	if (first) for (const { network } of publicLinks(scene, first)) ways.delete(network);
	return [...ways.values()];
}

/** The attributes that hold what the composer says and whom it addresses. */
function composerData({ campaign, words, wordsLang }: Scene) {
	const { target, demo } = campaign;
	const { composer, landing } = words;
	const handles = handleNetworkIds.flatMap((id) => {
		const address = target && targetText(target, id, demo);
		return address?.startsWith('@') ? [[id, address]] : [];
	});
	return {
		'data-name': target?.name ?? '',
		'data-handles': JSON.stringify(Object.fromEntries(handles)),
		'data-meter': JSON.stringify({
			over: composer.over('{n}', '{name}'),
			tight: composer.tight('{name}'),
			left: composer.left('{n}', '{name}'),
			fits: composer.fits('{name}'),
			all: composer.fitsAll,
			comma: commaIn(wordsLang),
		}),
		'data-copies': composer.copyAndOpen('{}'),
		'data-own': composer.own,
		'data-gap': landing.gap,
		'data-edit': composer.edit,
		'data-undo': composer.undo,
		'data-copied': composer.copied,
		'data-refused': composer.copyByHand,
	};
}

/** The ways that need no account anywhere: WhatsApp, the mail to the target, the calendar, the poster. */
function withoutAccount(scene: Scene, message: Posted): Link[] {
	const { campaign, words } = scene;
	const [invite] = campaign.invites;
	const links: Link[] = [];
	const whatsapp =
		invite && privateLinks(scene, invite).find(({ network }) => network === 'whatsapp');
	if (whatsapp) links.push({ text: whatsapp.label, href: whatsapp.href });
	const mail = publicLinks(scene, message).find(({ network }) => network === 'mail-target');
	if (mail) links.push({ text: mail.label, href: mail.href });
	if (campaign.starts || campaign.deadline || campaign.event) {
		links.push({
			text: words.landing.calendar,
			href: href(scene, filePath(campaign, 'calendar.ics')),
		});
	}
	links.push({ text: words.composer.poster, href: href(scene, posterPath(campaign)) });
	return links;
}

/** The organizer's own posts, offered for sharing on while the storm asks. */
function repostsOf({ campaign, words, voice }: Scene) {
	if (voice !== 'plead' || campaign.demo) return [];
	return publicNetworkIds.flatMap((id) => {
		const posts: Partial<Record<string, string>> = campaign.post ?? {};
		const address = posts[id];
		const name = networks[id].label ?? id;
		return address ? [{ name, label: words.landing.repost(name), href: address }] : [];
	});
}

/** The composer of a card with these messages, the first of which it shows. */
export function composerOf(scene: Scene, messages: readonly Posted[], images: Images) {
	const { campaign, site, words, wordsLang, voice } = scene;
	const { composer, landing } = words;
	const [first] = messages;
	if (!first) return undefined;
	const plead = voice === 'plead';
	return {
		data: composerData(scene),
		gapped: openText(scene, first).includes(gapMark),
		words: composer,
		others: messages.slice(1, 3).map((message) => shownMessage(scene, message)),
		ways: furtherWays(scene, messages),
		copy: {
			label: landing.copyText,
			text: publicPost(campaign, site, first, 'copy').text,
			lang: first.lang === wordsLang ? undefined : first.lang,
		},
		picture: {
			href: pictureOf(scene, first, images) ?? '',
			download: `${campaign.slug}-${first.id}.png`,
		},
		next: plead ? { text: landing.passOn, href: '#pass-on' } : undefined,
		reposts: repostsOf(scene),
		repostTitle: landing.repostTitle,
		noAccount: plead ? withoutAccount(scene, first) : [],
		servers: [...new Set([...(campaign.mastodon ?? []), ...(site.mastodon ?? [])])],
	};
}

/** What passing on says for the apps that no link opens. */
export function inviteOf(
	{ words, wordsLang }: Scene,
	{ text, lang }: Pick<Invite, 'text' | 'lang'>,
) {
	const { composer } = words;
	return {
		text,
		lang: lang === wordsLang ? undefined : lang,
		label: composer.text,
		data: { 'data-copied': composer.copied, 'data-refused': composer.copyByHand },
		share: composer.shareInvite,
		copy: composer.copy,
	};
}
