import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { abroad, builtFixture } from './fixtures.ts';

/** Words that the studio's pages, scripts and styles are full of, and that no page for the public has. */
const traces =
	/_studio|data-studio|data-stops|clock-bar|what-ifs|astro-dev-toolbar|open-in-editor|candystorm:checked/;

test('Nothing of the studio is in a build', async () => {
	const { folder } = await builtFixture(abroad);
	const files = await readdir(folder, { recursive: true });
	expect(files.filter((file) => file.includes('studio'))).toEqual([]);
	const texts = files.filter((file) => /\.(html|js|css|json|xml|svg|txt)$|_headers$/.test(file));
	expect(texts.length).toBeGreaterThan(100);
	for (const file of texts) {
		expect(await readFile(join(folder, file), 'utf8'), file).not.toMatch(traces);
	}
});

test('What is looked for is what the studio has', async () => {
	const sources = ['campaign.astro', 'StudioClock.astro', 'findings.ts', 'studio-script.ts'];
	const texts = await Promise.all(
		sources.map((file) => readFile(new URL(`../../src/studio/${file}`, import.meta.url), 'utf8')),
	);
	for (const text of texts) expect(text).toMatch(traces);
});
