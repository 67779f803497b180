import { describe, expect, test } from 'vitest';
import {
	scanPage,
	scanPolicy,
	scanSecrets,
	scanStyle,
	secretsOf,
} from '../../src/site/files/scan.ts';

const origin = 'https://storms.example';

function leaksOf(html: string): string[] {
	return scanPage('index.html', html, origin).map(({ what }) => what);
}

describe('What must never be on a page is found', () => {
	test.each([
		['an inline script', '<script>go()</script>', 'script'],
		['an inline module', '<script type="module">go()</script>', 'script'],
		['a script of another type', "<script type='text/babel'>go()</script>", 'script'],
		['a script in capitals', '<SCRIPT>go()</SCRIPT>', 'script'],
		['a script of a stranger', '<script src="https://evil.example/a.js"></script>', 'foreign'],
		['a script without a scheme', '<script src="//evil.example/a.js"></script>', 'foreign'],
		[
			'a script behind data',
			'<script type="application/ld+json">{}</script><script>go()</script>',
			'script',
		],
		['an inline style sheet', '<style>p { color: red }</style>', 'style'],
		['a style attribute', '<p style="color:red">', 'style'],
		['a handler', '<p onclick="go()">', 'handler'],
		['a handler in capitals', '<p ONCLICK=go()>', 'handler'],
		['a handler behind a value with >', '<p title="a > b" onclick="go()">', 'handler'],
		['a handler behind a line break', '<img\n  alt="x"\n  onerror="go()"\n/>', 'handler'],
		['a page in an attribute', '<iframe srcdoc="&lt;script>go()&lt;/script>"></iframe>', 'handler'],
		['a script address', '<a href="javascript:go()">', 'address'],
		['one in other letters', '<a href=" JaVaScRiPt:go()">', 'address'],
		['one with a hidden tab', '<a href="java&Tab;script:go()">', 'address'],
		['one with a hidden line break', '<a href="java&#10;script&colon;go()">', 'address'],
		['one in numbers', '<a href="&#106;&#x61;vascript:go()">', 'address'],
		['one of a button', '<button formaction="javascript:go()">', 'address'],
		['a data address', '<a href="data:text/html,x">', 'address'],
		['a picture in the page', '<img src="data:image/png;base64,x" alt="">', 'address'],
		['a stranger’s picture', '<img src="https://evil.example/a.png" alt="">', 'foreign'],
		[
			'one among several',
			'<img srcset="/a.png 1x, https://evil.example/b.png 2x" alt="">',
			'foreign',
		],
		['one of a host that begins alike', '<img src="https://storms.example.evil/a.png">', 'foreign'],
		['a frame', '<iframe src="https://evil.example/"></iframe>', 'foreign'],
		['a base', '<base href="https://evil.example/">', 'foreign'],
		['a form', '<form action="https://evil.example/">', 'foreign'],
		['a ping', '<a href="/" ping="https://evil.example/">', 'foreign'],
		['a style sheet', '<link rel="stylesheet" href="https://evil.example/a.css">', 'foreign'],
		['a hint to connect', '<link href="//evil.example" rel="dns-prefetch">', 'foreign'],
		['two sorts of link in one', '<link rel="canonical preload" href="//evil.example">', 'foreign'],
		['a redirect', '<meta http-equiv="refresh" content="0; url=https://evil.example/">', 'foreign'],
	])('%s', (_, html, what) => {
		expect(leaksOf(`<main>${html}</main>`)).toEqual([what]);
	});

	test('It is named with its file and its tag, and cut where that is long', () => {
		const html = `<p onclick="${'a'.repeat(500)}">`;
		expect(scanPage('club/index.html', html, origin)).toEqual([
			{ file: 'club/index.html', what: 'handler', found: html.slice(0, 120) },
		]);
	});
});

describe('An ordinary page is accepted', () => {
	test.each([
		['data for search engines', '<script type="application/ld+json">{"a":"<b>"}</script>'],
		['a script of its own', '<script type="module" src="/assets/a.js"></script>'],
		['a style sheet of its own', `<link rel="stylesheet" href="${origin}/assets/a.css">`],
		['links', '<a href="https://x.com/intent/tweet?text=a">X</a> <a href="mailto:a@b.example">'],
		['what a link names', `<link rel="canonical" href="${origin}/"><link rel="me" href="//a">`],
		['another language', `<link rel="alternate" hreflang="en" href="https://b.example/en/">`],
		['a share image', `<meta property="og:image" content="${origin}/images/a.png">`],
		['a redirect within', `<meta http-equiv="refresh" content="0; url=${origin}/club/">`],
		['a description of data', '<meta name="description" content="Data: which buses are late?">'],
		['a picture of JavaScript', '<img src="./a.png" alt="JavaScript: the good parts">'],
		['words about code', '<p>onclick="go()" and javascript:go() and style="x"</p>'],
		['code as text', '<p>&lt;script&gt;go()&lt;/script&gt;</p>'],
		['quotation marks in words', `<p title='He said "a > b"'>It's 5 > 4, isn't it?</p>`],
		['something named like a handler', '<p data-onclick="x" lang="en">'],
		['a comparison', '<p>a < b and b > c</p>'],
	])('With %s', (_, html) => {
		expect(leaksOf(`<main>${html}</main>`)).toEqual([]);
	});
});

test.each([
	['url(https://evil.example/a.woff2)', 1],
	['url("//evil.example/a.woff2")', 1],
	["@import 'https://evil.example/a.css'", 1],
	['url( data:image/png;base64,x )', 1],
	['url(/assets/a.woff2)', 0],
	[`url("${origin}/assets/a.woff2")`, 0],
	['url(#mask)', 0],
])('A style sheet with %s: %i', (css, count) => {
	expect(scanStyle('a.css', `a { b: ${css} }`, origin)).toHaveLength(count);
});

test.each([
	[
		`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`,
		0,
	],
	['<META HTTP-EQUIV=Content-Security-Policy CONTENT="default-src &#39;none&#39;">', 0],
	['<meta http-equiv="content-security-policy" content="default-src *">', 1],
	[`<meta name="description" content="default-src 'none'">`, 1],
	['<title>content-security-policy</title>', 1],
])('A page with %s: %i', (html, count) => {
	expect(scanPolicy('index.html', `<head>${html}</head>`)).toHaveLength(count);
});

describe('Secrets of the environment', () => {
	const env = {
		TEST_SECRET_TOKEN: 'liquorice-4711',
		API_KEY: 'short',
		DB_PASSWORD: 'sherbet-0815',
		HOME: '/home/organizer',
		EMPTY_TOKEN: '',
		MISSING_TOKEN: undefined,
	};

	test('Are those whose names say so, unless they are too short to be one', () => {
		expect(secretsOf(env).map(({ name }) => name)).toEqual(['TEST_SECRET_TOKEN', 'DB_PASSWORD']);
	});

	test('Are found by name, and never repeated', () => {
		const leaks = scanSecrets('a.js', 'x = "liquorice-4711"', secretsOf(env));
		expect(leaks).toEqual([{ file: 'a.js', what: 'secret', found: 'TEST_SECRET_TOKEN' }]);
		expect(scanSecrets('a.js', 'x = "liquorice"', secretsOf(env))).toEqual([]);
	});
});
