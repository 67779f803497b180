import type { Invite, Message, Update } from '../campaign/campaign.ts';
import { formatNumber } from '../campaign/format.ts';
import { kinds } from '../campaign/kinds.ts';
import { landingPath, messagePath, progressPath, updatePaths } from '../campaign/paths.ts';
import type { Phase } from '../campaign/phase.ts';
import { withoutBreaks } from '../campaign/whole-name.ts';
import { spokenText } from '../networks/posts.ts';
import { type Scene, url } from '../scene/scene.ts';
import { statusLine } from '../scene/state.ts';
import { newestTotal } from '../scene/totals.ts';
import { directionOf } from '../words/language.ts';
import type { Card, Mood } from './card.ts';

/** The look of a campaign's cards: its outcome where there is one, else what kind it is. */
function moodOf({ phase, campaign }: Scene): Mood {
	const byPhase: Partial<Record<Phase, Mood>> = {
		upcoming: 'upcoming',
		answered: 'answered',
		solved: 'solved',
		paused: 'paused',
		ended: 'ended',
	};
	return byPhase[phase] ?? kinds[campaign.kind].look[phase === 'heard' ? 'heard' : 'running'];
}

function cardOf(scene: Scene, quoted: Pick<Card, 'text' | 'textKind'>): Card {
	const { campaign, words } = scene;
	const { organizer, target } = campaign;
	const whole = (one?: { name: string }) => one && withoutBreaks(one.name);
	const address = url(scene, landingPath(campaign)).replace(/^https?:\/\/|\/$/g, '');
	return {
		hashtag: campaign.hashtags[0] ?? '',
		title: campaign.title,
		...quoted,
		line: words.who(campaign.kind, whole(organizer), whole(target)),
		status: statusLine(scene),
		address,
		...(campaign.demo ? { badge: words.image.demo } : {}),
		dir: directionOf(campaign.lang),
		lang: campaign.lang,
		mood: moodOf(scene),
	};
}

/** How many posts there are, on cards that speak of the whole storm. */
function progressOf(scene: Scene): Pick<Card, 'progress'> {
	const { campaign, words, wordsLang } = scene;
	const value = newestTotal(scene);
	const { goal } = campaign;
	if (value === 0) return {};
	if (goal === undefined) return { progress: { value, label: words.progress.total(value) } };
	const label = words.progress.goal(formatNumber(value, wordsLang), goal);
	return { progress: { value, goal, label } };
}

/** A card, and where the text in its bubble stands in the campaign's lists; undefined where it has none. */
export interface SourcedCard {
	card: Card;
	textAt?: readonly PropertyKey[];
}

function quotedCard(scene: Scene, update: Update): Required<SourcedCard> {
	const { quote, text } = update;
	const card = cardOf(scene, { text: quote ?? text, textKind: quote ? 'answer' : 'note' });
	const index = scene.campaign.updates.indexOf(update);
	return { card, textAt: ['updates', index, quote ? 'quote' : 'text'] };
}

/** The card of the landing page: the demand, with the answer or a message where there is one. */
export function landingCard(scene: Scene): SourcedCard {
	const { campaign, deciding, phase, voice } = scene;
	const progress = progressOf(scene);
	if (deciding?.quote && (phase === 'answered' || phase === 'solved')) {
		const { card, textAt } = quotedCard(scene, deciding);
		return { card: { ...card, ...progress }, textAt };
	}
	const [first] = campaign.messages;
	if (voice !== 'plead' || !first) {
		return { card: { ...cardOf(scene, { textKind: 'none' }), ...progress } };
	}
	const card = cardOf(scene, { text: spokenText(campaign, first), textKind: 'message' });
	return { card: { ...card, ...progress }, textAt: ['messages', 0] };
}

/** The cards of the pages of messages or of thanks; once the storm is over they show the outcome. */
function messageCards(
	scene: Scene,
	list: 'messages' | 'thanks',
	landing: SourcedCard,
): (SourcedCard & { path: string })[] {
	const { campaign, voice, phase } = scene;
	const fits = list === 'thanks' ? voice === 'thank' : voice === 'plead' || phase === 'upcoming';
	return campaign[list].map((message: Message | Invite, index) => {
		const path = messagePath(campaign, message.id);
		if (!fits) return { path, ...landing };
		const card = cardOf(scene, { text: spokenText(campaign, message), textKind: 'message' });
		return { path, card, textAt: [list, index] };
	});
}

/** The card of the progress page: the newest update. */
function progressCard(scene: Scene): SourcedCard {
	const newest = scene.updates.at(-1);
	const { card, textAt }: SourcedCard = newest
		? quotedCard(scene, newest)
		: { card: cardOf(scene, { textKind: 'none' }) };
	return { card: { ...card, ...progressOf(scene) }, ...(textAt ? { textAt } : {}) };
}

/** Every page of a campaign that has an image of its own, with its card. */
export function cardsOf(scene: Scene): (SourcedCard & { path: string })[] {
	const { campaign } = scene;
	const paths = updatePaths(campaign);
	const landing = landingCard(scene);
	return [
		{ path: landingPath(campaign), ...landing },
		...messageCards(scene, 'messages', landing),
		...messageCards(scene, 'thanks', landing),
		{ path: progressPath(campaign), ...progressCard(scene) },
		...scene.updates.map((update) => ({
			path: paths[campaign.updates.indexOf(update)] ?? '',
			...quotedCard(scene, update),
		})),
	];
}
