import { brandOf, type FindingDictionary, plural } from '../sentence.ts';
import { allOf, languageName, number, on, q } from './speak.ts';

/** What people post: length, placeholders, tone, people; and the course of a storm. */
export const messageFindings = {
	unknownPlaceholder: {
		title: 'Unknown placeholder',
		say: ({ found, suggestion, missing }) => {
			if (missing) {
				return {
					message: 'Nothing would stand here, as the campaign has no “deadline”.',
					fix: `Delete ${q(found)}, or add to the campaign: deadline: 2026-12-31 18:00`,
				};
			}
			return {
				message: `There is no placeholder ${q(found)}. It would stand in every post just like that.`,
				fix: suggestion
					? `Did you mean ${suggestion}?`
					: 'Possible are {target}, {url}, {hashtags}, {ask}, {deadline}, {title} and {own}.',
			};
		},
	},
	tooLongFor: {
		title: 'Too long for a network',
		say: ({ network, over, length, most, lang, variant }) => {
			const isMail = network === 'email' || network === 'mail-target';
			return {
				message: isMail
					? `The text ${q(variant)} (${languageName(lang)}) is too long for a mail: as a link it has ${number(length)} characters, ${number(most)} are allowed. An accented letter counts six.`
					: `The text ${q(variant)} (${languageName(lang)}) is too long ${on(network)} by ${plural(over, 'character', 'characters')}: ${number(length)} of ${number(most)}, with hashtag and link.`,
				fix: isMail
					? `Shorten it by about ${plural(Math.ceil(over / 3), 'character', 'characters')}.`
					: `Shorten it by at least ${plural(over, 'character', 'characters')}, or offer it for other networks only, with “networks:”.`,
			};
		},
	},
	tightFor: {
		title: 'Tight for a network',
		say: ({ network, over, variant }) => ({
			message: `The text ${q(variant)} fits ${on(network)} only with a shortened link. In apps other than ${brandOf(network)}’s own it is too long by ${plural(over, 'character', 'characters')}.`,
			fix: `Shorten it by ${plural(over, 'character', 'characters')}, and it fits everywhere.`,
		}),
	},
	tooManyMentions: {
		title: 'More than one account addressed',
		say: ({ mentions }) => ({
			message: `This text addresses ${mentions.length} accounts: ${allOf(mentions)}. That looks like spam and disturbs people who are not meant.`,
			fix: 'Keep only one, best as {target}, and write the others without @.',
		}),
	},
	tooManyHashtags: {
		title: 'Too many hashtags',
		say: ({ hashtags }) => ({
			message: `There are ${hashtags.length} hashtags in this text: ${allOf(hashtags)}. More than three look like advertising.`,
			fix: 'Keep three at most. The campaign’s first one is added by itself.',
		}),
	},
	tooManyLinks: {
		title: 'More than one link',
		say: ({ count }) => ({
			message: `There are ${count} links in this text. Networks show a preview of one only.`,
			fix: 'Keep {url} alone. Other links belong on the campaign’s page.',
		}),
	},
	startsWithHandle: {
		title: 'Begins with an account',
		say: ({ handle }) => ({
			message: `The text begins with ${q(handle)}. That counts as a reply, which most people never see.`,
			fix: 'Begin with another word, for example: Dear team of {target}, …',
		}),
	},
	fewMessages: {
		title: 'Few suggestions',
		say: ({ count, wanted }) => ({
			message: `There ${count === 1 ? 'is' : 'are'} only ${plural(count, 'suggestion', 'suggestions')}. When many people post the same text, networks take it for spam.`,
			fix: `Write ${wanted - count} more, each with a reason or a story of its own.`,
		}),
	},
	tooAlike: {
		title: 'Suggestions too alike',
		say: ({ first, second, percent }) => ({
			message: `The suggestions ${q(first)} and ${q(second)} have ${percent}% in common. Networks take that for copies.`,
			fix: 'Write one of them anew: another beginning, another reason, or a gap with {own}.',
		}),
	},
	insult: {
		title: 'Insult or threat',
		say: ({ found }) => ({
			message: `${q(found)} insults or threatens. A candystorm is friendly, otherwise nobody likes to help.`,
			fix: 'Say what you wish for instead, and why.',
		}),
	},
	tone: {
		title: 'Tone',
		say: ({ what, found }) => ({
			message: {
				capitals: `${q(found)} in capitals reads like shouting.`,
				exclamation: 'Three or more exclamation marks read like shouting.',
				ultimatum: `${q(found)} sounds like an ultimatum.`,
				pressure: `${q(found)} sounds like pressure.`,
				unfriendly: `${q(found)} sounds unfriendly.`,
			}[what],
			fix: {
				capitals: 'Write the words in normal letters.',
				exclamation: 'One exclamation mark is enough, or a full stop.',
				ultimatum: 'Say until when an answer helps and why, without “or else”.',
				pressure: 'Ask for it, for example: Can you make it before Friday?',
				unfriendly:
					'Say more kindly what does not work. If it is a quotation, “allow” lets it stay.',
			}[what],
		}),
	},
	hashtagCase: {
		title: 'Hashtag without capitals',
		say: ({ found, corrected }) => ({
			message: `${q(found)} is hard to read, and screen readers do not find the words in it.`,
			fix: corrected
				? `Write: "${corrected}"`
				: 'Begin each word in it with a capital letter, as in #FastInternet.',
		}),
	},
	personalData: {
		title: 'Personal data',
		say: ({ what, count }) => ({
			message: `There ${count === 1 ? 'is' : 'are'} ${
				{
					mail: plural(
						count,
						'mail address in this file that is neither the target’s nor the organizer’s',
						'mail addresses in this file that are neither the target’s nor the organizer’s',
					),
					phone: plural(count, 'phone number in this file', 'phone numbers in this file'),
					iban: plural(
						count,
						'account number (IBAN) in this file',
						'account numbers (IBAN) in this file',
					),
				}[what]
			}. Everybody could read ${count === 1 ? 'it' : 'them'}.`,
			fix: {
				mail: `Delete ${count === 1 ? 'it' : 'them'}. An address for questions belongs in “organizer” or “target”, at “mail”.`,
				phone: `Delete ${count === 1 ? 'it' : 'them'}. Whoever has questions finds the contact in the imprint.`,
				iban: `Delete ${count === 1 ? 'it' : 'them'}, and link to a donation page instead.`,
			}[what],
		}),
	},
	lookalike: {
		title: 'Account that looks like another',
		say: ({ found, real, codePoints }) => ({
			message: `${q(found)} looks almost like ${q(real)}, but it is another account.${codePoints ? ` Different: ${codePoints}.` : ''}`,
			fix: `Write ${real}. If you really mean the other one, name it at “lookalikes”.`,
		}),
	},
	lookalikeUsed: {
		title: 'False account addressed or linked',
		say: ({ found, how }) => ({
			message:
				how === 'own'
					? `${q(found)} stands at “lookalikes” and at “target” as well. It cannot be both false and real.`
					: `${q(found)} stands at “lookalikes”: it is not the account of those who are asked, so it is neither addressed nor linked.`,
			fix: {
				mention: 'Delete the name here, or write it without @.',
				link: 'Delete the link. The text may give the name alone.',
				own: 'Delete this entry. If a false account has that name elsewhere, say where: "@name on X"',
			}[how],
		}),
	},
	deadlineBeforeStart: {
		title: 'End before the beginning',
		say: ({ what }) => ({
			message: {
				campaign: 'The campaign ends before it begins.',
				event: 'The event ends before it begins.',
				answer: 'Here the answer came before the question.',
			}[what],
			fix: {
				campaign: 'Write a time at “deadline” that comes after “starts”.',
				event: 'Write a time at “ends” that comes after “at”.',
				answer: 'Write a time at “answered” that does not come before “asked”.',
			}[what],
		}),
	},
	updateInFuture: {
		title: 'Update from the future',
		say: ({ found }) => ({
			message: `This update has a time that is still to come: ${q(found)}. It does not count until then.`,
			fix: 'Check day and time. If it is meant to appear then, all is well.',
		}),
	},
	noEvidence: {
		title: 'No evidence',
		say: () => ({
			message: 'Nothing backs up the story yet. With evidence, more people take part.',
			fix: 'Add: evidence: [{ title: "Letter of the school", url: "https://example.org/letter" }]',
		}),
	},
	noNews: {
		title: 'No news for long',
		say: ({ days }) => ({
			message: `There has been no news for ${plural(days, 'day', 'days')}. Whoever takes part wants to know how it goes.`,
			fix: 'Write a sentence below “updates”, even if nobody has answered yet.',
		}),
	},
	updateWithoutSource: {
		title: 'Answer without a source',
		say: () => ({
			message: 'There is an answer here, but not where it can be read.',
			fix: 'Add below it: source: https://…',
		}),
	},
} satisfies Partial<FindingDictionary>;
