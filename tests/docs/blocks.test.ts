import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldDocs } from '../../src/campaign/field-docs.ts';
import { phaseAt } from '../../src/campaign/phase.ts';
import { siteSchema } from '../../src/campaign/site-schema.ts';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { germanBuilder } from '../../src/words/builder-de.ts';
import { englishBuilder } from '../../src/words/builder-en.ts';
import { projectFolder, runCommand } from '../support/command.ts';
import { type Block, blocksOf, listDocs, readDoc } from './markdown.ts';

/** Lists that are written from the program, with tests of their own: they show wrong examples too. */
const generated = ['docs/errors.md', 'docs/fields.md'];
const blocks = listDocs()
	.filter((doc) => !generated.includes(doc))
	.flatMap(blocksOf);
const inLanguage = (...languages: string[]): [string, Block][] =>
	blocks
		.filter(({ language }) => languages.includes(language))
		.map((block) => [`${block.doc}:${block.line}`, block]);

const now = Date.parse('2027-06-02T12:00:00+02:00');
const operator = `operator: { name: Club, street: Way 1, postcode: "1", city: Town, mail: hello@example.org }\n`;
const plainSite = `title: Test\nurl: https://storm.example.org\n${operator}`;
const bytes = (text: string) => new TextEncoder().encode(text);

function check(campaign: string, site = plainSite) {
	const { findings, campaigns } = checkFolder(
		{
			site: { file: 'site.yaml', content: bytes(site) },
			campaigns: [{ file: 'pool.mdx', content: bytes(campaign) }],
			counts: [],
			pictures: new Map(),
		},
		{ now, env: {}, fonts: loadFonts },
	);
	return { errors: findings.filter(({ severity }) => severity === 'error'), campaigns };
}

/** The README's campaign, with other or more fields. */
const pool = blocksOf('README.md').find(({ language }) => language === 'mdx')?.text ?? '';
function poolWith(fields: string): string {
	const names = Object.keys(parse(fields));
	const [, frontmatter = '', body = ''] = pool.split(/^---$/m);
	const kept = frontmatter
		.trim()
		.split(/\n(?=[\w-]+:)/)
		.filter((field) => !names.includes(field.split(':')[0] ?? ''));
	return ['---', fields, ...kept, '---', body].join('\n');
}

test('Every block says what it is, so that none goes unchecked', () => {
	const known = ['bash', 'sh', 'mdx', 'yaml', 'ts', 'text', ''];
	expect(blocks.length).toBeGreaterThan(30);
	expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
});

describe('Campaign files in the documentation', () => {
	test.each(inLanguage('mdx'))('%s is taken by the check', (_, { text }) => {
		const { errors, campaigns } = check(text);
		expect(errors).toEqual([]);
		expect(campaigns).toHaveLength(1);
	});
});

describe('YAML in the documentation', () => {
	const siteFields = Object.keys(siteSchema.shape);
	const campaignFields = fieldDocs().map(({ path }) => path.split('.')[0]);
	const isOf = (names: readonly string[], fields: readonly (string | undefined)[]) =>
		names.every((name) => fields.includes(name));

	test.each(inLanguage('yaml'))('%s is taken where it belongs', (_, { text }) => {
		const value: unknown = parse(text);
		// Steps of a workflow and includes are told by their form; tests/deploy lints whole workflow files.
		if (Array.isArray(value)) {
			for (const step of value) expect(Object.keys(step)).toContain('uses');
			return;
		}
		const names = Object.keys(value ?? {});
		expect(names.length).toBeGreaterThan(0);
		if (names.includes('include')) {
			const { include }: { include: { local: string }[] } = parse(text);
			for (const { local } of include) expect(existsSync(join(projectFolder, local))).toBe(true);
		} else if (isOf(names, siteFields) && names.includes('url')) {
			const site = names.includes('operator') ? text : `${text}\n${operator}`;
			expect(check(pool, site).errors).toEqual([]);
		} else {
			expect(names.filter((name) => !campaignFields.includes(name))).toEqual([]);
			expect(check(poolWith(text)).errors).toEqual([]);
		}
	});

	test.each(['docs/guide/running-a-storm.md', 'docs/guide/running-a-storm.de.md'])(
		'The emergency brake of %s stops the asking',
		(doc) => {
			const brake = blocksOf(doc).find(({ text }) => text.includes('kind: pause'));
			expect(brake?.text.split('\n')).toHaveLength(2);
			const at = Date.parse('2027-06-02T14:00:00+02:00');
			const [campaign] = check(poolWith(brake?.text ?? '')).campaigns;
			if (!campaign) throw new Error('The campaign has mistakes.');
			const { starts, deadline, updates } = campaign;
			const course = {
				starts: starts?.at,
				deadline: deadline?.at,
				updates: updates.map((update) => ({ kind: update.kind, at: update.at.at })),
			};
			expect([at - 1, at].map((time) => phaseAt(course, time))).toEqual(['running', 'paused']);
		},
	);
});

