import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAddress, isMailAddress, isServerName } from '../../src/campaign/address.ts';

describe('an address may be linked', () => {
	test.each([
		'https://example.org',
		'https://www.telekom.de/hilfe?a=b&c=d#e',
		'HTTPS://EXAMPLE.ORG/A',
		'https://sweets.example/a',
		'https://example.org:8443/',
		'https://example.org./a',
		'https://1.2.3.example.org/',
		'https://mastodon.example/@name/1',
		'https://example.org/a@b',
		'https://a_b.example.org/',
		'https://localhost.example.org/',
		'https://local.example.org/',
		'https://münchen.de/',
		'https://xn--mnchen-3ya.de/',
		'https://bücherbus.de/',
		'https://президент.рф/',
		'https://xn--d1abbgf6aiiy.xn--p1ai/',
		'https://παράδειγμα.δοκιμή/',
		'https://例え.テスト/',
		'https://срб.срб/',
		'https://рог.бг/',
		'https://i❤.ws/',
	])('%s', (address) => {
		expect(checkAddress(address)).toBeUndefined();
	});
});

describe('an address leads into a private network', () => {
	test.each([
		'https://127.0.0.1/',
		'https://127.1/',
		'https://127.0.0.1./',
		'https://0x7f.1/',
		'https://0x7f000001/',
		'https://2130706433/',
		'https://017700000001/',
		'https://0177.0.0.1/',
		'https://8.8.8.8/',
		'https://[::1]/',
		'https://[::ffff:127.0.0.1]/',
		'https://[2001:db8::1]:443/',
		'https://１２７.0.0.1/',
		'https://①②⑦.0.0.1/',
		'https://127。0。0。1/',
		'https://localhost/',
		'https://LOCALHOST./',
		'https://app.localhost/',
		'https://printer.local/',
		'https://printer.local./',
		'https://db.internal/',
		'https://host.docker.internal/',
		'https://router.home.arpa/',
		'https://example/',
		'https://intranet:8443/',
		'http://localhost:4321/',
		'//localhost/',
		'www.printer.local',
	])('%s', (address) => {
		expect(checkAddress(address)).toEqual({ why: 'private' });
	});
});

