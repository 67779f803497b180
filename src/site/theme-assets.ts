import { iconFile, manifestFile, type NamedFile, touchIconFile } from './icon-file.ts';
import { getStorms } from './storms.ts';
import { themeFile } from './theme-file.ts';
import { shownTheme } from './views/frame.ts';

/**
 * The files with one ending that follow from the themes of a site: icons and a manifest for each, and a style sheet for each of an
 * organizer's own. Each ending has its own route, as the dev server finds no file whose ending is part of a parameter.
 */
export async function themeAssets(ending: 'svg' | 'png' | 'css' | 'webmanifest') {
	const { site, campaigns } = await getStorms();
	const themes = [site.theme, ...campaigns.map(({ theme }) => theme)];
	const files = {
		svg: () => themes.map(iconFile),
		css: () => themes.filter((theme) => shownTheme(site, theme).stylesheet).map(themeFile),
		png: () => themes.map(touchIconFile),
		webmanifest: () => themes.map((theme) => manifestFile(site, theme)),
	}[ending]();
	const byPath = new Map(files.map((file): [string, Pick<NamedFile, 'text'>] => [file.path, file]));
	return [...byPath].map(([path, { text }]) => ({
		params: { file: path.slice('assets/'.length, -`.${ending}`.length) },
		props: { text },
	}));
}
