import type { ExampleDictionary } from './example.ts';

/** The fields and their values, and those of translations. */
export const fieldExamples = {
	unknownKey: { in: 'fields', wrong: 'goals: 500', right: 'goal: 500' },
	missingField: {
		in: 'fields',
		wrong: 'target:\n  handles: { x: milltown }',
		right: 'target:\n  name: Town of Milltown\n  handles: { x: milltown }',
	},
	emptyText: { in: 'fields', wrong: 'title: ""', right: 'title: Light for the bridge' },
	wrongShape: {
		in: 'fields',
		wrong: 'hashtags: "#BridgeLight"',
		right: 'hashtags: ["#BridgeLight"]',
	},
	unknownValue: { in: 'fields', wrong: 'kind: please', right: 'kind: plea' },
	notWholeNumber: { in: 'fields', wrong: 'goal: five hundred', right: 'goal: 500' },
	notYesNo: { in: 'fields', wrong: 'demo: yes', right: 'demo: true' },
	textTooLong: {
		in: 'fields',
		wrong:
			'title: Light for the bridge, so that all children of our town come home safely on winter evenings',
		right: 'title: Light for the bridge on winter evenings',
	},
	listSize: {
		in: 'fields',
		wrong: 'hashtags: ["#BridgeLight", "#Milltown", "#Winter", "#Lamps"]',
		right: 'hashtags: ["#BridgeLight", "#Milltown", "#Winter"]',
	},
	badTime: { in: 'fields', wrong: 'deadline: 04.12.2026', right: 'deadline: 2026-12-04' },
	noSuchTime: { in: 'fields', wrong: 'deadline: 2026-11-31', right: 'deadline: 2026-11-30' },
	skippedTime: {
		in: 'fields',
		wrong: 'event: { name: Party on the bridge, at: 2027-03-28 02:30 }',
		right: 'event: { name: Party on the bridge, at: 2027-03-28 03:30 }',
	},
	doubleTime: {
		in: 'fields',
		wrong: 'event: { name: Party on the bridge, at: 2027-10-31 02:30 }',
		right: 'event: { name: Party on the bridge, at: 2027-10-31 02:30 +01:00 }',
	},
	badZone: { in: 'fields', wrong: 'timezone: Europa/Berlin', right: 'timezone: Europe/Berlin' },
	badLang: { in: 'fields', wrong: 'lang: english', right: 'lang: en' },
	badHandle: {
		in: 'fields',
		wrong: 'target:\n  name: Town of Milltown\n  handles: { x: Town of Milltown }',
		right: 'target:\n  name: Town of Milltown\n  handles: { x: milltown }',
	},
	badHashtag: {
		in: 'fields',
		wrong: 'hashtags: ["#Bridge Light"]',
		right: 'hashtags: ["#BridgeLight"]',
	},
	badMail: {
		in: 'fields',
		wrong: 'organizer: { name: Friends of the bridge, mail: hello at bridge.example }',
		right: 'organizer: { name: Friends of the bridge, mail: hello@bridge.example }',
	},
	badAddress: {
		in: 'fields',
		wrong: 'evidence:\n  - { title: Our count, url: http://bridge.example/count }',
		right: 'evidence:\n  - { title: Our count, url: https://bridge.example/count }',
	},
	badId: {
		in: 'fields',
		wrong: 'invites:\n  - { id: For friends, text: "Can you help? {url}" }',
		right: 'invites:\n  - { id: for-friends, text: "Can you help? {url}" }',
	},
	doubleId: {
		in: 'fields',
		wrong:
			'invites:\n  - { id: friends, text: "Can you help? {url}" }\n  - { id: friends, text: "Have you seen this? {url}" }',
		right:
			'invites:\n  - { id: friends, text: "Can you help? {url}" }\n  - { id: family, text: "Have you seen this? {url}" }',
	},
	badServer: {
		in: 'fields',
		wrong: 'mastodon: ["https://milltown.social/about"]',
		right: 'mastodon: [milltown.social]',
	},
	badShort: { in: 'fields', wrong: 'short: The Bridge', right: 'short: thebridge' },
	badColour: {
		in: 'fields',
		wrong: 'theme: { accent: dark red }',
		right: 'theme: { accent: "#8b0000" }',
	},
	lowContrast: {
		in: 'fields',
		wrong: 'theme: { ink: "#999999", paper: "#ffffff" }',
		right: 'theme: { ink: "#222222", paper: "#ffffff" }',
	},
	needsConsent: {
		in: 'fields',
		wrong: 'kind: thanks\nconsent: false',
		right: 'kind: thanks\nconsent: true',
	},
	translationOrphan: {
		in: 'names',
		wrong: ['bridge.mdx', 'brigde.de.mdx'],
		right: ['bridge.mdx', 'bridge.de.mdx'],
	},
	translationFixed: {
		in: 'translation',
		wrong: 'title: Licht für die Brücke\ngoal: 700',
		right: 'title: Licht für die Brücke',
	},
	translationUnmatched: {
		in: 'translation',
		wrong: 'evidence:\n  - { id: letter, title: Unser Brief }',
		right: 'evidence:\n  - title: Unsere Zählung',
	},
	translationSame: {
		in: 'names',
		wrong: ['bridge.mdx', 'bridge.en.mdx'],
		right: ['bridge.mdx', 'bridge.de.mdx'],
	},
} as const satisfies Partial<ExampleDictionary>;
