import * as icons from 'simple-icons';
import type { Invite, Message } from '../../campaign/campaign.ts';
import { findHashtags } from '../../campaign/entities.ts';
import type { NetworkId, PrivateNetworkId } from '../../campaign/network-ids.ts';
import { messagePath, urlOf } from '../../campaign/paths.ts';
import type { ShareLink } from '../../components/parts.ts';
import { networks } from '../../networks/index.ts';
import { linkTemplate } from '../../networks/link-template.ts';
import { offeredNetworks, privatePost, publicPost } from '../../networks/posts.ts';
import { href, type Scene } from '../../scene/scene.ts';

/** The brands' own signs, unmodified; the set has none for LinkedIn, mail and text messages. */
const signs: Partial<Record<NetworkId, string>> = {
	x: icons.siX.path,
	bluesky: icons.siBluesky.path,
	mastodon: icons.siMastodon.path,
	threads: icons.siThreads.path,
	facebook: icons.siFacebook.path,
	reddit: icons.siReddit.path,
	whatsapp: icons.siWhatsapp.path,
	telegram: icons.siTelegram.path,
};

/** The private ways that a link can open; the others need the share sheet. */
const privateWays: readonly PrivateNetworkId[] = ['whatsapp', 'telegram', 'sms', 'email'];

/** The networks in the order of the page: those first on which the target itself can answer. */
function orderNetworks(scene: Scene, message: Pick<Message, 'networks'>) {
	const { campaign } = scene;
	const answers: Partial<Record<NetworkId, string>> = campaign.target?.handles ?? {};
	const offered = offeredNetworks(message);
	return [...offered].sort(
		(a, b) => Number(answers[b] !== undefined) - Number(answers[a] !== undefined),
	);
}

/** The links that post a message in public, and the mail of it to the target where it has an address. */
export function publicLinks(
	scene: Scene,
	message: Pick<Message, 'id' | 'text' | 'networks'>,
): ShareLink[] {
	const { campaign, site, words } = scene;
	const links = orderNetworks(scene, message).flatMap((id): ShareLink[] => {
		const link = networks[id].shareLink(publicPost(campaign, site, message, id));
		const { label: name = id, way } = networks[id];
		const label = way === 'link' ? words.landing.postOn(name) : words.landing.copyThenOpen(name);
		if (!link) return [];
		const template = linkTemplate(networks[id], campaign);
		return [{ network: id, name, label, href: link, template, icon: signs[id] }];
	});
	const mail = networks['mail-target'].shareLink(
		publicPost(campaign, site, message, 'mail-target'),
	);
	if (mail && campaign.target && !campaign.demo) {
		const label = words.landing.mailTo(campaign.target.name);
		const { title, target } = campaign;
		const template = linkTemplate(networks['mail-target'], { title, mail: target.mail });
		links.push({ network: 'mail-target', name: label, label, href: mail, template });
	}
	return links;
}

/** The links that pass a campaign on to somebody one knows. */
export function privateLinks(scene: Scene, invite: Pick<Invite, 'text'>): ShareLink[] {
	const { campaign, site, words } = scene;
	const post = privatePost(campaign, site, invite);
	return privateWays.flatMap((id): ShareLink[] => {
		const link = networks[id].shareLink(post);
		const name = nameOf(scene, id);
		const label = words.landing.sendBy(name);
		return link ? [{ network: id, name, label, href: link, icon: signs[id] }] : [];
	});
}

function nameOf({ words }: Scene, id: PrivateNetworkId): string {
	if (id === 'email') return words.landing.email;
	return id === 'sms' ? words.landing.sms : (networks[id].label ?? id);
}

/** A message as it is shown on a page: as posted where the target can answer, without the link. */
export function shownMessage(scene: Scene, message: Message | Invite) {
	const { campaign, site } = scene;
	const networksOf = 'networks' in message ? { networks: message.networks } : {};
	const [first = 'x'] = orderNetworks(scene, networksOf);
	const { text } = publicPost(campaign, site, message, first);
	const url = urlOf(site, messagePath(campaign, message.id));
	const shown = text
		.replace(url, '')
		.replace(/[ \t]{2,}/g, ' ')
		.trim();
	const { target } = campaign;
	const handles: Partial<Record<NetworkId, string>> = target?.handles ?? {};
	const marks = findHashtags(shown).map((tag) => tag.text);
	if (target) marks.push(`@${handles[first] ?? ''}`, target.name);
	return {
		id: message.id,
		text: shown,
		marks: marks.filter((mark) => mark !== '@'),
		lang: message.lang === scene.wordsLang ? undefined : message.lang,
		...('toneLang' in message && toneOf(scene, message)),
		page: { text: scene.words.landing.page, href: href(scene, messagePath(campaign, message.id)) },
	};
}

/** The label of a message, with its language where that is not the page's. */
export function toneOf(
	{ wordsLang }: Pick<Scene, 'wordsLang'>,
	{ tone, toneLang }: Pick<Message, 'tone' | 'toneLang'>,
): { tone?: string | undefined; toneLang?: string | undefined } {
	return { tone, toneLang: tone === undefined || toneLang === wordsLang ? undefined : toneLang };
}
