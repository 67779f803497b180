import type { Invite, Message, Update } from '../campaign/campaign.ts';
import { formatNumber } from '../campaign/format.ts';
import { landingPath, messagePath, progressPath, updatePaths } from '../campaign/paths.ts';
import type { Phase } from '../campaign/phase.ts';
import { spokenText } from '../networks/posts.ts';
import { type Scene, url } from '../scene/scene.ts';
import { statusLine } from '../scene/state.ts';
import { newestTotal } from '../scene/totals.ts';
import { directionOf } from '../words/language.ts';
import type { Card, CardField, Mood } from './card.ts';

/** The look of a campaign's cards: its outcome where there is one, else what kind it is. */
function moodOf({ phase, campaign }: Scene): Mood {
	const byPhase: Partial<Record<Phase, Mood>> = {
		upcoming: 'upcoming',
		answered: 'answered',
		solved: 'solved',
		paused: 'paused',
		ended: 'ended',
	};
	const settled = byPhase[phase];
	if (settled) return settled;
	if (campaign.kind !== 'plea') return campaign.kind;
	return phase === 'heard' ? 'heard' : 'plea';
}

function cardOf(scene: Scene, quoted: Pick<Card, 'text' | 'textKind'>): Card {
	const { campaign, words } = scene;
	const address = url(scene, landingPath(campaign)).replace(/^https?:\/\/|\/$/g, '');
	return {
		hashtag: campaign.hashtags[0] ?? '',
		title: campaign.title,
		...quoted,
		line: words.who(campaign.kind, campaign.organizer?.name, campaign.target?.name),
		status: statusLine(scene),
		address,
		...(campaign.demo ? { badge: words.image.demo } : {}),
		dir: directionOf(campaign.lang),
		lang: campaign.lang,
		mood: moodOf(scene),
	};
}

function answerOf({ deciding, phase }: Scene): string | undefined {
	return phase === 'answered' || phase === 'solved' ? deciding?.quote : undefined;
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

/** The card of the landing page: the demand, with the answer where there is one. */
export function landingCard(scene: Scene): Card {
	return { ...landingWords(scene), ...progressOf(scene) };
}

function landingWords(scene: Scene): Card {
	const answer = answerOf(scene);
	if (answer) return cardOf(scene, { text: answer, textKind: 'answer' });
	const [first] = scene.campaign.messages;
	return scene.voice === 'plead' && first
		? cardOf(scene, { text: spokenText(scene.campaign, first), textKind: 'message' })
		: cardOf(scene, { textKind: 'none' });
}

/** The card of a message's page; once the storm is over it shows the outcome. */
export function messageCard(scene: Scene, message: Message | Invite, isThanks: boolean): Card {
	const fits = isThanks
		? scene.voice === 'thank'
		: scene.voice === 'plead' || scene.phase === 'upcoming';
	if (!fits) return landingCard(scene);
	return cardOf(scene, { text: spokenText(scene.campaign, message), textKind: 'message' });
}

/** The card of the progress page. */
export function progressCard(scene: Scene): Card {
	const newest = scene.updates.at(-1);
	const text = newest?.quote ?? newest?.text;
	const quoted: Pick<Card, 'text' | 'textKind'> = text
		? { text, textKind: newest?.quote ? 'answer' : 'note' }
		: { textKind: 'none' };
	return { ...cardOf(scene, quoted), ...progressOf(scene) };
}

/** The card of one update. */
export function updateCard(scene: Scene, update: Update): Card {
	const quoted = update.quote ?? update.text;
	return cardOf(scene, { text: quoted, textKind: update.quote ? 'answer' : 'note' });
}

/** A page's card, and where its words come from. */
export interface PageCard {
	path: string;
	card: Card;
	/** Where the text in the bubble stands in the campaign's file; undefined where the page has none of its own. */
	textAt?: readonly PropertyKey[];
}

/** Every page of a campaign that has an image of its own, with its card. */
export function cardsOf(scene: Scene): PageCard[] {
	const { campaign } = scene;
	const paths = updatePaths(campaign);
	return [
		{ path: landingPath(campaign), card: landingCard(scene) },
		...campaign.messages.map((message, index) => ({
			path: messagePath(campaign, message.id),
			card: messageCard(scene, message, false),
			textAt: ['messages', index],
		})),
		...campaign.thanks.map((thanks, index) => ({
			path: messagePath(campaign, thanks.id),
			card: messageCard(scene, thanks, true),
			textAt: ['thanks', index],
		})),
		{ path: progressPath(campaign), card: progressCard(scene) },
		...scene.updates.map((update) => {
			const index = campaign.updates.indexOf(update);
			return {
				path: paths[index] ?? '',
				card: updateCard(scene, update),
				textAt: ['updates', index, update.quote ? 'quote' : 'text'],
			};
		}),
	];
}

/** Where a part of a card comes from in the campaign's file; for the text in the bubble `textAt` says it. */
export function sourceOfField(
	field: CardField,
	textAt: readonly PropertyKey[] = [],
): readonly PropertyKey[] {
	const sources: Record<CardField, readonly PropertyKey[]> = {
		hashtag: ['hashtags', 0],
		title: ['title'],
		text: textAt,
		line: ['target', 'name'],
		status: ['deadline'],
		address: [],
		progress: ['goal'],
		badge: ['demo'],
	};
	return sources[field];
}