describe('an address imitates another', () => {
	test.each([
		['https://раypal.com/', 'xn--ypal-43d9g.com'],
		['https://pаypal.com/', 'xn--pypal-4ve.com'],
		['https://xn--pypal-4ve.com/', 'xn--pypal-4ve.com'],
		['https://XN--PYPAL-4VE.com/', 'xn--pypal-4ve.com'],
		['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
		['https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com'],
		['https://www.раypal.com.example.org/', 'www.xn--ypal-43d9g.com.example.org'],
		['https://gοοgle.com/', 'xn--ggle-0nda.com'],
		['https://google.com⁄a.example.org/', 'google.xn--coma-2g7a.example.org'],
		['https://google.com∕a.example.org/', 'google.xn--coma-id9a.example.org'],
		['http://раypal.com/', 'xn--ypal-43d9g.com'],
	])('%s', (address, shown) => {
		expect(checkAddress(address)).toEqual({ why: 'lookalike', shown });
	});
});

describe('an address with a slip is refused with the one that was meant', () => {
	test.each([
		['http://example.org/a', 'http', 'https://example.org/a'],
		['HTTP://Example.org', 'http', 'https://Example.org'],
		['//example.org/a', 'hostless', 'https://example.org/a'],
		['\\\\example.org\\a', 'hostless', 'https://example.org/a'],
		['example.org', 'form', 'https://example.org'],
		['www.example.org/a?b', 'form', 'https://www.example.org/a?b'],
		['example.org:8080', 'form', 'https://example.org:8080'],
		['https:/example.org', 'form', 'https://example.org'],
		['https:example.org', 'form', 'https://example.org'],
		['https:\\\\example.org', 'form', 'https://example.org'],
		['https:///example.org', 'form', 'https://example.org'],
	])('%s', (address, why, corrected) => {
		expect(checkAddress(address)).toEqual({ why, corrected });
	});
});

describe('an address is refused', () => {
	test.each([
		['javascript:alert(1)', 'scheme'],
		['JavaScript:alert(1)', 'scheme'],
		[' javascript:alert(1)', 'scheme'],
		['java\nscript:alert(1)', 'scheme'],
		['data:text/html,<b>', 'scheme'],
		['vbscript:a', 'scheme'],
		['file:///etc/hosts', 'scheme'],
		['blob:https://example.org/a', 'scheme'],
		['mailto:a@example.org', 'scheme'],
		['ftp://example.org', 'scheme'],
		['https://name@example.org/', 'user'],
		['https://name:word@example.org/', 'user'],
		['https://www.bank.example@example.org/', 'user'],
		['https://@example.org/', 'user'],
		['', 'form'],
		['hallo', 'form'],
		['/a', 'form'],
		['https://', 'form'],
		['https:', 'form'],
		['https://example..org/', 'form'],
		['https://.org/', 'form'],
		['https://example.org../', 'form'],
		['https://exa mple.org/', 'form'],
		['https://example.org/a b', 'form'],
		['https://example.org/\t', 'form'],
		['https://example.org\\@evil.example/', 'form'],
		['https://example.org/"onclick="', 'form'],
		['https://example.org/<script>', 'form'],
		['https://example.org:99999/', 'form'],
		['https://256.1.1.1/', 'form'],
		['https://p%D0%B0ypal.com/', 'form'],
		['https://ex%61mple.org/', 'form'],
		['https:///', 'form'],
		['https://?a', 'form'],
		['https://\u202egpj.example/', 'form'],
	])('%j: %s', (address, why) => {
		expect(checkAddress(address)).toEqual({ why });
	});

	test('longer than 2,000 characters', () => {
		const start = 'https://example.org/';
		expect(checkAddress(start.padEnd(2000, 'a'))).toBeUndefined();
		expect(checkAddress(start.padEnd(2001, 'a'))).toEqual({ why: 'long' });
	});
});

test('Whatever is offered instead of a refused address may be linked', () => {
	const parts = fc.constantFrom(
		...['http:', 'https:', '/', '//', '\\', 'www.', 'a', 'example', '.org', '.local', 'localhost'],
		...[':80', '@', 'а', 'xn--', '127.0.0.1', '?', '#', ' ', '%41', '.', '[::1]', 'javascript:'],
	);
	const text = fc.array(parts, { maxLength: 7 }).map((found) => found.join(''));
	fc.assert(
		fc.property(fc.oneof(text, fc.string()), (found) => {
			const corrected = checkAddress(found)?.corrected;
			if (corrected !== undefined) expect(checkAddress(corrected)).toBeUndefined();
		}),
		{ numRuns: 500 },
	);
});

test('What may be linked is an https address of a named host, as the browser reads it', () => {
	const host = fc.constantFrom(
		...[
			'example.org',
			'127.1',
			'0x7f.1',
			'localhost',
			'a.local',
			'[::1]',
			'раypal.com',
			'3',
			'a@b.de',
		],
	);
	const scheme = fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/\\', 'ftp://', '//');
	fc.assert(
		fc.property(scheme, host, fc.constantFrom('', '.', '/', ':1', '/a'), (begin, name, rest) => {
			const address = begin + name + rest;
			if (checkAddress(address) !== undefined) return;
			const url = new URL(address);
			expect([url.protocol, url.hostname.replace(/\.$/, '')]).toEqual(['https:', 'example.org']);
		}),
		{ numRuns: 400 },
	);
});

describe('mail addresses', () => {
	test.each([
		['hallo@example.org', true],
		['vor.name+fest@mail.example.co.uk', true],
		['info@bücherbus.de', true],
		['hallo@example', false],
		['hallo@127.0.0.1', false],
		['hallo', false],
		['@example.org', false],
		['a@b@example.org', false],
		['a@example.org,b@example.org', false],
		['a@example.org;b@example.org', false],
		['a@example.org?bcc=b@example.org', false],
		['a%0d@example.org', false],
		['Name <a@example.org>', false],
		['mailto:a@example.org', false],
		['a@-example.org', false],
		['a@example..org', false],
		['a b@example.org', false],
		['a@example.org\nb', false],
		['', false],
	])('%j: %s', (text, expected) => {
		expect(isMailAddress(text)).toBe(expected);
	});
});

describe('server names', () => {
	test.each([
		['bildung.social', true],
		['a.b-c.example', true],
		['bildung', false],
		['localhost', false],
		['mastodon.local', false],
		['127.0.0.1', false],
		['https://bildung.social', false],
		['bildung.social/', false],
		['bildung.social:443', false],
		['name@bildung.social', false],
		['-a.example', false],
		['xn--pypal-4ve.com', false],
		['', false],
	])('%j: %s', (text, expected) => {
		expect(isServerName(text)).toBe(expected);
	});
});
