import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFiles } from '../../src/files/pack-files.ts';
import { makeScene } from '../../src/scene/scene.ts';
import { kitFiles } from '../../src/site/kit/kit-files.ts';
import { kitDate } from '../../src/site/kit/poster.ts';
import { clocks, course, sceneOf } from '../site-files/scenes.ts';
import { testCampaign, testSite, translated } from '../support/campaign.ts';
import { readQr } from './read-qr.ts';

const picture = {
	url: 'https://candystorm.example.org/images/0123456789abcdef.png',
	name: 'Quadrat',
	...{ width: 1080, height: 1080, alt: 'Kampagnenbild.', file: '1080x1080.png' },
	png: Uint8Array.of(1, 2, 3),
};
const poster = new TextEncoder().encode('%PDF');

async function packed(scene: Parameters<typeof kitFiles>[0]) {
	return packFiles(await kitFiles(scene, [picture], poster), kitDate(scene));
}

async function unpacked(scene: Parameters<typeof kitFiles>[0]): Promise<Record<string, string>> {
	const files = Object.entries(unzipSync(await packed(scene)));
	return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

test('A running plea comes with its texts for each network, pictures, codes, poster and press text', async () => {
	const files = await unpacked(sceneOf(course, clocks.during));
	expect(Object.keys(files)).toMatchInlineSnapshot(`
		[
		  "README.txt",
		  "texts/x.txt",
		  "texts/bluesky.txt",
		  "texts/mastodon.txt",
		  "texts/threads.txt",
		  "texts/facebook.txt",
		  "texts/linkedin.txt",
		  "texts/reddit.txt",
		  "invites.txt",
		  "hashtags.txt",
		  "embed.txt",
		  "press.txt",
		  "poster.pdf",
		  "qr.svg",
		  "qr.png",
		  "images/1080x1080.png",
		  "images/descriptions.txt",
		]
	`);
});

test('After the answer there are thanks and the outcome, and no pleas', async () => {
	const scene = sceneOf({ ...course, thanks: ['Danke, {target}!'] }, clocks.solved);
	const files = await unpacked(scene);
	const paths = Object.keys(files);
	expect(paths.filter((path) => /^(texts|invites)/.test(path))).toEqual([]);
	expect(files['thanks/bluesky.txt']).toBe(
		'Danke, Telekom hilft! #telekomhilf https://candystorm.example.org/telekomhilf/m/thanks-1/\n',
	);
	expect(files['outcome.txt']).toContain('/telekomhilf/progress/');
});

test('The text is written in the language of the campaign’s version', async () => {
	const [, english] = translated(testCampaign({}), 'en', {
		title: 'Fast net for the Educamp',
		messages: [{ text: 'Dear team at {target}, could you help? {hashtags} {url}' }],
	});
	const files = await unpacked(makeScene(english, testSite(), clocks.during));
	expect(files['README.txt']).toMatchInlineSnapshot(`
		"All you need to pass it on: Fast net for the Educamp
		https://candystorm.example.org/en/telekomhilf/

		What is here
		- texts/: posts, one file for each network
		- invites.txt: messages to people you know
		- hashtags.txt: Hashtags
		- embed.txt: code for other websites
		- press.txt: text for the press
		- poster.pdf: A4 poster with tear-off strips
		- qr.svg, qr.png: QR code
		- images/: pictures in every size

		How it stays fair
		- Please be kind: there is a person at the other end.
		- One post per person is enough.
		- The text is yours: change it as you like.
		- Your post is public and shows that this matters to you.
		"
	`);
	expect(files['texts/x.txt']).toBe(
		'Dear team at Telekom hilft, could you help? #telekomhilf https://candystorm.example.org/en/telekomhilf/m/1/\n',
	);
});

test('The codes in it open the landing page', async () => {
	const files = unzipSync(await packed(sceneOf({}, clocks.during)));
	for (const name of ['qr.svg', 'qr.png']) {
		expect(await readQr(files[name] ?? '')).toBe('https://candystorm.example.org/telekomhilf/');
	}
});

test('It is the same byte for byte at another time, as long as nothing happens', async () => {
	const [first, second] = await Promise.all([
		packed(sceneOf(course, clocks.solved + 1)),
		packed(sceneOf(course, clocks.solved + 3_600_000)),
	]);
	expect(Buffer.compare(first, second)).toBe(0);
});

test('Its files carry a day at noon, whatever the time zone of the machine', () => {
	const bytes = Buffer.from(
		packFiles([{ path: 'a.txt', content: 'a' }], Date.UTC(2013, 3, 9, 23, 59)),
	);
	// The DOS time and date of the first local header: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
	expect(bytes.readUInt16LE(10)).toBe(12 << 11);
	expect(bytes.readUInt16LE(12)).toBe(((2013 - 1980) << 9) | (4 << 5) | 9);
});

test('A campaign without any date can be packed too', () => {
	const scene = sceneOf({ kind: 'thanks', starts: undefined, deadline: undefined }, clocks.during);
	expect(() => packFiles([{ path: 'a.txt', content: 'a' }], kitDate(scene))).not.toThrow();
});
