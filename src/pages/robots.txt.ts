import type { APIRoute } from 'astro';
import { writeRobots } from '../site/files/sitemap.ts';
import { getStorms } from '../site/storms.ts';

export const GET: APIRoute = async () =>
	new Response(writeRobots((await getStorms()).site), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
