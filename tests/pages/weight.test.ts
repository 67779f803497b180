import { expect, test } from 'vitest';
import { type PageWeight, weigh } from '../support/weight.ts';
import { everyKind, servedSites, sizes } from './served.ts';

const open = servedSites();

/** What a first visit may cost at most, in bytes as they travel, and in requests. */
const budget: PageWeight = {
	html: 14 * 1024,
	styles: 8 * 1024,
	scripts: 5 * 1024,
	fonts: 25 * 1024,
	requests: 6,
	foreign: 0,
};

const landings = everyKind.filter(({ path }) => /^([a-z]{2}\/)?[a-z-]{6,}\/$/.test(path));
const pages = landings.filter(({ path }) => !/^(imprint|privacy|accessibility)\/$/.test(path));

test.each(pages)('The first load of $site/$path keeps to its budget', async (place) => {
	const { page, watched } = await open(place, { viewport: sizes.phone });
	const weight = await weigh(page);
	const over = Object.entries(budget).filter(
		([part, most]) => weight[part as keyof PageWeight] > most,
	);
	expect(over.map(([part]) => ({ part, ...weight }))).toEqual([]);
	expect(weight.requests).toBeGreaterThanOrEqual(4);
	expect(watched).toEqual({ foreign: [], problems: [] });
});
