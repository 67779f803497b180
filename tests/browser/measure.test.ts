import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measures } from '../../src/browser/measure.ts';
import { publicNetworkIds } from '../../src/campaign/network-ids.ts';
import { networks } from '../../src/networks/index.ts';
import { anyText } from '../networks/texts.ts';

const post = {
	url: 'https://example.org/licht/m/abend/',
	title: 'Licht',
	mail: 'service@example.com',
};

const table = [
	'',
	'a'.repeat(280),
	'a'.repeat(281),
	'ü'.repeat(300),
	'ü'.repeat(301),
	`${'ü'.repeat(300)} ${post.url}`,
	'👩‍👩‍👧‍👦'.repeat(140),
	'👩‍👩‍👧‍👦'.repeat(121),
	'€'.repeat(141),
	`${'a'.repeat(490)} @stadtwerke@social.musterbach.example`,
	`${'a'.repeat(499)}👍`,
	`${'a'.repeat(256)} ${post.url}`,
	`${'a'.repeat(270)} https://example.org/a/long/path/that/goes/on/and/on`,
	'ö'.repeat(3001),
	'schau auf example.org',
];

for (const id of [...publicNetworkIds, 'mail-target'] as const) {
	const onPhone = (text: string) =>
		measures[id]?.({ text, url: post.url, link: networks[id].shareLink({ ...post, text }) ?? '' });
	const inBuild = (text: string) => networks[id].measure({ ...post, text });

	test(`${id}: the phone counts as the build does`, () => {
		for (const text of table) {
			// What has no limit is not counted on the phone.
			const expected = inBuild(text);
			expect(onPhone(text), text).toEqual(expected.limit === undefined ? undefined : expected);
		}
	});

	test(`${id}: the phone counts any text as the build does`, () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const expected = inBuild(text);
				expect(onPhone(text)).toEqual(expected.limit === undefined ? undefined : expected);
			}),
			{ numRuns: 300 },
		);
	});
}
