import type { FindingDictionary } from '../sentence.ts';
import { number, oneOf, q } from './speak.ts';

/** The story below the second line `---`. */
export const bodyFindings = {
	bodyTooLarge: {
		title: 'Story too large',
		say: ({ kilobytes, most }) => ({
			message: `The text below the top part has ${number(kilobytes)} KB; ${most} KB are allowed.`,
			fix: 'Shorten it, or link to long documents.',
		}),
	},
	lineTooLong: {
		title: 'Line too long',
		say: ({ length, most }) => ({
			message: `This line has ${number(length)} characters; ${number(most)} are allowed.`,
			fix: 'Break it into paragraphs with an empty line between them.',
		}),
	},
	tooNested: {
		title: 'Too many levels',
		say: ({ depth, most }) => ({
			message: `Lists or quotations stand ${depth} levels deep here; ${most} are allowed.`,
			fix: 'Begin the line with fewer > or dashes.',
		}),
	},
	tooManyParts: {
		title: 'Too many signs or lines',
		say: ({ what, count, most }) => ({
			message: {
				marks: `There are ${number(count)} signs such as * _ [ and < in the text; ${number(most)} are allowed.`,
				braces: `There are ${number(count)} curly brackets in the text; ${number(most)} are allowed.`,
				lines: `The text has ${number(count)} lines; ${number(most)} are allowed.`,
			}[what],
			fix: 'Shorten the text, or link to long documents.',
		}),
	},
	bodySyntax: {
		title: 'Sign in the text is ambiguous',
		say: ({ what }) => ({
			message: {
				address: 'An address needs no angle brackets here, and with them it becomes no link.',
				tag: 'A building block in angle brackets is not closed properly.',
				brace: 'A curly bracket has a special meaning here, and it is not closed.',
				comment: 'A comment is not written properly.',
				other: 'This place in the text cannot be understood.',
			}[what],
			fix: {
				address: 'Leave the signs < and > out.',
				tag: 'Close the block, for example: <Ask/>. For the sign itself write \\<.',
				brace: 'Leave the curly brackets out, or write \\{ for the sign itself.',
				comment: 'Write comments like this: {/* for us only */}',
				other: 'Write it more simply, without < and {.',
			}[what],
		}),
	},
	bodyCode: {
		title: 'Program code in the text',
		say: ({ what }) => ({
			message: {
				import:
					'A campaign may not load anything with “import”. The building blocks are there already.',
				export: 'A campaign may not define anything with “export”.',
				expression: 'A campaign may not calculate anything: curly brackets are for comments only.',
				prop: 'A building block takes only fixed texts in quotation marks, nothing in curly brackets.',
				spread: 'A building block may not take its details from {...}.',
			}[what],
			fix: {
				import: 'Delete the line.',
				export: 'Delete the line and write the text itself.',
				expression: 'Delete the curly brackets, or write \\{ instead of {.',
				prop: 'Write the text in quotation marks, for example: by="Anna"',
				spread: 'Write each detail by itself, for example: by="Anna"',
			}[what],
		}),
	},
	bodyHtml: {
		title: 'HTML in the text',
		say: ({ name }) => ({
			message: `HTML such as ${q(`<${name}>`)} is not allowed in a campaign.`,
			fix: 'Delete it. Markdown is enough for emphasis, lists, links and pictures: **bold**, - item, [text](https://…).',
		}),
	},
	unknownComponent: {
		title: 'Unknown building block',
		say: ({ name, suggestion }) => ({
			message: `There is no building block ${q(`<${name}>`)}.`,
			fix: suggestion
				? `Did you mean <${suggestion}/>?`
				: 'Possible are <Ask/>, <Quote>, <Facts>, <Deadline/>, <Progress/>, <ShareButtons/> and <Timeline/>.',
		}),
	},
	unknownProp: {
		title: 'Unknown detail of a building block',
		say: ({ component, prop, allowed }) => ({
			message: `The building block ${q(`<${component}>`)} does not know ${q(prop)}.`,
			fix:
				allowed.length > 0 ? `Possible: ${oneOf(allowed)}.` : 'Delete it; this block needs none.',
		}),
	},
	badProp: {
		title: 'Detail of a building block not possible',
		say: ({ component, prop }) => ({
			message: `In the building block ${q(`<${component}>`)}, ${q(prop)} needs a text in quotation marks.`,
			fix: `Write: ${prop}="…"`,
		}),
	},
	bodyForbidden: {
		title: 'Not allowed in the text',
		say: ({ what, name }) => ({
			message: {
				footnote: 'There are no footnotes in a campaign.',
				code: 'There are no blocks of program code in a campaign.',
				definition: 'There are no links with their addresses collected at the end in a campaign.',
				other: `There is no ${q(name)} in a campaign.`,
			}[what],
			fix: {
				footnote: 'Write the note in brackets into the sentence, or link to the source.',
				code: 'Write the text without ``` and without four spaces at the beginning.',
				definition: 'Write the address into the link itself: [text](https://…)',
				other: 'Write it as a plain paragraph, a list or a quotation.',
			}[what],
		}),
	},
	badPicture: {
		title: 'Picture not possible',
		say: ({ found, why }) => ({
			message: {
				foreign: `The picture ${q(found)} lies on another website, which would learn who reads the page.`,
				outside: `The picture ${q(found)} does not lie in the campaign’s folder.`,
				missing: `There is no picture ${q(found)}.`,
				type: `${q(found)} is not a picture that every browser shows.`,
				broken: `The picture ${q(found)} is damaged and cannot be opened.`,
				large: `The picture ${q(found)} is too large: 25 MB and 40 megapixels at most.`,
				svg: `${q(found)} is an SVG, which can hold program code.`,
				link: `${q(found)} is only a link to another file.`,
				reference: `The address of the picture ${q(found)} stands elsewhere in the text, where it is not looked for.`,
			}[why],
			fix: {
				foreign:
					'Download the picture, put it beside the campaign and write: ![What it shows](./picture.jpg)',
				outside: 'Put the picture beside the campaign and write: ![What it shows](./picture.jpg)',
				missing: 'Check the name, capitals included, or put the picture beside the campaign.',
				type: 'Save it as JPEG or PNG.',
				broken: 'Save the picture again, as JPEG or PNG.',
				large: 'Make the picture smaller; a width of 2,000 pixels is enough.',
				svg: 'Save it as PNG.',
				link: 'Copy the picture itself beside the campaign.',
				reference: 'Write the address into the picture itself: ![What it shows](./picture.jpg)',
			}[why],
		}),
	},
	pictureWithoutAlt: {
		title: 'Picture without a description',
		say: ({ found }) => ({
			message: `The picture ${q(found)} has no description. Whoever cannot see it does not learn what it shows.`,
			fix: `Write what it shows in the square brackets: ![200 teachers in a gym](${found})`,
		}),
	},
	linkToFile: {
		title: 'Link to a file',
		say: ({ found, corrected }) => ({
			message: `${q(found)} is a file of your folder. The site has nothing under this name, so the link leads nowhere.`,
			fix: corrected
				? `Write the address of the page: ${corrected}`
				: `Show a picture like this: ![What can be seen on it](${found})`,
		}),
	},
	badMailLink: {
		title: 'Mail link not possible',
		say: ({ why }) => ({
			message: {
				many: 'This mail link has more than one address. That is how mass mails happen.',
				subject: 'This mail link holds more than an address, a subject and a text.',
				form: 'This mail link holds no proper mail address.',
			}[why],
			fix: 'Write exactly one address: [Write to us](mailto:hello@example.org)',
		}),
	},
} satisfies Partial<FindingDictionary>;
