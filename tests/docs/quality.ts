/**
 * `npm run docs:quality`: measures the pages of the examples and of two fixture sites and writes docs/quality.md. Every
 * number in it comes from this run; what was not asked on this machine, it says. `-- --lighthouse 3` asks Lighthouse as well,
 * so many times for each page.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { contrastRatio, themes } from '../../src/campaign/theme.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { measure, type PageScores } from '../bench/lighthouse.ts';
import { everyKind } from '../look/kinds.ts';
import { widths } from '../look/modes.ts';
import { listPages, type PageType, pageType, sites } from '../look/sites.ts';
import { findBarriers, inSchemes } from '../pages/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { projectFolder, runCommand } from '../support/command.ts';
import { landingText } from '../support/landing-text.ts';
import { shiftsOf, slowContext } from '../support/layout-shift.ts';
import { faultsIn } from '../support/markup.ts';
import { checkPages, hasJava } from '../support/nu.ts';
import { countText, readingEase } from '../support/readability.ts';
import { budget, type PageWeight, weigh } from '../support/weight.ts';

const { values } = parseArgs({ options: { lighthouse: { type: 'string', default: '0' } } });

const [, phone, tablet, desk] = widths;

/** What was found out about one page. */
interface Measured {
	path: string;
	type: PageType;
	weight: PageWeight;
	/** Barriers over all widths and both schemes. */
	barriers: number;
	/** The sum of what moved, on a phone and at a desk. */
	shift: number;
}

/** A site that is built and served. */
interface Site {
	url: string;
	folder: string;
	now: string;
}

async function measurePage(browser: Browser, site: Site, path: string): Promise<Measured> {
	const context = await browser.newContext({ viewport: phone });
	await context.clock.setFixedTime(site.now);
	const page = await context.newPage();
	const weight = await weigh(page, site, path);
	let barriers = 0;
	for (const viewport of [phone, tablet, desk]) {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme });
			barriers += (await findBarriers(page, inSchemes[colorScheme])).length;
		}
	}
	await context.close();
	let shift = 0;
	for (const viewport of [phone, desk]) {
		const slow = await slowContext(browser, viewport);
		const shifts = await shiftsOf(slow, `${site.url}${path}`, site.now);
		await slow.close();
		shift += shifts.reduce((sum, { value }) => sum + value, 0);
	}
	return { path, type: pageType(path), weight, barriers, shift };
}

/** Builds all sites and measures one of each kind of page; counts what is wrong in the markup of all of them. */
async function measureSites(browser: Browser, workshop: string) {
	const measured: Measured[] = [];
	const folders: string[] = [];
	let pages = 0;
	let faults = 0;
	for (const { name, folder: campaigns, now, base } of sites) {
		const folder = join(workshop, name);
		const env = { CANDYSTORM_CAMPAIGNS: campaigns, CANDYSTORM_NOW: now };
		const { code, out, err } = await runCommand('build', ['--outDir', folder], env);
		if (code !== 0) throw new Error(`${name}: ${out}${err}`);
		folders.push(folder);
		for (const path of listPages(folder)) {
			const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
			faults += (await faultsIn(readFileSync(file, 'utf8'))).length;
			pages += 1;
		}
		const { url, close } = await serveFolder(folder, { base });
		const waiting = everyKind.filter(({ site }) => site === name);
		const work = async () => {
			for (let place = waiting.pop(); place; place = waiting.pop()) {
				measured.push(await measurePage(browser, { url, folder, now }, place.path));
			}
		};
		await Promise.all([work(), work()]);
		await close();
	}
	return { measured, folders, pages, faults };
}

type Cell = string | number;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const bytes = (value: number) => value.toLocaleString('en');
const most = (values: readonly number[]) => Math.max(...values);

/** One line for each type of page: the most that any page of it loads. */
function weightRows(measured: readonly Measured[]): Cell[][] {
	const types = [...new Set(everyKind.map(({ path }) => pageType(path)))];
	return types.map((type) => {
		const weights = measured.filter((page) => page.type === type).map(({ weight }) => weight);
		const of = (part: keyof PageWeight) => most(weights.map((weight) => weight[part]));
		const sizes = (['html', 'styles', 'scripts', 'fonts'] as const).map((part) => bytes(of(part)));
		return [type, weights.length, ...sizes, of('requests'), of('foreign')];
	});
}

