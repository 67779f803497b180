import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const everyRule: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	resultTypes: ['violations'],
};

/** What the dark scheme and the printer can change: colours. Everything else is as it was found in light. */
const coloursAlone: RunOptions = {
	runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
	resultTypes: ['violations'],
};

/** The rules that are asked of a page in light, then of the same page in the dark and on paper. */
export const inSchemes = { light: everyRule, dark: coloursAlone, paper: coloursAlone } as const;

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Lists what axe finds on a page with all its details open, by every rule or those given, one line an element. */
export async function findBarriers(
	page: Page | Frame,
	options: RunOptions = everyRule,
): Promise<string[]> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(source);
	const results = await page.evaluate<AxeResults, RunOptions>(
		// The script puts itself on the window.
		(given) =>
			(window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(
				given,
			),
		options,
	);
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
	);
}
