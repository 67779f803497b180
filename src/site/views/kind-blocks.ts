import type { Block } from '../../components/kind-block.ts';
import { type Scene, shownMoment } from '../../scene/scene.ts';
import { foreign } from './landing.ts';

/** The blocks of a landing page that follow from the campaign's kind and from what its file holds. */
export function kindBlocks(scene: Scene): Block[] {
	const { campaign, words, now } = scene;
	const { target, questions, contacts, signed, reply, lookalikes } = campaign;
	const makeGood = campaign['make-good'];
	const blocks: Block[] = [];
	if (questions.length > 0) {
		blocks.push({
			id: 'questions',
			heading: words.landing.questions,
			entries: questions.map(({ text, lang, asked, answer, answerLang, answered, source }) => ({
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
				none: words.landing.noAnswer,
			})),
		});
	}
	if (contacts.length > 0) {
		blocks.push({
			id: 'contacts',
			heading: words.landing.contacts,
			entries: [...contacts]
				.filter(({ at }) => at.at <= now)
				.sort((a, b) => a.at.at - b.at.at)
				.map(({ at, channel, channelLang, direction, text, lang }) => ({
					text,
					lang: foreign(scene, lang),
					channel: { text: channel, lang: foreign(scene, channelLang) },
					label: words.landing.direction[direction],
					moment: shownMoment(scene, at),
				})),
		});
	}
	if (signed && signed.length > 0) {
		blocks.push({
			id: 'signed',
			heading: words.landing.signed,
			items: signed.map((text) => ({ text, lang: foreign(scene, campaign.langOf.signed) })),
		});
	}
	const replied = reply && reply.at.at <= now ? reply : undefined;
	if (replied) {
		blocks.push({
			id: 'reply',
			heading: words.landing.reply,
			said: {
				text: replied.text,
				by: target?.name,
				moment: shownMoment(scene, replied.at),
				source: replied.source ? { text: words.progress.source, href: replied.source } : undefined,
				lang: foreign(scene, campaign.langOf.reply),
			},
		});
	} else if (campaign.kind === 'letter') {
		blocks.push({ id: 'reply', heading: words.landing.reply, lead: words.landing.noAnswer });
	}
	if (makeGood && makeGood.length > 0) {
		blocks.push({
			id: 'make-good',
			heading: words.landing.makeGood,
			items: makeGood.map((text) => ({ text, lang: foreign(scene, campaign.langOf['make-good']) })),
		});
	}
	if (lookalikes && lookalikes.length > 0) {
		blocks.push({
			id: 'lookalikes',
			heading: words.landing.accounts,
			lead: words.landing.notAccounts,
			items: lookalikes.map((text) => ({ text, note: codePoints(text) })),
		});
	}
	return blocks;
}

/** Each character of an account's name with its code point, so that a capital I and a small l can be told apart. */
function codePoints(name: string): string {
	return [...name]
		.map((character) => {
			const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
			return `${character}\u00a0U+${code}`;
		})
		.join(', ');
}
