import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SaidFinding } from '../../src/builder/answer.ts';
import { checkText } from '../../src/builder/check-text.ts';
import { siteFile } from '../../src/builder/site-file.ts';
import type { Campaign } from '../../src/campaign/campaign.ts';
import { readCampaignName } from '../../src/campaign/file-name.ts';
import { type FindingName, findingCodes } from '../../src/campaign/finding.ts';
import type { Site } from '../../src/campaign/site.ts';
import {
	type CheckedFolder,
	checkFolder,
	type FolderContent,
} from '../../src/checks/check-folder.ts';
import { readCampaignFolder } from '../../src/files/read-folder.ts';
import { landingCard } from '../../src/images/cards.ts';
import { chooserOf } from '../../src/images/choose-fonts.ts';
import { lettersIn, loadFonts } from '../../src/images/fonts.ts';
import { type LetterTable, shelfOf } from '../../src/images/letter-table.ts';
import { makeScene } from '../../src/scene/scene.ts';
import { siteForBuilder } from '../../src/site/views/builder.ts';
import { sayFinding } from '../../src/words/findings/index.ts';
import { checkAt, hostileNow, makeHostileFolder } from '../hostile/hostile-folder.ts';
import { testSite } from '../support/campaign.ts';
import { projectFolder } from '../support/command.ts';

const now = Date.parse(hostileNow);

/** Findings for which other files or pictures are needed: of these the builder knows nothing. */
const betweenFiles: ReadonlySet<FindingName> = new Set([
	'doubleName',
	'shortTaken',
	'badPicture',
	'symbolicLink',
	'unreadable',
]);
const codesBetweenFiles: ReadonlySet<string> = new Set(
	[...betweenFiles].map((name) => findingCodes[name]),
);

/** The fonts as the builder knows them: by a table that went over the net. */
const letters: LetterTable = JSON.parse(JSON.stringify(lettersIn(projectFolder)));
const around = { slugs: [], fonts: chooserOf(shelfOf(letters)) };

/** All that a reader sees of a finding. */
function lineOf(found: Omit<SaidFinding, 'owner' | 'isMissing'>): string {
	const { line, column, severity, code, message, fix } = found;
	return [line, column, severity, code, message, fix].join(' | ');
}

describe('The builder’s checks and the command’s', () => {
	let folder: string;
	let whole: CheckedFolder;
	let content: FolderContent;
	beforeAll(async () => {
		folder = await makeHostileFolder('builder-hostile');
		whole = await checkAt(folder);
		content = await readCampaignFolder(folder);
	});

	test('find the same in every file of the hostile folder', () => {
		if (!whole.site) throw new Error('The site has errors.');
		const site = siteForBuilder(whole.site, whole.campaigns);
		const originals = content.campaigns.filter(({ file }) => {
			const read = readCampaignName(file);
			return !('lang' in read) || read.lang === undefined;
		});
		expect(originals.length).toBeGreaterThan(80);
		const different: unknown[] = [];
		for (const { file, content: bytes } of originals) {
			if (typeof bytes === 'string') continue;
			const here = whole.findings.filter((each) => each.file === file);
			// Of two files with one name the command reads the first alone.
			if (here.some(({ name }) => name === 'doubleName')) continue;
			const wanted = here
				.filter(({ name }) => !betweenFiles.has(name))
				.map((each) => lineOf({ ...each, ...sayFinding(each, 'de') }));
			const answer = checkText({ id: 1, bytes, file, lang: 'de', now }, { ...around, site });
			const found = answer.findings.filter(({ code }) => !codesBetweenFiles.has(code)).map(lineOf);
			if (JSON.stringify(found) !== JSON.stringify(wanted)) different.push({ file, found, wanted });
		}
		expect(different).toEqual([]);
	});
});

const bytes = (text: string) => new TextEncoder().encode(text);
const ask = (text: string, file = 'bank.mdx', slugs: string[] = []) =>
	checkText(
		{ id: 7, bytes: bytes(text), file, lang: 'de', now },
		{ ...around, site: testSite(), slugs },
	);

test('A finding speaks with “Sie” on a site that does', () => {
	const question = { id: 7, bytes: bytes('---\ntitel: Bank\n---\n'), file: 'bank.mdx', now };
	const fixOn = (address: Site['address']) =>
		checkText(
			{ ...question, lang: 'de' },
			{ ...around, site: testSite({ address }), slugs: [] },
		).findings.map(({ fix }) => fix)[0];
	expect([fixOn('du'), fixOn('sie')]).toEqual([
		'Meintest du „title“? Dann schreib: title: …',
		'Meinten Sie „title“? Dann schreiben Sie: title: …',
	]);
});

