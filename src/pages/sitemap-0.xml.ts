import type { APIRoute } from 'astro';
import { writeSitemap } from '../site/files/sitemap.ts';
import { getStorms } from '../site/storms.ts';

export const GET: APIRoute = async () => {
	const { campaigns, site, now } = await getStorms();
	return new Response(writeSitemap(campaigns, site, now), {
		headers: { 'content-type': 'application/xml; charset=utf-8' },
	});
};
