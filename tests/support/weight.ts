import { brotliCompressSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';

/** What the first load of a page costs without its pictures: bytes as they travel, packed by brotli, and requests. */
export interface PageWeight {
	html: number;
	styles: number;
	scripts: number;
	/** Fonts are packed already. */
	fonts: number;
	requests: number;
	/** Requests to other hosts. */
	foreign: number;
}

/** Which part of the weight a file belongs to; pictures and data to none. */
function partOf(path: string): 'styles' | 'scripts' | 'fonts' | undefined {
	if (path.endsWith('.css')) return 'styles';
	if (path.endsWith('.js')) return 'scripts';
	return /\.woff2?$/.test(path) ? 'fonts' : undefined;
}

/** Weighs what an open page loads: it is loaded once more, and its requests are listened to. */
export async function weigh(page: Page): Promise<PageWeight> {
	const loaded: string[] = [];
	const listen = (request: Request) => loaded.push(request.url());
	page.on('request', listen);
	await page.reload({ waitUntil: 'networkidle' });
	page.off('request', listen);
	const address = new URL(page.url());
	const get = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());
	const weight: PageWeight = {
		html: brotliCompressSync(await get(address.href)).length,
		...{ styles: 0, scripts: 0, fonts: 0, requests: 1, foreign: 0 },
	};
	for (const url of new Set(loaded)) {
		const { origin, pathname } = new URL(url);
		if (origin !== address.origin) weight.foreign += 1;
		const part = partOf(pathname);
		if (!part) continue;
		const bytes = await get(url);
		weight.requests += 1;
		weight[part] += part === 'fonts' ? bytes.length : brotliCompressSync(bytes).length;
	}
	return weight;
}
