import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leastContrast, type Theme, themeSchema } from '../../src/campaign/theme.ts';
import { themeFile } from '../../src/site/theme-file.ts';
import { launchChromium } from '../support/chromium.ts';
import { projectFolder } from '../support/command.ts';

/** What is read on what, as the style sheets set it. */
const pairs = [
	['--fg', '--bg'],
	['--fg', '--card'],
	['--hint', '--bg'],
	['--hint', '--card'],
	['--on-turn', '--turn'],
	['--ink', '--accent2'],
	['--paper', '--accent'],
	['--accent', '--paper'],
] as const;

/** What is read on paper, whose white is white. */
const printedPairs = [
	['--ink', '--sheet'],
	['--accent', '--sheet'],
	['--ink', '--accent2'],
	['--paper', '--accent'],
] as const;

const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);

const themes = fc
	.record({ accent: colour, accent2: colour, ink: colour, paper: colour })
	.map((values) => themeSchema.safeParse(values).data)
	.filter((theme) => theme !== undefined);

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchChromium();
	page = await browser.newPage();
	const tokens = readFileSync(join(projectFolder, 'src/styles/tokens.css'), 'utf8');
	await page.setContent(
		`<style>@layer tokens {${tokens} :root {--sheet: white}}</style><style id="own"></style><p>`,
	);
});
afterAll(() => browser?.close());

/** The contrast of every pair under a theme, computed by the browser from the real style sheets. */
async function contrastsOf(
	theme: Theme,
	media: { media: 'screen' | 'print'; colorScheme: 'light' | 'dark' },
	pairs: readonly (readonly [string, string])[],
): Promise<number[]> {
	const { name, text } = themeFile(theme);
	await page.emulateMedia(media);
	return page.evaluate(
		({ name, text, pairs }) => {
			document.documentElement.dataset.theme = name;
			const style = document.querySelector('#own');
			if (style) style.textContent = text;
			const sample = document.querySelector('p') ?? document.body;
			const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
			const light = (token: string) => {
				sample.style.color = `var(${token})`;
				if (!pen) return 0;
				pen.fillStyle = getComputedStyle(sample).color;
				pen.fillRect(0, 0, 1, 1);
				const [r = 0, g = 0, b = 0] = Array.from(pen.getImageData(0, 0, 1, 1).data, (byte) => {
					const value = byte / 255;
					return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			return pairs.map(([letters, ground]) => {
				const [more = 0, less = 0] = [light(letters), light(ground)].sort((a, b) => b - a);
				return (more + 0.05) / (less + 0.05);
			});
		},
		{ name, text, pairs },
	);
}

test.each([
	['light', { media: 'screen', colorScheme: 'light' }, pairs],
	['dark', { media: 'screen', colorScheme: 'dark' }, pairs],
	['paper', { media: 'print', colorScheme: 'light' }, printedPairs],
] as const)('Every theme that is accepted can be read: %s', async (_, media, read) => {
	await fc.assert(
		fc.asyncProperty(themes, async (theme) => {
			const contrasts = await contrastsOf(theme, media, read);
			// The browser rounds mixed colours to whole steps.
			const weak = read.filter((_, index) => (contrasts[index] ?? 0) < leastContrast - 0.02);
			expect(weak).toEqual([]);
		}),
		{ numRuns: 150 },
	);
});
