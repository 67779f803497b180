import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A campaigns folder whose pages are looked at. */
export interface LookedAt {
	name: string;
	/** The campaigns folder, relative to the project. */
	folder: string;
	/** The clock of the build and of the visitor. */
	now: string;
	/** The path that every address begins with. */
	base: string;
}

/** The examples, a site with every kind and phase, and one of extremes. */
export const sites: LookedAt[] = [
	{ name: 'example', folder: 'campaigns', now: '2026-11-20T09:00:00Z', base: '/' },
	{
		name: 'abroad',
		folder: 'tests/sites/abroad',
		now: '2026-05-20T14:00:00Z',
		base: '/storms/spring/',
	},
	{ name: 'extremes', folder: 'tests/sites/extremes', now: '2026-05-20T14:00:00Z', base: '/' },
];

/** What a page is for, by its address. */
export type PageType = ReturnType<typeof pageType>;

/** Tells what a page is for; addresses are below the site's base. */
export function pageType(path: string) {
	const [, own, part] = /(?:^|\/)(?:(m|progress)\/[^/]+|([a-z]+|404\.html))\/?$/.exec(path) ?? [];
	if (own === 'm') return 'message';
	if (own === 'progress') return 'update';
	switch (part) {
		case 'progress':
		case 'kit':
		case 'poster':
		case 'screen':
		case 'embed':
		case 'addressee':
			return part;
		case 'imprint':
		case 'privacy':
		case 'accessibility':
			return 'notice';
		case 'new':
			return path === 'new/' ? 'new' : 'landing';
		case '404.html':
			return 'missing';
		default:
			return /^([a-z]{2}\/)?$/.test(path) ? 'front' : 'landing';
	}
}

/** Whether the page at an address in an output folder only leads on to another one, as a short address does. */
export function leadsOn(folder: string, path: string): boolean {
	const file = join(folder, path.replace(/(^|\/)$/, '$1index.html'));
	return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

/** The addresses of all pages in an output folder, below its base. */
export function listPages(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
		.toSorted();
}
