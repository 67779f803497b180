import type { IncomingMessage, ServerResponse } from 'node:http';
import { readStudioTime, writeStudioTime } from '../site/studio-time.ts';

/** Where Astro looks for what a server hands to its pages as `locals`. */
const locals = Symbol.for('astro.locals');

/** The toolbar's own code, which a page in a frame does not need. */
const toolbarCode = 'astro/runtime/client/dev-toolbar/entrypoint';

/**
 * Stands before Astro in dev: hands the studio's time on to the page that is asked for, which names it in its address or is asked
 * for by a page that does. A link inside a frame leads to the next page at the same time.
 */
export function turnClock(
	request: IncomingMessage & { originalUrl?: string },
	response: ServerResponse,
	next: () => void,
): void {
	const url = new URL(request.url ?? '/', 'http://localhost');
	const { referer } = request.headers;
	const from = referer && URL.canParse(referer) ? new URL(referer) : undefined;
	const isStudio = (path: string) => path.includes('/_studio/');
	const own = readStudioTime(url);
	const inherited = from && !isStudio(from.pathname) ? readStudioTime(from) : undefined;
	const isPage = request.headers.accept?.includes('text/html') && !isStudio(url.pathname);
	if (inherited && url.pathname.includes(toolbarCode)) {
		response.setHeader('content-type', 'text/javascript');
		response.setHeader('cache-control', 'no-store');
		response.end('');
	} else if (inherited && !own && isPage) {
		const [path] = (request.originalUrl ?? url.pathname).split('?');
		response.writeHead(302, { location: `${path}${writeStudioTime(inherited)}` }).end();
	} else {
		Reflect.set(request, locals, { studio: own ?? inherited });
		next();
	}
}
