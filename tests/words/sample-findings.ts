import {
	type Finding,
	type FindingName,
	type FindingValues,
	finding,
} from '../../src/campaign/finding.ts';

/** Every finding with values such as a file gives, in each of its variants. */
export const sampleValues: { [Name in FindingName]: FindingValues[Name][] } = {
	fileTooLarge: [{ kilobytes: 5120, most: 64 }],
	notUtf8: [{}],
	forbiddenCharacter: (['control', 'bidi', 'invisible', 'marks'] as const).map((what) => ({
		codePoint: 'U+202E',
		what,
	})),
	badFileName: [{ name: 'Schnelles Netz', suggestion: 'schnelles-netz' }, { name: '日本' }],
	reservedName: [{ name: 'new' }],
	doubleName: [{ name: 'netz', other: 'netz/index.mdx' }],
	symbolicLink: [{}],
	unreadable: (['missing', 'denied', 'other', 'folder'] as const).map((reason) => ({ reason })),
	frontmatterMissing: [{}],
	frontmatterOpen: [{}],
	frontmatterForeign: [{ found: '+++' }],
	yamlAt: [{ corrected: 'x: "@telekom_hilft"' }, {}],
	yamlColon: [{ corrected: 'title: "Telekom: Wo bleibt das Netz?"' }, {}],
	yamlStart: [{ character: '{', corrected: 'ask: "{title} bitte"' }, { character: '*' }],
	yamlTab: [{ corrected: '  name: Telekom hilft' }, {}],
	yamlEmptyEntry: [{}],
	yamlHash: [
		{ lost: '#echh13, bitte', corrected: 'ask: "Wir freuen uns auf #echh13, bitte"' },
		{ lost: '#x' },
	],
	yamlDouble: [{ key: 'title', firstLine: 2 }],
	yamlFeature: (['alias', 'anchor', 'tag', 'merge', 'document', 'depth'] as const).map((what) => ({
		what,
	})),
	yamlQuote: [{ corrected: 'title: "Wir sagen „Danke“"' }, {}],
	yamlIndent: [{}],
	yamlOther: [{}],
	yamlSpace: [{ after: ':', corrected: 'title: Netz' }, { after: '-' }],
	yamlBracket: [{ bracket: '[', corrected: 'hashtags: ["#netz"]' }, { bracket: '{' }],
	yamlBackslash: [{ corrected: "title: 'a\\b'" }, {}],
	unknownKey: [
		{ key: 'titel', suggestion: 'title' },
		{ key: 'layout' },
		{ key: 'nam', suggestion: 'name', parent: 'target' },
	],
	missingField: [{ field: 'ask', example: 'ask: Bitte schaltet die Leitung frei.' }],
	emptyText: [{ field: 'title' }],
	wrongShape: (['text', 'list', 'group'] as const).flatMap((wanted) =>
		(['text', 'list', 'group'] as const)
			.filter((found) => found !== wanted)
			.map((found) => ({ field: 'target.name', wanted, found })),
	),
	unknownValue: [
		{ field: 'kind', found: 'please', allowed: ['plea', 'thanks'], suggestion: 'plea' },
		{ field: 'kind', found: 'storm', allowed: ['plea', 'thanks', 'letter'] },
	],
	notWholeNumber: [{ field: 'goal', found: '1.000', least: 1 }],
	notYesNo: [{ field: 'demo', found: 'ja' }],
	textTooLong: [{ field: 'title', length: 95, most: 80 }],
	listSize: [
		{ field: 'hashtags', length: 0, least: 1, most: 3 },
		{ field: 'hashtags', length: 5, least: 1, most: 3 },
	],
	badTime: [{ found: '31.12.2026', corrected: '2026-12-31' }, { found: 'morgen' }, { found: ' ' }],
	noSuchTime: [
		{ found: '2026-02-30', what: 'date' },
		{ found: '2026-02-03 25:00', what: 'clock' },
	],
	skippedTime: [
		{ found: '2026-03-29 02:30', zone: 'Europe/Berlin', corrected: '2026-03-29 03:30' },
	],
	doubleTime: [
		{
			found: '2026-10-25 02:30',
			zone: 'Europe/Berlin',
			first: '2026-10-25 02:30 +02:00',
			second: '2026-10-25 02:30 +01:00',
		},
	],
	badZone: [{ found: 'Europa/Berlin', suggestion: 'Europe/Berlin' }, { found: 'daheim' }],
	badLang: [{ found: 'deutsch' }],
	badHandle: [
		{ network: 'x', found: '@telekom hilft', corrected: 'telekomhilft' },
		{ network: 'mastodon', found: '@hilft' },
	],
	badHashtag: [{ found: '#schnelles netz', corrected: '#schnellesnetz' }, { found: '#2013' }],
	badMail: [{ found: 'hallo at example' }],
	badAddress: [
		...(['form', 'scheme', 'user', 'private', 'long'] as const).map((why) => ({
			found: 'ftp://x',
			why,
		})),
		{ found: 'http://example.org', why: 'http', corrected: 'https://example.org' },
		{ found: '//example.org', why: 'hostless', corrected: 'https://example.org' },
		{ found: 'https://раypal.com', why: 'lookalike', shown: 'xn--ypal-43d9g.com' },
	],
	badId: [{ found: 'Vor Freude', corrected: 'vor-freude' }, { found: '12' }],
	doubleId: [{ id: 'freude', field: 'messages' }],
	badServer: [{ found: 'https://bildung.social' }],
	badShort: [{ found: 'TK hilf' }],
	badColour: [{ found: 'rot' }],
	lowContrast: [
		{ first: 'ink #777777', second: 'paper #ffffff', ratio: 4.4, corrected: 'ink: "#767676"' },
	],
	needsConsent: [{}],
	translationOrphan: [{ slug: 'netz' }],
	translationFixed: [{ field: 'deadline' }],
	translationUnmatched: [
		{ field: 'messages', entry: 'freude' },
		{ field: 'updates', entry: '2013-04-09 18:10' },
	],
	translationSame: [{ lang: 'en' }],
	unknownPlaceholder: [
		{ found: '{link}', suggestion: '{url}' },
		{ found: '{xyzzy}' },
		{ found: '{deadline}', missing: 'deadline' },
	],
	tooLongFor: [
		{ network: 'bluesky', over: 12, length: 312, most: 300, lang: 'en', variant: 'freude' },
		{ network: 'x', over: 1, length: 281, most: 280, lang: 'de', variant: '3' },
		{ network: 'email', over: 120, length: 2120, most: 2000, lang: 'de', variant: '1' },
	],
	tightFor: [{ network: 'bluesky', over: 14, variant: 'freude' }],
	tooManyMentions: [{ network: 'x', mentions: ['@telekom_hilft', '@bildung'] }],
	tooManyHashtags: [{ hashtags: ['#a', '#b', '#c', '#d'] }],
	tooManyLinks: [{ count: 2 }],
	startsWithHandle: [{ handle: '@telekom_hilft' }],
	fewMessages: [
		{ count: 1, wanted: 5 },
		{ count: 4, wanted: 5 },
	],
	tooAlike: [{ first: '1', second: 'freude', percent: 72 }],
	insult: [{ found: 'Idioten' }],
	tone: [
		{ what: 'capitals', found: 'ANTWORTET JETZT' },
		{ what: 'exclamation', found: '!!!' },
		{ what: 'ultimatum', found: 'Letzte Warnung' },
		{ what: 'pressure', found: 'gefälligst' },
		{ what: 'unfriendly', found: 'Frechheit' },
	],
	hashtagCase: [
		{ found: '#schnelles_netz', corrected: '#SchnellesNetz' },
		{ found: '#breitbandfüralle' },
	],
	personalData: (['mail', 'phone', 'iban'] as const).flatMap((what) => [
		{ what, count: 1 },
		{ what, count: 1200 },
	]),
	lookalike: [
		{ found: '@telekom_hiIft', real: '@telekom_hilft', codePoints: 'I (U+0049)' },
		{ found: '@telekomhilft', real: '@telekom_hilft', codePoints: '' },
	],
	deadlineBeforeStart: (['campaign', 'event', 'answer'] as const).map((what) => ({ what })),
	lookalikeUsed: (['mention', 'link', 'own'] as const).map((how) => ({
		found: '@telekom_hiIft',
		how,
	})),
	updateInFuture: [{ found: '2027-01-01' }],
	noEvidence: [{}],
	noNews: [{ days: 4 }],
	updateWithoutSource: [{}],
	bodyTooLarge: [{ kilobytes: 40, most: 32 }],
	lineTooLong: [{ length: 2400, most: 2000 }],
	tooNested: [{ depth: 12, most: 8 }],
	tooManyParts: (['marks', 'braces', 'lines'] as const).map((what) => ({
		what,
		count: 5000,
		most: 2000,
	})),
	bodySyntax: (['tag', 'address', 'brace', 'comment', 'other'] as const).map((what) => ({ what })),
	bodyCode: (['import', 'export', 'expression', 'prop', 'spread'] as const).map((what) => ({
		what,
	})),
	bodyHtml: [{ name: 'script' }],
	unknownComponent: [{ name: 'Aks', suggestion: 'Ask' }, { name: 'constructor' }],
	unknownProp: [
		{ component: 'Quote', prop: 'from', allowed: ['by', 'source'] },
		{ component: 'Ask', prop: 'to', allowed: [] },
	],
	badProp: [{ component: 'Quote', prop: 'by' }],
	bodyForbidden: (['footnote', 'code', 'definition', 'other'] as const).map((what) => ({
		what,
		name: 'math',
	})),
	badPicture: (
		[
			'foreign',
			'outside',
			'missing',
			'type',
			'broken',
			'large',
			'svg',
			'link',
			'reference',
		] as const
	).map((why) => ({ found: './halle.jpg', why })),
	pictureWithoutAlt: [{ found: './halle.jpg' }],
	linkToFile: [{ found: './brief.mdx', corrected: '/brief/' }, { found: './loch.jpg' }],
	badMailLink: (['many', 'subject', 'form'] as const).map((why) => ({ found: 'mailto:a,b', why })),
	siteMissing: [{}],
	imprintMissing: [{ fields: ['name', 'street', 'postcode', 'city', 'mail'] }],
	shortTaken: [{ short: 'tkhilf', other: 'telekomhilf' }],
	noCampaigns: [{}],
	countsDamaged: (['json', 'conflict', 'version', 'shape'] as const).map((what) => ({ what })),
	allowUnknown: [{ code: 'CS-999' }],
	allowError: [{ code: 'CS-065' }],
	cardTooSmall: (['divided', 'shortened'] as const).map((fit) => ({ field: 'title', fit })),
	noGlyph: [
		{ character: '𒀀', codePoint: 'U+12000' },
		{ character: 'த', codePoint: 'U+0BA4', package: '@fontsource/noto-sans-tamil' },
	],
};

function samplesOf<Name extends FindingName>(name: Name): Finding[] {
	const place = { file: 'netz.mdx', line: 3, column: 8 };
	return sampleValues[name].map((values) => finding(name, place, values));
}

/** All of them as findings of one file. */
export const sampleFindings: Finding[] = Object.keys(sampleValues).flatMap((name) =>
	// The keys of an object are its names; Object.keys forgets that.
	samplesOf(name as FindingName),
);
