import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handleNetworkIds } from '../../src/campaign/network-ids.ts';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { type DraftAnswers, suggestTexts, writeDraft } from '../../src/words/draft.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const site = `title: Test
url: https://storm.example.org/a-long-base/
operator: { name: Verein, street: Weg 1, postcode: "22297", city: Hamburg, mail: hallo@example.org }
`;

function errorsIn(text: string, slug = 'a'.repeat(60)): string[] {
	const file = `${slug}.mdx`;
	const { findings } = checkFolder(
		{
			site: { file: 'site.yaml', content: bytes(site) },
			campaigns: [{ file, content: bytes(text) }],
			counts: [],
			pictures: new Map(),
		},
		{ now: Date.parse('2027-03-02T12:00:00Z'), env: {}, fonts: loadFonts },
	);
	return findings
		.filter(({ severity }) => severity === 'error')
		.map(({ line, name, values }) => `${line} ${name} ${JSON.stringify(values)}`);
}

const pieces = fc.constantFrom(
	...['Bank', 'Licht', 'wir', 'ü', '日本', '🍬', '👩‍🌾', 'é', 'null', 'true', 'no', '012', '1e3'],
	...[
		'"',
		"'",
		'# ',
		': ',
		'\\',
		'\\n',
		'{',
		'}',
		'&',
		'*',
		'!',
		'|',
		'>',
		'%',
		'`',
		'- ',
		'\n',
		'\t',
	],
	...['---', '[', ']', '~', ' ', '{target}', '{nichts}', '<b>', '\u00a0'],
);
const textOf = (most: number) =>
	fc
		.array(pieces, { minLength: 1, maxLength: 12 })
		.map((parts) => [...`Ja ${parts.join('')}`].slice(0, most).join(''));

const answers: fc.Arbitrary<DraftAnswers> = fc.record({
	title: textOf(70),
	target: textOf(40),
	handles: fc.subarray([...handleNetworkIds]).map((networks) => {
		const all = {
			x: 'a_name_of_15_ch',
			bluesky: 'a-rather-long-name.social.example.com',
			mastodon: 'a_long_name@social.example.com',
			threads: 'a.name_of.thirty_characters.ok',
		};
		return Object.fromEntries(networks.map((network) => [network, all[network]]));
	}),
	hashtag: fc.constantFrom('#Bank', '#ÜberAlleBänke2027', '#日本'),
	ask: textOf(290),
	starts: fc.constantFrom('2027-03-03', '2027-03-03 17:00'),
	deadline: fc.constantFrom('2027-03-20', '2027-03-20T18:00', '2027-03-20 18:00 +01:00'),
	demo: fc.boolean(),
});

test('Whatever is answered: the file that it makes has no error', () => {
	fc.assert(
		fc.property(answers, fc.constantFrom('de', 'en'), (given, lang) => {
			expect(errorsIn(writeDraft(given, lang))).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

test.each(['de', 'en'] as const)(
	'The first suggestions differ so much that nothing is said about them (%s)',
	(lang) => {
		const { messages, invites, thanks } = suggestTexts(
			{ ask: 'Bitte helft uns.', target: 'Stadt' },
			lang,
		);
		expect([messages.length, invites.length, thanks.length]).toEqual([5, 1, 1]);
		expect(new Set(messages).size).toBe(5);
	},
);