describe('TypeScript in the documentation', () => {
	const sources = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => readFileSync(join(projectFolder, 'src', file), 'utf8').replace(/\s+/g, ' '));

	test.each(inLanguage('ts'))('%s stands so in the program', (_, { text }) => {
		const excerpt = text.replace(/\s+/g, ' ').trim();
		expect(sources.filter((source) => source.includes(excerpt)).length).toBe(1);
	});
});

describe('Commands in the documentation', () => {
	const { scripts }: { scripts: Record<string, string> } = JSON.parse(readDoc('package.json'));
	const helps = new Map<string, Promise<string>>();
	const withHelp = ['new', 'update', 'count', 'check', 'build', 'zip'];

	/** What a command says of its flags: its help, or its source where it is only for developers. */
	function told(name: string): Promise<string> {
		const [, file] = /^node (\S+)/.exec(scripts[name] ?? '') ?? [];
		const help =
			helps.get(name) ??
			(withHelp.includes(name)
				? runCommand(name, ['--help']).then(({ out }) => out)
				: Promise.resolve(file ? readDoc(file).replace(/(\w+|'[\w-]+'): \{ type:/g, '--$1 ') : ''));
		helps.set(name, help);
		return help.then((text) => text.replaceAll("'", ''));
	}

	const commands = inLanguage('bash', 'sh').flatMap(([place, { text }]): [string, string][] =>
		text
			.replace(/\\\n/g, ' ')
			.split(/\n|&&/)
			.map((command) => command.trim())
			.filter((command) => command !== '' && !command.startsWith('#'))
			.map((command) => [place, command]),
	);

	test.each(commands)('%s: %s', async (_, command) => {
		const [, run, short, rest = ''] =
			/^npm (?:run (?:-s |--silent )?([\w:-]+)|(start|test|ci))\b(.*)$/.exec(command) ?? [];
		const name = run ?? short;
		if (name === undefined) {
			// Tools that come with the project, and a package that somebody adds.
			const [, tool, path] = /^npx (\w+)(?: run)? (\S+)/.exec(command) ?? [];
			if (tool) {
				expect(existsSync(join(projectFolder, 'node_modules/.bin', tool))).toBe(true);
				if (path?.includes('/')) expect(existsSync(join(projectFolder, path))).toBe(true);
			} else
				expect(command).toMatch(
					/^npm (install @fontsource\/|install --no-save @sveltia\/cms@|create astro@latest )/,
				);
			return;
		}
		if (name !== 'ci') expect(scripts).toHaveProperty([name]);
		const flags = [...rest.replace(/"[^"]*"/g, '').matchAll(/--([a-z][\w-]*)/gi)];
		for (const [, flag] of flags) expect(await told(name)).toContain(`--${flag}`);
	});

	test('docs/commands.md explains every command for every day, and none that is gone', () => {
		const rows = [...readDoc('docs/commands.md').matchAll(/^\| `npm (?:run )?([\w:-]+)/gm)];
		const explained = rows.map(([, name = '']) => name);
		expect(explained.filter((name) => !(name in scripts))).toEqual([]);
		const everyDay = Object.keys(scripts).filter((name) => !name.includes(':'));
		expect(everyDay.filter((name) => !explained.includes(name))).toEqual([]);
	});
});

describe('What the guides call buttons and fields', () => {
	/** Words of hosts' pages, which the guides name as they are. */
	const ofHosts =
		/^(Use this template|Create a new repository|Public|Settings|Pages|Source|GitHub Actions|Actions|Publish|Run workflow|Commit changes)$/;
	const textsIn = (words: unknown): string[] => {
		if (typeof words === 'string') return [words];
		if (typeof words === 'function') return [String(words('GitHub'))];
		return typeof words === 'object' && words ? Object.values(words).flatMap(textsIn) : [];
	};

	test.each([
		['docs/guide/first-campaign.md', englishBuilder],
		['docs/guide/first-campaign.de.md', germanBuilder],
	])('%s names them as the form does', (doc, { suggest, open, end }) => {
		const own = textsIn({ suggest, open, end });
		const named = [...readDoc(doc).matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
		expect(named.length).toBeGreaterThan(10);
		expect(named.filter((name) => !ofHosts.test(name) && !own.includes(name))).toEqual([]);
	});
});