/** How much moved on the page where most did, and which that was. */
function mostMoved(measured: readonly Measured[]): string {
	const [page] = measured.toSorted((a, b) => b.shift - a.shift);
	return page && page.shift > 0 ? `${page.shift.toFixed(4)} (${page.path})` : '0';
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function lighthouseText(runs: readonly PageScores[][]): string {
	if (runs.length === 0) {
		return 'Not asked in this run: `npm run docs:quality -- --lighthouse 3` does, and `npm run bench -- lighthouse` alone.';
	}
	const rows = (runs[0] ?? []).map(({ path }, index): Cell[] => {
		const pages = runs.flatMap((run) => run[index] ?? []);
		const score = (name: keyof PageScores['scores']) =>
			median(pages.map(({ scores }) => scores[name]));
		return [
			...[path, score('accessibility'), score('best-practices'), score('seo')],
			...[score('performance'), median(pages.map(({ layoutShift }) => layoutShift)).toFixed(3)],
		];
	});
	const head = ['page', 'accessibility', 'best practices', 'SEO', 'performance', 'layout shift'];
	return `Medians of ${runs.length} runs on a phone, as Lighthouse imitates it; performance is also this machine’s. The command: \`npm run bench -- lighthouse\`.\n\n${table(head, rows)}`;
}

/** The version of a package that is installed here. */
function versionOf(name: string): string {
	const manifest: { version: string } = createRequire(import.meta.url)(`${name}/package.json`);
	return manifest.version;
}

/** The least contrast of the three pairs that carry text under a theme. */
function leastContrastOf({
	ink,
	paper,
	accent,
	accent2,
}: (typeof themes)['candy' | 'pistachio' | 'blueberry']): number {
	const ratios = [
		contrastRatio(ink, paper),
		contrastRatio(accent, paper),
		contrastRatio(ink, accent2),
	];
	return Math.floor(Math.min(...ratios) * 100) / 100;
}

const workshop = mkdtempSync(join(tmpdir(), 'candystorm-quality-'));
const browser = await launchChromium();
try {
	const { measured, folders, pages, faults } = await measureSites(browser, workshop);
	const runs: PageScores[][] = [];
	while (runs.length < Number(values.lighthouse)) runs.push(await measure());
	const barriers = measured.reduce((sum, page) => sum + page.barriers, 0);
	const nu = hasJava() ? checkPages(folders).length : 'not asked: no Java here';
	const ease = (address: 'du' | 'sie') => readingEase(countText(landingText(address))).toFixed(0);
	const contrasts = Object.entries(themes).map(
		([name, theme]) => `${name} ${leastContrastOf(theme)}`,
	);
	const run = (file: string) => `\`npx vitest run ${file}\``;
	const text = `# Quality in figures

Written by \`npm run docs:quality\` with Chromium ${browser.version()}, axe-core ${versionOf('axe-core')}, html-validate ${versionOf('html-validate')} and vnu-jar ${versionOf('vnu-jar')}, from the examples and two fixture sites with every kind, phase and extreme. Tests hold the same limits.

## What the first load weighs

Bytes as they travel (brotli), without pictures and the icon; of several pages the most of each part. A landing page may have ${bytes(budget.html)} for the page, ${bytes(budget.styles)} for styles, ${bytes(budget.scripts)} for scripts, ${bytes(budget.fonts)} for fonts, and ${budget.requests} requests, none of them to another host: ${run('tests/pages/weight.test.ts')}; the examples alone: \`npm run bench -- weight\`.

${table(['type of page', 'looked at', 'page', 'styles', 'scripts', 'fonts', 'requests', 'to others'], weightRows(measured))}

## What was looked for, and found

${table(
	['what', 'where', 'found', 'the command'],
	[
		[
			'barriers by axe-core: WCAG 2.0 to 2.2 A and AA, best practice',
			`${measured.length} pages of every type, at 360, 768 and 1280 pixels, light and dark`,
			barriers,
			run('tests/pages/accessibility.test.ts'),
		],
		['faults by html-validate', `all ${pages} pages`, faults, run('tests/sites/markup.test.ts')],
		['faults by the Nu checker', `all ${pages} pages`, nu, run('tests/sites/nu.test.ts')],
		[
			'layout shift while fonts and scripts are late, the most of a page',
			`${measured.length} pages, on a phone and at a desk`,
			mostMoved(measured),
			run('tests/pages/layout-shift.test.ts'),
		],
		[
			'least contrast of text, 4.5 is asked for',
			'the themes that ship',
			contrasts.join(', '),
			run('tests/campaign/theme.test.ts'),
		],
		[
			'reading ease by Flesch and Amstad, 60 is the floor',
			'fixed words of the German landing pages',
			`${ease('du')} with “du”, ${ease('sie')} with “Sie”`,
			run('tests/words/readability.test.ts'),
		],
	],
)}

## Lighthouse

${lighthouseText(runs)}
`;
	writeFileSync(join(projectFolder, 'docs/quality.md'), text);
	console.log(text);
} finally {
	await browser.close();
	rmSync(workshop, { recursive: true, force: true });
}
