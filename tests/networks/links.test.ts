import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NetworkId, networkIds } from '../../src/campaign/network-ids.ts';
import { encodeText, oneLine } from '../../src/networks/encode.ts';
import { networks, type Post } from '../../src/networks/index.ts';
import { readServer, serverShareLink } from '../../src/networks/mastodon.ts';
import { withoutLink } from '../../src/networks/without-link.ts';
import { anyText, withLineFeeds } from './texts.ts';

const url = 'https://candy.example.org/stadt/netz/m/freude/';
const post: Post = {
	text: `Liebes Team, "schafft" ihr's & wie?\n100 % + 1 (bitte)! #netz ${url}`,
	url,
	title: "Netz für's Café & Co.",
	mail: 'service@example.com',
};
const text =
	'Liebes%20Team%2C%20%22schafft%22%20ihr%27s%20%26%20wie%3F%0A100%20%25%20%2B%201%20%28bitte%29%21%20%23netz';
const link = 'https%3A%2F%2Fcandy.example.org%2Fstadt%2Fnetz%2Fm%2Ffreude%2F';
const subject = 'Netz%20f%C3%BCr%27s%20Caf%C3%A9%20%26%20Co.';
const body = `${text.replace('%0A', '%0D%0A')}%20${link}`;

test.each<[NetworkId, string | undefined]>([
	['x', `https://x.com/intent/tweet?text=${text}%20${link}`],
	['bluesky', `https://bsky.app/intent/compose?text=${text}%20${link}`],
	['mastodon', `https://share.joinmastodon.org/#text=${text}%20${link}`],
	['threads', `https://www.threads.com/intent/post?text=${text}%20${link}`],
	['facebook', `https://www.facebook.com/sharer/sharer.php?u=${link}`],
	['linkedin', `https://www.linkedin.com/sharing/share-offsite/?url=${link}`],
	['reddit', `https://www.reddit.com/submit?url=${link}&title=${text.replace('%0A', '%20')}`],
	['whatsapp', `https://wa.me/?text=${text}%20${link}`],
	['telegram', `https://t.me/share/url?url=${link}&text=${text}`],
	['signal', undefined],
	['sms', `sms:?body=${text}%20${link}`],
	['email', `mailto:?subject=${subject}&body=${body}`],
	['mail-target', `mailto:service@example.com?subject=${subject}&body=${body}`],
	['native', undefined],
	['copy', undefined],
])('the link of %s carries the whole post', (id, expected) => {
	expect(networks[id].shareLink(post)).toBe(expected);
});

