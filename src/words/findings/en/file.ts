import type { FindingDictionary } from '../sentence.ts';
import { languageName, number, q, write } from './speak.ts';

/** The file itself, and what stands between the two lines `---`. */
export const fileFindings = {
	fileTooLarge: {
		title: 'File too large',
		say: ({ kilobytes, most }) => ({
			message: `The file has ${number(kilobytes)} KB; ${most} KB are allowed.`,
			fix: 'Shorten the text, or keep long documents elsewhere and link to them.',
		}),
	},
	notUtf8: {
		title: 'Wrong text encoding',
		say: () => ({
			message: 'The file is not saved as UTF-8. Accents and emoji would come out broken.',
			fix: 'Save the file again and choose the encoding “UTF-8”.',
		}),
	},
	forbiddenCharacter: {
		title: 'Invisible or disturbing character',
		say: ({ codePoint, what }) => ({
			message: {
				control: `There is an invisible control character here (${codePoint}).`,
				bidi: `There is a character here that turns the reading direction round (${codePoint}). It makes a text look different from what it is.`,
				invisible: `There is an invisible character here (${codePoint}). It changes names and links without anybody seeing it.`,
				marks: `Too many marks are piled onto a single letter here (${codePoint}).`,
			}[what],
			fix: 'Delete this place and type it again instead of pasting it.',
		}),
	},
	badFileName: {
		title: 'File name not possible',
		say: ({ name, suggestion }) => ({
			message: `The name ${q(name)} is not possible. It becomes the page’s address: 3 to 60 characters, only small letters from a to z, digits and hyphens.`,
			fix: suggestion
				? `Rename the file to: ${suggestion}.mdx`
				: 'Give the file a name such as fast-internet.mdx.',
		}),
	},
	reservedName: {
		title: 'Name is taken',
		say: ({ name }) => ({
			message: `The site itself needs the address ${q(name)}.`,
			fix: 'Choose another name, for example one with the place or the year in it.',
		}),
	},
	doubleName: {
		title: 'Name used twice',
		say: ({ name, other }) => ({
			message: `The file ${q(other)} already has the address ${q(name)}.`,
			fix: 'Give one of the two files another name.',
		}),
	},
	symbolicLink: {
		title: 'Only a link to a file',
		say: () => ({
			message:
				'This is only a link to another file. Campaigns have to lie in the folder themselves.',
			fix: 'Delete the link and copy the file itself here.',
		}),
	},
	unreadable: {
		title: 'File cannot be read',
		say: ({ reason }) => ({
			message: {
				missing: 'This file does not exist (any more).',
				denied: 'This file may not be read.',
				other: 'This file cannot be read.',
				folder: 'This folder does not exist or cannot be read.',
			}[reason],
			fix: {
				missing: 'Look whether the file was renamed or moved.',
				denied: 'Give yourself the right to read it, in the file’s properties.',
				other: 'Open the file in an editor and save it again.',
				folder: 'Look at the folder’s name, in CANDYSTORM_CAMPAIGNS where it stands there.',
			}[reason],
		}),
	},
	frontmatterMissing: {
		title: 'Top part is missing',
		say: () => ({
			message:
				'The file does not begin with its top part: the details between two lines of three hyphens.',
			fix: 'Begin the file with a line ---, then the details such as title: …, then a line --- again.',
		}),
	},
	frontmatterOpen: {
		title: 'Top part does not end',
		say: () => ({
			message: 'The second line of three hyphens is missing after the details.',
			fix: 'Write a line with nothing but --- below the last detail.',
		}),
	},
	frontmatterForeign: {
		title: 'Another form of top part',
		say: ({ found }) => ({
			message: `The top part begins or ends with ${q(found)}. Only three hyphens are allowed.`,
			fix: 'Write a line with nothing but --- here.',
		}),
	},
	yamlAt: {
		title: '@ needs quotation marks',
		say: ({ corrected }) => ({
			message:
				'An @ at the beginning needs quotation marks around the whole text, otherwise it is misunderstood.',
			fix: write(corrected, 'Put quotation marks around the text, for example: "@telekom_hilft"'),
		}),
	},
	yamlColon: {
		title: 'A colon needs quotation marks',
		say: ({ corrected }) => ({
			message:
				'There is a colon with a space behind it in this text. The whole text then needs quotation marks.',
			fix: write(
				corrected,
				'Put quotation marks around the text: title: "Telekom: where is our line?"',
			),
		}),
	},
	yamlHash: {
		title: 'Text behind # gets lost',
		say: ({ lost, corrected }) => ({
			message: `Without quotation marks, everything from the # on would disappear: ${q(lost)}.`,
			fix: write(corrected, 'Put quotation marks around the whole text.'),
		}),
	},
	yamlStart: {
		title: 'First character needs quotation marks',
		say: ({ character, corrected }) => ({
			message: `A text that begins with ${q(character)} needs quotation marks.`,
			fix: write(corrected, 'Put quotation marks around the whole text.'),
		}),
	},
	yamlTab: {
		title: 'Tab at the beginning of a line',
		say: ({ corrected }) => ({
			message: 'This line begins with a tab. Only spaces are allowed in the top part.',
			fix: write(corrected, 'Replace every tab by two spaces.'),
		}),
	},
	yamlEmptyEntry: {
		title: 'Empty entry',
		say: () => ({
			message: 'There is nothing behind this dash.',
			fix: 'Write the entry in the same line, behind “- ”, or delete the line.',
		}),
	},
	yamlDouble: {
		title: 'Field given twice',
		say: ({ key, firstLine }) => ({
			message: `${q(key)} already stands in line ${firstLine}. It would not be clear which of the two counts.`,
			fix: 'Delete one of the two lines.',
		}),
	},
	yamlFeature: {
		title: 'Special sign in the top part',
		say: ({ what }) => ({
			message: {
				alias: 'A * at the beginning of a text has a special meaning that is not allowed here.',
				anchor: 'An & at the beginning of a text has a special meaning that is not allowed here.',
				tag: 'A ! at the beginning of a text has a special meaning that is not allowed here.',
				merge: 'The detail << copies in other details. That is not allowed here.',
				document: 'A second top part begins in the middle of this one.',
				depth: 'The details are put too deep into one another.',
			}[what],
			fix: {
				alias: 'Put quotation marks around the text, or write it out once more.',
				anchor: 'Put quotation marks around the text.',
				tag: 'Put quotation marks around the text.',
				merge: 'Write out each detail.',
				document: 'Delete the line with the three hyphens or dots.',
				depth: 'Write the details as the example in the guide shows them.',
			}[what],
		}),
	},
	yamlQuote: {
		title: 'Quotation marks do not match',
		say: ({ corrected }) => ({
			message:
				'Opening and closing quotation marks do not match here, or there is another one inside the text.',
			fix: write(
				corrected,
				'Put the same straight quotation mark (") at both ends, and use “…” inside the text.',
			),
		}),
	},
	yamlIndent: {
		title: 'Spaces at the beginning do not fit',
		say: () => ({
			message: 'This line begins with more or fewer spaces than those it belongs to.',
			fix: 'Begin lines that belong together with the same number of spaces, best with two.',
		}),
	},
	yamlSpace: {
		title: 'Space is missing',
		say: ({ after, corrected }) => ({
			message:
				after === ':'
					? 'There is no space behind the colon.'
					: 'There is no space behind the dash.',
			fix: write(corrected, `Put a space behind ${q(after)}.`),
		}),
	},
	yamlBracket: {
		title: 'Bracket does not match',
		say: ({ bracket, corrected }) => ({
			message: `The bracket ${q(bracket)} lacks its counterpart, or something stands behind it.`,
			fix: write(
				corrected,
				'Add the missing bracket, or put quotation marks around the whole text.',
			),
		}),
	},
	yamlBackslash: {
		title: 'Backslash in quotation marks',
		say: ({ corrected }) => ({
			message: 'A backslash (\\) between "…" has a special meaning.',
			fix: write(corrected, "Write it twice, or use single quotation marks: '…'"),
		}),
	},
	yamlOther: {
		title: 'Top part not understood',
		say: () => ({
			message: 'This place in the top part cannot be understood.',
			fix: 'Write each detail in a line of its own: name, colon, space, text in quotation marks.',
		}),
	},
	translationOrphan: {
		title: 'Translation without a campaign',
		say: ({ slug }) => ({
			message: `This is a translation, but there is no campaign ${q(`${slug}.mdx`)}.`,
			fix: `Create ${slug}.mdx, or rename this file.`,
		}),
	},
	translationFixed: {
		title: 'Field is the same in all languages',
		say: ({ field }) => ({
			message: `${q(field)} holds for all languages and stands in the campaign’s own file only.`,
			fix: `Delete ${q(field)} here, and change it in the campaign’s own file if needed.`,
		}),
	},
	translationUnmatched: {
		title: 'No counterpart in the campaign',
		say: ({ field, entry }) => ({
			message: `The campaign has no entry that this one of ${q(field)} (${q(entry)}) translates.`,
			fix:
				{
					updates: 'Write exactly the time at “at” that the campaign has.',
					counts: 'Write exactly the time at “at” that the campaign has.',
				}[field] ?? 'Use the same “id” as the campaign, or keep the same order.',
		}),
	},
	translationSame: {
		title: 'Translation into the same language',
		say: ({ lang }) => ({
			message: `This campaign already exists in ${languageName(lang)}.`,
			fix: 'Give the file the code of another language, or delete it.',
		}),
	},
} satisfies Partial<FindingDictionary>;
