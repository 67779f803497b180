import type { ExampleDictionary } from './example.ts';

/** The file itself, and what stands between the two lines `---`. */
export const fileExamples = {
	fileTooLarge: {
		in: 'words',
		wrong: {
			de: 'Eine Datei von 70 KB, weil das ganze Protokoll darin steht.',
			en: 'A file of 70 KB, because all of the minutes stand in it.',
		},
		right: {
			de: 'Die Geschichte in Kürze, und ein Link zum Protokoll.',
			en: 'The story in short, and a link to the minutes.',
		},
		values: { kilobytes: 70, most: 64 },
	},
	notUtf8: {
		in: 'words',
		wrong: {
			de: 'Eine Datei, die ein alter Editor als „ANSI“ oder „Latin-1“ gespeichert hat.',
			en: 'A file that an old editor saved as “ANSI” or “Latin-1”.',
		},
		right: { de: 'Dieselbe Datei als UTF-8.', en: 'The same file as UTF-8.' },
		values: {},
	},
	forbiddenCharacter: {
		in: 'words',
		wrong: {
			de: 'Ein Kontoname, der von einer Website kopiert wurde und ein unsichtbares Zeichen mitbringt.',
			en: 'An account name that was copied from a website and brings an invisible character along.',
		},
		right: { de: 'Derselbe Name, neu getippt.', en: 'The same name, typed anew.' },
		values: { codePoint: 'U+200B', what: 'invisible' },
	},
	badFileName: {
		in: 'names',
		wrong: ['Light for the Bridge.mdx'],
		right: ['light-for-the-bridge.mdx'],
	},
	reservedName: { in: 'names', wrong: ['new.mdx'], right: ['new-lamps.mdx'] },
	doubleName: {
		in: 'names',
		wrong: ['bridge.mdx', 'bridge/index.mdx'],
		right: ['bridge.mdx', 'bridge-by-day/index.mdx'],
	},
	symbolicLink: {
		in: 'words',
		wrong: {
			de: 'Im Ordner liegt nur eine Verknüpfung mit einer Datei, die anderswo liegt.',
			en: 'In the folder there is only a shortcut to a file that lies elsewhere.',
		},
		right: { de: 'Die Datei selbst liegt im Ordner.', en: 'The file itself lies in the folder.' },
		values: {},
	},
	unreadable: {
		in: 'words',
		wrong: {
			de: 'Eine Datei, die nur jemand anderes lesen darf.',
			en: 'A file that only somebody else may read.',
		},
		right: { de: 'Eine Datei, die du öffnen kannst.', en: 'A file that you can open.' },
		values: { reason: 'denied' },
	},
	frontmatterMissing: {
		in: 'file',
		wrong: '…\n\nThe bridge has been dark since summer.',
		right: '---\n…\n---\n\nThe bridge has been dark since summer.',
	},
	frontmatterOpen: {
		in: 'file',
		wrong: '---\n…\n\nThe bridge has been dark since summer.',
		right: '---\n…\n---\n\nThe bridge has been dark since summer.',
	},
	frontmatterForeign: {
		in: 'file',
		wrong: '+++\n…\n+++\n\nThe bridge has been dark since summer.',
		right: '---\n…\n---\n\nThe bridge has been dark since summer.',
	},
	yamlAt: {
		in: 'fields',
		wrong: 'target:\n  name: Town of Milltown\n  handles:\n    x: @milltown',
		right: 'target:\n  name: Town of Milltown\n  handles:\n    x: "@milltown"',
	},
	yamlColon: {
		in: 'fields',
		wrong: 'title: The bridge: who has a lamp?',
		right: 'title: "The bridge: who has a lamp?"',
	},
	yamlHash: {
		in: 'fields',
		wrong: 'ask: Please light the bridge. #BridgeLight says thank you.',
		right: 'ask: "Please light the bridge. #BridgeLight says thank you."',
	},
	yamlStart: {
		in: 'fields',
		wrong: 'invites:\n  - {ask} Can you help? {url}',
		right: 'invites:\n  - "{ask} Can you help? {url}"',
	},
	yamlTab: {
		in: 'fields',
		wrong: 'target:\n\tname: Town of Milltown',
		right: 'target:\n  name: Town of Milltown',
	},
	yamlEmptyEntry: {
		in: 'fields',
		wrong: 'invites:\n  - "Can you help? {url}"\n  -',
		right: 'invites:\n  - "Can you help? {url}"',
	},
	yamlDouble: {
		in: 'fields',
		wrong: 'ask: Please put two lamps on the bridge.\nask: Please put three lamps on the bridge.',
		right: 'ask: Please put three lamps on the bridge.',
	},
	yamlFeature: {
		in: 'fields',
		wrong: 'title: !!str Light for the bridge',
		right: 'title: Light for the bridge',
	},
	yamlQuote: {
		in: 'fields',
		wrong: 'title: "Light for the "old" bridge"',
		right: `title: 'Light for the "old" bridge'`,
	},
	yamlIndent: {
		in: 'fields',
		wrong: 'target:\n  name: Town of Milltown\n   handles: { x: milltown }',
		right: 'target:\n  name: Town of Milltown\n  handles: { x: milltown }',
	},
	yamlOther: {
		in: 'fields',
		wrong: 'Hello everybody\ntitle: Light for the bridge',
		right: '# Hello everybody\ntitle: Light for the bridge',
	},
	yamlSpace: {
		in: 'fields',
		wrong: 'title:Light for the bridge',
		right: 'title: Light for the bridge',
	},
	yamlBracket: {
		in: 'fields',
		wrong: 'hashtags: ["#BridgeLight"',
		right: 'hashtags: ["#BridgeLight"]',
	},
	yamlBackslash: {
		in: 'fields',
		wrong: 'title: "Light \\o/ for the bridge"',
		right: `title: 'Light \\o/ for the bridge'`,
	},
} as const satisfies Partial<ExampleDictionary>;
