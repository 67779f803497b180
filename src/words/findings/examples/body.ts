import type { ExampleDictionary } from './example.ts';

/** The story below the second line `---`. */
export const bodyExamples = {
	bodyTooLarge: {
		in: 'words',
		wrong: {
			de: 'Eine Geschichte von 40 KB: das sind etwa zwanzig Seiten.',
			en: 'A story of 40 KB: that is about twenty pages.',
		},
		right: { de: 'Höchstens 32 KB, besser viel weniger.', en: '32 KB at most, better much less.' },
		values: { kilobytes: 40, most: 32 },
	},
	lineTooLong: {
		in: 'words',
		wrong: {
			de: 'Ein Absatz von 2.400 Zeichen ohne Zeilenumbruch.',
			en: 'A paragraph of 2,400 characters without a line break.',
		},
		right: {
			de: 'Zwei Absätze, zwischen ihnen eine leere Zeile.',
			en: 'Two paragraphs with an empty line between them.',
		},
		values: { length: 2400, most: 2000 },
	},
	tooNested: {
		in: 'body',
		wrong: '> > > > > > > > > The bridge is dark.',
		right: '> The bridge is dark.',
	},
	tooManyParts: {
		in: 'words',
		wrong: {
			de: 'Eine Linkliste mit dreitausend Einträgen.',
			en: 'A list of three thousand links.',
		},
		right: {
			de: 'Die zehn wichtigsten Links, und einer zur ganzen Liste.',
			en: 'The ten best links, and one to the whole list.',
		},
		values: { what: 'lines', count: 3000, most: 1500 },
	},
	bodySyntax: {
		in: 'body',
		wrong: 'The lamps stand <here.',
		right: 'The lamps stand \\<here.',
	},
	bodyCode: {
		in: 'body',
		wrong: 'We are {100 + 18} people.',
		right: 'We are 118 people.',
	},
	bodyHtml: {
		in: 'body',
		wrong: 'The bridge is <b>dark</b>.',
		right: 'The bridge is **dark**.',
	},
	unknownComponent: { in: 'body', wrong: '<Dedline/>', right: '<Deadline/>' },
	unknownProp: {
		in: 'body',
		wrong: '<Quote from="Anna">It is dark.</Quote>',
		right: '<Quote by="Anna">It is dark.</Quote>',
	},
	badProp: {
		in: 'body',
		wrong: '<Quote by="">It is dark.</Quote>',
		right: '<Quote by="Anna">It is dark.</Quote>',
	},
	bodyForbidden: {
		in: 'body',
		wrong: 'The bridge is dark.[^1]\n\n[^1]: Since summer.',
		right: 'The bridge is dark (since summer).',
	},
	badPicture: {
		in: 'body',
		wrong: '![The bridge by night](https://example.org/bridge.jpg)',
		right: '![The bridge by night](./bridge.jpg)',
	},
	pictureWithoutAlt: {
		in: 'body',
		wrong: '![](./bridge.jpg)',
		right: '![The bridge by night](./bridge.jpg)',
	},
	linkToFile: {
		in: 'body',
		wrong: 'Read [our letter](./open-letter.mdx).',
		right: 'Read [our letter](/open-letter/).',
	},
	badMailLink: {
		in: 'body',
		wrong: '[Write to us](mailto:hello@bridge.example?cc=all)',
		right: '[Write to us](mailto:hello@bridge.example)',
	},
} as const satisfies Partial<ExampleDictionary>;
