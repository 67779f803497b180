import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** A page as a browser understands it, without running or loading anything. */
export interface PageFacts {
	/** The file's path in the output. */
	file: string;
	/** The file as it lies there. */
	html: string;
	lang: string | null;
	dir: string | null;
	phase: string | null;
	/** All elements `title`, `h1`. */
	titles: string[];
	headings: string[];
	/** Values of `meta` by `name` or `property`. */
	metas: Record<string, string[]>;
	/** The elements `link`. */
	links: { rel: string; href: string; hreflang: string | null; type: string | null }[];
	/** Everything that names an address: element, attribute, value. */
	addresses: { element: string; attribute: string; value: string }[];
	ids: string[];
	scripts: { type: string | null; src: string | null; text: string }[];
	/** Elements with a `style` attribute, elements `style`, and attributes that run scripts. */
	inline: string[];
	/** Share links: the network, where it leads, and the message or invitation that it belongs to. */
	shares: { network: string; href: string; message: string | null; label: string }[];
	/** Visible texts and names for screen readers, with the language that they are marked with. */
	texts: { text: string; lang: string | null }[];
	/** Where a redirect leads. */
	refresh: string | null;
}

/** A built site: all of its files, and its pages by file. */
export interface Output {
	files: ReadonlySet<string>;
	pages: ReadonlyMap<string, PageFacts>;
}

/** Reads the output of a build; the browser only parses, with scripts off. */
export async function readOutput(folder: string, browser: Browser): Promise<Output> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
	const page = await browser.newPage();
	const pages = new Map<string, PageFacts>();
	for (const file of files.filter((name) => name.endsWith('.html'))) {
		const html = await readFile(join(folder, file), 'utf8');
		pages.set(file, { file, html, ...(await page.evaluate(factsOf, html)) });
	}
	await page.close();
	return { files: new Set(files), pages };
}

/** Runs in the browser: everything that it needs stands inside of it. */
function factsOf(html: string): Omit<PageFacts, 'file' | 'html'> {
	const document = new DOMParser().parseFromString(html, 'text/html');
	const all = (selector: string) => [...document.querySelectorAll(selector)];
	const get = (element: Element, name: string) => element.getAttribute(name);
	const metas: Record<string, string[]> = {};
	for (const meta of all('meta')) {
		const name = get(meta, 'property') ?? get(meta, 'name');
		if (name) metas[name] = [...(metas[name] ?? []), get(meta, 'content') ?? ''];
	}
	const attributes = ['href', 'src', 'srcset', 'poster', 'action', 'formaction', 'cite', 'data'];
	const texts: { text: string; lang: string | null }[] = [];
	const langOf = (element: Element | null) =>
		element?.closest('[lang]')?.getAttribute('lang') ?? null;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const text = walker.currentNode.textContent?.replace(/\s+/g, ' ').trim();
		if (text) texts.push({ text, lang: langOf(walker.currentNode.parentElement) });
	}
	for (const element of all('[aria-label]')) {
		texts.push({ text: get(element, 'aria-label') ?? '', lang: langOf(element) });
	}
	return {
		lang: get(document.documentElement, 'lang'),
		dir: get(document.documentElement, 'dir'),
		phase: get(document.body, 'data-phase'),
		titles: all('head > title').map((element) => element.textContent),
		headings: all('h1').map((element) => element.textContent.replace(/\s+/g, ' ').trim()),
		metas,
		links: all('link').map((link) => ({
			rel: get(link, 'rel') ?? '',
			href: get(link, 'href') ?? '',
			hreflang: get(link, 'hreflang'),
			type: get(link, 'type'),
		})),
		addresses: all('*').flatMap((element) =>
			attributes.flatMap((attribute) => {
				const value = get(element, attribute);
				return value === null ? [] : [{ element: element.localName, attribute, value }];
			}),
		),
		ids: all('[id]').map((element) => element.id),
		scripts: all('script').map((script) => ({
			type: get(script, 'type'),
			src: get(script, 'src'),
			text: script.textContent,
		})),
		inline: all('*').flatMap((element) => [
			...(element.localName === 'style' ? ['<style>'] : []),
			...element
				.getAttributeNames()
				.filter((name) => name === 'style' || name.startsWith('on'))
				.map((name) => `${element.localName} ${name}`),
		]),
		shares: all('a[data-network]').map((link) => ({
			network: get(link, 'data-network') ?? '',
			href: get(link, 'href') ?? '',
			message:
				link.closest('.message')?.getAttribute('data-message') ??
				link.closest('.act')?.querySelector('[data-message]')?.getAttribute('data-message') ??
				null,
			label: get(link, 'aria-label') ?? link.textContent.trim(),
		})),
		texts,
		refresh: document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content') ?? null,
	};
}

/** The path of a page's address below the base: `club/` for `club/index.html`. */
export function pathOf(file: string): string {
	return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The one value of a `meta`; fails where it is not there exactly once. */
export function metaOf({ file, metas }: PageFacts, name: string): string {
	const [value, ...more] = metas[name] ?? [];
	if (value === undefined || more.length > 0) throw new Error(`${file} has not one ${name}`);
	return value;
}
