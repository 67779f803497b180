import { expect, test } from 'vitest';
import { listPages, pageType } from '../look/sites.ts';
import { overBudget, weigh } from '../support/weight.ts';
import { sizes, startedSites } from './served.ts';

const { browser, site: siteOf } = startedSites();

test.each(['example', 'abroad', 'extremes'] as const)(
	'The first load of each landing page of the site “%s” keeps to its budget',
	async (name) => {
		const site = siteOf(name);
		const pages = listPages(site.folder);
		const landings = pages.filter(
			(path) => pageType(path) === 'landing' && pages.includes(`${path}kit/`),
		);
		expect(landings.length).toBeGreaterThan(2);
		const over: Record<string, string[]> = {};
		const weighOne = async (path: string) => {
			const context = await browser().newContext({ viewport: sizes.phone });
			await context.clock.setFixedTime(site.now);
			const weight = await weigh(await context.newPage(), site, path);
			await context.close();
			// Page, styles, script and two fonts: fewer would mean that something was not counted.
			expect(weight.requests, path).toBeGreaterThanOrEqual(5);
			expect(Math.min(weight.html, weight.styles, weight.scripts, weight.fonts)).toBeGreaterThan(0);
			if (overBudget(weight).length > 0) over[path] = overBudget(weight);
		};
		while (landings.length > 0) await Promise.all(landings.splice(0, 3).map(weighOne));
		expect(over).toEqual({});
	},
);
