import type { ExampleDictionary } from './example.ts';

const site = 'title: Friendly storms\nurl: https://storms.example';

const operator = `operator:
  name: Friends of the bridge
  street: Mill Lane 1
  postcode: "10001"
  city: Milltown
  mail: hello@bridge.example`;

/** The site, its numbers and its images; warnings that may stay. */
export const siteExamples = {
	siteMissing: {
		in: 'words',
		wrong: {
			de: 'Ein Ordner mit Kampagnen, aber ohne die Datei site.yaml.',
			en: 'A folder with campaigns but without the file site.yaml.',
		},
		right: {
			de: 'Ein Ordner mit der Datei site.yaml darin.',
			en: 'A folder with the file site.yaml in it.',
		},
		values: {},
	},
	imprintMissing: { in: 'site', wrong: site, right: `${site}\n${operator}` },
	shortTaken: { in: 'fields', wrong: 'short: bridge', right: 'short: light' },
	noCampaigns: { in: 'names', wrong: [], right: ['bridge.mdx'] },
	countsDamaged: {
		in: 'words',
		wrong: {
			de: 'Eine Zahlendatei, in der jemand von Hand ein Komma gelöscht hat.',
			en: 'A file of numbers in which somebody deleted a comma by hand.',
		},
		right: {
			de: 'Die Datei, wie „npm run count“ sie geschrieben hat; eigene Zahlen stehen in der Kampagne bei counts.',
			en: 'The file as “npm run count” wrote it; your own numbers stand in the campaign at counts.',
		},
		values: { what: 'json' },
	},
	allowUnknown: {
		in: 'fields',
		wrong: 'allow: [{ code: CS-999, because: It is a quotation }]',
		right: 'allow: [{ code: CS-031, because: It is a quotation }]',
	},
	allowError: {
		in: 'fields',
		wrong: 'allow: [{ code: CS-065, because: Anna does not mind }]',
		right: 'allow: [{ code: CS-031, because: It is a quotation }]',
	},
	cardTooSmall: {
		in: 'fields',
		wrong: 'title: Nightlightsforthebridgeandforeverypaththatleadstoit',
		right: 'title: Night lights for the bridge and for every path that leads to it',
	},
	noGlyph: {
		in: 'fields',
		wrong: 'title: Light for the bridge 𒀀',
		right: 'title: Light for the bridge ★',
	},
} as const satisfies Partial<ExampleDictionary>;
