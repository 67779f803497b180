/**
 * What a visitor's device gets with the first load of each example's landing page, in bytes with brotli, without pictures.
 * `npm run bench -- weight`; it builds the examples first and counts what Chromium asks for.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listCampaignPaths } from '../../src/cli/build.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { launchChromium } from '../support/chromium.ts';
import { runCommand } from '../support/command.ts';
import { weigh } from '../support/weight.ts';

/** Measures every landing page and prints a line for each. */
export async function run(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'candystorm-weight-'));
	const browser = await launchChromium();
	try {
		const { code, out } = await runCommand('build', ['--outDir', folder]);
		if (code !== 0) throw new Error(out);
		const { url, close } = await serveFolder(folder);
		for (const { slug, landing } of await listCampaignPaths()) {
			const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
			const { html, styles, scripts, fonts, requests } = await weigh(
				page,
				{ url, folder },
				landing.replace('/', ''),
			);
			console.log(
				`${slug}: page ${html}, styles ${styles}, scripts ${scripts}, fonts ${fonts}, requests ${requests}`,
			);
			await page.close();
		}
		await close();
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
