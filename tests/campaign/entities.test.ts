import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLinks, findHashtags, findLinks, findMentions } from '../../src/campaign/entities.ts';

function texts(entities: readonly { text: string }[]): string[] {
	return entities.map(({ text }) => text);
}

describe('mentions', () => {
	test.each([
		['@telekom_hilft, bitte!', ['@telekom_hilft']],
		['Hallo @telekom_hilft.', ['@telekom_hilft']],
		['(@telekom_hilft)', ['@telekom_hilft']],
		['„@telekom_hilft“', ['@telekom_hilft']],
		['.@telekom_hilft', ['@telekom_hilft']],
		['@hilft@social.example.com danke', ['@hilft@social.example.com']],
		['@hilft@social.example.com.', ['@hilft@social.example.com']],
		['@hilft.example.com', ['@hilft.example.com']],
		['@eins @zwei', ['@eins', '@zwei']],
		['@eins/@zwei', ['@eins', '@zwei']],
		['@hilft und @hilft', ['@hilft', '@hilft']],
		['@hilft@a.example @hilft@a.example', ['@hilft@a.example', '@hilft@a.example']],
		['＠hilft', ['＠hilft']],
		['hallo@example.org', []],
		['jürgen@example.org', []],
		['max.muster+x@example.org', []],
		['https://social.example/@hilft', []],
		['example.org/@hilft', []],
		['@müller', []],
		['@stadt_müller', []],
		['@suisha_townの皆さま', ['@suisha_town']],
		['@shuicheさんと@kanghan_city', ['@shuiche', '@kanghan_city']],
		['@ hilft', []],
		['a @@ b', []],
	])('in %j are %j', (text, expected) => {
		expect(texts(findMentions(text))).toEqual(expected);
	});
});

describe('hashtags', () => {
	test.each([
		['#echh13', ['#echh13']],
		['(#echh13)', ['#echh13']],
		['#SchönesNetz!', ['#SchönesNetz']],
		['#e\u0301cole.', ['#e\u0301cole']],
		['#Netz #netz', ['#Netz', '#netz']],
		['#Co-Op', ['#Co']],
		['#1st #2013 #_a', ['#1st', '#_a']],
		['#مرحبا', ['#مرحبا']],
		['#नमस्ते', ['#नमस्ते']],
		['＃netz', ['＃netz']],
		['C# und F#dur', []],
		['&#39; ##netz', []],
		['#12345', []],
		['1️⃣ #️⃣', []],
		['https://example.org/a#netz', []],
		['https://example.org/#netz', []],
		['# netz', []],
	])('in %j are %j', (text, expected) => {
		expect(texts(findHashtags(text))).toEqual(expected);
	});
});

describe('links', () => {
	test.each([
		['https://example.org/a.', [['https://example.org/a', 'url']]],
		['(http://example.org/a_(b))', [['http://example.org/a_(b)', 'url']]],
		['„https://example.org“', [['https://example.org', 'url']]],
		['www.example.org, bitte', [['www.example.org', 'domain']]],
		['example.org/a?b=c und mehr', [['example.org/a?b=c', 'domain']]],
		['Freitag.Danke', [['Freitag.Danke', 'domain']]],
		[
			'https://a.de https://a.de',
			[
				['https://a.de', 'url'],
				['https://a.de', 'url'],
			],
		],
		[
			'https://candystorm.example.org/netz/m/1/',
			[['https://candystorm.example.org/netz/m/1/', 'url']],
		],
		['hallo@example.org', []],
		['max.muster@example.org', []],
		['@hilft@social.example.com', []],
		['z.B. u.a. 12.30 Uhr …', []],
		['ftp://localhost mailto:me', []],
	])('in %j are %j', (text, expected) => {
		expect(findLinks(text).map(({ text: found, kind }) => [found, kind])).toEqual(expected);
	});

	test.each([
		['Ohne', 0],
		['https://example.org', 1],
		['https://example.org und https://example.org', 2],
		['telekom.de und https://example.org', 2],
		['www.example.com', 1],
		['bis Freitag.Danke https://example.org', 1],
		['Schau in index.html: https://example.org', 1],
		['hallo@example.org', 0],
		['bildung.social', 1],
		['lest das auf rathaus.hamburg nach', 1],
		['plan.example/seite', 1],
		['z.B. mit zwei Lampen, d.h. am Geländer, e.V. und Co.KG', 0],
		['Seht euch plan.pdf und index.mdx an', 0],
	])('%j has %i', (text, count) => {
		expect(countLinks(text)).toBe(count);
	});
});

test('offsets point at what was found', () => {
	const piece = fc.constantFrom(
		'@hilft',
		'@a@b.example',
		'#Netz',
		'https://a.de/b',
		'a.de',
		'👍🏽',
		'„',
		'ü',
	);
	const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })));
	fc.assert(
		fc.property(text, (parts) => {
			const joined = parts.join(' ');
			for (const find of [findLinks, findMentions, findHashtags]) {
				let last = 0;
				for (const { text: found, start, end } of find(joined)) {
					expect(joined.slice(start, end)).toBe(found);
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
			}
		}),
		{ numRuns: 1000 },
	);
});
