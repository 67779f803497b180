import { createHash } from 'node:crypto';
import type { Theme } from '../campaign/theme.ts';
import { sweetBlades } from '../components/sweet.ts';

/** A file that belongs to a theme, named by what it is made from. */
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

/** The site's sign in the colours of a theme, for browser tabs. */
export function iconFile({ accent, paper }: Theme): NamedFile {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="${paper}"/><path d="${sweetBlades}" fill="${accent}"/></svg>\n`;
	return namedFile('icon', 'svg', svg);
}

/** The side of the icon for home screens in pixels (https://developer.apple.com/design/human-interface-guidelines/app-icons). */
export const touchPixels = 180;

/** The same sign for home screens, which cut their own shape out of it: a drawing that becomes a PNG file. */
export function touchIconFile({ accent, paper }: Theme): NamedFile {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${touchPixels}" height="${touchPixels}" viewBox="-6 -6 36 36"><path d="M-6-6h36v36h-36z" fill="${accent}"/><circle cx="12" cy="12" r="12.6" fill="${paper}"/><path d="${sweetBlades}" fill="${accent}"/></svg>\n`;
	return namedFile('icon', 'png', svg);
}

/** The web app manifest of a site, with its name and the colours of a theme (https://www.w3.org/TR/appmanifest/). */
export function manifestFile(
	{ title, base, lang }: { title: string; base: string; lang: string },
	theme: Theme,
): NamedFile {
	const touch = touchIconFile(theme);
	const size = `${touchPixels}x${touchPixels}`;
	const manifest = {
		name: title,
		lang,
		start_url: base,
		scope: base,
		display: 'browser',
		background_color: theme.paper,
		theme_color: theme.accent,
		icons: [
			{ src: `${base}${iconFile(theme).path}`, sizes: 'any', type: 'image/svg+xml' },
			{ src: `${base}${touch.path}`, sizes: size, type: 'image/png' },
		],
	};
	return namedFile('site', 'webmanifest', `${JSON.stringify(manifest, undefined, '\t')}\n`);
}
