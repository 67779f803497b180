import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Card, type CardSize, cardSizes, type Mood } from '../../src/images/card.ts';
import { drawCard } from '../../src/images/draw-card.ts';
import { drawPlain } from '../../src/images/draw-plain.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { lettersOf } from '../../src/images/letters.ts';
import { encodeCanvas } from '../../src/images/png.ts';
import { rasterOptions } from '../../src/images/raster.ts';
import { drawSvg } from '../../src/images/svg.ts';
import { plea, theme } from './examples.ts';
import { cardsInScripts } from './scripts.ts';

const sizes = Object.keys(cardSizes) as CardSize[];

/**
 * Draws a card, and once more by satori and resvg: gives how much of both is more than 32 of 256 apart, in percent;
 * nothing where the card is left to satori.
 */
async function apartFromSatori(card: Card, size: CardSize): Promise<number | undefined> {
	const fonts = loadFonts(lettersOf(card), { lang: card.lang });
	const picture = drawCard({ card, theme, size, fonts, qrText: 'https://buecherbus.example/' });
	const canvas = await drawPlain(picture, fonts);
	if (!canvas) return undefined;
	const pixels = await sharp(await encodeCanvas(canvas))
		.ensureAlpha()
		.raw()
		.toBuffer();
	const whole = new Resvg(await drawSvg(picture, fonts), rasterOptions).render().pixels;
	expect(pixels.length).toBe(whole.length);
	let apart = 0;
	for (let at = 0; at < whole.length; at++) {
		if (Math.abs((whole[at] ?? 0) - (pixels[at] ?? 0)) > 32) apart++;
	}
	return (apart / whole.length) * 100;
}

const withoutEmoji = (text = '') =>
	text.replace(/\p{Extended_Pictographic}|\p{RI}|\p{EMod}|[\ufe0f\u200d]/gu, '');
const moods: Mood[] = [
	...(['plea', 'heard', 'answered', 'solved', 'thanks', 'ended'] as const),
	...(['paused', 'upcoming', 'question', 'letter', 'statement'] as const),
];
const progress = { value: 120, goal: 500, label: '120 von 500 Beiträgen' };
const cards: Card[] = [
	...moods.map((mood): Card => ({ ...plea, mood })),
	{ ...plea, progress },
	{ ...plea, text: '' },
];

describe('Cards that are drawn without satori look the same', () => {
	test.each(cards.flatMap((card) => sizes.map((size) => ({ card, size, ...card }))))(
		'$mood, $size, progress $progress.value',
		async ({ card, size }) => {
			expect(await apartFromSatori(card, size)).toBeLessThan(0.1);
		},
	);

	test.each(['square', 'round'] as const)('%s', async (shape) => {
		const fonts = loadFonts('');
		const own = { ...theme, shape };
		const picture = drawCard({ card: { ...plea, progress }, theme: own, size: 'story', fonts });
		expect(await drawPlain(picture, fonts)).toBeDefined();
	});

	const inPlainScripts = cardsInScripts.filter(({ lang }) =>
		['tr', 'uk', 'el', 'ja', 'vi', 'zh', 'zh-tw', 'ka'].includes(lang),
	);
	test.each(inPlainScripts.map((card) => ({ card, ...card })))('in $lang', async ({ card }) => {
		const plain = { ...card, text: withoutEmoji(card.text) };
		expect(await apartFromSatori(plain, 'og')).toBeLessThan(0.3);
	});

	test.each([
		['among words', 'Danke 🌷 an 🙂🙂 alle 👩‍👩‍👧‍👦! x', 'Zaun 🌷 her'],
		['at the ends', '🚲 für alle: 🇩🇪 ❤️ 👍🏽 🎉', '🚲 Ein Zaun 🚲'],
		['alone', '🎉', '🍭🍬'],
		['with turned ellipses', '🙏 bitte 🙉', '🙏'],
	])('with emoji %s', async (_, text, title) => {
		for (const size of sizes) {
			expect(await apartFromSatori({ ...plea, text, title }, size)).toBeLessThan(0.3);
		}
	});

	test('whatever their words', async () => {
		const words =
			'AVATAR, Tor-Tür WLAN/VDSL https://a-b.example/x?y=1 T-Mobile „Wo“ (V) 1.000 € ½ → – — Łódź İzmir 東京 2020年 Київ Ωραία fi ffl #Licht_Aus @swm.de W. Ty rock’n’roll x… L’été r-a A\u2011B Y,o 7,5% 🌷 🙂🙂 (🚲) 🇩🇪! 👍🏽, 🍭';
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 14 }),
				fc.constantFrom<CardSize>('og', 'square'),
				async (list, size) => {
					const card = { ...plea, text: list.join(' '), title: list.slice(0, 4).join(' ') };
					expect(await apartFromSatori(card, size)).toBeLessThan(0.3);
				},
			),
			{ numRuns: 12 },
		);
	});
});

describe('Left to satori', () => {
	test.each([
		['emoji of more than flat shapes', { text: 'Ins Ziel: 🎯' }],
		['emoji of too many colours', { text: '🎨🎠🎡🎢🌈🦚🦜🧩🎪🏳️‍🌈🍱🥗🌮🎄🧸🪅👩‍🎨🎭' }],
		['letters from right to left', { text: 'שלום' }],
		['letters that join', { text: 'مساء الخير' }],
		['marks', { text: 'नमस्ते दुनिया' }],
		['letters of which each may end a line', { text: '안녕하세요' }],
		['a letter that no font has', { text: 'Ein Zeichen: \u{10ffff}' }],
	])('are %s', async (_, change) => {
		expect(await apartFromSatori({ ...plea, ...change }, 'og')).toBeUndefined();
	});

	test('is what is written from right to left', async () => {
		expect(await apartFromSatori({ ...plea, dir: 'rtl' }, 'og')).toBeUndefined();
	});
});
