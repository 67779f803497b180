import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, inject, test } from 'vitest';
import { type CampaignFolder, readCampaignFolder } from '../../src/files/read-folder.ts';

const made: string[] = [];

/** A new folder with these files; a name that ends in `/` is a folder. */
function folderOf(files: Record<string, string | Uint8Array>, parent = inject('temporaryFolder')) {
	const root = mkdtempSync(path.join(parent, 'campaigns-'));
	made.push(root);
	for (const [name, content] of Object.entries(files)) {
		const file = path.join(root, name);
		mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
		if (!name.endsWith('/')) writeFileSync(file, content);
	}
	return root;
}

afterEach(() => {
	for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** A folder as texts: `club.mdx: its content`. */
function told({ site, campaigns, counts, pictures }: CampaignFolder) {
	const say = ({ file, content }: CampaignFolder['campaigns'][number]) =>
		`${file}: ${typeof content === 'string' ? `(${content})` : new TextDecoder().decode(content)}`;
	return {
		site: site && say(site),
		campaigns: campaigns.map(say),
		counts: counts.map(say),
		pictures: Object.fromEntries(pictures),
	};
}

const white = { r: 255, g: 255, b: 255 };
const png = () =>
	sharp({ create: { width: 20, height: 10, channels: 3, background: white } }).png();

test('An empty folder holds nothing', async () => {
	expect(told(await readCampaignFolder(folderOf({})))).toEqual({
		site: undefined,
		campaigns: [],
		counts: [],
		pictures: {},
	});
});

test('A folder that is not there is an error', async () => {
	const missing = path.join(inject('temporaryFolder'), 'nowhere');
	await expect(readCampaignFolder(missing)).rejects.toThrow('ENOENT');
});

test('Campaigns, translations, counts and pictures are found, drafts and everything else are not', async () => {
	const picture = await png().toBuffer();
	const root = folderOf({
		'site.yaml': 'title: a',
		'zelt.mdx': 'z',
		'club.mdx': 'c',
		'club.en.mdx': 'e',
		'club.counts.json': '{}',
		'Mit Blank.mdx': 'b',
		'_entwurf.mdx': 'd',
		'_entwurf/index.mdx': 'd',
		'.hidden.mdx': 'h',
		'.git/index.mdx': 'g',
		'notes.md': 'n',
		'other.json': '{}',
		'foto.png': picture,
		'fest/index.mdx': 'f',
		'fest/index.pt-br.mdx': 'p',
		'fest/index.counts.json': '{}',
		'fest/foto.PNG': picture,
		'fest/bilder/2026/foto.png': picture,
		'fest/bilder/2026/mai/foto.png': picture,
		'fest/bilder/index.mdx': 'o',
		'fest/other.mdx': 'o',
		'fest/_index.mdx': 'o',
		'fest/deep/index.mdx': 'o',
		'fest/index.mdx.bak': 'o',
		'leer/': '',
	});
	const folder = await readCampaignFolder(root);
	expect(folder.root).toBe(root);
	expect(told(folder)).toEqual({
		site: 'site.yaml: title: a',
		campaigns: [
			'Mit Blank.mdx: b',
			'club.en.mdx: e',
			'club.mdx: c',
			'fest/index.mdx: f',
			'fest/index.pt-br.mdx: p',
			'zelt.mdx: z',
		],
		counts: ['club.counts.json: {}', 'fest/index.counts.json: {}'],
		pictures: {
			'fest/foto.PNG': { width: 20, height: 10 },
			'fest/bilder/2026/foto.png': { width: 20, height: 10 },
			'foto.png': { width: 20, height: 10 },
		},
	});
});

test('Bytes are handed on as they are', async () => {
	const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0x00, 0x0d, 0x0a);
	const { campaigns } = await readCampaignFolder(folderOf({ 'club.mdx': bytes }));
	expect(campaigns.map(({ content }) => [...content])).toEqual([[...bytes]]);
});

test('A huge file is told by its size and not read', async () => {
	const root = folderOf({ 'club.mdx': new Uint8Array(5 * 1024 * 1024).fill(97) });
	const { campaigns } = await readCampaignFolder(root);
	const content = campaigns[0]?.content;
	expect(content).toBeInstanceOf(Uint8Array);
	expect(content?.length).toBe(4 * 1024 * 1024);
	expect(content?.[0]).toBe(0);
});

test('Symbolic links are never followed', async () => {
	const outside = folderOf({
		'secret.mdx': 's',
		'index.mdx': 's',
		'foto.png': await png().toBuffer(),
	});
	const root = folderOf({ 'fest/': '' });
	symlinkSync(path.join(outside, 'secret.mdx'), path.join(root, 'club.mdx'));
	symlinkSync(path.join(outside, 'secret.mdx'), path.join(root, 'club.counts.json'));
	symlinkSync(path.join(outside, 'secret.mdx'), path.join(root, 'site.yaml'));
	symlinkSync(path.join(outside, 'nowhere'), path.join(root, 'lost.mdx'));
	symlinkSync(path.join(outside, 'foto.png'), path.join(root, 'foto.png'));
	symlinkSync(path.join(outside, 'index.mdx'), path.join(root, 'fest', 'index.mdx'));
	symlinkSync(outside, path.join(root, 'whole'));
	expect(told(await readCampaignFolder(root))).toEqual({
		site: 'site.yaml: (link)',
		campaigns: ['club.mdx: (link)', 'fest/index.mdx: (link)', 'lost.mdx: (link)'],
		counts: ['club.counts.json: (link)'],
		pictures: { 'foto.png': 'link' },
	});
});

test('A pipe is not waited for', async () => {
	const root = folderOf({});
	execFileSync('mkfifo', [path.join(root, 'club.mdx')]);
	expect(told(await readCampaignFolder(root)).campaigns).toEqual(['club.mdx: (other)']);
});

/** Does something as a user who may not read everything, which an administrator may. */
async function asGuest<Result>(action: () => Promise<Result>): Promise<Result> {
	const isAdministrator = process.geteuid?.() === 0;
	if (isAdministrator) process.seteuid?.(65534);
	try {
		return await action();
	} finally {
		if (isAdministrator) process.seteuid?.(0);
	}
}

test('A file that may not be read is named, and the others are read', async () => {
	const root = folderOf({ 'club.mdx': 'c', 'fest.mdx': 'f', 'site.yaml': 's' }, tmpdir());
	chmodSync(root, 0o755);
	chmodSync(path.join(root, 'club.mdx'), 0);
	const folder = await asGuest(() => readCampaignFolder(root));
	expect(told(folder)).toMatchObject({
		site: 'site.yaml: s',
		campaigns: ['club.mdx: (denied)', 'fest.mdx: f'],
	});
});
