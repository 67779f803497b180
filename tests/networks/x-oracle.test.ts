import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { findLinks } from '../../src/campaign/entities.ts';
import { countForX } from '../../src/networks/count-x.ts';

function oracle(text: string): number {
	return twitter.parseTweet(text).weightedLength;
}

/** Addresses with real top-level domains, and what may surround or end them. */
const addresses = [
	'https://example.org',
	'https://example.org/',
	'http://www.example.de/a/b.html',
	'https://example.org/a?b=c&d=e#f',
	'https://example.org?x=1',
	'https://example.org:8080/a',
	'https://sub.sub.example.com/~me/@me/(a)_b',
	'https://example.org/a_(b)',
	'https://example.org/a_(b_(c))',
	'https://example.org/a(b',
	'https://example.org/straße/ж',
	'https://example.org/–a',
	'https://example.org/x?y=ü',
	'https://example.org#x',
	'https://a_b.example.org/',
	'https://müller.de/',
	'https://xn--mller-kva.de/',
	'https://президент.рф/а',
	'https://💩.la/',
	'http://localhost/',
	'https://1.2.3.4/a',
	'https://a-.org',
	'xhttps://example.org',
	'@https://example.org',
	'#https://example.org',
	'_https://example.org',
	'ühttps://example.org',
	'https://example.orgのサイト',
	'max@example.org',
	'max.muster@example.org',
	'@hilft@social.example.com',
];
const around = ['', ' ', '.', ',', '!', '?', ')', '(', '“', '„', '…', '"', "'", ':', '\n', 'の'];
const emoji = ['👍', '👍🏽', '👩‍👩‍👧‍👦', '🇩🇪', '1️⃣', '❤️', '🏴‍☠️', '☺', '©', '™'];

describe('counts as twitter-text does', () => {
	test.each(addresses)('%s, whatever stands around it', (address) => {
		for (const before of ['', ' ', '(', '„']) {
			for (const after of around) {
				const text = before + address + after;
				expect([text, countForX(text)]).toEqual([text, oracle(text)]);
			}
		}
	});

	test('1,000 texts of words, links, emoji and symbols', () => {
		const words = fc
			.string({ unit: 'grapheme', maxLength: 8 })
			.map((word) => word.replaceAll('.', ''));
		const known = fc.constantFrom(...addresses, ...emoji);
		const texts = fc.array(fc.oneof(known, words.filter(isOldText)), { maxLength: 15 });
		fc.assert(
			fc.property(texts, (parts) => {
				const text = parts.join(' ');
				expect(countForX(text)).toBe(oracle(text));
			}),
			{ numRuns: 1000 },
		);
	});

	test('every character outside emoji', () => {
		for (let code = 0x20; code <= 0x2fff; code++) {
			const character = String.fromCodePoint(code);
			if (/\p{Emoji}|\p{Cn}/u.test(character)) continue;
			expect([code, countForX(character)]).toEqual([code, oracle(character)]);
		}
	});
});

/** Emoji by themselves are compared in tables; of other symbols, what both sides know. */
function isOldText(text: string): boolean {
	return !/\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Emoji_Component}/u.test(
		text.replace(/[0-9#*]/g, ''),
	);
}

describe('counts otherwise than twitter-text, on purpose', () => {
	test.each([
		['🐦‍🔥', 5],
		['🙂‍↔️', 5],
		['🧑‍🧑‍🧒', 8],
		['🫱🏻‍🫲🏿', 9],
	])('%s is newer than its tables: X counts two for every emoji', (text, theirs) => {
		expect(oracle(text)).toBe(theirs);
		expect(countForX(text)).toBe(2);
	});

	test.each([
		['echh13.example', 14, 23],
		['Freitag.Danke', 13, 23],
		['a-name-that-is-longer-than-a-link.example', 41, 41],
	])(
		'%s has no top-level domain: ours needs no list and never counts too little',
		(text, theirs, ours) => {
			expect(oracle(text)).toBe(theirs);
			expect(countForX(text)).toBe(ours);
		},
	);

	test('a long bare address counts its own length, for X may not know its ending', () => {
		const text = 'telekom.de/a/very/long/path/to/help';
		expect(oracle(text)).toBe(23);
		expect(countForX(text)).toBe(text.length);
	});

	test('an address with https:// counts as a link whatever its ending', () => {
		expect(oracle('https://candystorm.example/netz/')).toBe(32);
		expect(countForX('https://candystorm.example/netz/')).toBe(23);
	});
});

test('finds the links that twitter-text finds', () => {
	for (const address of addresses) {
		const found = findLinks(address).map(({ text }) => text);
		expect([address, found]).toEqual([address, twitter.extractUrls(address)]);
	}
});
