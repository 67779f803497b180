import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePunycode, readLabels } from '../../src/campaign/punycode.ts';

test.each([
	['mnchen-3ya', 'münchen'],
	['bcherbus-65a', 'bücherbus'],
	['80ak6aa92e', 'аррӏе'],
	['d1abbgf6aiiy', 'президент'],
	['p1ai', 'рф'],
	['fiqs8s', '中国'],
	['pypal-4ve', 'pаypal'],
	// Samples of RFC 3492, section 7.1
	['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
	['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
	['Proprostnemluvesky-uyb24dma41a', 'Pročprostěnemluvíčesky'],
	['3B-ww4c5e180e575a65lsy2b', '3年B組金八先生'],
	['-> $1.00 <--', '-> $1.00 <-'],
])('%s is %s', (encoded, decoded) => {
	expect(decodePunycode(encoded)).toBe(decoded);
});

test.each([['ü'], ['a-ü'], ['99999999'], ['a-!'], ['zzzzzzzzzzzzzzzzzzzz'], ['abc-9']])(
	'%s is no punycode',
	(encoded) => {
		expect(decodePunycode(encoded)).toBeUndefined();
	},
);

test('Every name that a browser encodes comes back as it was', () => {
	const letters = fc.constantFrom(...'abcxyz0189äöüßéñåçабвгдежзяіїαβγδεζ中文日本語ひらカタ한국어');
	const name = fc.array(letters, { minLength: 1, maxLength: 20 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(name, (label) => {
			const { hostname } = new URL(`https://${label}.example`);
			expect(readLabels(hostname)).toEqual([label, 'example']);
		}),
	);
});

test('No text makes the decoder fail or run on', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 80 }), (text) => {
			const decoded = decodePunycode(text);
			expect(decoded === undefined || decoded.length <= 2 * text.length).toBe(true);
		}),
	);
});

test('A host is read label by label', () => {
	expect(readLabels('www.XN--mnchen-3ya.xn--p1ai')).toEqual(['www', 'münchen', 'рф']);
	expect(readLabels('example.org')).toEqual(['example', 'org']);
	expect(readLabels('xn--99999999.de')).toBeUndefined();
});
