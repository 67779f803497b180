/**
 * `npm run screenshots`: a picture of every page of the examples and the fixture sites in every mode, in `screenshots/`.
 * `-- <part of an address> …` takes only the pages whose address holds one of these parts; `--mode 360-dark` one mode;
 * `--readme` takes the four that the READMEs show instead.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve.ts';
import { launchChromium, waitForFonts } from '../support/chromium.ts';
import { projectFolder, runCommand } from '../support/command.ts';
import { type Mode, modes, settle } from './modes.ts';
import { takeReadmePictures } from './readme-pictures.ts';
import { type LookedAt, leadsOn, listPages, sites } from './sites.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		mode: { type: 'string', multiple: true },
		site: { type: 'string', multiple: true },
		readme: { type: 'boolean', default: false },
		out: { type: 'string', default: join(projectFolder, 'screenshots') },
	},
});
const chosen = modes.filter(({ name }) => values.mode?.includes(name) ?? true);

/** Takes the pictures of one site in one mode; gives their number. */
async function take(browser: Browser, url: string, site: LookedAt, paths: string[], mode: Mode) {
	const context = await browser.newContext(mode.options);
	await context.clock.setFixedTime(site.now);
	await waitForFonts(context);
	const page = await context.newPage();
	if (mode.media) await page.emulateMedia({ media: mode.media });
	for (const path of paths) {
		await page.goto(`${url}${path}`, { waitUntil: 'load' });
		if (mode.options.javaScriptEnabled !== false) await settle(page);
		const folder = join(values.out, site.name, path.replaceAll('/', ' ').trim() || 'index');
		mkdirSync(folder, { recursive: true });
		await page.screenshot({ path: join(folder, `${mode.name}.png`), fullPage: true });
	}
	await context.close();
	return paths.length;
}

const browser = await launchChromium();
const workshop = mkdtempSync(join(tmpdir(), 'candystorm-look-'));
try {
	const asked = values.readme ? ['example'] : values.site;
	for (const site of sites.filter(({ name }) => asked?.includes(name) ?? true)) {
		const folder = join(workshop, site.name);
		const env = { CANDYSTORM_CAMPAIGNS: site.folder, CANDYSTORM_NOW: site.now };
		const { code, out, err } = await runCommand('build', ['--outDir', folder], env);
		if (code !== 0) throw new Error(`${site.name} cannot be built:\n${out}${err}`);
		const wanted = (path: string) =>
			positionals.length === 0 || positionals.some((part) => path.includes(part));
		const paths = listPages(folder).filter((path) => wanted(path) && !leadsOn(folder, path));
		const served = await serveFolder(folder, { base: site.base });
		if (values.readme) await takeReadmePictures(browser, served.url, site);
		for (const mode of values.readme ? [] : chosen) {
			const taken = await take(browser, served.url, site, paths, mode);
			console.log(`${site.name}, ${mode.name}: ${taken} pages`);
		}
		await served.close();
	}
	if (!values.readme) console.log(`The pictures are in ${values.out}`);
} finally {
	await browser.close();
	rmSync(workshop, { recursive: true, force: true });
}
