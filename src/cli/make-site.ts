import path from 'node:path';
import { build } from 'astro';
import { type CheckedProject, handOver } from '../checks/hand-over.ts';
import { project } from './project.ts';

/**
 * Has Astro make the pages of all campaigns that are not kept, and the site's own. Gives the finished folder, which lies
 * inside `workshop`.
 */
export async function makeSite(checked: CheckedProject, workshop: string): Promise<string> {
	const site = path.join(workshop, 'site');
	handOver(checked);
	try {
		await build({
			// What Astro notes of a build lies with it, so that several may be at work.
			root: workshop,
			configFile: path.join(path.relative(workshop, project), 'astro.config.mjs'),
			srcDir: path.join(project, 'src'),
			publicDir: path.join(project, 'public'),
			outDir: site,
			cacheDir: path.join(workshop, 'cache'),
			logLevel: 'warn',
		});
	} finally {
		handOver(undefined);
	}
	return site;
}
