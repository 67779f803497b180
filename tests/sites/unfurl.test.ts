import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { listPages } from '../look/sites.ts';
import { abroad, builtFixture, example } from './fixtures.ts';

/** What a page looks like where somebody posts its address, as programs of others see it. */
interface Preview {
	title: string | undefined;
	text: string | undefined;
	image: string | undefined;
	alt: string | undefined;
	width: number | undefined;
	height: number | undefined;
}

async function readByScraper(html: string): Promise<Preview> {
	const { error, result } = await ogs({ html });
	if (error) throw new Error(`open-graph-scraper: ${result.error}`);
	const image = result.ogImage?.[0];
	return {
		...{ title: result.ogTitle, text: result.ogDescription },
		...{ image: image?.url, alt: image?.alt },
		...{ width: Number(image?.width), height: Number(image?.height) },
	};
}

async function readByUnfurl(html: string, address: string): Promise<Preview> {
	const asked: string[] = [];
	const fetch = async (url: string) => {
		asked.push(url);
		return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
	};
	const { open_graph: graph, twitter_card: card } = await unfurl(address, { fetch });
	expect(asked).toEqual([address]);
	const image = graph.images?.[0];
	return {
		...{ title: graph.title, text: graph.description, image: image?.url },
		...{ alt: card.images?.[0]?.alt, width: image?.width, height: image?.height },
	};
}

describe.each([example, abroad])('Previews of the site “$name”', (site) => {
	const root = `${site.origin}${site.base}`;
	let folder = '';
	beforeAll(async () => {
		({ folder } = await builtFixture(site));
	});

	test('Programs that nobody here wrote find title, text, image and its words on every page', async () => {
		const pages = listPages(folder).filter((path) => path !== '404.html');
		expect(pages.length).toBeGreaterThan(50);
		for (const path of pages) {
			const file = `${path}index.html`;
			const html = await readFile(join(folder, file), 'utf8');
			const preview = await readByScraper(html);
			const { title = '', text = '', image = '', alt = '', ...size } = preview;
			expect(title.length, file).toBeGreaterThan(3);
			expect(text.length, file).toBeGreaterThan(10);
			expect(alt.length, file).toBeGreaterThan(10);
			expect(size, file).toEqual({ width: 1200, height: 630 });
			expect(image.startsWith(`${root}images/`), file).toBe(true);
			await access(join(folder, image.slice(root.length)));
			expect(await readByUnfurl(html, `${root}${path}`), file).toEqual(preview);
		}
	});

	test('A page without its image is noticed', async () => {
		const html = await readFile(join(folder, 'index.html'), 'utf8');
		const { image } = await readByScraper(html.replaceAll('og:image', 'og:none'));
		expect(image).toBeUndefined();
	});
});
