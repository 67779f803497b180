/** `npm run build -- --keep`: which campaigns of the last build into a folder are still right, and what is known of this one. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Campaign } from '../campaign/campaign.ts';
import { campaignFolder } from '../campaign/paths.ts';
import type { CheckedProject } from '../checks/hand-over.ts';
import {
	describeFiles,
	filesOfCampaign,
	isUntouched,
	type LastBuild,
	readLastBuild,
	writeLastBuild,
} from '../files/last-build.ts';
import { listFiles } from '../files/list-files.ts';
import { project } from './project.ts';

/** Where the records are kept. */
export const ownCache = path.join(project, '.cache');

/** The longest that a campaign goes without being built, in milliseconds: pages say how old their knowledge is. */
const longest = 24 * 3_600_000;

/** What was kept of the last build, and what has to be known to keep of this one. */
export interface KeptCampaigns {
	/** The campaigns that are right as they are, with their files. */
	kept: LastBuild;
	/** The hash of everything that a campaign's files are made from, by its name. */
	keys: ReadonlyMap<string, string>;
}

/** Finds the campaigns whose files in `outDir` a full build would make again just so. */
export async function findKept(
	checked: CheckedProject,
	outDir: string,
	code: string,
	cacheFolder: string = ownCache,
): Promise<KeptCampaigns> {
	const keys = await keysOf(checked, code);
	const last = await readLastBuild(cacheFolder, outDir);
	const versions = Map.groupBy(checked.campaigns, ({ slug }) => slug);
	const kept: LastBuild = {};
	for (const [slug, campaigns] of versions) {
		const before = last[slug];
		if (!before || before.key !== keys.get(slug)) continue;
		if (hasTurned(campaigns, before.now, checked.now)) continue;
		if (await isUntouched(outDir, before.files)) kept[slug] = before;
	}
	return { kept, keys };
}

/** Writes down what was built into `outDir`, for the next time. */
export async function recordBuild(
	{ campaigns, now }: CheckedProject,
	{ kept, keys }: KeptCampaigns,
	outDir: string,
	cacheFolder: string = ownCache,
): Promise<void> {
	const all = new Set(await listFiles(outDir));
	const built: LastBuild = {};
	for (const [slug, versions] of Map.groupBy(campaigns, (campaign) => campaign.slug)) {
		const before = kept[slug];
		const files =
			before?.files.map(([file]) => file) ??
			(await filesOfCampaign(outDir, foldersOf(versions), all));
		built[slug] = {
			key: keys.get(slug) ?? '',
			now: before?.now ?? now,
			files: await describeFiles(outDir, files),
		};
	}
	await writeLastBuild(cacheFolder, outDir, built);
}

/** The folders that are these campaigns' alone. */
export function foldersOf(versions: readonly Campaign[]): string[] {
	const shorts = versions.flatMap(({ short }) => short ?? []);
	return [...versions.map(campaignFolder), ...new Set(shorts)];
}

/**
 * Tells whether the clock alone has changed something: a time that a campaign names has come, or its files are a day old.
 * Every number of a campaign that could be a time counts as one.
 */
function hasTurned(versions: readonly Campaign[], before: number, now: number): boolean {
	if (now < before || now - before > longest) return true;
	const numbers = JSON.stringify(versions).match(/\d{10,}/g) ?? [];
	return numbers.some((number) => Number(number) > before && Number(number) <= now);
}

/** Gives each campaign the hash of all that its files are made from: code, site, files beside it, and what they say. */
async function keysOf({ site, campaigns, sources, folder }: CheckedProject, common: string) {
	// A page that was looked at for secrets is looked at again when there are others.
	const secrets = Object.keys(process.env).filter((name) =>
		/key|token|secret|passw|credential/i.test(name),
	);
	const written = Map.groupBy(sources, ([file]) => slugOf(file));
	const pictures = Map.groupBy(
		(await listFiles(folder)).filter((file) => file.includes('/') && !sources.has(file)),
		slugOf,
	);
	const keys = new Map<string, string>();
	for (const [slug, versions] of Map.groupBy(campaigns, (campaign) => campaign.slug)) {
		const hash = createHash('sha256').update(common);
		hash.update(JSON.stringify([site, secrets.sort(), versions, written.get(slug)]));
		for (const file of pictures.get(slug) ?? []) {
			hash.update(`\0${file}\0`).update(await readFile(path.join(folder, file)));
		}
		keys.set(slug, hash.digest('hex'));
	}
	return keys;
}

/** The campaign that a file of the campaigns folder belongs to: the first part of its path. */
function slugOf(file: string): string {
	return file.split(/[./]/, 1)[0] ?? file;
}

/** The hash of everything that makes pages, beside the campaigns. */
export async function codeDigest(): Promise<string> {
	const hash = createHash('sha256').update(process.version);
	const own = ['astro.config.mjs', 'package.json', 'package-lock.json'];
	const folders = await Promise.all(
		['src', 'public'].map(async (folder) =>
			(await listFiles(path.join(project, folder))).map((file) => `${folder}/${file}`),
		),
	);
	for (const file of [...own, ...folders.flat()]) {
		hash.update(`\0${file}\0`).update(await readFile(path.join(project, file)));
	}
	return hash.digest('hex');
}
