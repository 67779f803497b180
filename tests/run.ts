/**
 * `npm test`: everything that CI runs, one runner after another, all of them even if one fails.
 * The last line is `N passed, N failed` over all runners. `--long` runs the long suites as well.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedChromium, noChromium, thisMachine } from './support/chromium.ts';
import { projectFolder } from './support/command.ts';
import {
	summaryLines,
	sumOf,
	type Tally,
	tallyOfRunner,
	tallyOfVitest,
	type VitestReport,
} from './support/summary.ts';

const bin = (path: string) => join(projectFolder, 'node_modules', path);

process.chdir(projectFolder);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (process.argv.includes('--long')) process.env.CANDYSTORM_LONG_TESTS = '1';

/** Runs one of the installed tools with this Node, its output shown, and gives its exit code. */
function run(title: string, script: string, args: readonly string[]): number {
	console.log(`\n── ${title}`);
	return spawnSync(process.execPath, [bin(script), ...args], { stdio: 'inherit' }).status ?? 1;
}

function runYesNo(title: string, script: string, args: readonly string[]): Tally {
	return tallyOfRunner(title, run(title, script, args) === 0);
}

function runVitest(): Tally {
	const folder = mkdtempSync(join(tmpdir(), 'candystorm-report-'));
	const reportPath = join(folder, 'report.json');
	const reporters = ['default', 'json', ...(process.env.GITHUB_ACTIONS ? ['github-actions'] : [])];
	try {
		const exitCode = run('Tests (vitest)', 'vitest/vitest.mjs', [
			'run',
			...reporters.map((reporter) => `--reporter=${reporter}`),
			`--outputFile.json=${reportPath}`,
		]);
		return tallyOfVitest(readReport(reportPath), exitCode);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function readReport(path: string): VitestReport | undefined {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}

/** A browser that is there is no test; one that cannot be had is a failure. */
function findBrowser(): Tally[] {
	console.log('── Browser');
	const path = installedChromium(thisMachine());
	if (path === undefined) {
		console.error(noChromium);
		return [tallyOfRunner('Installing Chromium', false)];
	}
	console.log(path);
	process.env.CHROMIUM_PATH = path;
	return [];
}

const total = sumOf([
	...findBrowser(),
	runYesNo('Format and lint (Biome)', '@biomejs/biome/bin/biome', ['check', '.']),
	runYesNo('Format of .astro (Prettier)', 'prettier/bin/prettier.cjs', [
		'--check',
		'src/**/*.astro',
	]),
	runYesNo('Types (astro check)', 'astro/bin/astro.mjs', ['check']),
	runVitest(),
]);

console.log('');
for (const line of summaryLines(total)) console.log(line);
process.exitCode = total.failed > 0 ? 1 : 0;
