import { expect, test } from 'vitest';
import { z } from 'zod';
import { campaignSchema } from '../../src/campaign/schema.ts';
import { siteSchema } from '../../src/campaign/site-schema.ts';
import { exampleFor, fieldWords, suggestField } from '../../src/parse/field-words.ts';
import { readContext, readFields } from '../../src/parse/read-fields.ts';
import { campaignText, findingsIn, parseText, slips } from './read.ts';

const plea = { zone: 'Europe/Berlin', kind: 'plea' } as const;

test('unknown fields get a suggestion from their own group, by meaning or by spelling', () => {
	const title = 'titel: Netz\nfrist: 2013-04-12\nziel: 500\nsprache: de\nsonstwas: x';
	expect(slips({ title, deadline: '' })).toMatchInlineSnapshot(`
		"2:1 unknownKey {"key":"titel","suggestion":"title"}
		3:1 unknownKey {"key":"frist","suggestion":"deadline"}
		4:1 unknownKey {"key":"ziel","suggestion":"target"}
		5:1 unknownKey {"key":"sprache","suggestion":"lang"}
		6:1 unknownKey {"key":"sonstwas"}"
	`);
	expect(
		slips({ target: 'target:\n  Name: A\n  handels:\n    twitter: "@a"' }),
	).toMatchInlineSnapshot(`
		"5:3 unknownKey {"key":"Name","suggestion":"name","parent":"target"}
		6:3 unknownKey {"key":"handels","suggestion":"handles","parent":"target"}"
	`);
	expect(
		slips({ messages: 'messages:\n  - txt: a\n  - text: b\n    netzwerke: [x]' }),
	).toMatchInlineSnapshot(`
		"10:5 unknownKey {"key":"txt","suggestion":"text","parent":"messages"}
		12:5 unknownKey {"key":"netzwerke","suggestion":"networks","parent":"messages"}"
	`);
});

test.each([
	['titel', 'title'],
	['Frist', 'deadline'],
	['ziel', 'target'],
	['empfänger', 'target'],
	['bitte', 'ask'],
	['beginn', 'starts'],
	['nachrichten', 'messages'],
	['einladungen', 'invites'],
	['dank', 'thanks'],
	['neuigkeiten', 'updates'],
	['belege', 'evidence'],
	['schlagworte', 'hashtags'],
	['sprache', 'lang'],
	['art', 'kind'],
	['time_zone', 'timezone'],
	['make_good', 'make-good'],
	['hashtag', 'hashtags'],
])('%s stands for %s', (written, meant) => {
	expect(suggestField(written, Object.keys(campaignSchema(plea).shape))).toBe(meant);
});

test('a word that is near to nothing gets no suggestion', () => {
	expect(suggestField('layout', Object.keys(campaignSchema(plea).shape))).toBeUndefined();
	expect(suggestField('__proto__', fieldWords)).toBeUndefined();
	expect(suggestField('constructor', fieldWords)).toBeUndefined();
});

test('missing fields are shown where they belong, with a line to write', () => {
	expect(slips({ title: '', messages: '' })).toMatchInlineSnapshot(`
		"2:1 missingField {"field":"title","example":"title: Schnelles Netz für das Educamp"}
		2:1 missingField {"field":"messages","example":"messages:\\n  - \\"Liebes Team von {target}, helft ihr uns? {hashtags} {url}\\""}"
	`);
	expect(
		slips({ target: 'target:\n  mail: a@b.example', title: 'title: a\nevidence:\n  - title: b' }),
	).toMatchInlineSnapshot(`
		"6:1 missingField {"field":"name","example":"name: Telekom hilft"}
		4:5 missingField {"field":"url","example":"url: https://example.org/angebot"}"
	`);
	expect(exampleFor('url', 'site')).toBe('url: https://candystorm.example.org');
	expect(exampleFor('name', 'constructor')).toBe('name: Telekom hilft');
	expect(exampleFor('constructor')).toBe('constructor: …');
});