describe('A finding belongs', () => {
	const owners = (text: string, file?: string) =>
		Object.fromEntries(
			ask(text, file).findings.map(({ code, owner }) => [`${code} ${owner}`, true]),
		);
	const start =
		'title: Bank\nhashtags: ["#Bank"]\nask: Bitte\nstarts: 2026-11-01\ndeadline: 2026-12-01\n';

	test('to the field that is missing', () => {
		const found = ask('---\n---\n').findings.map(({ owner, isMissing }) => [owner, isMissing]);
		expect(found).toEqual(
			['title', 'hashtags', 'target', 'ask', 'starts', 'deadline', 'messages'].map((name) => [
				name,
				true,
			]),
		);
	});

	test.each([
		[
			'target:\n  handles: { x: "@viel zu lang für einen" }\nmessages: ["a"]\n',
			'CS-039 target.handles.x',
		],
		['target:\n  handles: {}\nmessages: ["a"]\n', 'CS-023 target.name'],
		[
			'target: { name: S }\nmessages:\n  - "a"\n  - text: "{falsch}"\n    id: b\n',
			'CS-055 messages.1.text',
		],
		['target: { name: S }\nmessages: ["a", "{falsch}"]\n', 'CS-055 messages.1'],
		['target: { name: S }\nmessages: ["a"]\nevidence:\n  - title: x\n', 'CS-023 evidence.0.url'],
		[
			'target: { name: S }\nmessages: ["a"]\nupdates:\n  - { at: 31.12.2026, kind: note, text: a }\n',
			'CS-033 updates.0.at',
		],
	])('to its field: %j to %s', (more, wanted) => {
		expect(owners(`---\n${start}${more}---\n`)).toHaveProperty([wanted]);
	});

	test('to the text below, to the name, or to nothing in the form', () => {
		expect(
			owners(`---\n${start}target: { name: S }\nmessages: ["a"]\n---\n\n<b>\n`),
		).toHaveProperty(['CS-077 body']);
		expect(owners('---\n---\n', 'Bank.mdx')).toHaveProperty(['CS-004 slug']);
		expect(owners('kein Anfang')).toHaveProperty(['CS-008 ']);
	});
});

describe('Of a draft', () => {
	test('there is always a preview, with stand-ins for what is missing', () => {
		const { preview, picture } = ask('---\n---\n');
		expect(preview).toMatchObject({
			title: 'Unsere Bitte in wenigen Worten',
			hashtag: '#UnserHashtag',
			phase: 'running',
			message: { text: 'Hier steht der erste Vorschlag zum Posten. #UnserHashtag' },
		});
		expect(preview?.buttons[0]).toMatchObject({ name: 'X', label: 'Auf X posten' });
		expect(picture?.card.title).toBe('Unsere Bitte in wenigen Worten');
	});

	test('the preview shows the day on which it begins', () => {
		const text = '---\ntitle: Bank\nstarts: 2027-01-01 12:00\ndeadline: 2027-02-01\n---\n';
		expect(ask(text).preview?.phase).toBe('running');
	});

	test('a name is made from the title that no other campaign and no page has', () => {
		const slugOf = (title: string, slugs: string[] = []) =>
			ask(`---\ntitle: "${title}"\n---\n`, 'bank.mdx', slugs).slug;
		expect(slugOf('Schöne Bänke für alle!')).toBe('schoene-baenke-fuer-alle');
		expect(slugOf('Bank', ['bank', 'bank-2'])).toBe('bank-3');
		expect(slugOf('Imprint')).toBe('imprint-candystorm');
		expect(slugOf('日本')).toBeUndefined();
		expect(slugOf('')).toBeUndefined();
	});

	test('each message is counted on the networks that it is for', () => {
		const long = 'ä'.repeat(270);
		const { counts } = ask(
			`---\nhashtags: ["#Bank"]\nmessages:\n  - "${long}"\n  - { text: kurz, networks: [mastodon] }\n---\n`,
		);
		const [first = [], second = []] = counts.messages;
		expect(first.map(({ name, over }) => [name, over > 0])).toEqual([
			['X', true],
			['Bluesky', true],
			['Mastodon', false],
			['Threads', false],
		]);
		expect(second.map(({ name }) => name)).toEqual(['Mastodon']);
	});
});

test('The site’s settings come through the file that the checks read', () => {
	const site: Site = testSite({
		url: 'https://storm.example.org/a/b/',
		mastodon: ['bildung.social'],
		accounts: [{ name: 'Stadt', x: 'stadt' }],
		theme: 'blueberry',
	});
	const checked = checkFolder(
		{
			site: { file: 'site.yaml', content: siteFile(site) },
			campaigns: [],
			counts: [],
			pictures: new Map(),
		},
		{ now, env: {}, fonts: loadFonts },
	);
	expect(checked.site).toEqual(site);
	expect(checked.findings.map(({ name }) => name)).toEqual(['noCampaigns']);
});

test('The picture of a finished campaign is the one that its page has', async () => {
	const content = await readCampaignFolder(join(projectFolder, 'campaigns'));
	const { site, campaigns } = checkFolder(content, { now, env: {}, fonts: loadFonts });
	const own = campaigns.filter(({ lang, originalLang }: Campaign) => lang === originalLang);
	expect(own.length).toBeGreaterThan(3);
	for (const campaign of own) {
		const source = content.campaigns.find(({ file }) => file === campaign.file)?.content;
		if (!(source instanceof Uint8Array) || !site) throw new Error(campaign.file);
		const answer = checkText(
			{ id: 1, bytes: source, file: campaign.file, lang: 'de', now },
			{ ...around, site },
		);
		const { counted: _, ...uncounted } = campaign;
		expect(answer.picture?.card).toEqual(landingCard(makeScene(uncounted, site, now)).card);
	}
});
