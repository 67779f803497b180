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
			root: project,
			outDir: site,
			cacheDir: path.join(workshop, 'cache'),
			logLevel: 'warn',
		});
	} finally {
		handOver(undefined);
	}
	return site;
}
