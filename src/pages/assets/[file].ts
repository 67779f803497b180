import type { APIRoute, GetStaticPaths } from 'astro';
import { iconFile, manifestFile, type NamedFile } from '../../site/icon-file.ts';
import { getStorms } from '../../site/storms.ts';
import { themeFile } from '../../site/theme-file.ts';
import { shownTheme } from '../../site/views/frame.ts';

/** What follows from themes: an icon for each, and a style sheet for each of an organizer's own. */
export const getStaticPaths = (async () => {
	const { site, campaigns } = await getStorms();
	const themes = [site.theme, ...campaigns.map(({ theme }) => theme)];
	const own = themes.filter((theme) => shownTheme(site, theme).stylesheet);
	const files = [manifestFile(site), ...themes.map(iconFile), ...own.map(themeFile)];
	const byPath = new Map(files.map((file) => [file.path, file]));
	return [...byPath.values()].map((file) => ({
		params: { file: file.path.replace('assets/', '') },
		props: { file },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: NamedFile }> = ({ props }) => new Response(props.file.text);
