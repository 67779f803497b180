import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheckedFolder, checkFolder } from '../checks/check-folder.ts';
import { campaignsFolder, type Environment, readClock } from '../files/campaigns-folder.ts';
import { readCampaignFolder } from '../files/read-folder.ts';

/** A campaigns folder, read and checked for a build or for the dev server. */
export interface CheckedProject extends CheckedFolder {
	/** The campaigns folder's absolute path. */
	folder: string;
	/** The clock of this build, in milliseconds since 1970. */
	now: number;
}

/** Reads and checks the campaigns that the environment names; `project` is the folder of `package.json`. */
export async function checkProject(project: string, env: Environment): Promise<CheckedProject> {
	const folder = campaignsFolder(project, env);
	const now = readClock(env, Date.now);
	const checked = checkFolder(await readCampaignFolder(folder), { now, env });
	return { ...checked, folder, now };
}

/** The project's folder as Astro names it. */
export function projectFolder(root: URL): string {
	return path.resolve(fileURLToPath(root));
}
