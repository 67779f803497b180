import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { abroad, builtFixture, example, type FixtureSite } from './fixtures.ts';
import { type Output, type PageFacts, readOutput } from './read-output.ts';

/** A fixture that was built and read. */
export interface OpenedSite {
	site: FixtureSite;
	/** The output folder. */
	folder: string;
	output: Output;
	/** A page of the output; fails where it is not there. */
	page: (file: string) => PageFacts;
}

/** Runs the same tests on both fixture sites: a second site passes everything that the example passes. */
export function describeSites(tests: (opened: () => OpenedSite, site: FixtureSite) => void): void {
	describe.each([example, abroad])('The site “$name”', (site) => {
		let browser: Browser;
		let opened: OpenedSite;
		beforeAll(async () => {
			const { folder } = await builtFixture(site);
			browser = await launchChromium();
			const output = await readOutput(folder, browser);
			const page = (file: string) => {
				const found = output.pages.get(file);
				if (!found) throw new Error(`There is no page ${file}`);
				return found;
			};
			opened = { site, folder, output, page };
		});
		afterAll(() => browser?.close());
		tests(() => opened, site);
	});
}
