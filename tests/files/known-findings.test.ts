import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { openKnownFindings } from '../../src/files/known-findings.ts';
import { readCampaignFolder } from '../../src/files/read-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { benchCampaign, benchNow, writeBenchFolder } from '../bench/support/campaigns.ts';
import { goodFolder } from '../hostile/hostile-folder.ts';

let folder: string;
let campaigns: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'candystorm-known-'));
	campaigns = join(folder, 'campaigns');
});
afterEach(() => rm(folder, { recursive: true }));

/** Checks a folder as a build does that keeps what it can; tells how often something had to be looked for. */
async function check(from: string, { now = Date.parse(benchNow), code = 'code' } = {}) {
	const known = await openKnownFindings(folder, '/out', code);
	let looked = 0;
	const options = { now, env: {}, fonts: loadFonts };
	const content = await readCampaignFolder(from);
	const { findings } = checkFolder(content, {
		...options,
		recall: (inputs, find) =>
			known.recall(inputs, () => {
				looked++;
				return find();
			}),
	});
	await known.keep();
	expect(findings).toEqual(checkFolder(content, options).findings);
	return { looked, findings };
}

test.each([goodFolder, 'tests/sites/mistakes', 'tests/sites/extremes'])(
	'What is recalled of %s is what is found',
	async (from) => {
		await check(from);
		expect((await check(from)).looked).toBe(0);
	},
);

test('Looked for is what has changed', async () => {
	await writeBenchFolder(campaigns, 3);
	// The rules and the pictures of three campaigns in two languages.
	expect((await check(campaigns)).looked).toBe(12);
	const [{ name, text }] = benchCampaign(2);
	await writeFile(join(campaigns, name), text.replace('{own}', '{own} YOU LIARS'));
	const changed = await check(campaigns);
	expect(changed.looked).toBe(4);
	expect(changed.findings.map(({ file }) => file)).toContain(name);
	expect((await check(campaigns)).looked).toBe(0);
	// A month later pictures show other days, and other rules have something to say.
	const now = Date.parse(benchNow) + 30 * 24 * 3_600_000;
	const later = await check(campaigns, { now });
	expect(later.looked).toBeLessThanOrEqual(6);
	expect((await check(campaigns, { now, code: 'other' })).looked).toBe(12);
});

test('A damaged record is none', async () => {
	await writeBenchFolder(campaigns, 1);
	await check(campaigns);
	const [record = ''] = await readdir(join(folder, 'last-build'));
	await writeFile(join(folder, 'last-build', record), '{"code":"code"');
	expect((await check(campaigns)).looked).toBe(4);
});
