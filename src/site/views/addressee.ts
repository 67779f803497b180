import type { Campaign } from '../../campaign/campaign.ts';
import { kinds } from '../../campaign/kinds.ts';
import { landingPath, progressPath } from '../../campaign/paths.ts';
import type { Link } from '../../components/parts.ts';
import { spokenText } from '../../networks/posts.ts';
import { href, type Scene, shownMoment } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { fullStop } from '../../words/full-stop.ts';
import { comingEvent, spanOf } from './event.ts';
import { foreign } from './landing.ts';

/** Thanks beyond these are on the landing page. */
const mostThanks = 3;

/** Whether the page is for somebody who is addressed; else it says who answers for the campaign. */
export function isAddressed({ kind, target }: Pick<Campaign, 'kind' | 'target'>): boolean {
	return kinds[kind].addresses && target !== undefined;
}

/** The first words of the page for the target's team, or, for a statement, about who answers for it. */
export function greetingOf({ campaign, words, phase, voice }: Scene) {
	const { addressee } = words.outreach;
	const { kind, consent } = campaign;
	if (!isAddressed(campaign)) {
		return { title: addressee.greetingOwn, lead: addressee.opening[kind] };
	}
	const title = consent ? addressee.greetingPerson : addressee.greeting;
	const silent = phase !== 'upcoming' && voice === 'silent';
	const lead =
		kinds[kind].awaitsAnswer && voice === 'thank'
			? addressee.openingAnswered
			: silent
				? addressee.openingSilent
				: addressee.opening[kind];
	return { title, lead };
}

interface Row {
	label: string;
	text?: string;
	lang?: string | undefined;
	moment?: ReturnType<typeof shownMoment>;
	link?: Link;
}

/** Who asks whom for what, by when, and how it stands. */
export function addresseeRows(scene: Scene) {
	const { campaign, words } = scene;
	const { addressee } = words.outreach;
	const { kind, target, organizer, deadline, langOf } = campaign;
	const rows: Row[] = [
		{
			label: addressee.who[kind],
			text: organizer?.name ?? words.landing.organizerNone,
			lang: organizer && foreign(scene, langOf.organizer),
		},
		{ label: addressee.what, text: campaign.ask, lang: foreign(scene, langOf.ask) },
	];
	if (target && isAddressed(campaign)) {
		rows.unshift({
			label: addressee.to,
			text: target.name,
			lang: foreign(scene, langOf.target),
		});
	}
	if (deadline) rows.push({ label: addressee.until, moment: shownMoment(scene, deadline) });
	else if (kinds[kind].awaitsAnswer) {
		rows.push({ label: addressee.until, text: addressee.noDeadline });
	}
	const event = comingEvent(scene);
	if (event) rows.push({ label: words.landing.event, moment: spanOf(scene, event) });
	rows.push({
		label: addressee.state,
		text: fullStop(stateOf(scene).headline),
		link: { text: words.landing.toProgress, href: href(scene, progressPath(campaign)) },
	});
	return rows;
}

/** What follows from an answer; a statement waits for none. */
export function effectsOf({ campaign, words }: Scene) {
	const { after, unasked, effect } = words.outreach.addressee;
	const { kind, messages, thanks, organizer } = campaign;
	const { addresses, awaitsAnswer, roomForReply } = kinds[kind];
	if (!addresses) return undefined;
	const named: (string | false | undefined)[] = awaitsAnswer
		? [
				roomForReply && effect.space,
				messages.length > 0 && effect.stops,
				thanks.length > 0 && effect.thanks,
				effect.quoted,
				effect.refusal,
				organizer?.mail && effect.pause,
			]
		: [effect.nothing];
	return {
		heading: awaitsAnswer ? after : unasked,
		rules: [...named, effect.corrected].filter((rule) => typeof rule === 'string'),
	};
}

/** The texts that will say thanks. */
export function praiseOf(scene: Scene) {
	const { campaign, words } = scene;
	if (campaign.thanks.length === 0) return undefined;
	const { thanks: heading, thanksLead: lead } = words.outreach.addressee;
	return {
		heading,
		lead: scene.voice === 'thank' ? undefined : lead,
		texts: campaign.thanks.slice(0, mostThanks).map((thanks) => ({
			text: spokenText(campaign, thanks),
			lang: foreign(scene, thanks.lang),
		})),
	};
}

/** The one contact. */
export function contactOf(scene: Scene) {
	const { campaign, words } = scene;
	const { addressee } = words.outreach;
	const { organizer } = campaign;
	const links: Link[] = [];
	if (organizer?.mail) {
		links.push({ text: addressee.mailTo(organizer.name), href: `mailto:${organizer.mail}` });
	}
	links.push({ text: words.progress.toLanding, href: href(scene, landingPath(campaign)) });
	const say = organizer?.mail ? addressee.reachLead : addressee.noMail;
	return {
		heading: addressee.reach,
		text: organizer ? say(organizer.name) : words.landing.organizerNone,
		links,
		id: 'contact',
	};
}
