import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/campaign/site-schema.ts';
import { problemsOf } from './problems.ts';

describe('site.yaml', () => {
	const site = { title: 'Candystorms', url: 'https://candystorm.example.org' };
	const operator = {
		name: 'Educamp e. V.',
		street: 'Musterweg 1',
		postcode: '22297',
		city: 'Hamburg',
		mail: 'hallo@example.org',
	};

	test.each([
		[{ ...site, operator }, []],
		[{ ...site, url: 'auto' }, []],
		[{ ...site, url: 'https://example.org/stuerme/', address: 'sie', lang: 'en' }, []],
		[{ ...site, operator: { ...operator, 'represented-by': 'a', phone: '+49 40 000000' } }, []],
		[{}, ['title: invalid_type', 'url: invalid_type']],
		[
			{ ...site, url: 'example.org' },
			['url: badAddress {"found":"example.org","why":"form","corrected":"https://example.org"}'],
		],
		[
			{ ...site, url: 'https://localhost/' },
			['url: badAddress {"found":"https://localhost/","why":"private"}'],
		],
		[
			{ ...site, url: 'https://example.org/stuerme/?a=1#b' },
			[
				'url: badAddress {"found":"https://example.org/stuerme/?a=1#b","why":"form","corrected":"https://example.org/stuerme/"}',
			],
		],
		[{ ...site, url: 'https://example.org/stürme/f%C3%BCr%20alle/' }, []],
		...['https://example.org/100%/', 'https://example.org/a%2Fb/', 'https://example.org/%25/'].map(
			(url): [object, string[]] => [
				{ ...site, url },
				[`url: badAddress {"found":"${url}","why":"form"}`],
			],
		),
		[{ ...site, address: 'Sie' }, ['address: invalid_value']],
		[{ ...site, operatr: operator }, [': unrecognized_keys operatr']],
		[
			{ ...site, operator: { name: 'a', mail: 'b' } },
			[
				'operator.street: invalid_type',
				'operator.postcode: invalid_type',
				'operator.city: invalid_type',
				'operator.mail: badMail {"found":"b"}',
			],
		],
		[
			{ ...site, accounts: [{ name: 'a', x: 'b c' }] },
			['accounts.0.x: badHandle {"network":"x","found":"b c","corrected":"bc"}'],
		],
	])('%j', (written, expected) => {
		expect(problemsOf(siteSchema, written)).toEqual(expected);
	});
});
