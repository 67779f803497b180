import type { Invite, Message } from '../../campaign/campaign.ts';
import { kinds } from '../../campaign/kinds.ts';
import { filePath, landingPath, progressPath } from '../../campaign/paths.ts';
import type { Phase } from '../../campaign/phase.ts';
import type { Link, ShareLink } from '../../components/parts.ts';
import { privatePost } from '../../networks/posts.ts';
import { href, pleadingPhases, type Scene, shownMoment } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { newestTotal } from '../../scene/totals.ts';
import { type Images, inviteOf, messageData } from './composer.ts';
import { comingEvent, spanOf } from './event.ts';
import { privateLinks, publicLinks, shownMessage } from './links.ts';
import { aheadRows } from './stages.ts';

/** The public messages of a phase: pleas while the storm asks, thanks once it was answered. */
export function messagesOf({ campaign, voice }: Scene): readonly (Message | Invite)[] {
	return voice === 'thank' ? campaign.thanks : voice === 'plead' ? campaign.messages : [];
}

/** One message of an action card. */
type ActionMessage = ReturnType<typeof shownMessage> & {
	data: Record<string, string | undefined>;
	links: ShareLink[];
};

/** What an action card shows: see `ActionCard`. */
export interface ActionView {
	heading: string;
	showHeading: boolean;
	message: Omit<ActionMessage, 'links' | 'page' | 'tone' | 'toneLang'>;
	links: ShareLink[];
	note: string;
	more?: { summary: string; messages: ActionMessage[] } | undefined;
	/** Whether it stays in sight beside the story. */
	stays?: boolean;
}

/** The most characters of thanks that a card can hold and still be lower than a screen. */
const lowCard = 280;

/** The card with the one action: a message and its buttons, and the other suggestions. */
export function actionOf(scene: Scene, images: Images = new Map()): ActionView | undefined {
	const { campaign, words, voice } = scene;
	const [first, ...others] = messagesOf(scene).map((message) => ({
		...shownMessage(scene, message),
		data: messageData(scene, message, images),
		links: publicLinks(scene, message),
	}));
	if (!first) return undefined;
	const { links, page: _page, tone: _tone, toneLang: _toneLang, ...message } = first;
	const target = campaign.target?.name;
	const length = [first, ...others].reduce((sum, { text }) => sum + text.length, 0);
	return {
		// A storm's own action gives way to what comes below it; thanks are the last.
		stays: voice === 'thank' && others.length <= 1 && length <= lowCard,
		heading:
			voice === 'thank'
				? target
					? words.landing.thanksLead(target)
					: words.landing.thanks
				: words.landing.action[campaign.kind],
		showHeading: voice === 'thank',
		message,
		links,
		note: words.landing.note,
		more: { summary: words.landing.more, messages: others },
	};
}

/**
 * A card whose time has not come yet: its buttons get their links from the composer when it has, and
 * the other suggestions have none of their own.
 */
export function withoutLinks(card: ActionView): ActionView {
	return {
		...card,
		links: card.links.map((link) => ({ ...link, href: '#act' })),
		more: card.more && {
			...card.more,
			messages: card.more.messages.map((message) => ({ ...message, links: [] })),
		},
	};
}

/** What stands above or in place of the action before the start and after the end. */
export function outcomeOf(scene: Scene) {
	const { campaign, words, phase, deciding, voice } = scene;
	if (voice === 'plead') return undefined;
	const { headline, lead } = stateOf(scene);
	const links: Link[] = [];
	if (phase === 'upcoming') {
		links.push({
			text: words.landing.calendar,
			href: href(scene, filePath(campaign, 'calendar.ics')),
		});
	}
	links.push({ text: words.landing.toProgress, href: href(scene, progressPath(campaign)) });
	const quoted = voice === 'thank' ? deciding : undefined;
	return {
		phase,
		heading: headline,
		text: lead,
		links,
		quote:
			quoted?.quote && campaign.target
				? {
						text: quoted.quote,
						by: words.progress.quoteBy(campaign.target.name, shownMoment(scene, quoted.at).text),
						source: quoted.source
							? { text: words.progress.source, href: quoted.source }
							: undefined,
						lang: foreign(scene, quoted.quoteLang),
					}
				: undefined,
	};
}

