import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	campaignJsonSchema,
	type JsonSchema,
	siteJsonSchema,
} from '../../src/campaign/json-schema.ts';
import { adminPage } from '../../src/cli/cms.ts';
import { type CmsField, cmsConfig } from '../../src/cli/cms-config.ts';
import { scanPage, scanPolicy } from '../../src/site/files/scan.ts';
import { projectFolder, runCommand } from '../support/command.ts';

const backend = { name: 'github', repo: 'club/storms', branch: 'main' } as const;
const config = cmsConfig(backend, 'de');
const [campaigns, settings] = config.collections;
const campaignFields = campaigns?.fields ?? [];
const siteFields = settings?.files?.[0]?.fields ?? [];

/** Every field with what a schema says of it: whether it is needed, its words, how many entries it takes. */
function told(schema: JsonSchema, parent = ''): Record<string, unknown> {
	const { properties = {}, required = [] } = schema;
	return Object.fromEntries(
		// A theme may be a name or a group, and has no form.
		Object.entries(properties)
			.filter(([name]) => name !== 'theme')
			.flatMap(([name, whole]) => {
				const part = whole.anyOf?.[0] ?? whole;
				const entry = part.items?.anyOf?.[0] ?? part.items;
				const path = `${parent}${name}`;
				const words = part.enum ?? entry?.enum;
				const size = [part.minItems || undefined, part.maxItems];
				const group = part.properties ? part : entry?.properties ? entry : undefined;
				return [
					[path, [required.includes(name), words, ...size]],
					...Object.entries(group ? told(group, `${path}.`) : {}),
				];
			}),
	);
}

/** The same, as the form has it. */
function asked(fields: readonly CmsField[], parent = ''): Record<string, unknown> {
	return Object.fromEntries(
		fields.flatMap((field) => {
			const path = `${parent}${field.name}`;
			const words = field.options ?? field.field?.options;
			const size = field.widget === 'number' ? [] : [field.min, field.max];
			return [
				[path, [field.required, words, size[0], size[1]]],
				...Object.entries(asked(field.fields ?? [], `${path}.`)),
			];
		}),
	);
}

describe('The forms of the CMS', () => {
	test('have every field of a campaign but its look as its schema has it, and the story', () => {
		const { body, ...fields } = asked(campaignFields);
		expect(fields).toEqual(told(campaignJsonSchema()));
		expect(body).toBeDefined();
	});

	test('have every field of the site but its look', () => {
		expect(asked(siteFields)).toEqual(told(siteJsonSchema()));
	});

	test('say each field in words', () => {
		const silent = (fields: readonly CmsField[]): string[] =>
			fields.flatMap((field) => [
				...(field.label && (field.hint || field.name === 'body') ? [] : [field.name]),
				...silent(field.fields ?? []),
			]);
		expect(silent([...campaignFields, ...siteFields])).toEqual([]);
		expect(campaignFields[0]).toMatchObject({
			label: 'Die Bitte in wenigen Worten',
			hint: 'Die Bitte selbst, in höchstens 80 Zeichen.',
		});
		expect(cmsConfig(backend, 'en').collections[0]?.fields?.[0]).toMatchObject({
			label: 'The request in a few words',
		});
	});

	test('let no entry of a list be empty, so that none is lost by saving', () => {
		const lists = campaignFields.flatMap(({ field }) => field ?? []);
		expect(lists.length).toBeGreaterThan(5);
		expect(lists.filter(({ required }) => !required)).toEqual([]);
	});

	test('put every text into quotation marks, and leave out what is empty', () => {
		expect(config.output).toEqual({ omit_empty_optional_fields: true, yaml: { quote: 'double' } });
	});
});

test('The page of the CMS passes the look at what is built, and names only hosts that the docs name', async () => {
	const page = adminPage('de');
	expect(scanPage('_admin/index.html', page, 'https://club.example')).toEqual([]);
	expect(scanPolicy('_admin/index.html', page)).toEqual([]);
	const docs = await readFile(join(projectFolder, 'docs/cms.md'), 'utf8');
	const hosts = [...page.matchAll(/https:\/\/([\w.-]+)/g)].map(([, host = '']) => host);
	const forges = ['api.github.com', 'gitlab.com', 'codeberg.org'];
	for (const host of hosts.filter((each) => !forges.includes(each))) expect(docs).toContain(host);
});

describe('npm run cms', () => {
	test.each([
		['no project is named', [], /--repository is account and project/],
		['the host is unknown', ['--host', 'sourceforge'], /--host is one of github/],
		['Sveltia is not installed', ['--repository', 'club/storms'], /npm install --no-save @sveltia/],
	])('makes nothing where %s', async (_, args, said) => {
		const { code, err } = await runCommand('cms', args);
		expect(code).toBe(1);
		expect(err).toMatch(said);
		expect(existsSync(join(projectFolder, 'public/_admin'))).toBe(false);
	});
});
