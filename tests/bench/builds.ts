/**
 * What building costs, from one campaign to a thousand: `npm run bench -- builds`. `--sizes 1,10,100` leaves the largest
 * out, which takes most of the time; `--rounds 3` is how often the smaller ones are built.
 */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCampaign, benchNow, writeBenchFolder } from './support/campaigns.ts';
import { installPeers } from './support/peers.ts';
import { peers } from './support/site-makers.ts';
import { type Cost, median, timeNode } from './support/timed.ts';

/** What was measured of one number of campaigns. */
interface Measured {
	campaigns: number;
	/** With all share images in the cache: everything made anew. */
	warm: Cost[];
	/** After one message was changed, keeping the rest. */
	again: Cost[];
	files: number;
	bytes: number;
}

/** Builds each number of campaigns, prints what that took, and compares with other makers of sites. */
export async function run(args: readonly string[] = process.argv.slice(2)): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			sizes: { type: 'string', default: '1,10,100,1000' },
			rounds: { type: 'string', default: '3' },
		},
	});
	const sizes = values.sizes.split(',').map(Number);
	const rounds = Number(values.rounds);
	installPeers('@11ty/eleventy');
	const folder = mkdtempSync(join(tmpdir(), 'candystorm-builds-'));
	try {
		const measured: Measured[] = [];
		for (const campaigns of sizes) {
			await writeBenchFolder(campaignsIn(folder, campaigns), campaigns);
			const cold = build(folder, campaigns);
			tell(`${campaigns} campaigns, images not drawn before`, [cold], campaigns);
			const entry: Measured = {
				campaigns,
				warm: [],
				again: [],
				...sizeOf(outOf(folder, campaigns)),
			};
			rmSync(outOf(folder, campaigns), { recursive: true });
			measured.push(entry);
			// A large build is steady by itself, and long. It follows at once: a smaller one between would throw images of
			// the larger one out of the cache.
			if (campaigns > 100) buildAgain(folder, entry, 0);
		}
		for (let round = 0; round < rounds; round++) {
			for (const entry of measured) if (entry.campaigns <= 100) buildAgain(folder, entry, round);
		}
		for (const { campaigns, warm, again, files, bytes } of measured) {
			tell(`${campaigns} campaigns, images in the cache`, warm, campaigns);
			tell(`${campaigns} campaigns, one message changed, --keep`, again, campaigns);
			const each = `${Math.round(files / campaigns)} files, ${kilobytes(bytes / campaigns)} a campaign`;
			console.log(`${campaigns} campaigns, output: ${files} files, ${kilobytes(bytes)} (${each})`);
		}
		compareSizes(measured);
		for (const { campaigns, warm } of measured) {
			if (campaigns < 10) continue;
			const times = campaigns > 100 ? 1 : rounds;
			comparePeers(outOf(folder, campaigns, times - 1), campaigns, warm, times, folder);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Builds a number of campaigns with all images in the cache, then once more after one message was changed. */
function buildAgain(folder: string, { campaigns, warm, again }: Measured, round: number): void {
	// A folder that was never built into: nothing is known of it, and nothing recalled.
	rmSync(outOf(folder, campaigns, round - 1), { recursive: true, force: true });
	warm.push(build(folder, campaigns, round));
	change(folder, campaigns, round);
	again.push(build(folder, campaigns, round));
	console.error(`(round ${round + 1} of ${campaigns} campaigns is done)`);
}

const campaignsIn = (folder: string, campaigns: number) => join(folder, `campaigns-${campaigns}`);
const outOf = (folder: string, campaigns: number, round = -1) =>
	join(folder, `out-${campaigns}-${round + 1}`);

function build(folder: string, campaigns: number, round?: number): Cost {
	return timeNode(['src/cli/build.ts', '--keep', '--outDir', outOf(folder, campaigns, round)], {
		env: {
			CANDYSTORM_CAMPAIGNS: campaignsIn(folder, campaigns),
			CANDYSTORM_NOW: benchNow,
			ASTRO_TELEMETRY_DISABLED: '1',
		},
	});
}

/** Changes one message of the last campaign. */
function change(folder: string, campaigns: number, round: number): void {
	const [{ name, text }] = benchCampaign(campaigns);
	const changed = text.replace(/( {2}- "[^"]*)\{own\}/, `$1{own} ${'again '.repeat(round + 1)}`);
	if (changed === text) throw new Error('There is nothing to change.');
	writeFileSync(join(campaignsIn(folder, campaigns), name), changed);
}

function tell(what: string, costs: readonly Cost[], campaigns: number): void {
	const cpu = median(costs.map((cost) => cost.cpu));
	const wall = median(costs.map((cost) => cost.wall));
	const memory = Math.max(...costs.map((cost) => cost.memory));
	console.log(
		`${what}: ${cpu.toFixed(1)} s of processor (${(cpu / campaigns).toFixed(2)} a campaign), ${wall.toFixed(1)} s by the clock, ${memory} MiB at most`,
	);
}

const cpuOf = (costs: readonly Cost[]) => median(costs.map(({ cpu }) => cpu));

/** The ratios that matter: whether cost grows faster than the work, and what a change costs. */
function compareSizes(measured: readonly Measured[]): void {
	for (const [index, larger] of measured.entries()) {
		const smaller = measured[index - 1];
		const each = cpuOf(larger.warm) / larger.campaigns;
		if (smaller) {
			const ratio = each / (cpuOf(smaller.warm) / smaller.campaigns);
			console.log(
				`cost of a campaign among ${larger.campaigns}: ${ratio.toFixed(2)} × that among ${smaller.campaigns}`,
			);
		}
		const again = cpuOf(larger.again) / cpuOf(larger.warm);
		console.log(
			`${larger.campaigns} campaigns, after one change with --keep: ${again.toFixed(2)} × the whole build`,
		);
	}
}

function comparePeers(
	out: string,
	campaigns: number,
	own: readonly Cost[],
	rounds: number,
	folder: string,
): void {
	for (const peer of peers) {
		const work = join(folder, `${peer.name}-${campaigns}`);
		const prepared = peer.prepare(out, work);
		if (typeof prepared === 'string') {
			console.log(`${peer.name}: left out, ${prepared}`);
			continue;
		}
		const costs = Array.from({ length: rounds }, () => prepared.build());
		const ratio = cpuOf(own) / cpuOf(costs);
		console.log(
			`${campaigns} campaigns, their ${prepared.pages} pages as text by ${peer.name}: candystorm takes ${ratio.toFixed(1)} × as long for all it makes (${cpuOf(costs).toFixed(1)} s, ${Math.max(...costs.map(({ memory }) => memory))} MiB; ${peer.lacks})`,
		);
	}
}

function sizeOf(folder: string): { files: number; bytes: number } {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const bytes = files.reduce(
		(sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
		0,
	);
	return { files: files.length, bytes };
}

function kilobytes(bytes: number): string {
	return bytes > 1e7 ? `${Math.round(bytes / 1e6)} MB` : `${Math.round(bytes / 1e3)} KB`;
}

if (import.meta.main) await run();
