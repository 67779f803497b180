import { describe, expect, test } from 'vitest';
import { writeHtaccess } from '../../src/files/apache.ts';
import { alwaysHeaders, classOf, headersFor } from '../../src/files/headers.ts';

/** What Apache would send for a path: its lines one after the other, as the module's documentation has them work. */
function headersOf(htaccess: string, path: string): Record<string, string> {
	const sent: Record<string, string> = {};
	for (const line of htaccess.split('\n')) {
		const [, verb, name = '', value = '', pattern] =
			/^\tHeader (?:always )?(set|unset) ([\w-]+)(?: "(?!expr=)([^"]*)")?(?: "expr=%\{REQUEST_URI\} =~ m#(.*)#")?$/.exec(
				line,
			) ?? [];
		if (!verb || (pattern && !new RegExp(pattern).test(path))) continue;
		if (verb === 'set') sent[name] = value;
		else delete sent[name];
	}
	return sent;
}

describe.each(['/', '/storms/2027.a/'])('.htaccess below %s', (base) => {
	const htaccess = writeHtaccess(base);
	const { 'Strict-Transport-Security': _, ...always } = alwaysHeaders;

	test.each([
		'',
		'new/',
		'assets/Page.Dz9t4U0m.css',
		'images/0540a1e5190c78fb.png',
		'club/',
		'club/m/hello/',
		'club/embed/',
		'club/badge.svg',
		'club/kit.zip',
		'club/feed.xml',
		'404.html',
	])('“%s” gets the headers that it has on other hosts', (path) => {
		const kind = classOf(`/${path}`);
		expect(kind).toBeDefined();
		if (kind) expect(headersOf(htaccess, base + path)).toEqual({ ...always, ...headersFor(kind) });
	});

	test('Folders of others on the same web space are not taken for its own', () => {
		if (base !== '/') expect(headersOf(htaccess, '/assets/a.css')).toEqual(always);
		expect(htaccess).toContain(`ErrorDocument 404 ${base}404.html\n`);
	});
});
