import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData, hidePersonalData } from '../../src/checks/personal-data.ts';
import { campaignText, checkText, only } from './check-text.ts';

const personal: [string, 'mail' | 'phone' | 'iban'][] = [
	['anna@example.org', 'mail'],
	['Anna <anna.m+liste@sub.example.org>', 'mail'],
	['[schreib](mailto:anna@example.org)', 'mail'],
	['anna (at) example.org', 'mail'],
	['anna[at]example[dot]org', 'mail'],
	['jürgen@müller.example', 'mail'],
	['Ruf an: 040 1234567', 'phone'],
	['+49 40 123456', 'phone'],
	['0049 40 123456', 'phone'],
	['+49 (0)171 2345678', 'phone'],
	['(0171) 234 56 78', 'phone'],
	['(0 40) 12 34 56', 'phone'],
	['0171-2345678', 'phone'],
	['040/1234567', 'phone'],
	['01712345678', 'phone'],
	['+49.40.1234567', 'phone'],
	['Tel. 123456', 'phone'],
	['Handy: 12 34 56', 'phone'],
	['+44 20 7946 0018', 'phone'],
	['+1 555-123-4567', 'phone'],
	['(555) 123-4567', 'phone'],
	['DE89 3704 0044 0532 0130 00', 'iban'],
	['de89370400440532013000', 'iban'],
	['Konto DE89-3704-0044-0532-0130-00 danke', 'iban'],
	['GB82 WEST 1234 5698 7654 32', 'iban'],
	['AT61 1904 3002 3457 3201', 'iban'],
	['SA03 8000 0000 6080 1016 7519', 'iban'],
	['DE12 3456 7890 1234 5678 90', 'iban'],
	['01 23 45 67 89', 'phone'],
	['0171\n2345678', 'phone'],
	['https://wa.me/491712345678', 'phone'],
	['https://api.whatsapp.com/send?phone=491712345678&text=Hallo', 'phone'],
];

const harmless = [
	'2013-04-09 17:00',
	'2013-04-09 17:00 +02:00',
	'2026-10-25T02:30+01:00',
	'09.04.2013',
	'9.4.13',
	'09/04/2013',
	'09-04-2013',
	'Um 09:30 bis 10:45 Uhr',
	'0830-1000 Uhr',
	'01067 Dresden',
	'22297 Hamburg',
	'10.000 Euro',
	'+10.000.000 Euro',
	'1 000 000 Menschen',
	'0,99 €',
	'2010-2020',
	'007',
	'192.168.100.100',
	'3.141592653589',
	'@hilft@social.example.com',
	'@telekomhilft.example.com',
	'https://mastodon.example/@hilft@social.example.com/109876543210987',
	'https://x.com/someone/status/0123456789012345',
	'0800 330 1000',
	'+49 800 330 1000',
	'ISBN 978-3-16-148410-0',
	'ISBN 0-306-40615-2',
	'DE00 3704 0044 0532 0130 00',
	'Wir treffen uns @ Hamburg.',
	'We meet at noon',
	'Look at example.org for more',
	'01 23 45 67 89 01 23',
	'https://wa.me/?text=Hallo',
	'GB82 WEST 1234 5698 7654 33',
	'Az. 12 O 345/67',
];

describe('What is personal', () => {
	test.each(personal)('%s is a %s', (text, what) => {
		expect(findPersonalData(text).map((item) => item.what)).toEqual([what]);
		expect(hidePersonalData(text)).not.toBe(text);
	});

	test.each(harmless)('%s is harmless', (text) => {
		expect(findPersonalData(text)).toEqual([]);
		expect(hidePersonalData(text)).toBe(text);
	});

	test('The same number in another spelling is the same number', () => {
		const keys = ['+49 (0)40 123456', '0049 40 123456', '040/123456', '(040) 12 34 56']
			.flatMap(findPersonalData)
			.map(({ key }) => key);
		expect(new Set(keys).size).toBe(1);
	});

	test('Whatever is hidden is found no more, and nothing else is changed', () => {
		const piece = fc.oneof(
			fc.constantFrom(...personal.map(([text]) => text), ...harmless),
			fc.string({ maxLength: 20 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
				const text = pieces.join(' und ');
				const items = findPersonalData(text);
				const hidden = hidePersonalData(text);
				expect(hidden === text).toBe(items.length === 0);
				for (const { start, end } of items) expect(end).toBeGreaterThan(start);
			}),
		);
	});
});

describe('Personal data in a file', () => {
	test('The target’s, the organizer’s and the operator’s own addresses may stand there', () => {
		const body =
			'Fragen an hallo@example.org, Service@Example.com oder verein@example.org, 040 000000.';
		expect(only(checkText(campaignText({}, body)), 'personalData')).toEqual([]);
	});

	test('A pasted list of addresses is one error that counts them and repeats none', () => {
		const list = Array.from({ length: 1200 }, (_, index) => `p${index}@gym.example`);
		const found = only(
			checkText(campaignText({}, [...list, ...list.slice(0, 5)].join('\n'))),
			'personalData',
		);
		expect(found.map(({ values, line, severity }) => [values, line, severity])).toEqual([
			[{ what: 'mail', count: 1200 }, 26, 'error'],
		]);
		expect(JSON.stringify(found)).not.toContain('gym.example');
	});

	test('A list in a single line, which is too long for a body, is counted all the same', () => {
		const list = Array.from({ length: 300 }, (_, index) => `p${index}@gym.example`).join(', ');
		const found = only(checkText(campaignText({}, list)), 'personalData');
		expect(found.map(({ values }) => values.count)).toEqual([300]);
	});

	test('Each sort is counted by itself, wherever it stands', () => {
		const text = campaignText(
			{
				invites: '["Ruf Anna an: 0171 2345678"]',
				updates: '[{ at: 2013-04-09 17:30, kind: note, text: "Mail an anna@example.net" }]',
			},
			'Oder [hier](mailto:bert@example.net), oder DE89 3704 0044 0532 0130 00.',
		);
		const found = only(checkText(text), 'personalData');
		expect(found.map(({ values }) => values)).toEqual(
			expect.arrayContaining([
				{ what: 'phone', count: 1 },
				{ what: 'mail', count: 2 },
				{ what: 'iban', count: 1 },
			]),
		);
		expect(found).toHaveLength(3);
	});

	test('A Mastodon account is no mail address, with or without @', () => {
		const target = '{ name: Telekom hilft, handles: { mastodon: "hilft@social.example.com" } }';
		const found = checkText(campaignText({ target }, 'Auch als hilft@social.example.com bekannt.'));
		expect(only(found, 'personalData')).toEqual([]);
	});

	test('Translations are looked at too', () => {
		const files = { 'netz.en.mdx': '---\nask: "Call +44 20 7946 0018 please"\n---\n' };
		expect(only(checkText(campaignText(), { files }), 'personalData')).toMatchObject([
			{ file: 'netz.en.mdx', line: 2, column: 12 },
		]);
	});
});
