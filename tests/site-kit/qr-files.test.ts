import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeScene } from '../../src/scene/scene.ts';
import { printedAddress } from '../../src/site/kit/address.ts';
import { qrPng, qrSvg } from '../../src/site/kit/qr-files.ts';
import { clocks, sceneOf } from '../site-files/scenes.ts';
import { testCampaign, testSite, translated } from '../support/campaign.ts';
import { readQr } from './read-qr.ts';

const address = 'https://candystorm.example.org/telekomhilf/';

test('The PNG holds the address and is large enough for a poster', async () => {
	const png = await qrPng(address);
	expect(await readQr(png)).toBe(address);
	const { width = 0, height = 0 } = await sharp(png).metadata();
	expect(width).toBeGreaterThanOrEqual(1200);
	expect(height).toBe(width);
});

test('The SVG holds the address and says so', async () => {
	const svg = qrSvg(address, 'Code <of> a & b');
	expect(await readQr(svg)).toBe(address);
	expect(svg).toContain('<title>Code &lt;of> a &amp; b</title>');
});

test('Every address of the product can be read back', async () => {
	const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/);
	await fc.assert(
		fc.asyncProperty(slug, async (name) => {
			const url = `https://club.example/storms/spring/${name}/`;
			expect(await readQr(qrSvg(url, 'x'))).toBe(url);
		}),
		{ numRuns: 25 },
	);
});

test('The short address is printed where there is one', () => {
	expect(printedAddress(sceneOf({ short: 'tkhilf' }, clocks.during))).toEqual({
		url: 'https://candystorm.example.org/tkhilf/',
		shown: 'candystorm.example.org/tkhilf',
	});
	expect(printedAddress(sceneOf({}, clocks.during)).shown).toBe(
		'candystorm.example.org/telekomhilf',
	);
});

test('A translation leads to itself, because the short address leads to the original', () => {
	const [original, english] = translated(testCampaign({ short: 'tkhilf' }), 'en', { title: 'Net' });
	const shown = (campaign: typeof original) =>
		printedAddress(makeScene(campaign, testSite(), clocks.during)).shown;
	expect(shown(original)).toBe('candystorm.example.org/tkhilf');
	expect(shown(english)).toBe('candystorm.example.org/en/telekomhilf');
});
