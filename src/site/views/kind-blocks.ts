import { type BlockName, blockNames } from '../../campaign/kinds/kind-rules.ts';
import { kinds } from '../../campaign/kinds.ts';
import { filePath } from '../../campaign/paths.ts';
import type { Block } from '../../components/kind-block.ts';
import { href, type Scene, shownMoment } from '../../scene/scene.ts';
import { comingEvent, spanOf } from './event.ts';
import { foreign } from './landing.ts';

/** The blocks of a landing page: first those of the campaign's kind, then what else its file holds. */
export function kindBlocks(scene: Scene): Block[] {
	const first = kinds[scene.campaign.kind].blocks;
	const names = new Set([...first, ...blockNames]);
	return [...names].flatMap((name) => {
		const block = blocks[name](scene);
		return block ? [{ ...block, id: name }] : [];
	});
}

/** Makes each block; nothing where there is nothing to show. */
const blocks: Record<BlockName, (scene: Scene) => Omit<Block, 'id'> | undefined> = {
	event: (scene) => {
		const { campaign, words } = scene;
		const { event, langOf } = campaign;
		if (!event) return undefined;
		const lang = foreign(scene, langOf.event);
		const calendar = {
			text: words.landing.calendar,
			href: href(scene, filePath(campaign, 'calendar.ics')),
		};
		return {
			heading: words.landing.event,
			entries: [
				{
					text: event.name,
					lang,
					channel: event.place ? { text: event.place, lang } : undefined,
					moment: spanOf(scene, event),
				},
			],
			links: [
				...(comingEvent(scene) ? [calendar] : []),
				...(event.url ? [{ text: words.landing.eventMore, href: event.url }] : []),
			],
		};
	},
	questions: (scene) => {
		const { campaign, words, now } = scene;
		if (campaign.questions.length === 0) return undefined;
		return {
			heading: words.landing.questions,
			entries: campaign.questions.map(
				({ text, lang, asked, answer, answerLang, answered, source }) => ({
					text,
					lang: foreign(scene, lang),
					label: asked && words.landing.asked(shownMoment(scene, asked).text),
					answer:
						answer && (!answered || answered.at <= now)
							? {
									text: answer,
									lang: foreign(scene, answerLang),
									moment: answered && shownMoment(scene, answered),
									source: source ? { text: words.progress.source, href: source } : undefined,
								}
							: undefined,
					none: nothingFrom(scene),
				}),
			),
		};
	},
	contacts: (scene) => {
		const { campaign, words, now } = scene;
		if (campaign.contacts.length === 0) return undefined;
		return {
			heading: words.landing.contacts,
			entries: campaign.contacts
				.filter(({ at }) => at.at <= now)
				.sort((a, b) => a.at.at - b.at.at)
				.map(({ at, channel, channelLang, direction, text, lang }) => ({
					text,
					lang: foreign(scene, lang),
					channel: { text: channel, lang: foreign(scene, channelLang) },
					label: words.landing.direction[direction],
					moment: shownMoment(scene, at),
				})),
		};
	},
	signed: (scene) => {
		const { signed = [], langOf } = scene.campaign;
		if (signed.length === 0) return undefined;
		return { heading: scene.words.landing.signed, items: itemsOf(scene, signed, langOf.signed) };
	},
	reply: (scene) => {
		const { campaign, words, now } = scene;
		const { reply, target, kind, langOf } = campaign;
		const heading = words.landing.reply;
		if (!reply || reply.at.at > now) {
			return kinds[kind].roomForReply ? { heading, empty: nothingFrom(scene) } : undefined;
		}
		return {
			heading,
			said: {
				text: reply.text,
				by: target?.name,
				moment: shownMoment(scene, reply.at),
				source: reply.source ? { text: words.progress.source, href: reply.source } : undefined,
				lang: foreign(scene, langOf.reply),
			},
		};
	},
	'make-good': (scene) => {
		const { 'make-good': made = [], langOf } = scene.campaign;
		if (made.length === 0) return undefined;
		return {
			heading: scene.words.landing.makeGood,
			items: itemsOf(scene, made, langOf['make-good']),
		};
	},
	lookalikes: ({ campaign: { lookalikes = [] }, words }) => {
		if (lookalikes.length === 0) return undefined;
		return {
			heading: words.landing.accounts,
			lead: words.landing.notAccounts,
			accounts: lookalikes.map((name) => ({ name, characters: charactersOf(name) })),
		};
	},
};

/** Said where an answer could stand. */
function nothingFrom({ phase, words }: Scene): string {
	return phase === 'ended' ? words.landing.neverAnswered : words.landing.noAnswer;
}

function itemsOf(scene: Scene, texts: readonly string[], lang: string) {
	return texts.map((text) => ({ text, lang: foreign(scene, lang) }));
}

/** Each character of an account's name with its code point, so that a capital I and a small l can be told apart. */
function charactersOf(name: string) {
	return [...name].map((character) => {
		const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return { character, code: `U+${code}`, isOdd: !/[a-z0-9@._-]/.test(character) };
	});
}
