import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	builderPolicy,
	classOf,
	contentPolicy,
	headerRules,
	headersFor,
	writeHeaders,
} from '../../src/files/headers.ts';
import { writeCaddyfile, writeNginx } from '../../src/files/server-files.ts';
import { projectFolder } from '../support/command.ts';
import { headersOf, rulesFor } from './header-rules.ts';

/** Paths below the base of what a site puts out, with what kind of file each is. */
const paths: [path: string, kind: ReturnType<typeof classOf>][] = [
	['', 'page'],
	['new/', 'builder'],
	['imprint/', 'page'],
	['en/', 'page'],
	['en/privacy/', 'page'],
	['archive.json', 'data'],
	['assets/Page.Dz9t4U0m.css', 'asset'],
	['images/0540a1e5190c78fb.png', 'image'],
	['tkhilf/', 'page'],
	...['club/', 'en/club/'].flatMap((campaign): [string, ReturnType<typeof classOf>][] => [
		[campaign, 'page'],
		[`${campaign}m/hello/`, 'page'],
		[`${campaign}progress/`, 'page'],
		[`${campaign}progress/20260518-0900/`, 'page'],
		[`${campaign}kit/`, 'page'],
		[`${campaign}poster/`, 'page'],
		[`${campaign}screen/`, 'page'],
		[`${campaign}addressee/`, 'page'],
		[`${campaign}embed/`, 'embed'],
		[`${campaign}badge.svg`, 'badge'],
		[`${campaign}progress.json`, 'data'],
		[`${campaign}feed.xml`, 'data'],
		[`${campaign}feed.json`, 'data'],
		[`${campaign}calendar.ics`, 'data'],
	]),
];

/** Campaigns in German with their translations. */
function versions(slugs: readonly string[], languages: readonly string[]) {
	return slugs.flatMap((slug) =>
		['de', ...languages].map((lang) => ({ slug, lang, originalLang: 'de' })),
	);
}

describe.each(['/', '/storms/spring/'])('The rules of _headers below %s', (base) => {
	const rules = headerRules(base, versions(['club'], ['en', 'tr']));

	test.each(paths)('No two of them set the same header for “%s”', (path) => {
		const names = rulesFor(rules, `${base}${path}`).flatMap(({ headers }) => Object.keys(headers));
		expect([...names].sort()).toEqual([...new Set(names)].sort());
		expect(names).toContain('Referrer-Policy');
	});

	test.each(paths)('“%s” gets what a server with patterns gives it', (path, kind) => {
		expect(classOf(`/${path}`)).toBe(kind);
		if (kind === undefined) return;
		const own = headersOf(rules, `${base}${path}`);
		for (const [name, value] of Object.entries(headersFor(kind))) {
			// The full policy of a page stands in its meta element: hosts know one value for all of them.
			if (name === 'Content-Security-Policy') expect(own[name]).toContain("frame-ancestors 'none'");
			else expect(own[name], name).toBe(value);
		}
	});
});

test('A translated campaign may be called like a page of a campaign', () => {
	const names = ['kit', 'poster', 'screen', 'embed', 'progress', 'addressee'];
	const rules = headerRules('/', versions(['club', ...names], ['en', 'de-at']));
	for (const slug of ['club', ...names]) {
		for (const folder of ['', 'en/', 'de-at/']) {
			for (const path of ['', 'm/1/', 'kit/', 'embed/', 'progress/', 'badge.svg', 'feed.xml']) {
				const whole = `/${folder}${slug}/${path}`;
				const found = rulesFor(rules, whole).flatMap(({ headers }) => Object.keys(headers));
				expect([...found].sort(), whole).toEqual([...new Set(found)].sort());
				const isPage = path === '' || (path.endsWith('/') && path !== 'embed/');
				expect(headersOf(rules, whole)['X-Frame-Options'], whole).toBe(isPage ? 'DENY' : undefined);
			}
		}
	}
});

test('Only what others may show has no frame headers', () => {
	const rules = headerRules('/', []);
	const framed = paths
		.filter(([path]) => headersOf(rules, `/${path}`)['X-Frame-Options'] === undefined)
		.map(([path]) => path)
		.filter((path) => path.endsWith('/') && !path.startsWith('en/'));
	expect(framed).toEqual(['club/embed/']);
	const shown = headersOf(rules, '/club/embed/');
	expect(shown['Content-Security-Policy']).toBeUndefined();
	expect(shown['Cross-Origin-Resource-Policy']).toBe('cross-origin');
});

test('However many languages there are, hosts take the rules: a hundred at most, and lines that are not too long', () => {
	const languages = Array.from({ length: 60 }, (_, index) => `l${index}`);
	const slugs = Array.from({ length: 200 }, (_, index) => `club-${index}`);
	for (const campaigns of [versions(['club'], languages), versions(['kit', ...slugs], ['en'])]) {
		expect(headerRules('/', campaigns).length).toBeLessThanOrEqual(100);
	}
	const lines = writeHeaders('/', versions(['club'], languages)).split('\n');
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});

test('No policy lets code stand in a page, and the one of the builder differs in what it names', () => {
	for (const policy of [contentPolicy, builderPolicy]) {
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
	}
	expect(contentPolicy).toContain("require-trusted-types-for 'script'");
	expect(builderPolicy).toContain("script-src 'self' 'wasm-unsafe-eval'");
	expect(builderPolicy).toContain("img-src 'self' blob:");
	expect(builderPolicy).not.toContain('trusted-types');
});

test.each([
	['nginx.conf', writeNginx],
	['Caddyfile', writeCaddyfile],
])('deploy/%s is what npm run deploy:files writes', (name, write) => {
	expect(readFileSync(join(projectFolder, 'deploy', name), 'utf8')).toBe(write());
});
