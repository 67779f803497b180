/**
 * `npm run docs:pictures`: takes the pictures of the guides and the READMEs anew: the READMEs' campaign on a phone, and
 * the form with a campaign in it, in both languages. They are made from what the READMEs show, to the letter.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { serveFolder } from '../../src/cli/serve.ts';
import { suggestTexts } from '../../src/words/draft.ts';
import { settle } from '../look/modes.ts';
import { launchChromium, waitForFonts } from '../support/chromium.ts';
import { projectFolder, runCommand } from '../support/command.ts';
import { blocksOf } from './markdown.ts';

/** Where the pictures lie. */
export const pictureFolder = 'docs/guide/pictures';

/** The clock of all pictures, while the READMEs' campaign runs. */
const now = '2027-06-02T10:00:00+02:00';

/** What is pictured in one language. */
interface Scene {
	lang: 'de' | 'en';
	slug: string;
	readme: string;
	guide: string;
	/** What the files' names end with. */
	suffix: '' | '.de';
	target: string;
	ask: string;
	/** What backs it up. */
	plan: string;
	/** Where the website lies, as the guide has it. */
	repository: string;
}

const scenes: Scene[] = [
	{
		lang: 'en',
		slug: 'pool',
		readme: 'README.md',
		guide: 'docs/guide/first-campaign.md',
		suffix: '',
		target: 'City of Exampleton',
		ask: 'Please keep the public pool open on Sundays until the end of September.',
		plan: 'Opening hours',
		repository: 'your-name/storms',
	},
	{
		lang: 'de',
		slug: 'freibad',
		readme: 'README.de.md',
		guide: 'docs/guide/first-campaign.de.md',
		suffix: '.de',
		target: 'Stadt Beispielhausen',
		ask: 'Bitte lasst das Freibad bis Ende September auch sonntags offen.',
		plan: 'Öffnungszeiten',
		repository: 'dein-name/stuerme',
	},
];

/** The campaign that a README shows, and the site of the guide. */
function shown({ readme, guide }: Scene): { campaign: string; site: string } {
	const text = (doc: string, language: string) =>
		blocksOf(doc).find((block) => block.language === language)?.text ?? '';
	const site = text(guide, 'yaml').replace('url: auto', 'url: https://storms.example.org');
	return { campaign: `${text(readme, 'mdx')}\n`, site: `${site}\n` };
}

/** A mark of everything that the pictures show: where it changes, they have to be taken anew. */
export function markOfPictures(): string {
	const hash = createHash('sha256');
	for (const scene of scenes) hash.update(JSON.stringify(shown(scene)));
	return hash.digest('hex');
}

/** Stores a picture at the width that documents show it in, twice as fine, with as few colours as it needs. */
async function store(name: string, png: Buffer, width: number): Promise<void> {
	const file = join(projectFolder, pictureFolder, name);
	await sharp(png).resize({ width }).png({ palette: true, quality: 90, effort: 10 }).toFile(file);
	console.log(`${pictureFolder}/${name}`);
}

/** The campaign with five suggestions, as somebody would have it in the form. */
function completed({ lang, ask, target, plan }: Scene, campaign: string): string {
	const { messages } = suggestTexts({ ask, target }, lang);
	const entries = messages.map((text) => `  - ${JSON.stringify(text)}`).join('\n');
	const evidence = `evidence: [{ title: ${plan}, url: https://example.org/plan }]`;
	const fields = `messages:\n${entries}\n${evidence}\n`;
	return campaign.replace(/^messages:\n[\s\S]*?(?=^---$)/m, fields);
}

async function takeForm(page: Page, url: string, scene: Scene, campaign: string): Promise<void> {
	await page.goto(`${url}new/`);
	await page.locator('[data-state="ready"]').waitFor();
	const buffer = Buffer.from(completed(scene, campaign));
	const file = { name: `${scene.slug}.mdx`, mimeType: 'text/plain', buffer };
	await page.locator('input[type=file]').setInputFiles(file);
	await page.getByText(/is open\.|ist geöffnet\./).waitFor();
	await page.locator('[data-state="ready"]').waitFor();
	await settle(page);
	// The share image of the preview is drawn after everything else.
	await page.waitForTimeout(3000);
	await page.evaluate(() => {
		// What floats over the page would cover what the picture is about.
		document.querySelector('.standing')?.remove();
		document.querySelector('form section')?.scrollIntoView({ behavior: 'instant' });
	});
	await store(`form${scene.suffix}.png`, await page.screenshot(), 1400);
	const ending = page.locator('section.ending');
	await ending.locator('details.create summary').click();
	const repository = page.getByLabel(/^(Account and project|Konto und Projekt)/);
	await repository.fill(scene.repository);
	await repository.blur();
	await store(`ready${scene.suffix}.png`, await ending.screenshot(), 1100);
}

async function take(browser: Browser, scene: Scene, workshop: string): Promise<void> {
	const { campaign, site } = shown(scene);
	const campaigns = join(workshop, `${scene.lang}-campaigns`);
	const folder = join(workshop, scene.lang);
	await mkdir(campaigns);
	await writeFile(join(campaigns, `${scene.slug}.mdx`), campaign);
	await writeFile(join(campaigns, 'site.yaml'), site);
	const env = { CANDYSTORM_CAMPAIGNS: campaigns, CANDYSTORM_NOW: now };
	const { code, out, err } = await runCommand('build', ['--outDir', folder], env);
	if (code !== 0) throw new Error(out + err);
	const served = await serveFolder(folder);
	const open = async (width: number, height: number) => {
		const context = await browser.newContext({
			viewport: { width, height },
			deviceScaleFactor: 2,
			locale: scene.lang,
		});
		await context.clock.setFixedTime(now);
		await waitForFonts(context);
		return context.newPage();
	};
	try {
		const phone = await open(360, 740);
		await phone.goto(`${served.url}${scene.slug}/`);
		await settle(phone);
		await store(`${scene.slug}.png`, await phone.screenshot(), 720);
		const desk = await open(1180, 820);
		await takeForm(desk, served.url, scene, campaign);
	} finally {
		await served.close();
	}
}

if (import.meta.main) {
	const workshop = await mkdtemp(join(tmpdir(), 'candystorm-pictures-'));
	const browser = await launchChromium();
	try {
		await mkdir(join(projectFolder, pictureFolder), { recursive: true });
		for (const scene of scenes) await take(browser, scene, workshop);
		await writeFile(join(projectFolder, pictureFolder, 'made-from.txt'), `${markOfPictures()}\n`);
	} finally {
		await browser.close();
		await rm(workshop, { recursive: true, force: true });
	}
}
