import type { ViewportSize } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Shift, shiftsOf, slowContext } from '../support/layout-shift.ts';
import { everyKind, type Place, sizes, startedSites } from './served.ts';

const { browser, site: siteOf } = startedSites();

/** Opens pages one after the other and gives those on which something moved. */
async function movedPages(places: readonly Place[], viewport: ViewportSize) {
	const moved: Record<string, Shift[]> = {};
	const waiting = [...places];
	const work = async () => {
		const context = await slowContext(browser(), viewport);
		for (let place = waiting.pop(); place; place = waiting.pop()) {
			const { url, now } = siteOf(place.site);
			const shifts = await shiftsOf(context, `${url}${place.path}`, now);
			if (shifts.length > 0) moved[`${place.site}/${place.path}`] = shifts;
		}
		await context.close();
	};
	await Promise.all([work(), work(), work()]);
	return moved;
}

describe('Nothing moves while a page is loaded, its fonts and scripts late', () => {
	test('on a phone', async () => {
		expect(await movedPages(everyKind, sizes.phone)).toEqual({});
	});

	test('at a desk', async () => {
		const example = everyKind.filter(({ site }) => site === 'example');
		expect(await movedPages(example, sizes.desk)).toEqual({});
	});
});

test('What moves is seen', async () => {
	const page = `<p style="margin:0">First</p><p>Second</p><script>
		requestAnimationFrame(() => setTimeout(() => { document.querySelector('p').style.marginTop = '90px' }, 100))
	</script>`;
	const url = `data:text/html,<!doctype html>${encodeURIComponent(page)}`;
	const context = await slowContext(browser(), sizes.phone);
	expect(await shiftsOf(context, url, '2026-01-01')).not.toEqual([]);
});
