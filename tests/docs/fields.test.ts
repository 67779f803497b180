import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldDocs } from '../../src/campaign/field-docs.ts';
import {
	campaignJsonSchema,
	type JsonSchema,
	siteJsonSchema,
} from '../../src/campaign/json-schema.ts';
import { campaignKinds, requiredFields } from '../../src/campaign/kinds.ts';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { exampleOf, fieldPage } from '../../src/cli/field-docs.ts';
import { schemaFiles } from '../../src/cli/schema.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { germanFieldDocs } from '../../src/words/field-docs-de.ts';
import { projectFolder } from '../support/command.ts';

const docs = fieldDocs();
const read = (file: string) => readFileSync(path.join(projectFolder, file), 'utf8');
const bytes = (text: string) => new TextEncoder().encode(text);

/** All examples of the field page as one file's frontmatter. */
function exampleFile(): string {
	const root: Record<string, unknown> = {};
	for (const doc of docs) {
		const parts = doc.path.split('.');
		let group: Record<string, unknown> = root;
		for (const [index, part] of parts.slice(0, -1).entries()) {
			const above = docs.find((each) => each.path === parts.slice(0, index + 1).join('.'));
			const list = above?.form === 'list of groups';
			group[part] ??= list ? [{}] : {};
			const inner = group[part];
			const next: unknown = Array.isArray(inner) ? inner[0] : inner;
			// Made two lines above.
			group = next as Record<string, unknown>;
		}
		if (doc.example === undefined) continue;
		Object.assign(group, parse(exampleOf(doc)));
	}
	return `---\n${JSON.stringify(root, null, 1)
		.replace(/^\{\n|\n\}$/g, '')
		.replace(/^ "([\w-]+)":/gm, '$1:')
		.replace(/,$(?=\n[\w-]+:)/gm, '')}\n---\n`;
}

describe('The field page', () => {
	test('docs/fields.md is the one that npm run docs:fields writes', () => {
		expect(read('docs/fields.md')).toBe(fieldPage());
	});

	test('Every field has a sentence in both languages, and no sentence is for a field that is gone', () => {
		expect(docs.filter(({ description }) => description.trim() === '')).toEqual([]);
		expect(Object.keys(germanFieldDocs).sort()).toEqual(docs.map(({ path: name }) => name).sort());
	});

	test('Every field that holds a value has an example', () => {
		const without = docs.filter(({ form, example }) => {
			return form !== 'group' && form !== 'list of groups' && example === undefined;
		});
		expect(without.map(({ path: name }) => name)).toEqual([]);
	});

	test('All examples together are a file without an error', () => {
		const checked = checkFolder(
			{
				site: {
					file: 'site.yaml',
					content: bytes('title: Test\nurl: https://storm.example.org\n'),
				},
				campaigns: [{ file: 'examples.mdx', content: bytes(exampleFile()) }],
				counts: [],
				pictures: new Map(),
			},
			{ now: Date.parse('2027-04-09T16:00:00Z'), env: {}, fonts: loadFonts },
		);
		expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(checked.campaigns.map(({ slug }) => slug)).toEqual(['examples']);
	});

	test('It says which kinds require a field', () => {
		for (const kind of campaignKinds) {
			const named = docs.filter(({ requiredBy }) => requiredBy.includes(kind as never));
			expect(named.map(({ path: name }) => name).sort()).toEqual([...requiredFields(kind)].sort());
		}
	});
});

describe('The JSON Schemas', () => {
	test.each(Object.entries(schemaFiles()))(
		'%s is the one that npm run schema writes',
		(file, text) => {
			expect(read(file)).toBe(text);
		},
	);

	const everySchema = (schema: JsonSchema): JsonSchema[] => [
		schema,
		...[
			...Object.values(schema.properties ?? {}),
			...(schema.anyOf ?? []),
			...(schema.items ? [schema.items] : []),
		].flatMap(everySchema),
	];

	test.each([
		['campaigns', campaignJsonSchema()],
		['sites', siteJsonSchema()],
	])('Those of %s explain every field and allow no other', (_, schema) => {
		const groups = everySchema(schema).filter(({ properties }) => properties);
		expect(groups.length).toBeGreaterThan(3);
		for (const { properties = {}, additionalProperties } of groups) {
			expect(additionalProperties).toBe(false);
			for (const [name, field] of Object.entries(properties)) {
				expect(field.description ?? '', name).not.toBe('');
			}
		}
	});

	test('A plea needs dates, a letter no messages, a statement no target', () => {
		const { allOf = [], required } = campaignJsonSchema();
		const more = allOf.map((rule) => [rule.if.properties?.kind?.const, rule.then.required]);
		expect(required).toEqual(['title', 'hashtags', 'ask']);
		expect(Object.fromEntries(more)).toEqual({
			plea: ['target', 'starts', 'deadline', 'messages'],
			thanks: ['target', 'messages'],
			question: ['target', 'messages'],
			letter: ['target'],
		});
	});
});

describe('.vscode', () => {
	const snippets: Record<string, { prefix: string[]; body: string[] }> = JSON.parse(
		read('.vscode/candystorm.code-snippets'),
	);
	/** A snippet as it is inserted, its first choices taken. */
	const inserted = (body: string[]) =>
		body
			.join('\n')
			.replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
			.replace(/\$\{\d+:((?:\\\}|[^}])*)\}/g, (_, text: string) => text.replaceAll('\\}', '}'))
			.replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2027-03-02')
			.replace(/\$CURRENT_HOUR:\$CURRENT_MINUTE/g, '12:00');
	const start =
		'title: T\nhashtags: ["#Tee"]\nask: A\ntarget: { name: N }\nstarts: 2027-03-01\ndeadline: 2027-03-09';
	const fileWith: Record<string, (text: string) => string> = {
		campaign: (text) => text,
		message: (text) => `---\n${start}\nmessages:\n${text}\n---\n`,
		update: (text) => `---\n${start}\nmessages: ["{target}"]\nupdates:\n${text}\n---\n`,
		evidence: (text) => `---\n${start}\nmessages: ["{target}"]\nevidence:\n${text}\n---\n`,
	};

	test.each(Object.entries(snippets))(
		'The snippet “%s” gives what the check accepts',
		(_, { prefix, body }) => {
			const place = prefix.some((word) => word === 'campaign')
				? 'campaign'
				: prefix[0]?.startsWith('message')
					? 'message'
					: prefix[0] === 'evidence'
						? 'evidence'
						: 'update';
			const file = fileWith[place]?.(inserted(body)) ?? '';
			const checked = checkFolder(
				{
					site: {
						file: 'site.yaml',
						content: bytes('title: Test\nurl: https://storm.example.org\n'),
					},
					campaigns: [{ file: 'snippet.mdx', content: bytes(file) }],
					counts: [],
					pictures: new Map(),
				},
				{ now: Date.parse('2027-03-02T12:00:00Z'), env: {}, fonts: loadFonts },
			);
			const errors = checked.findings.filter((each) => {
				return each.severity === 'error' && each.file === 'snippet.mdx';
			});
			expect({ file, errors }).toEqual({ file, errors: [] });
		},
	);

	test('Its settings name the schema of the site, and let Astro’s extension find those of campaigns', () => {
		const settings = JSON.parse(read('.vscode/settings.json'));
		const named = Object.keys(settings['yaml.schemas']).map((file) => file.slice(2));
		expect(Object.keys(schemaFiles())).toEqual(expect.arrayContaining(named));
		expect(named).toEqual(['public/schemas/site.schema.json']);
		expect(settings['astro.content-intellisense']).toBe(true);
	});
});
