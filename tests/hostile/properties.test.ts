import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { sayFinding } from '../../src/words/findings/index.ts';
import { hostileNow } from './hostile-folder.ts';
import { campaignText } from './made-files.ts';

/** Folders of two documents in a run, an eighth of the documents of the other properties: each passes every rule. */
const runs = Math.ceil(Number(process.env.CANDYSTORM_FUZZ_RUNS ?? 2000) / 8);

const encoder = new TextEncoder();
const site = encoder.encode('title: Freundliche Stürme\nurl: https://storms.example\n');

const keys = [
	...['title', 'lang', 'kind', 'hashtags', 'target', 'ask', 'starts', 'deadline', 'timezone'],
	...['goal', 'organizer', 'messages', 'invites', 'thanks', 'updates', 'counts', 'evidence'],
	...['demo', 'theme', 'mastodon', 'short', 'post', 'event', 'lookalikes', 'allow', 'questions'],
	...['contacts', 'signed', 'reply', 'make-good', 'consent', 'layout', '__proto__', 'constructor'],
];

const values = [
	...['', 'x', '"x"', 'true', '0', '-1', '1e999', '[]', '{}', '[[]]', '{ a: b }', '@x', '"@x"'],
	...['2026-11-19', '2026-02-30', '31.12.2026', '2026-03-29 02:30', '99999-01-01', '{target}'],
	...['"{target} {own} {url} {hashtags}"', '["#a"]', '["#a", "#b", "#c", "#d"]', '"\\u202e"'],
	...['[{ text: "{target}" }]', '[{ at: 2026-11-19, kind: answer, text: a }]', '|\n  a\n  b'],
	...['[{ code: CS-031, because: a }]', '{ name: a, handles: { x: "@beispielstadt" } }'],
	...['{ accent: "#777777" }', 'https://a.example', 'http://a.example', '"mailto:a@b.example"'],
	...[
		'&a b',
		'*a',
		'!!x y',
		'<<: a',
		'Europe/Nowhere',
		'de',
		'plea',
		'statement',
		'👨‍👩‍👧',
		'"\\ud800"',
	],
	...[`"${'a '.repeat(600)}"`, `"${'@a '.repeat(30)}"`, `"${'#a '.repeat(30)}"`],
];

const field = fc
	.tuple(
		fc.constantFrom(...keys),
		fc.constantFrom(': ', ':', ':\n  ', ':\n  - '),
		fc.constantFrom(...values),
	)
	.map(([key, colon, value]) => `${key}${colon}${value}`);

const campaign = fc
	.tuple(
		fc.constantFrom('title', 'hashtags', 'target', 'ask', 'messages', 'more', 'starts' as const),
		fc.array(field, { maxLength: 4 }),
		fc.string({ unit: 'grapheme', maxLength: 60 }),
	)
	.map(([name, lines, body]) => campaignText({ [name]: lines.join('\n') || 'demo: true' }, body));

const bytes = fc.oneof(
	{ weight: 6, arbitrary: campaign.map((text) => encoder.encode(text)) },
	{ weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
);

/** Words of programs, which never reach a person; what the file itself says stands in quotation marks. */
const forbidden = /\b(?:string|undefined|mapping|scalar|null|NaN)\b|\[object/;

test('No folder makes the check throw, and whatever it finds can be said', () => {
	fc.assert(
		fc.property(bytes, bytes, (first, second) => {
			const { findings } = checkFolder(
				{
					site: { file: 'site.yaml', content: site },
					campaigns: [
						{ file: 'bridge.mdx', content: first },
						{ file: 'bridge.en.mdx', content: second },
					],
					counts: [],
					pictures: new Map(),
				},
				{ now: Date.parse(hostileNow), env: {}, fonts: loadFonts },
			);
			for (const finding of findings) {
				expect(Math.min(finding.line, finding.column)).toBeGreaterThanOrEqual(1);
				for (const lang of ['de', 'en'] as const) {
					const { message, fix } = sayFinding(finding, lang);
					expect(message.trim() && fix.trim()).not.toBe('');
					expect(message.replace(/„.*“|“.*”/g, '')).not.toMatch(forbidden);
				}
			}
		}),
		{ numRuns: runs },
	);
});
