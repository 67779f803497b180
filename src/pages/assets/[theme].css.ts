import type { APIRoute, GetStaticPaths } from 'astro';
import { getStorms } from '../../site/storms.ts';
import { type ThemeFile, themeFile } from '../../site/theme-file.ts';
import { shownTheme } from '../../site/views/frame.ts';

/** One style sheet for each theme of an organizer's own. */
export const getStaticPaths = (async () => {
	const { site, campaigns } = await getStorms();
	const own = [site.theme, ...campaigns.map(({ theme }) => theme)].filter(
		(theme) => shownTheme(site, theme).stylesheet,
	);
	const files = new Map(own.map((theme) => [themeFile(theme).path, themeFile(theme)]));
	return [...files.values()].map((file) => ({
		params: { theme: file.path.replace(/^assets\/|\.css$/g, '') },
		props: { file },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ThemeFile }> = ({ props }) =>
	new Response(props.file.css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
