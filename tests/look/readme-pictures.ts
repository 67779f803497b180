import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { waitForFonts } from '../support/chromium.ts';
import { projectFolder } from '../support/command.ts';
import { settle } from './modes.ts';
import type { LookedAt } from './sites.ts';

/** Where the pictures lie that the READMEs show. */
export const readmePictures = 'docs/pictures';

/** The four of them: what they show, on which device. */
const shots = [
	{ name: 'landing-phone', path: 'radweg-am-fluss/', width: 390, height: 844 },
	{ name: 'progress-phone', path: 'telekomhilf/progress/', width: 390, height: 844 },
	{ name: 'landing-desk', path: 'radweg-am-fluss/', width: 1280, height: 844 },
	{ name: 'front-desk', path: '', width: 1280, height: 844 },
] as const;

/** Takes the four pictures of the READMEs from the built examples, with as few colours as they need. */
export async function takeReadmePictures(
	browser: Browser,
	url: string,
	site: LookedAt,
): Promise<void> {
	mkdirSync(join(projectFolder, readmePictures), { recursive: true });
	for (const { name, path, width, height } of shots) {
		const context = await browser.newContext({
			...{ viewport: { width, height }, deviceScaleFactor: 1.5, reducedMotion: 'reduce' },
		});
		await context.clock.setFixedTime(site.now);
		await waitForFonts(context);
		const page = await context.newPage();
		// The composer shows the first suggestion first.
		await page.addInitScript('Math.random = () => 0');
		await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
		await settle(page);
		const file = join(projectFolder, readmePictures, `${name}.png`);
		const picture = sharp(await page.screenshot());
		const { size } = await picture.png({ palette: true, colours: 48, effort: 10 }).toFile(file);
		console.log(`${readmePictures}/${name}.png: ${size} bytes`);
		await context.close();
	}
}
