import type { FindingDictionary } from '../sentence.ts';
import { q } from './speak.ts';

/** The site, its numbers and its images; warnings that may stay. */
export const siteFindings = {
	siteMissing: {
		title: 'The site’s file is missing',
		say: () => ({
			message: 'The campaigns folder lacks the file site.yaml with the details of the site.',
			fix: 'Create the file site.yaml, with title:, url: and operator:.',
		}),
	},
	imprintMissing: {
		title: 'Imprint is missing',
		say: ({ fields }) => ({
			message:
				'It does not say who answers for the site. Without an imprint, a public campaign may not go online.',
			fix: `Write the details ${fields.map((field) => `${field}:`).join(' ')} below operator: in the file site.yaml.`,
		}),
	},
	shortTaken: {
		title: 'Short address is taken',
		say: ({ short, other }) => ({
			message: `The short address ${q(short)} already leads to ${q(other)}.`,
			fix: 'Choose another one of 3 to 12 small letters or digits.',
		}),
	},
	noCampaigns: {
		title: 'No campaign yet',
		say: () => ({
			message: 'There is no campaign in the folder yet.',
			fix: 'Make one with “npm run new”.',
		}),
	},
	countsDamaged: {
		title: 'File of numbers is damaged',
		say: ({ what }) => ({
			message: {
				json: 'The file of numbers is damaged and cannot be read.',
				conflict: 'There are remains of two versions in the file of numbers (<<<<<<<).',
				version: 'The file of numbers was written by a newer version of the program.',
				shape: 'There are details in the file of numbers that do not belong there.',
			}[what],
			fix: {
				json: 'Bring back the last good version, or delete the file and run “npm run count”.',
				conflict: 'Decide for one of the two versions, and delete the lines with <<<, === and >>>.',
				version: 'Bring candystorm up to date.',
				shape:
					'Bring back the last good version. Your own numbers go into the campaign, below counts:.',
			}[what],
		}),
	},
	allowUnknown: {
		title: 'Unknown code in allow',
		say: ({ code }) => ({
			message: `There is no warning with the code ${q(code)}.`,
			fix: 'Write the code as it stands before the warning: CS-031',
		}),
	},
	allowError: {
		title: 'An error cannot be allowed',
		say: ({ code }) => ({
			message: `${q(code)} is an error. Only warnings can stay with “allow”.`,
			fix: 'Delete this entry and mend the error.',
		}),
	},
	cardTooSmall: {
		title: 'Text does not quite fit the picture',
		say: ({ field, fit }) =>
			fit === 'shortened'
				? {
						message: `${q(field)} is too long for the share image: only its beginning stands there.`,
						fix: 'Shorten the text, or let the warning stay with “allow”.',
					}
				: {
						message: `A word in ${q(field)} is longer than a line of the share image. It is divided there.`,
						fix: 'Take a shorter word, or put a hyphen into it.',
					},
	},
	noGlyph: {
		title: 'Character missing in the font',
		say: ({ character, codePoint, package: name }) => ({
			message: `The fonts of the share images lack the character ${q(character)} (${codePoint}).`,
			fix:
				name === undefined
					? 'Leave it out, or write another one.'
					: `Write it differently, or install the font for it: npm install ${name}`,
		}),
	},
} satisfies Partial<FindingDictionary>;
