import { landingPath, progressPath } from '../../campaign/paths.ts';
import { shortDate } from '../../campaign/short-time.ts';
import { qrCode } from '../../images/shapes.ts';
import { href, type Scene, shownMoment, shownTime } from '../../scene/scene.ts';
import { printedAddress } from '../kit/address.ts';
import { foreign } from './landing.ts';
import { answerOf, shownUpdate } from './progress.ts';
import { deadlineAhead } from './stages.ts';

/** The deadline in few letters with its year, as long as it counts; what stands elsewhere must be true after it too. */
export function openDeadline(scene: Scene): string | undefined {
	const deadline = deadlineAhead(scene);
	return deadline && shortDate(deadline.at, scene.campaign.timezone, scene.wordsLang);
}

/** The phase in a word; where the clock alone may change it, with the day until which it holds. */
export function lastingPhase(scene: Scene): string {
	const { campaign, words, wordsLang, phase } = scene;
	if (phase === 'upcoming' && campaign.starts) {
		return words.index.from(shortDate(campaign.starts.at, campaign.timezone, wordsLang));
	}
	const deadline = openDeadline(scene);
	const word = words.phase[campaign.kind][phase];
	return deadline ? `${word} ${words.index.until(deadline)}` : word;
}

/** The small page for other people's pages: it asks only while there is something to ask for. */
export function embedOf(scene: Scene) {
	const { campaign, words, phase, now } = scene;
	const { embed } = words.outreach;
	const { headline } = answerOf(scene);
	const landing = href(scene, landingPath(campaign));
	const deadline = openDeadline(scene);
	const says = saidByButton(scene);
	const asksUntil = says === 'plead' && deadline;
	return {
		hashtag: { text: campaign.hashtags[0] ?? '', href: landing },
		title: { text: campaign.title, lang: foreign(scene, campaign.langOf.title) },
		state: headline,
		until:
			phase !== 'upcoming' && deadline && campaign.deadline
				? shownMoment(scene, campaign.deadline)
				: undefined,
		action: {
			text: asksUntil ? embed.actionUntil(deadline) : embed.action[says],
			href: says === 'silent' ? landing : `${landing}#act`,
		},
		progress: { text: embed.progress, href: href(scene, progressPath(campaign)) },
		known: {
			text: embed.known(shownTime(scene, now).text),
			datetime: shownTime(scene, now).datetime,
		},
	};
}

/** What a button to the campaign may promise: asking and thanking only where there are texts for it. */
export function saidByButton({ campaign, voice }: Scene): Scene['voice'] {
	const texts = { plead: campaign.messages, thank: campaign.thanks, silent: [] }[voice];
	return texts.length > 0 ? voice : 'silent';
}

/** The page for the projector: what everybody in the room can read, and a code that leads there. */
export function screenOf(scene: Scene) {
	const { campaign, words } = scene;
	const { screen } = words.outreach;
	const address = printedAddress(scene);
	const newest = scene.updates.at(-1);
	return {
		hashtag: campaign.hashtags[0] ?? '',
		code: {
			...qrCode(address.url),
			label: screen.code(address.shown),
			scan: screen.scan[saidByButton(scene)],
			address: { text: address.shown, href: address.url },
		},
		newest: newest && { heading: screen.newest, ...shownUpdate(scene, newest) },
	};
}
