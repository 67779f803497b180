import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLanguage, suggestName } from '../../src/campaign/fields.ts';
import { isReserved, readCampaignName } from '../../src/campaign/file-name.ts';

/** The languages with two letters (ISO 639-1). */
const twoLetters =
	`aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv
	cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
	ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh
	mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa
	sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve
	vi vo wa wo xh yi yo za zh zu`.split(/\s+/);

const others = ['pt-br', 'zh-hant', 'zh-hant-tw', 'es-419', 'nds', 'hsb', 'gsw', 'fil', 'sr-latn'];

describe('a campaign', () => {
	test.each([
		['club.mdx', 'club', undefined],
		['mein-club-2026.mdx', 'mein-club-2026', undefined],
		['2026.mdx', '2026', undefined],
		['abc.mdx', 'abc', undefined],
		[`${'a'.repeat(60)}.mdx`, 'a'.repeat(60), undefined],
		['club/index.mdx', 'club', undefined],
		['club.en.mdx', 'club', 'en'],
		['club.pt-br.mdx', 'club', 'pt-br'],
		['club/index.en.mdx', 'club', 'en'],
		['club/index.pt-br.mdx', 'club', 'pt-br'],
		['newest.mdx', 'newest', undefined],
		['imprints.mdx', 'imprints', undefined],
	])('%s', (path, slug, lang) => {
		expect(readCampaignName(path)).toEqual({ slug, lang });
	});

	test.each([...twoLetters, ...others])('a translation into %s', (lang) => {
		expect(readCampaignName(`club.${lang}.mdx`)).toEqual({ slug: 'club', lang });
		expect(readCampaignName(`club/index.${lang}.mdx`)).toEqual({ slug: 'club', lang });
	});
});

describe('a name that no campaign can have', () => {
	test.each([
		['Club.mdx', 'Club', 'club'],
		['Mein Sturm.mdx', 'Mein Sturm', 'mein-sturm'],
		['Über uns/index.mdx', 'Über uns', 'ueber-uns'],
		['U\u0308ber uns.mdx', 'U\u0308ber uns', 'ueber-uns'],
		['straße.mdx', 'straße', 'strasse'],
		['café_au_lait.mdx', 'café_au_lait', 'cafe-au-lait'],
		['club .mdx', 'club ', 'club'],
		['club..mdx', 'club.', 'club'],
		[`${'a'.repeat(61)}.mdx`, 'a'.repeat(61), 'a'.repeat(60)],
		['ab.mdx', 'ab', undefined],
		['.mdx', '', undefined],
		['日本語.mdx', '日本語', undefined],
		['New.mdx', 'New', undefined],
		['PT-BR.mdx', 'PT-BR', undefined],
		['a/b/index.mdx', 'a/b/index', 'a-b-index'],
	])('%s', (path, name, suggestion) => {
		const values = suggestion === undefined ? { name } : { name, suggestion };
		expect(readCampaignName(path)).toEqual({ name: 'badFileName', values });
	});

	test.each(['new', 'imprint', 'privacy', 'accessibility', 'archive', '404', 'assets', 'images'])(
		'%s is the address of a page',
		(name) => {
			const expected = { name: 'reservedName', values: { name } };
			expect(readCampaignName(`${name}.mdx`)).toEqual(expected);
			expect(readCampaignName(`${name}/index.mdx`)).toEqual(expected);
			expect(readCampaignName(`${name}.en.mdx`)).toEqual(expected);
			expect(isReserved(name)).toBe(true);
		},
	);

	test.each(others)('%s is a language', (name) => {
		expect(readCampaignName(`${name}.mdx`)).toEqual({ name: 'reservedName', values: { name } });
	});

	test.each(twoLetters)('%s is reserved', (name) => {
		expect(isReserved(name)).toBe(true);
	});

	test.each(['_headers', '_a', '_'])('%s begins with _', (name) => {
		expect(isReserved(name)).toBe(true);
	});

	test.each(['club', 'tkhilf', 'news', 'de-1', 'index'])('%s is free', (name) => {
		expect(isReserved(name)).toBe(false);
	});
});

test.each(['EN', 'xx', 'english', 'en.extra', 'pt_br', 'pt-BR', 'en-', 'de-xx', ' en'])(
	'%j is no language of a translation',
	(lang) => {
		expect(isLanguage(lang)).toBe(false);
		expect(readCampaignName(`club.${lang}.mdx`)).toEqual({
			name: 'badLang',
			values: { found: lang },
		});
	},
);

test('A suggested name is one that a campaign can have', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
			const read = readCampaignName(`${text}.mdx`);
			if (!('values' in read) || read.name !== 'badFileName' || !read.values.suggestion) return;
			const slug = read.values.suggestion;
			expect(readCampaignName(`${slug}.mdx`)).toEqual({ slug, lang: undefined });
		}),
	);
});

test.each([
	['Schöne Grüße!', 30, 'schoene-gruesse'],
	['  a  ', 30, 'a'],
	['abc-def', 4, 'abc'],
	['İstanbul', 30, 'istanbul'],
	['--', 30, undefined],
	['', 30, undefined],
])('%j becomes %j', (name, most, expected) => {
	expect(suggestName(name, most)).toBe(expected);
});
