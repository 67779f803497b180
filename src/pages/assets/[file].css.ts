import type { APIRoute, GetStaticPaths } from 'astro';
import { themeAssets } from '../../site/theme-assets.ts';

export const getStaticPaths = (async () => themeAssets('css')) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': 'text/css; charset=utf-8' } });
