import { brandOf, type FindingDictionary, plural, withoutUser } from '../sentence.ts';
import { number, oneOf, q, write } from './speak.ts';

const shapes = {
	text: 'a text',
	list: 'a list',
	group: 'a group of details',
} as const;

const handleForms: Record<string, string> = {
	x: '1 to 15 letters from a to z, digits or _, such as @telekom_hilft',
	bluesky: 'a full domain name, such as @telekomhilft.example.com',
	mastodon: 'name and server, such as @hilft@social.example.com',
	threads: '1 to 30 letters from a to z, digits, dots or _, such as @telekom.hilft',
};

/** The fields and their values. */
export const fieldFindings = {
	unknownKey: {
		title: 'Unknown field',
		say: ({ key, suggestion, parent }) => ({
			message: parent
				? `There is no field ${q(key)} in ${q(parent)}.`
				: `There is no field ${q(key)}.`,
			fix: suggestion
				? `Did you mean ${q(suggestion)}? Then write: ${suggestion}: …`
				: 'Delete the line, or look up the field’s name in the guide.',
		}),
	},
	missingField: {
		title: 'Field is missing',
		say: ({ field, example }) => ({
			message: `The field ${q(field)} is missing here.`,
			fix: `Add a line, for example: ${example}`,
		}),
	},
	emptyText: {
		title: 'Field is empty',
		say: ({ field }) => ({
			message: `There is nothing at ${q(field)}.`,
			fix: 'Write something behind it, or delete the line.',
		}),
	},
	wrongShape: {
		title: 'Field has the wrong form',
		say: ({ field, wanted, found }) => ({
			message: `${q(field)} should be ${shapes[wanted]}, but it is ${shapes[found]}.`,
			fix: {
				text: `Write the text in the same line, in quotation marks: ${field.split('.').at(-1)}: "…"`,
				list: 'Write each entry in a line of its own that begins with spaces and “- ”.',
				group: 'Write the details below it, each in a line of its own that begins with spaces.',
			}[wanted],
		}),
	},
	unknownValue: {
		title: 'Unknown value',
		say: ({ field, found, allowed, suggestion }) => ({
			message: `${q(found)} is not possible at ${q(field)}.`,
			fix: suggestion
				? `Did you mean ${q(suggestion)}? Possible: ${oneOf(allowed)}.`
				: `Write ${oneOf(allowed)}.`,
		}),
	},
	notWholeNumber: {
		title: 'Not a whole number',
		say: ({ field, found, least }) => ({
			message: `${q(field)} should be a whole number from ${least} up, but it is ${q(found)}.`,
			fix: 'Write digits only, without dots, spaces and words: 500',
		}),
	},
	notYesNo: {
		title: 'Neither yes nor no',
		say: ({ field, found }) => ({
			message: `${q(field)} can only be true (yes) or false (no), but it is ${q(found)}.`,
			fix: `Write ${field}: true or ${field}: false.`,
		}),
	},
	textTooLong: {
		title: 'Text too long',
		say: ({ field, length, most }) => ({
			message: `${q(field)} has ${number(length)} characters; ${number(most)} are allowed.`,
			fix: `Shorten the text by at least ${plural(length - most, 'character', 'characters')}.`,
		}),
	},
	listSize: {
		title: 'Too many or too few entries',
		say: ({ field, length, least, most }) => ({
			message: `${q(field)} has ${plural(length, 'entry', 'entries')}; ${least} to ${number(most)} are allowed.`,
			fix:
				length < least
					? `Add at least ${plural(least - length, 'entry', 'entries')}.`
					: `Delete at least ${plural(length - most, 'entry', 'entries')}.`,
		}),
	},
	badTime: {
		title: 'Time not understood',
		say: ({ found, corrected }) => ({
			message: found.trim()
				? `${q(found)} cannot be understood as a time here.${/^\s*\d{4}\D/.test(found) ? '' : ' The year comes first.'}`
				: 'The time is missing here.',
			fix: write(
				corrected,
				'Write a day like this: 2026-12-31, with a time like this: 2026-12-31 18:00',
			),
		}),
	},
	noSuchTime: {
		title: 'No such time',
		say: ({ found, what }) => ({
			message:
				what === 'date'
					? `The calendar has no day ${q(found)}.`
					: `There is no such time of day as in ${q(found)}.`,
			fix:
				what === 'date'
					? 'Look at a calendar and write a day that exists.'
					: 'Write a time of day from 00:00 to 23:59.',
		}),
	},
	skippedTime: {
		title: 'Hour is left out',
		say: ({ found, zone, corrected }) => ({
			message: `${q(found)} does not exist in ${zone}: the clocks go forward that night.`,
			fix: `Write: ${corrected}`,
		}),
	},
	doubleTime: {
		title: 'Hour comes twice',
		say: ({ found, zone, first, second }) => ({
			message: `${q(found)} comes twice in ${zone}: the clocks go back that night.`,
			fix: `Write ${first} for the first or ${second} for the second time.`,
		}),
	},
	badZone: {
		title: 'Unknown time zone',
		say: ({ found, suggestion }) => ({
			message: `There is no time zone ${q(found)}.`,
			fix: write(suggestion, 'Write continent/city, for example: Europe/Berlin'),
		}),
	},
	badLang: {
		title: 'Unknown language',
		say: ({ found }) => ({
			message: `${q(found)} is not the code of a language.`,
			fix: 'Write the code in small letters: de, en, tr or pt-br.',
		}),
	},
	badHandle: {
		title: 'Account name not possible',
		say: ({ network, found, corrected }) => ({
			message: `No account on ${brandOf(network)} can be called ${q(found)}.`,
			fix: corrected
				? `Write: "@${corrected.replace(/^@/, '')}"`
				: `The name on ${brandOf(network)} is ${handleForms[network] ?? 'written as in the profile'}.`,
		}),
	},
	badHashtag: {
		title: 'Hashtag not possible',
		say: ({ found, corrected }) => ({
			message: `${q(found)} is no hashtag: it is # and letters, digits or _, without spaces, and not only digits.`,
			fix: corrected ? `Write: "${corrected}"` : 'Write it like this: "#FastInternet"',
		}),
	},
	badMail: {
		title: 'Mail address not possible',
		say: ({ found }) => ({
			message: `${q(found)} is not a mail address.`,
			fix: 'Write exactly one address, for example: hello@example.org',
		}),
	},
	badAddress: {
		title: 'Web address not possible',
		say: ({ found, why, corrected, shown }) => ({
			message: {
				form: `${q(found)} is not a web address.`,
				scheme: `${q(found)} is not a link that people may click. Only https is allowed.`,
				http: `${q(found)} is not encrypted.`,
				user: `There is a user name before the @ in ${q(withoutUser(found))}. That is how false addresses are hidden.`,
				private: `${q(found)} does not lead to the public web but to a computer of one’s own.`,
				hostless: `${q(found)} lacks https: at its beginning.`,
				long: 'This address is longer than 2,000 characters. Browsers and mail programs cut it off.',
				lookalike: `There are letters of another alphabet in ${q(found)} that only look alike. Browsers go to ${shown ?? 'another address'}.`,
			}[why],
			fix: write(
				corrected,
				why === 'lookalike'
					? 'Type the address again instead of pasting it.'
					: why === 'long'
						? 'Use a shorter address of the same page.'
						: 'Copy the address from the browser’s address bar: https://example.org/page',
			),
		}),
	},
	badId: {
		title: 'id not possible',
		say: ({ found, corrected }) => ({
			message: `${q(found)} is not possible as “id”. It becomes the address: 1 to 30 characters, small letters from a to z, digits and hyphens, not only digits and not thanks-1.`,
			fix: write(corrected, 'Write a short word, for example: joy'),
		}),
	},
	doubleId: {
		title: 'id used twice',
		say: ({ id, field }) => ({
			message: `The “id” ${q(id)} is there twice in ${q(field)}. Each becomes an address of its own.`,
			fix: 'Give one of the two entries another “id”.',
		}),
	},
	badServer: {
		title: 'Server not possible',
		say: ({ found }) => ({
			message: `${q(found)} is not the name of a server.`,
			fix: 'Write the name alone, without https:// and without @: bildung.social',
		}),
	},
	badShort: {
		title: 'Short address not possible',
		say: ({ found }) => ({
			message: `${q(found)} is not possible as a short address.`,
			fix: 'Write 3 to 12 small letters from a to z or digits: tkhilf',
		}),
	},
	badColour: {
		title: 'Colour not possible',
		say: ({ found }) => ({
			message: `${q(found)} is not a colour.`,
			fix: 'Write # and six of 0–9 and a–f, in quotation marks: "#c8234f"',
		}),
	},
	lowContrast: {
		title: 'Too little contrast',
		say: ({ first, second, ratio, corrected }) => ({
			message: `${q(first)} can hardly be read on ${q(second)}: the contrast is ${number(ratio)}, it takes 4.5.`,
			fix: `Write: ${corrected}`,
		}),
	},
	needsConsent: {
		title: 'Consent is missing',
		say: () => ({
			message: 'These thanks go to a person, who has to agree first.',
			fix: 'Ask them, and then write: consent: true',
		}),
	},
} satisfies Partial<FindingDictionary>;