test('values of another shape or outside of a choice say what is wanted', () => {
	expect(
		slips({
			title: 'title: [a, b]\nkind: bitte\ngoal: viele\ndemo: ja\ntheme: candi',
			hashtags: 'hashtags: "#a"',
			target: 'target: Telekom hilft',
			messages: 'messages:\n  - [a]\n  - text: b\n    networks: [twitter, x, facebok]',
		}),
	).toMatchInlineSnapshot(`
		"2:8 wrongShape {"field":"title","wanted":"text","found":"list"}
		3:7 unknownValue {"field":"kind","found":"bitte","allowed":["plea","thanks","question","letter","statement"]}
		7:11 wrongShape {"field":"hashtags","wanted":"list","found":"text"}
		8:9 wrongShape {"field":"target","wanted":"group","found":"text"}
		4:7 notWholeNumber {"field":"goal","found":"viele","least":1}
		13:5 wrongShape {"field":"messages","wanted":"group","found":"list"}
		15:16 unknownValue {"field":"networks","found":"twitter","allowed":["x","bluesky","mastodon","threads","facebook","linkedin","reddit"],"suggestion":"x"}
		15:28 unknownValue {"field":"networks","found":"facebok","allowed":["x","bluesky","mastodon","threads","facebook","linkedin","reddit"],"suggestion":"facebook"}
		5:7 notYesNo {"field":"demo","found":"ja"}
		6:8 unknownValue {"field":"theme","found":"candi","allowed":["candy","pistachio","blueberry"],"suggestion":"candy"}"
	`);
});

test('what the rules of fields report stands at the value', () => {
	expect(
		slips({
			title: `title: ${'Netz '.repeat(20)}`,
			target:
				'target:\n  name: A\n  site: http://example.com\n  handles: { x: "@zu lang ist das hier" }',
			deadline: 'deadline: 31.12.2026 18:00',
			messages: 'messages:\n  - { text: a, id: A }\n  - text: b\n    id: c\n  - text: d\n    id: c',
		}),
	).toMatchInlineSnapshot(`
		"2:8 textTooLong {"field":"title","length":99,"most":80}
		6:9 badAddress {"found":"http://example.com","why":"http","corrected":"https://example.com"}
		7:17 badHandle {"network":"x","found":"@zu lang ist das hier"}
		10:11 badTime {"found":"31.12.2026 18:00","corrected":"2026-12-31 18:00"}
		12:20 badId {"found":"A","corrected":"a"}
		16:9 doubleId {"id":"c","field":"messages"}"
	`);
});

test('a right file gives its fields, a wrong one none', () => {
	const right = readFields(campaignSchema(plea), parseText(campaignText()));
	expect(right.findings).toEqual([]);
	expect(right.fields?.messages).toEqual([
		{ text: 'Liebes Team von {target}, helft ihr uns? {hashtags} {url}' },
	]);
	const wrong = readFields(campaignSchema(plea), parseText(campaignText({ title: '' })));
	expect(wrong.fields).toBeUndefined();
	expect(readFields(campaignSchema(plea), parseText('Hallo'))).toEqual({ findings: [] });
});

test('fields behind lines that cannot be read do not count as missing', () => {
	expect(slips({ title: 'title Netz' })).toBe('2:1 yamlOther {}');
});

test('kind and zone are taken from the file where they are right', () => {
	expect(readContext({ kind: 'letter', timezone: 'Asia/Tokyo' }, plea)).toEqual({
		kind: 'letter',
		zone: 'Asia/Tokyo',
	});
	expect(readContext({ kind: 'x', timezone: 'Mars' }, plea)).toEqual(plea);
	expect(readContext(undefined, plea)).toEqual(plea);
	expect(readContext([], plea)).toEqual(plea);
});

test('issues that no schema here makes still become findings', () => {
	const parsed = parseText('---\na: "1"\nb: 2\n---\n');
	const schema = z.strictObject({
		a: z.number(),
		b: z.union([z.literal('x'), z.boolean()]),
		c: z.string(),
	});
	expect(readFields(schema, parsed).findings.map(({ name }) => name)).toEqual([
		'wrongShape',
		'wrongShape',
		'missingField',
	]);
});

test('no finding says what only programmers know', () => {
	const found = findingsIn(
		campaignText({ title: 'title:\n  - a\nlayout: b', target: 'target: x' }),
	);
	expect(JSON.stringify(found)).not.toMatch(/undefined|mapping|scalar|expected|invalid|received/i);
});

/** All names of fields in a schema, at any depth. */
function namesIn(schema: unknown): string[] {
	if (schema instanceof z.ZodOptional) return namesIn(schema.unwrap());
	if (schema instanceof z.ZodArray) return namesIn(schema.element);
	if (schema instanceof z.ZodPipe) return [...namesIn(schema.in), ...namesIn(schema.out)];
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries(schema.shape).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

test('the list of field names is complete', () => {
	const names = new Set([...namesIn(campaignSchema(plea)), ...namesIn(siteSchema)]);
	expect([...new Set(fieldWords)].sort()).toEqual([...names].sort());
});
