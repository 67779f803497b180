import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { findKept, recordBuild } from '../../src/cli/keep-campaigns.ts';
import { readCampaignFolder } from '../../src/files/read-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { benchCampaign, benchNow, writeBenchFolder } from '../bench/support/campaigns.ts';
import { goodFolder } from '../hostile/hostile-folder.ts';
import { runCommand } from '../support/command.ts';
import { contentOf } from '../support/content-of.ts';

let folder: string;
let campaigns: string;
let out: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'candystorm-keep-'));
	[campaigns, out] = [join(folder, 'campaigns'), join(folder, 'out')];
	await writeBenchFolder(campaigns, 3);
	await cp(join(goodFolder, 'spielplatz'), join(campaigns, 'spielplatz'), { recursive: true });
	await edit('spielplatz/index.mdx', '---\n', '---\nlang: de\n');
});

afterEach(() => rm(folder, { recursive: true }));

/** Replaces something in a file of the campaigns folder. */
async function edit(file: string, from: string, to: string): Promise<void> {
	const text = await readFile(join(campaigns, file), 'utf8');
	expect(text).toContain(from);
	await writeFile(join(campaigns, file), text.replace(from, to));
}

describe('Kept are campaigns of which nothing has changed', () => {
	const start = Date.parse(benchNow);
	const checked = async (now: number) => ({
		...checkFolder(await readCampaignFolder(campaigns), { now, env: {}, fonts: loadFonts }),
		...{ folder: campaigns, now },
	});
	const kept = async (now = start) =>
		Object.keys((await findKept(await checked(now), out, 'code', folder)).kept);
	const all = ['spielplatz', 'town-1', 'town-2', 'town-3'];
	const translations = [
		'de/town-2',
		...['spielplatz', 'town-1', 'town-3'].map((slug) => `en/${slug}`),
	];

	beforeEach(async () => {
		for (const place of [...all, ...translations, 'assets', 'images']) {
			await mkdir(join(out, place), { recursive: true });
			await writeFile(join(out, place, 'index.html'), '<img src="/images/one.png">');
		}
		await writeFile(join(out, 'images/one.png'), 'a picture');
		const built = await checked(start);
		await recordBuild(built, await findKept(built, out, 'code', folder), out, folder);
	});

	const before = all.filter((slug) => slug !== 'town-2');
	test.each<[what: string, change: () => Promise<unknown>, left: string[]]>([
		['nothing', async () => {}, all],
		['a text', () => edit('town-2.mdx', 'winter', 'spring'), before],
		['a translation', () => edit('town-2.de.mdx', 'Winter', 'Herbst'), before],
		[
			'a new translation',
			() => writeFile(join(campaigns, 'town-2.fr.mdx'), '---\ntitle: Un banc\n---\n'),
			before,
		],
		['a translation that is gone', () => rm(join(campaigns, 'town-2.de.mdx')), before],
		['counted numbers', () => writeFile(join(campaigns, 'town-2.counts.json'), '{}'), before],
		[
			'a picture',
			() => writeFile(join(campaigns, 'spielplatz/bilder/loch.jpg'), 'another'),
			before
				.filter((slug) => slug !== 'spielplatz')
				.concat('town-2')
				.sort(),
		],
		['the site', () => edit('site.yaml', 'Friendly storms', 'Stormy friends'), []],
		[
			'a page that somebody has touched',
			() => utimes(join(out, 'de/town-2/index.html'), 1, 1),
			before,
		],
		['a page that is gone', () => rm(join(out, 'town-2/index.html')), before],
		['a picture that all show', () => rm(join(out, 'images/one.png')), []],
		['the record', () => rm(join(folder, 'last-build'), { recursive: true }), []],
	])('but %s', async (_what, change, left) => {
		await change();
		expect(await kept()).toEqual(left);
	});

	test('and for which the clock has turned nothing', async () => {
		const minute = 60_000;
		expect(await kept(start + 30 * minute)).toEqual(all);
		await edit('town-2.mdx', 'at: 2026-11-06 08:02', 'at: 2026-11-20 10:20');
		const built = await checked(start);
		await recordBuild(built, await findKept(built, out, 'code', folder), out, folder);
		expect(await kept(start + 19 * minute)).toEqual(all);
		// The update lies at 10:20 in Berlin, twenty minutes after the clock.
		expect(await kept(start + 20 * minute)).toEqual(before);
		expect(await kept(start + 25 * 60 * minute)).toEqual([]);
		expect(await kept(start - minute)).toEqual([]);
	});
});

test('What is kept is byte for byte what a full build makes', async () => {
	const env = { CANDYSTORM_CAMPAIGNS: campaigns, CANDYSTORM_NOW: benchNow };
	const keep = () => runCommand('build', ['--keep', '--at-once', '2', '--outDir', out], env);
	const first = await keep();
	expect(first.code).toBe(0);
	expect(first.err).toContain('0 campaigns as they were');
	await edit('town-1.mdx', '## ', '## Neu: ');
	for (const { name } of benchCampaign(2)) await rm(join(campaigns, name));
	for (const { name, text } of benchCampaign(4)) await writeFile(join(campaigns, name), text);
	const second = await keep();
	expect(second.err).toContain('2 campaigns as they were');
	const whole = join(folder, 'whole');
	expect((await runCommand('build', ['--outDir', whole], env)).code).toBe(0);
	const [kept, made] = [await contentOf(out), await contentOf(whole)];
	expect([...kept.keys()]).toEqual([...made.keys()]);
	expect([...made.keys()].filter((file) => kept.get(file) !== made.get(file))).toEqual([]);
	expect([...made.keys()].some((file) => /^assets\/loch.*\.webp$/.test(file))).toBe(true);
});
