import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { type CountWorld, count, makeReport } from '../../src/cli/count.ts';
import { readCampaignFolder } from '../../src/files/read-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { type LocalServer, startLocalServer } from '../counts/support/local-server.ts';
import { answerAsNetworks, post } from '../counts/support/networks.ts';
import { runCommand } from '../support/command.ts';

const site = `title: Candystorms
url: https://candystorm.example.org
operator:
  name: Verein
  street: Musterweg 1
  postcode: "22297"
  city: Hamburg
  mail: hallo@example.org
mastodon: [social.example]
`;
const campaign = `---
title: Keep the pool open on Sundays
lang: en
hashtags: ["#Pool"]
target:
  name: The pool
ask: Please keep the pool open on Sundays.
timezone: UTC
starts: 2027-06-01 09:00
deadline: 2027-06-20 18:00
messages:
  - "Dear {target}, please stay open on Sundays. {hashtags} {url}"
---
`;

const now = '2027-06-02T12:00:00Z';
const posts = [post(1, '2027-06-02T09:10:00Z'), post(2, '2027-06-02T10:10:00Z')];

let server: LocalServer;
beforeAll(async () => {
	server = await startLocalServer(answerAsNetworks(posts));
});
afterAll(() => server.close());

async function newCampaigns(): Promise<string> {
	const folder = await mkdtemp(join(inject('temporaryFolder'), 'count-'));
	await writeFile(join(folder, 'site.yaml'), site);
	await writeFile(join(folder, 'pool.mdx'), campaign);
	await mkdir(join(folder, 'school'));
	await writeFile(join(folder, 'school', 'index.mdx'), campaign.replaceAll('ool', 'ond'));
	return folder;
}

async function run(args: string[], folder: string, env: Record<string, string> = {}) {
	const [said, warned, steps]: [string[], string[], number[]] = [[], [], []];
	const clock = { now: Date.parse(now) };
	server.requests.length = 0;
	const world: CountWorld = {
		env: { ...env },
		now: () => clock.now,
		tools: {
			transport: server.transport,
			sleep: async (milliseconds) => {
				clock.now += milliseconds;
			},
			random: () => 0,
		},
		report: {
			say: (line) => said.push(line),
			warn: (line) => warned.push(line),
			progress: ({ done, of }) => steps.push(done / of),
		},
		folder,
		load: async () => {
			const options = { now: clock.now, env: {}, fonts: loadFonts };
			const checked = checkFolder(await readCampaignFolder(folder), options);
			const broken = checked.findings.filter(({ severity }) => severity === 'error').length;
			return { ...checked, broken };
		},
	};
	const code = await count(args, world);
	return { code, said, warned, steps };
}

describe('npm run count', () => {
	test('reads all sources of all campaigns and writes a file beside each', async () => {
		const folder = await newCampaigns();
		const { code, said, warned, steps } = await run([], folder, { X_BEARER_TOKEN: 'key' });
		expect(code).toBe(0);
		expect(warned).toEqual([]);
		expect(said.sort()).toEqual([
			'Written: pool.counts.json, school/index.counts.json',
			'pool: bluesky 2, mastodon 2, x 2.',
			'school: x 2, bluesky 0, mastodon 0.',
		]);
		expect(steps.at(-1)).toBe(1);
		expect(await readdir(join(folder, 'school'))).toEqual(['index.counts.json', 'index.mdx']);
		const text = await readFile(join(folder, 'pool.counts.json'), 'utf8');
		expect(text).not.toMatch(/somebody|Please|key"?: ?"?key/);
	});

	test('obeys --only with campaigns and networks, --since and --dry-run', async () => {
		const folder = await newCampaigns();
		const { said } = await run(
			['--only', 'pool', '--only', 'bluesky', '--since', '2027-06-02 10:00', '--dry-run'],
			folder,
		);
		expect(said).toEqual([
			'pool: bluesky 1.',
			'pool.counts.json: not written, as asked.',
			'No file changed.',
		]);
		expect(server.requests).toHaveLength(1);
		expect(await readdir(folder)).not.toContain('pool.counts.json');
	});

	test('says at its end that nothing is running any more, and asks nobody', async () => {
		const folder = await newCampaigns();
		const { said } = await run([], folder, { CANDYSTORM_NOW: '2028-01-01T00:00:00Z' });
		expect(said.at(-1)).toBe(
			'No campaign is running: nothing to count. A timer can rest until the next one begins.',
		);
		expect(server.requests).toEqual([]);
	});

	test('counts the campaigns that are right while another one has errors', async () => {
		const folder = await newCampaigns();
		await writeFile(join(folder, 'wrong.mdx'), '---\ntitle: x\n---\n');
		const { code, said, warned } = await run(['--only', 'mastodon'], folder);
		expect(code).toBe(0);
		expect(warned[0]).toMatch(/^Errors in the campaigns: \d+\. npm run check says which\.$/);
		expect(said[0]).toBe('pool: mastodon 2.');
	});

	test.each([
		[
			['--only', 'pol'],
			'--only pol: neither a network nor a campaign. There are mastodon, bluesky, x, pool, school.',
		],
		[['--since', '1.6.2027'], '--since 1.6.2027 is no date or time. Write it as 2027-06-01.'],
		[
			['--since', 'monday'],
			'--since monday is no date or time. Write it as 2027-06-01 or "2027-06-01 18:00".',
		],
	])('refuses %j with a sentence', async (args, sentence) => {
		await expect(run(args, await newCampaigns())).rejects.toThrow(sentence);
	});

	test('as a program helps, refuses unknown options with 1, and ends with 0 where nothing runs', async () => {
		const env = { CANDYSTORM_CAMPAIGNS: await newCampaigns(), CANDYSTORM_NOW: '2028-01-01T00:00Z' };
		const help = await runCommand('count', ['--help'], env);
		expect([help.code, help.err]).toEqual([0, '']);
		expect(help.out).toContain('--dry-run');
		expect(await runCommand('count', ['--fast'], env)).toMatchObject({ code: 1, out: '' });
		const over = await runCommand('count', [], env);
		expect([over.code, over.err]).toEqual([0, '']);
		expect(over.out).toContain('No campaign is running');
	});
});

describe('Lines and the bar', () => {
	const watch = (isTTY: boolean) => {
		const [out, err]: [string[], string[]] = [[], []];
		const report = makeReport(
			{ write: (text) => out.push(text), isTTY, columns: 40 },
			{ write: (text) => err.push(text) },
		);
		report.progress({ done: 1, of: 4, now: 'pool: Mastodon, social.example' });
		report.say('pool: mastodon 2.');
		report.warn('pool: X: took too long.');
		report.progress({ done: 4, of: 4, now: '' });
		return { out, err };
	};

	test('Where nobody watches there are plain lines', () => {
		expect(watch(false)).toEqual({
			out: ['pool: mastodon 2.\n'],
			err: ['pool: X: took too long.\n'],
		});
	});

	test('On a terminal a bar stands below the lines, no wider than it, and is gone at the end', () => {
		const { out } = watch(true);
		expect(out.map((text) => text.replaceAll('\r\u001b[2K', '<'))).toEqual([
			'<█████░░░░░░░░░░░░░░░ 1/4  pool: Mastodo',
			'<',
			'pool: mastodon 2.\n',
			'<',
			'<',
		]);
	});
});
