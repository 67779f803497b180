import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countForMastodon } from '../../src/networks/count-mastodon.ts';
import { measureForSms } from '../../src/networks/count-sms.ts';
import { measureForThreads } from '../../src/networks/count-threads.ts';
import { networks } from '../../src/networks/index.ts';
import { measureMailto } from '../../src/networks/mailto.ts';
import { anyText } from './texts.ts';

const post = { text: '', url: 'https://example.org/netz/', title: 'Netz' };

describe('Mastodon', () => {
	test.each([
		['', 0],
		['Grüße', 5],
		['👩‍👩‍👧‍👦', 1],
		['e\u0301', 1],
		['https://a.de', 23],
		['https://example.org/a/very/long/path/that/goes/on?and=on', 23],
		['(https://example.org/a)', 25],
		['@hilft@social.example.com', 6],
		['@hilft@social.example.com, bitte', 13],
		['@hilft', 6],
		['https://social.example/@me@other.example', 23],
		['max@example.org', 15],
		['example.org', 23],
		['a-name-that-is-longer-than-a-link.example.org', 45],
	])('%j counts %i', (text, length) => {
		expect(countForMastodon(text)).toBe(length);
	});

	test('500 fit and 501 do not', () => {
		expect(networks.mastodon.measure({ ...post, text: 'ü'.repeat(500) }).over).toBe(0);
		expect(networks.mastodon.measure({ ...post, text: 'ü'.repeat(501) }).over).toBe(1);
	});
});

describe('Threads', () => {
	test.each([
		['500 letters fit', 'ü'.repeat(500), { length: 500, over: 0, tight: 0 }],
		['501 letters are one too many', 'ü'.repeat(501), { length: 501, over: 1, tight: 1 }],
		[
			'an emoji may count its four bytes',
			`${'a'.repeat(497)}👍`,
			{ length: 498, over: 0, tight: 1 },
		],
	])('%s', (_, text, expected) => {
		expect(measureForThreads(text)).toMatchObject({ ...expected, limit: 500 });
	});
});

describe('SMS', () => {
	test.each([
		['nothing', '', 0, 1],
		['umlauts', 'äöüÄÖÜß', 7, 1],
		['160 letters', 'a'.repeat(160), 160, 1],
		['161 letters', 'a'.repeat(161), 161, 2],
		['306 letters', 'a'.repeat(306), 306, 2],
		['307 letters', 'a'.repeat(307), 307, 3],
		['euro signs, which take two', '€'.repeat(80), 160, 1],
		[
			'a euro sign that does not fit behind 152 letters',
			`${'a'.repeat(152)}${'€'.repeat(77)}`,
			306,
			3,
		],
		['70 characters with a quotation mark', `„${'a'.repeat(69)}`, 70, 1],
		['71 characters with a quotation mark', `„${'a'.repeat(70)}`, 71, 2],
		['emoji, which take two', '👍'.repeat(35), 70, 1],
		['emoji, of which none is split', '👍'.repeat(67), 134, 3],
		['a small c with a cedilla', 'ç', 1, 1],
		['71 of them', 'ç'.repeat(71), 71, 2],
	])('%s', (_, text, length, parts) => {
		expect(measureForSms(text)).toMatchObject({ length, parts, over: 0 });
	});

	test('a longer text never takes fewer messages', () => {
		fc.assert(
			fc.property(anyText, anyText, (text, more) => {
				expect(measureForSms(text + more).parts).toBeGreaterThanOrEqual(measureForSms(text).parts);
			}),
		);
	});
});

describe('mail', () => {
	test.each([
		[1600, 0, 0],
		[1601, 0, 1],
		[2000, 0, 400],
		[2001, 1, 401],
	])('a link of %i characters is %i over and %i tight', (length, over, tight) => {
		const empty = networks.email.shareLink(post)?.length ?? 0;
		const link = { ...post, text: 'a'.repeat(length - empty) };
		expect(networks.email.measure(link)).toEqual({
			length,
			limit: 2000,
			over,
			tight,
			unit: 'encoded',
		});
	});

	test('an umlaut counts six', () => {
		const { measure } = networks.email;
		expect(measure({ ...post, text: 'ü' }).length - measure(post).length).toBe(6);
	});

	test('without an address there is nothing to measure', () => {
		expect(measureMailto(undefined).length).toBe(0);
	});
});

describe('Reddit', () => {
	test('counts the title, which is the text without its link', () => {
		const text = `${'ü'.repeat(300)} ${post.url}`;
		expect(networks.reddit.measure({ ...post, text })).toMatchObject({ length: 300, over: 0 });
	});
});

test('Facebook, Signal, the share sheet and copying have no limit', () => {
	for (const id of ['facebook', 'signal', 'native', 'copy'] as const) {
		const measure = networks[id].measure({ ...post, text: 'a'.repeat(9000) });
		expect(measure).toEqual({ length: 9000, over: 0, tight: 0, unit: 'characters' });
	}
});

test('every network measures every text', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			for (const network of Object.values(networks)) {
				const { length, limit, over, tight } = network.measure({ ...post, text });
				expect(over).toBe(limit === undefined ? 0 : Math.max(0, length - limit));
				expect(tight).toBeGreaterThanOrEqual(0);
			}
		}),
	);
});
