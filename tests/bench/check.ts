/**
 * How long `npm run check` takes, and how much memory: a thousand campaigns, each with a translation, in a folder that is
 * made for it; one in twenty has a slip, as files of people do. `npm run bench -- check [campaigns]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCampaign, benchNow, writeBenchFolder } from './support/campaigns.ts';
import { timeNode } from './support/timed.ts';

/** Puts a wrong date into every twentieth campaign. */
async function addSlips(folder: string, campaigns: number): Promise<void> {
	for (let number = 20; number <= campaigns; number += 20) {
		const file = join(folder, benchCampaign(number)[0].name);
		const text = await readFile(file, 'utf8');
		await writeFile(file, text.replace(/^starts: .*$/m, 'starts: 04.11.2026'));
	}
}

/** Makes the folder, checks it with the real command in a process of its own, and prints what that took. */
export async function run(): Promise<void> {
	const campaigns = Number(process.argv[2] ?? 1000);
	const folder = mkdtempSync(join(tmpdir(), 'candystorm-bench-'));
	try {
		await writeBenchFolder(folder, campaigns);
		await addSlips(folder, campaigns);
		const { cpu, wall, memory } = timeNode(['src/cli/check.ts', '--format', 'json'], {
			env: { CANDYSTORM_CAMPAIGNS: folder, CANDYSTORM_NOW: benchNow },
			mayFail: campaigns >= 20,
		});
		console.log(
			`${campaigns} campaigns with a translation each: ${((cpu / campaigns) * 1000).toFixed(1)} ms of processor a campaign (${cpu.toFixed(1)} s in all, ${wall.toFixed(1)} s by the clock), ${memory} MiB at most`,
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

if (import.meta.main) await run();
