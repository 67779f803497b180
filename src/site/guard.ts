import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Plugin } from 'vite';
import type { CheckedProject } from '../checks/hand-over.ts';
import { parseCampaignFile } from '../parse/campaign-file.ts';
import { describeFindings } from './describe.ts';
import { isInside } from './loader.ts';
import { checkProject } from './settings.ts';
import { studioPath } from './studio-time.ts';

/** How long after a save Astro may still hold the state before it: it writes its store half a second late. */
const storeDelay = 1000;

/**
 * Stands before Astro's own MDX plugin: of a campaign file it lets through the checked body alone, so that no frontmatter
 * and nothing that was refused is ever compiled. In dev it answers with the report while a file has mistakes, and lets a
 * page wait for what was just saved.
 */
export function campaignGuard(project: string, folder: string): Plugin {
	return {
		name: 'candystorm:guard',
		enforce: 'pre',
		load: {
			filter: { id: /\.mdx(\?|$)/ },
			handler(id) {
				if (id.includes('?')) return undefined;
				if (!isInside(folder, id)) {
					throw new Error(`Only campaigns may be MDX files: ${id}`);
				}
				const parsed = parseCampaignFile(readFileSync(id), id.slice(folder.length + 1));
				if (parsed.findings.some(({ severity }) => severity === 'error')) {
					throw new Error(describeFindings({ findings: parsed.findings, lang: 'en' }));
				}
				// Empty lines in the frontmatter's place keep the lines of later messages right.
				return `${'\n'.repeat(parsed.bodyLine - 1)}${parsed.body}`;
			},
		},
		configureServer(server) {
			const settled = settledChecks(() => checkProject(project, process.env));
			server.watcher.on('all', (_event, file) => {
				if (isInside(folder, file)) settled.saved();
			});
			server.middlewares.use((request, response, next) => {
				// The studio says itself what is wrong.
				const isStudio = request.url?.startsWith(studioPath('/'));
				if (isStudio || !request.headers.accept?.includes('text/html')) return next();
				settled.check().then((checked) => {
					if (isValid(checked)) return next();
					response.statusCode = 500;
					response.setHeader('content-type', 'text/html; charset=utf-8');
					response.end(reportPage(describeFindings(checked), checked.lang));
				}, next);
			});
		},
	};
}

/** Tells whether a folder can be shown. */
function isValid({ site, findings }: CheckedProject): boolean {
	return site !== undefined && findings.every(({ severity }) => severity !== 'error');
}

/** Checks that wait, where the files have just changed and are valid, until Astro has taken over the change. */
function settledChecks(checkNow: () => Promise<CheckedProject>) {
	let lastSave = Number.NEGATIVE_INFINITY;
	let lastFiles: string | undefined;
	const saved = () => {
		lastSave = performance.now();
	};
	const check = async (): Promise<CheckedProject> => {
		const checked = await checkNow();
		// The files themselves are compared as well: the news of a save can come later than the next request.
		const files = JSON.stringify([...checked.sources]);
		if (lastFiles !== undefined && files !== lastFiles) saved();
		lastFiles = files;
		const rest = lastSave + storeDelay - performance.now();
		if (rest <= 0 || !isValid(checked)) return checked;
		await pause(rest);
		return check();
	};
	return { saved, check };
}

function reportPage(report: string, lang: string): string {
	const escaped = report.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>candystorm</title><pre>${escaped}</pre></html>`;
}
