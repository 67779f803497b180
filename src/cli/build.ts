/** `npm run build`: checks the campaigns, then makes the site; with mistakes nothing is written. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hrefOf, landingPath, progressPath } from '../campaign/paths.ts';
import type { CheckedProject } from '../checks/hand-over.ts';
import { campaignsFolder } from '../files/campaigns-folder.ts';
import { openKnownFindings } from '../files/known-findings.ts';
import { takeOver } from '../files/last-build.ts';
import { removeLeftovers } from '../files/leftovers.ts';
import { isOutputFolder } from '../files/output-folder.ts';
import { replaceFolder } from '../files/replace-folder.ts';
import { imageCache, pruneCache } from '../images/cache.ts';
import { addressNote, isAddressMissing } from './address-note.ts';
import { codeDigest, findKept, ownCache, recordBuild } from './keep-campaigns.ts';
import { addPart, divideCampaigns, makeParts, mostAtOnce } from './make-parts.ts';
import { makeSite } from './make-site.ts';
import { CommandError, checkCampaigns, project, runAsCommand } from './project.ts';
import { printReport } from './report.ts';

const help = `npm run build
npm run build -- --outDir /srv/storm

Checks the campaigns and builds the site. With mistakes nothing is written.

  --outDir   the folder to write    (dist)
  --keep     make only the campaigns that have changed since the last such build
             into this folder; what is kept says how old its knowledge is
  --at-once  how many campaigns are made at once: fewer take less memory    (100)
  --help     this page
`;

/** Where a campaign's two main pages stand, with the site's base. */
export interface CampaignPaths {
	slug: string;
	title: string;
	landing: string;
	progress: string;
}

/** The pages of all campaigns in their own language, in the order of their names. */
export async function listCampaignPaths(): Promise<CampaignPaths[]> {
	const { site, campaigns } = await checkCampaigns();
	if (!site) return [];
	return campaigns
		.filter(({ lang, originalLang }) => lang === originalLang)
		.map((campaign) => ({
			slug: campaign.slug,
			title: campaign.title,
			landing: hrefOf(site, landingPath(campaign)),
			progress: hrefOf(site, progressPath(campaign)),
		}));
}

/** Where a build goes, and what it takes over. */
export interface BuildOptions {
	/** The output folder, absolute or relative to the project; default `dist`. */
	outDir?: string;
	/** Take over what is still right of the last build into this folder. */
	keep?: boolean;
	/** How many campaigns are made at once; more are made in parts. Default: a hundred. */
	atOnce?: number;
	/** Say so where the site's address is still missing. */
	saysAddress?: boolean;
}

/** Checks and builds; gives the exit code. */
export async function buildSite(options: BuildOptions): Promise<number> {
	const { outDir = 'dist', keep = false, atOnce = mostAtOnce, saysAddress = false } = options;
	const target = path.resolve(project, outDir);
	const campaigns = campaignsFolder(project, process.env);
	if (!isOutputFolder(target, { project: path.resolve(project), campaigns })) {
		throw new CommandError(
			`The site cannot be written into ${target}: other files live there. Name a folder of its own, such as dist.`,
		);
	}
	const code = keep ? await codeDigest() : '';
	const known = keep ? await openKnownFindings(ownCache, target, code) : undefined;
	const checked = await checkCampaigns(known?.recall);
	await known?.keep();
	printReport(checked);
	if (checked.findings.some(({ severity }) => severity === 'error')) return 1;
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	// Whatever the environment says, what a build puts out is for the public, with all policies.
	process.env.NODE_ENV = 'production';
	// Names that test runners set for themselves, and that Vite would put into the pages' code.
	for (const name of ['PROD', 'DEV', 'MODE']) delete process.env[name];
	process.chdir(project);
	// Each build has a folder of its own inside the project: Astro cannot build into some folders outside of it,
	// and two builds at once would share intermediate files.
	const workshop = path.join(project, '.cache', `build-${randomUUID().slice(0, 8)}`);
	const began = Date.now();
	await removeLeftovers(ownCache);
	try {
		const last = keep ? await findKept(checked, target, code) : undefined;
		const kept = new Map(Object.entries(last?.kept ?? {}));
		const site = await makeAll({ ...checked, kept: new Set(kept.keys()) }, atOnce, workshop);
		const files = [...kept.values()].flatMap((campaign) => campaign.files.map(([file]) => file));
		await takeOver(target, site, files);
		await replaceFolder(site, target);
		if (last) {
			await recordBuild(checked, last, target);
			console.error(`${kept.size} campaigns as they were, all others made`);
		}
		// The images of what was kept are in use as well, though nobody has asked for them now.
		if (kept.size === 0) await pruneCache(imageCache, { usedSince: began });
	} finally {
		await rm(workshop, { recursive: true, force: true });
	}
	const { site: published, lang } = checked;
	if (saysAddress && published && isAddressMissing(published)) {
		console.error(`\n${addressNote(lang)}`);
	}
	return 0;
}

/** Makes all campaigns that are not kept, many of them in parts, and the site's own pages. Gives the finished folder. */
async function makeAll(
	checked: CheckedProject & { kept: ReadonlySet<string> },
	atOnce: number,
	workshop: string,
): Promise<string> {
	const { campaigns, kept } = checked;
	const toMake = campaigns.filter(({ slug }) => !kept.has(slug));
	// The last part is made together with the site's own pages.
	const parts = divideCampaigns(toMake, atOnce).slice(0, -1);
	const made = await makeParts(checked, parts, workshop, (text) => process.stderr.write(text));
	const elsewhere = parts.flat().map(({ slug }) => slug);
	const site = await makeSite({ ...checked, kept: new Set([...kept, ...elsewhere]) }, workshop);
	for (const [index, part] of parts.entries()) await addPart(made[index] ?? '', part, site);
	return site;
}

if (import.meta.main) {
	await runAsCommand(async () => {
		const { values } = parseArgs({
			options: {
				outDir: { type: 'string' },
				keep: { type: 'boolean' },
				'at-once': { type: 'string', default: String(mostAtOnce) },
				help: { type: 'boolean' },
			},
		});
		if (values.help) {
			console.log(help);
			return 0;
		}
		const { 'at-once': written, ...options } = values;
		const atOnce = Number(written);
		if (!Number.isInteger(atOnce) || atOnce < 1) {
			throw new CommandError(`--at-once takes a whole number, 1 at least, not “${written}”.`);
		}
		return buildSite({ ...options, atOnce, saysAddress: true });
	});
}
