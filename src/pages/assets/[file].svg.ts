import type { APIRoute, GetStaticPaths } from 'astro';
import { themeAssets } from '../../site/theme-assets.ts';

export const getStaticPaths = (async () => themeAssets('svg')) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