describe('for 1,000 texts of all planes', () => {
	/** What the network gets out of its link, read by the platform's own parser. */
	const readBack: Partial<Record<NetworkId, (link: URL) => string | null>> = {
		x: ({ searchParams }) => searchParams.get('text'),
		bluesky: ({ searchParams }) => searchParams.get('text'),
		mastodon: ({ hash }) => new URLSearchParams(hash.slice(1)).get('text'),
		threads: ({ searchParams }) => searchParams.get('text'),
		reddit: ({ searchParams }) => searchParams.get('title'),
		whatsapp: ({ searchParams }) => searchParams.get('text'),
		telegram: ({ searchParams }) => searchParams.get('text'),
		sms: ({ searchParams }) => searchParams.get('body'),
		email: ({ searchParams }) => searchParams.get('body'),
		'mail-target': ({ searchParams }) => searchParams.get('body'),
	};
	const expected: Partial<Record<NetworkId, (text: string) => string>> = {
		reddit: oneLine,
		email: (text) => withLineFeeds(text).replaceAll('\n', '\r\n'),
		'mail-target': (text) => withLineFeeds(text).replaceAll('\n', '\r\n'),
	};

	test.each(Object.entries(readBack))('the link of %s decodes to exactly the text', (id, read) => {
		const network = networks[id as NetworkId];
		const wanted = expected[id as NetworkId] ?? withLineFeeds;
		fc.assert(
			fc.property(anyText, (text) => {
				const link = network.shareLink({ ...post, text }) ?? '';
				expect(read(new URL(link))).toBe(wanted(text));
				// A decoder that leaves plus signs alone reads the same.
				expect(link).not.toContain('+');
			}),
			{ numRuns: 1000 },
		);
	});

	test.each(networkIds)('no link of %s can leave its attribute or its line', (id) => {
		fc.assert(
			fc.property(anyText, anyText, (text, title) => {
				const link = networks[id].shareLink({ ...post, text, title }) ?? '';
				expect(link).toMatch(/^[A-Za-z0-9\-._~:/?#@&=%]*$/);
			}),
			{ numRuns: 1000 },
		);
	});

	test('a mail has one subject, one body, and one recipient or none', () => {
		fc.assert(
			fc.property(anyText, anyText, (text, title) => {
				for (const [id, recipient] of [
					['email', ''],
					['mail-target', 'service@example.com'],
				] as const) {
					const link = new URL(networks[id].shareLink({ ...post, text, title }) ?? '');
					expect(link.pathname).toBe(recipient);
					expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
					expect(link.searchParams.get('subject')).not.toMatch(/\p{Cc}/u);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test('texts with lone surrogates give well-formed links', () => {
		const units = fc.string({
			unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
		});
		fc.assert(
			fc.property(units, (text) => {
				expect(decodeURIComponent(encodeText(text))).toBe(withLineFeeds(text.toWellFormed()));
			}),
			{ numRuns: 1000 },
		);
	});
});

test.each([
	'a@example.com,b@example.com',
	'a@example.com;b@example.com',
	'a@example.com?bcc=b@example.com',
	'a@example.com&cc=b@example.com',
	'a%2Cb@example.com',
	'a@example.com\r\nBcc: b@example.com',
	'a@b@example.com',
	'Name <a@example.com>',
	'nobody',
	'',
])('%j is not one recipient, so there is no mail to it', (mail) => {
	expect(networks['mail-target'].shareLink({ ...post, mail })).toBeUndefined();
});

test('without an address there is no mail to the target', () => {
	expect(networks['mail-target'].shareLink({ ...post, mail: undefined })).toBeUndefined();
});

test.each([
	[`Bitte helft! ${url}`, 'Bitte helft!'],
	[`Bitte ${url} helft!`, 'Bitte helft!'],
	[`Hier: ${url}. Danke`, 'Hier:. Danke'],
	[`${url}\nDanke`, 'Danke'],
	[`Bitte\n\n${url}`, 'Bitte'],
	[`Erst ${url}2 und dann ${url}`, `Erst ${url}2 und dann`],
	['Ohne Link', 'Ohne Link'],
	[url, ''],
])('%j without its link is %j', (text, expected) => {
	expect(withoutLink(text, url)).toBe(expected);
});

test.each([
	['bildung.social', 'bildung.social'],
	['me@bildung.social', 'bildung.social'],
	['@me@bildung.social', 'bildung.social'],
	[' https://Bildung.Social/@me ', 'bildung.social'],
	['https://bildung.social/@me@other.example', 'bildung.social'],
	['müller.example', 'xn--mller-kva.example'],
	['bildung', undefined],
	['', undefined],
	['@', undefined],
	['127.0.0.1', undefined],
	['[::1]', undefined],
	['example.org:8080', undefined],
	['javascript:alert(1)', undefined],
	['two words.example', undefined],
])('the server in %j is %j', (typed, expected) => {
	expect(readServer(typed)).toBe(expected);
});

test('a link to a server of one’s own carries the text', () => {
	expect(serverShareLink('bildung.social', 'Grüße & Dank')).toBe(
		'https://bildung.social/share?text=Gr%C3%BC%C3%9Fe%20%26%20Dank',
	);
});

test.each([
	['x', 'telekom_hilft', 'https://x.com/telekom_hilft'],
	['bluesky', 'hilft.example.com', 'https://bsky.app/profile/hilft.example.com'],
	['mastodon', 'hilft@social.example.com', 'https://social.example.com/@hilft'],
	['threads', 'hilft.de', 'https://www.threads.com/@hilft.de'],
] as const)('the profile on %s of %s has an address', (id, handle, expected) => {
	expect(networks[id].profileLink?.(handle)).toBe(expected);
});

test('every network knows its own name', () => {
	for (const id of networkIds) expect(networks[id].id).toBe(id);
	expect(Object.keys(networks)).toEqual([...networkIds]);
});
