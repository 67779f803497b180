import type { APIRoute } from 'astro';
import { writeArchive } from '../site/files/archive.ts';
import { getStorms } from '../site/storms.ts';

export const GET: APIRoute = async () => {
	const { campaigns, site, now } = await getStorms();
	return new Response(writeArchive(campaigns, site, now), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
};