/** A language as an attribute: nothing where it is that of the page's words. */
export function foreign({ wordsLang }: Pick<Scene, 'wordsLang'>, lang: string): string | undefined {
	return lang === wordsLang ? undefined : lang;
}

/** A line of what stands beside the action: a moment that lies ahead, or what has happened so far. */
interface WhenRow extends Partial<Omit<ReturnType<typeof aheadRows>[number], 'label'>> {
	label: string;
	text?: string | undefined;
	link?: { text: string; href: string };
}

/** Deadline and what has happened so far, as rows. */
export function whenRows(scene: Scene): WhenRow[] {
	const { campaign, words, phase, updates } = scene;
	const event = phase === 'paused' ? undefined : comingEvent(scene);
	const total = newestTotal(scene);
	const newest = updates.at(-1);
	const waits = kinds[campaign.kind].countsWaiting && (phase === 'running' || phase === 'heard');
	const text = waits
		? stateOf(scene).headline
		: total > 0
			? words.progress.total(total)
			: newest && words.progress.updateKind[newest.kind];
	return [
		...aheadRows(scene),
		...(event ? [{ label: words.landing.event, moment: spanOf(scene, event) }] : []),
		{
			label: words.landing.so,
			text,
			link: { text: words.landing.toProgress, href: href(scene, progressPath(campaign)) },
		},
	];
}

/** Passing on, person to person, and in which phases; nothing once the storm is over. */
export function passOnOf(scene: Scene) {
	const { campaign, words, phase } = scene;
	const [invite] = campaign.invites;
	const asking: Phase[] = ['upcoming', ...pleadingPhases(campaign)];
	if (!invite || !asking.includes(phase)) return undefined;
	return {
		phases: asking.join(' '),
		heading: words.landing.passOn,
		lead: words.landing.passOnLead[campaign.kind],
		links: privateLinks(scene, invite),
		tools: inviteOf(scene, {
			text: privatePost(campaign, scene.site, invite).text,
			lang: invite.lang,
		}),
	};
}

/** The rules of a friendly storm; the last says who organizes it, until when. */
export function fairRulesOf(scene: Scene): string[] {
	const { campaign, words, voice } = scene;
	const { organizer, deadline } = campaign;
	if (!organizer) return words.landing.fairRules;
	const until = deadline && voice === 'plead' ? shownMoment(scene, deadline).text : undefined;
	return [...words.landing.fairRules, words.composer.organizedBy(organizer.name, until)];
}

/** Who answers for the campaign, with contact, evidence and the target's own page. */
export function organizerOf(scene: Scene) {
	const { campaign, words } = scene;
	const { organizer, target } = campaign;
	const links: Link[] = [];
	if (organizer?.mail) links.push({ text: organizer.mail, href: `mailto:${organizer.mail}` });
	if (target?.site)
		links.push({ text: words.landing.officialPage(target.name), href: target.site });
	return {
		heading: words.landing.organizer,
		text: organizer ? words.landing.organizerLead(organizer.name) : words.landing.organizerNone,
		links,
	};
}

/** What backs up the story. */
export function evidenceOf(scene: Scene): Link[] {
	return scene.campaign.evidence.map(({ title, url, lang }) => ({
		text: title,
		href: url,
		lang: foreign(scene, lang),
	}));
}

/** The bar of a campaign's pages: its hashtag, which leads to the landing page from everywhere else. */
export function barOf(scene: Scene, onLanding: boolean) {
	const { campaign } = scene;
	const [text = ''] = campaign.hashtags;
	return {
		name: { text, href: onLanding ? undefined : href(scene, landingPath(campaign)) },
		pill: { phase: scene.phase, text: scene.words.phase[campaign.kind][scene.phase] },
	};
}
