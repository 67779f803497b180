import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { checkFolder } from '../checks/check-folder.ts';
import { type CheckedProject, handedOver } from '../checks/hand-over.ts';
import { campaignsFolder, type Environment, readClock } from '../files/campaigns-folder.ts';
import { readCampaignFolder } from '../files/read-folder.ts';
import { fontsIn } from '../images/fonts.ts';

/**
 * Reads and checks the campaigns that the environment names, or gives what the build has checked already; `project` is
 * the folder of `package.json`.
 */
export async function checkProject(project: string, env: Environment): Promise<CheckedProject> {
	const checkedAlready = handedOver();
	if (checkedAlready) return checkedAlready;
	const folder = campaignsFolder(project, env);
	const now = readClock(env, Date.now);
	const checked = checkFolder(await readCampaignFolder(folder), {
		...{ now, env, fonts: fontsIn(project) },
	});
	return { ...checked, folder, now };
}

/** The project's folder, which Astro knows as the one above its source: a build's root is a folder of its own. */
export function projectFolder({ srcDir }: Pick<AstroConfig, 'srcDir'>): string {
	return path.dirname(path.resolve(fileURLToPath(srcDir)));
}
