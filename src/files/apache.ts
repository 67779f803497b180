import { alwaysHeaders, headersFor, pathPatterns, varyingHeaders } from './headers.ts';

/** A text as a regular expression that means just it. */
function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\#]/g, '\\$&');
}

/**
 * The file `.htaccess` for web space with Apache: the same headers as on other hosts, the page for missing addresses, and
 * compression. What a server's people have not allowed or installed is passed over.
 * @param base The site's base path, at whose folder the files lie.
 */
export function writeHtaccess(base: string): string {
	const fixed = Object.entries(alwaysHeaders)
		// It would bind the whole host, where a campaign is often one folder among others.
		.filter(([name]) => name !== 'Strict-Transport-Security')
		.map(([name, value]) => `\tHeader always set ${name} "${value}"`);
	// Of several lines for a header the last one that fits decides, so the most particular kind of file comes last.
	const varying = [...pathPatterns].reverse().flatMap(({ kind, pattern }) => {
		const path = pattern.startsWith('^/') ? `^${literal(base)}${pattern.slice(2)}` : pattern;
		const fits = `"expr=%{REQUEST_URI} =~ m#${path}#"`;
		return varyingHeaders.map((name) => {
			const value = headersFor(kind)[name];
			return value === undefined
				? `\tHeader unset ${name} ${fits}`
				: `\tHeader set ${name} "${value}" ${fits}`;
		});
	});
	return `# Written by npm run zip. Everything that is missing here works all the same, only less well.
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
<IfModule mod_mime.c>
\tAddType text/calendar .ics
\tAddType text/javascript .js
\tAddType font/woff2 .woff2
\tAddType image/webp .webp
</IfModule>
<IfModule mod_deflate.c>
\tAddOutputFilterByType DEFLATE text/html text/css text/javascript text/calendar application/json application/xml image/svg+xml
</IfModule>
<IfModule mod_headers.c>
${[...fixed, ...varying].join('\n')}
</IfModule>
`;
}
