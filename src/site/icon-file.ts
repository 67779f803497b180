import { createHash } from 'node:crypto';
import type { Theme } from '../campaign/theme.ts';
import { sweetBlades } from '../components/sweet.ts';

/** A file that belongs to a theme, named by its content. */
export interface NamedFile {
	/** Its path below the site's base. */
	path: string;
	text: string;
}

/** Names a file below `assets/` by its content. */
export function namedFile(name: string, ending: string, text: string): NamedFile {
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
	return { path: `assets/${name}-${hash}.${ending}`, text };
}

/** The site's sign in the colours of a theme, for browser tabs and home screens. */
export function iconFile({ accent, paper }: Theme): NamedFile {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="${paper}"/><path d="${sweetBlades}" fill="${accent}"/></svg>\n`;
	return namedFile('icon', 'svg', svg);
}

/** The web app manifest of a site, with its name and the colours of its theme (https://www.w3.org/TR/appmanifest/). */
export function manifestFile(site: {
	title: string;
	base: string;
	lang: string;
	theme: Theme;
}): NamedFile {
	const { title, base, lang, theme } = site;
	const manifest = {
		name: title,
		lang,
		start_url: base,
		scope: base,
		display: 'browser',
		background_color: theme.paper,
		theme_color: theme.accent,
		icons: [{ src: `${base}${iconFile(theme).path}`, sizes: 'any', type: 'image/svg+xml' }],
	};
	return namedFile('site', 'webmanifest', `${JSON.stringify(manifest, undefined, '\t')}\n`);
}
