import type { APIRoute, GetStaticPaths } from 'astro';
import { lettersFile } from '../../site/letters-file.ts';

/** The measures of all fonts, for the builder. */
export const getStaticPaths = (() => {
	const { path, text } = lettersFile();
	return [{ params: { file: path.replace(/^assets\/|\.json$/g, '') }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': 'application/json' } });
