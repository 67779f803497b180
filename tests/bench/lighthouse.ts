/**
 * What Lighthouse says about one of each page on a phone: `npm run bench -- lighthouse`. It builds a site that is for search
 * engines, as examples are kept from them, and prints a line for each page. Scores are of 100; performance is this machine's.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve.ts';
import { findChromium, noChromium, thisMachine } from '../support/chromium.ts';
import { projectFolder, runCommand } from '../support/command.ts';
import { daysBetween, moveDays } from '../support/move-days.ts';
import { installPeers } from './support/peers.ts';

/** The site and the pages that are measured: a landing page, one of its messages, its progress, and the front page. */
const site = { folder: 'tests/sites/abroad', now: '2026-05-20T14:00:00Z', base: '/storms/spring/' };
const paths = ['club/', 'club/m/hello/', 'club/progress/', 'club/kit/', 'bus-shelter/', ''];
const categories = ['accessibility', 'best-practices', 'seo', 'performance'] as const;

/** The part of a report that is read here. */
interface Report {
	lhr: {
		categories: Record<
			string,
			{ score: number | null; auditRefs: { id: string; weight: number }[] }
		>;
		audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
	};
}

/** What Lighthouse says about one page. */
export interface PageScores {
	path: string;
	/** Scores of 100, by category. */
	scores: Record<(typeof categories)[number], number>;
	/** How far things moved while the page was loaded. */
	layoutShift: number;
	/** What cost points outside of performance. */
	lost: string[];
}

/** Measures the pages, each once, one after the other. */
export async function measure(): Promise<PageScores[]> {
	installPeers('lighthouse');
	const peer = 'lighthouse';
	const { default: lighthouse }: { default: (url: string, flags: object) => Promise<Report> } =
		await import(import.meta.resolve(`./node_modules/${peer}/core/index.js`));
	const executablePath = findChromium(thisMachine());
	if (!executablePath) throw new Error(noChromium);
	const folder = mkdtempSync(join(tmpdir(), 'candystorm-lighthouse-'));
	const campaigns = mkdtempSync(join(tmpdir(), 'candystorm-today-'));
	await writeAsOfToday(campaigns);
	const env = { CANDYSTORM_CAMPAIGNS: campaigns };
	const { code, out, err } = await runCommand('build', ['--outDir', folder], env);
	if (code !== 0) throw new Error(`${out}${err}`);
	const served = await serveFolder(folder, { base: site.base });
	const port = 9000 + (process.pid % 1000);
	const browser = await chromium.launch({
		executablePath,
		args: [
			`--remote-debugging-port=${port}`,
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		],
	});
	try {
		const results: PageScores[] = [];
		for (const path of paths) {
			const { lhr } = await lighthouse(`${served.url}${path}`, {
				...{ port, onlyCategories: categories, logLevel: 'error' },
			});
			results.push({ path: path || 'the front page', ...read(lhr) });
		}
		return results;
	} finally {
		await browser.close();
		await served.close();
		rmSync(folder, { recursive: true, force: true });
		rmSync(campaigns, { recursive: true, force: true });
	}
}

/**
 * Copies the site with all its dates as far from today as they were from its own day: Lighthouse has no other clock than
 * the machine's, and a page that was built long ago turns over while it is loaded.
 */
async function writeAsOfToday(folder: string): Promise<void> {
	const days = daysBetween(site.now, Date.now());
	await cp(join(projectFolder, site.folder), folder, { recursive: true });
	for (const file of await readdir(folder, { recursive: true })) {
		if (!/\.(mdx|json)$/.test(file)) continue;
		const path = join(folder, file);
		await writeFile(path, moveDays(await readFile(path, 'utf8'), days));
	}
}

function read({ categories: found, audits }: Report['lhr']): Omit<PageScores, 'path'> {
	const scores = Object.fromEntries(
		categories.map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)]),
	) as PageScores['scores'];
	const lost = categories
		.filter((name) => name !== 'performance')
		.flatMap((name) => found[name]?.auditRefs ?? [])
		.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
		.map(({ id }) => audits[id]?.title ?? id);
	return {
		scores,
		lost,
		layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
	};
}

/** Prints what was measured, a line for each page. */
export async function run(): Promise<void> {
	for (const { path, scores, layoutShift, lost } of await measure()) {
		const parts = categories.map((name) => `${name} ${scores[name]}`);
		console.log(`${path}: ${parts.join(', ')}, layout shift ${layoutShift.toFixed(3)}`);
		for (const title of lost) console.log(`  lost: ${title}`);
	}
}
