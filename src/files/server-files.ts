/**
 * The configurations of servers in `deploy/`: the headers of the one table, and files that were packed beforehand.
 * https://caddyserver.com/docs/caddyfile/directives/file_server, https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html,
 * https://github.com/google/ngx_brotli#brotli_static.
 */
import { alwaysHeaders, headersFor, pathPatterns, varyingHeaders } from './headers.ts';

const quoted = (headers: Readonly<Record<string, string>>, indent: string) =>
	Object.entries(headers)
		.map(([name, value]) => `${indent}${name} "${value}"`)
		.join('\n');

/** The pages most people ask for, as Caddy's matchers have them: an address that ends with `/`, and is of the kind `page`. */
const caddyPages = `path */
		not path /new/ */embed/`;

/**
 * The configuration for Caddy: a block for each kind of file, of which the first that fits holds. Before them stand packed
 * pages: with `precompressed` Go does not know how long the answer gets, and sends it in chunks, piece by piece.
 */
export function writeCaddyfile(): string {
	const blocks = pathPatterns.map(
		({ kind, pattern }) => `		@${kind} path_regexp ${pattern}
		handle @${kind} {
			header {
${quoted(headersFor(kind), '\t\t\t\t')}
			}
		}`,
	);
	const page = { ...alwaysHeaders, ...headersFor('page') };
	return `# Written by the project from one table of headers (npm run deploy:files). Addresses of visitors are not logged.
{$CANDYSTORM_ADDRESS:localhost} {
	root * {$CANDYSTORM_ROOT:/srv/candystorm/current}
	@packed {
		${caddyPages}
		header_regexp Accept-Encoding (^|[\\s,])br(\\s*,|$)
	}
	handle @packed {
		header {
${quoted(page, '\t\t\t')}
			Vary Accept-Encoding
			Content-Type "text/html; charset=utf-8"
			Content-Encoding br
			defer
		}
		file_server {
			index index.html.br
		}
	}
	handle {
		header {
${quoted(alwaysHeaders, '\t\t\t')}
		}
${blocks.join('\n')}
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		header {
${quoted(page, '\t\t\t')}
		}
		# In a folder that nobody packed, the page itself is there.
		@unpacked {
			${caddyPages.replace('\n', '\n\t')}
			file {path}index.html
		}
		handle @unpacked {
			file_server {
				status 200
			}
		}
		# What is missing today may be there tomorrow, whatever its name promises.
		handle {
			rewrite * /404.html
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}

/** The configuration for nginx: one map that finds the kind of a file, and one for each header that differs. */
export function writeNginx(): string {
	const kinds = pathPatterns.map(({ kind, pattern }) => `\t"~${pattern}" ${kind};`);
	const maps = varyingHeaders.map((name) => {
		const lines = pathPatterns.flatMap(({ kind }) => {
			const value = headersFor(kind)[name];
			return value === undefined ? [] : [`\t${kind} "${value}";`];
		});
		return `map $cs_kind $${variableOf(name)} {\n${lines.join('\n')}\n\tdefault "";\n}`;
	});
	const fixed = Object.entries(alwaysHeaders).map(
		([name, value]) => `\tadd_header ${name} "${value}" always;`,
	);
	const mapped = varyingHeaders.map((name) => `\tadd_header ${name} $${variableOf(name)} always;`);
	return `# Written by the project from one table of headers (npm run deploy:files); include it in nginx's http block.
# brotli_static needs a module, in Debian and Ubuntu the package libnginx-mod-http-brotli-static.
# Addresses of visitors are not logged.
map $uri $cs_kind {
${kinds.join('\n')}
	default other;
}
${maps.join('\n')}

server {
	listen 80;
	listen [::]:80;
	root /srv/candystorm/current;
	index index.html;
	access_log off;
	server_tokens off;
	absolute_redirect off;
	error_page 404 /404.html;
	sendfile on;
	tcp_nopush on;
	gzip_static on;
	gzip_vary on;
	brotli_static on;
	types {
		text/html html;
		text/css css;
		text/javascript js;
		text/calendar ics;
		text/plain txt;
		application/json json;
		application/rss+xml xml;
		application/manifest+json webmanifest;
		application/zip zip;
		application/pdf pdf;
		image/svg+xml svg;
		image/png png;
		image/jpeg jpg jpeg;
		image/webp webp;
		font/woff woff;
		font/woff2 woff2;
	}
	charset utf-8;
${[...fixed, ...mapped].join('\n')}
	location / {
		try_files $uri $uri/ =404;
	}
}
`;
}

function variableOf(name: string): string {
	return `cs_${name.toLowerCase().replaceAll('-', '_')}`;
}
