import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHandle } from '../../src/campaign/handle.ts';
import { handleNetworkIds } from '../../src/campaign/network-ids.ts';

const longLabel = 'a'.repeat(63);

test.each([
	['x', '@telekom_hilft', 'telekom_hilft'],
	['x', ' Telekom_Hilft ', 'Telekom_Hilft'],
	['x', '＠a', 'a'],
	['x', 'abcdefghijklmno', 'abcdefghijklmno'],
	['bluesky', '@telekomhilft.example.com', 'telekomhilft.example.com'],
	['bluesky', 'Hilft.BSKY.social', 'hilft.bsky.social'],
	['bluesky', `${longLabel}.example`, `${longLabel}.example`],
	['mastodon', '@hilft@social.example.com', 'hilft@social.example.com'],
	['mastodon', 'Hilft.Mit@Social.Example', 'Hilft.Mit@social.example'],
	['threads', '@hilft.de_1', 'hilft.de_1'],
	['threads', 'a'.repeat(30), 'a'.repeat(30)],
] as const)('on %s %s is the handle %s', (network, written, handle) => {
	expect(readHandle(network, written)).toEqual({ ok: true, handle });
});

describe('an impossible handle gets a suggestion where one is safe', () => {
	test.each([
		['x', '', undefined],
		['x', 'abcdefghijklmnop', undefined],
		['x', 'telekom-hilft', undefined],
		['x', 'telekom hilft', 'telekomhilft'],
		['x', 'hilft.example.com', undefined],
		['x', '@@telekom_hilft', 'telekom_hilft'],
		['x', '@telekom_hilft,', 'telekom_hilft'],
		['x', 'telekom\u200B_hilft', 'telekom_hilft'],
		['x', 'telekom_hıIft', undefined],
		['x', 'https://x.com/telekom_hilft?s=20', 'telekom_hilft'],
		['x', 'https://mobile.twitter.com/telekom_hilft', 'telekom_hilft'],
		['bluesky', 'telekomhilft', 'telekomhilft.bsky.social'],
		['bluesky', 'telekom_hilft', undefined],
		['bluesky', 'https://bsky.app/profile/hilft.example.com', 'hilft.example.com'],
		['bluesky', '-a.example.com', undefined],
		['bluesky', 'a.example.1', 'a.example.1.bsky.social'],
		['bluesky', `a${longLabel}.example`, undefined],
		['mastodon', 'hilft', undefined],
		['mastodon', '@hilft', undefined],
		['mastodon', 'hilft@social', undefined],
		['mastodon', 'https://social.example/@Hilft', 'Hilft@social.example'],
		['mastodon', 'https://social.example/users/hilft', 'hilft@social.example'],
		['mastodon', 'https://social.example/@hilft@other.example', 'hilft@other.example'],
		['threads', 'hilft-de', undefined],
		['threads', 'https://www.threads.net/@hilft.de', 'hilft.de'],
		['threads', 'a'.repeat(31), undefined],
	] as const)('on %s for %j: %s', (network, written, suggestion) => {
		const expected = suggestion === undefined ? { ok: false } : { ok: false, suggestion };
		expect(readHandle(network, written)).toEqual(expected);
	});

	test('a suggestion is always possible, and what is read is read again as itself', () => {
		fc.assert(
			fc.property(fc.constantFrom(...handleNetworkIds), fc.string(), (network, text) => {
				const reading = readHandle(network, text);
				const handle = reading.ok ? reading.handle : reading.suggestion;
				if (handle !== undefined) {
					expect(readHandle(network, `@${handle}`)).toEqual({ ok: true, handle });
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
