import type { APIRoute } from 'astro';
import { writeSitemapIndex } from '../site/files/sitemap.ts';
import { getStorms } from '../site/storms.ts';

export const GET: APIRoute = async () =>
	new Response(writeSitemapIndex((await getStorms()).site), {
		headers: { 'content-type': 'application/xml; charset=utf-8' },
	});
