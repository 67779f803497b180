import type { Invite, Message } from '../../campaign/campaign.ts';
import { spokenText } from '../../networks/posts.ts';
import type { Scene } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { type Images, messageData } from './composer.ts';
import type { ActionView } from './landing.ts';
import { publicLinks, shownMessage } from './links.ts';

/** Whether a message may still be posted: pleas while the storm asks, thanks once it was answered. */
function isOpen({ voice }: Scene, isThanks: boolean): boolean {
	return isThanks ? voice === 'thank' : voice === 'plead';
}

/** What the head of a message's page says: the message while it may be posted, the outcome afterwards. */
export function messageFacts(scene: Scene, message: Message | Invite, isThanks: boolean) {
	const { campaign, words } = scene;
	const state = stateOf(scene);
	return isOpen(scene, isThanks)
		? { title: words.message.title(campaign.title), description: spokenText(campaign, message) }
		: { title: `${campaign.title}: ${state.headline}`, description: state.lead };
}

/** The card that posts this one message; undefined where the time for it is over or has not come. */
export function messageAction(
	scene: Scene,
	message: Message | Invite,
	isThanks: boolean,
	images: Images = new Map(),
): ActionView | undefined {
	if (!isOpen(scene, isThanks)) return undefined;
	const { words } = scene;
	const { page: _page, tone: _tone, toneLang: _toneLang, ...shown } = shownMessage(scene, message);
	return {
		heading: words.message.lead,
		showHeading: true,
		message: { ...shown, data: messageData(scene, message, images) },
		links: publicLinks(scene, message),
		note: words.landing.note,
	};
}
