import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import { campaignFolder } from '../campaign/paths.ts';
import { handedOver } from '../checks/hand-over.ts';
import { describeFindings } from './describe.ts';
import { writeEditorHints } from './editor-hints.ts';
import { checkProject, projectFolder } from './settings.ts';

/**
 * Hands checked campaigns to Astro, and only those: the whole folder passes the checks before the first entry is stored.
 * In a build a mistake stops everything; in dev the store stays empty and the guard answers with the report.
 */
export function campaignsLoader(): Loader {
	return {
		name: 'candystorm',
		load: async (context) => {
			await loadCampaigns(context);
			const { watcher } = context;
			if (!watcher) return;
			const { folder } = await checkProject(projectFolder(context.config), process.env);
			watcher.add(folder);
			let waiting: ReturnType<typeof setTimeout> | undefined;
			watcher.on('all', (_event, file) => {
				if (!isInside(folder, file)) return;
				clearTimeout(waiting);
				// An editor's save is several events; the folder is checked once they are over.
				waiting = setTimeout(() => {
					loadCampaigns(context).catch((error: unknown) => context.logger.error(String(error)));
				}, 50);
			});
		},
	};
}

/** Tells whether a path lies in a folder. */
export function isInside(folder: string, file: string): boolean {
	const relative = path.relative(folder, file);
	return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

async function loadCampaigns({ store, config, watcher, generateDigest }: LoaderContext) {
	const project = projectFolder(config);
	const checked = await checkProject(project, process.env);
	const { site, campaigns, findings, folder, now, kept, sources } = checked;
	// A campaigns folder from elsewhere is not what an editor shows of this project.
	if (isInside(project, folder)) {
		const files = [...sources.keys()].filter((file) => file.endsWith('.mdx'));
		writeEditorHints(project, folder, files);
	}
	store.clear();
	if (!site || findings.some(({ severity }) => severity === 'error')) {
		if (watcher) return;
		throw new AstroError(describeFindings(checked), 'npm run check');
	}
	const isBuild = handedOver() !== undefined;
	if (!isBuild) store.set({ id: 'site', data: { kind: 'site', site, now } });
	for (const [order, campaign] of campaigns.entries()) {
		// A body that no page shows is not compiled.
		if (kept?.has(campaign.slug)) continue;
		// A build has all values already; handing thousands of them on as text would take long.
		const data = isBuild ? { kind: 'body' } : { kind: 'campaign', campaign, order };
		const filePath = path
			.relative(fileURLToPath(config.root), path.join(folder, campaign.bodyFile))
			.replaceAll('\\', '/');
		store.set({
			id: campaignFolder(campaign),
			data,
			digest: generateDigest(data),
			...{ filePath, deferredRender: true },
		});
	}
}
