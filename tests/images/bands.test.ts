import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutRows, drawBands } from '../../src/images/bands.ts';
import { type Card, type CardSize, cardSizes } from '../../src/images/card.ts';
import { drawCard } from '../../src/images/draw-card.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { lettersOf } from '../../src/images/letters.ts';
import { rasterOptions } from '../../src/images/raster.ts';
import { drawPieces, drawSvg } from '../../src/images/svg.ts';
import { plea, theme } from './examples.ts';
import { cardsInScripts } from './scripts.ts';

const qrText = 'https://buecherbus.example.org/m/1/';
const sizes = Object.keys(cardSizes) as CardSize[];
const fontsOf = (card: Card) => loadFonts(lettersOf(card), { lang: card.lang });
const pictureOf = (card: Card, size: CardSize) =>
	drawCard({ card, theme, size, fonts: fontsOf(card), qrText });

const moods = (['plea', 'thanks', 'solved'] as const).map((mood): Card => ({ ...plea, mood }));
const progress = { value: 120, goal: 500, label: '120 von 500 Beiträgen' };
const german: Card[] = [...moods, { ...plea, progress }, { ...plea, text: '' }];
const pictures = [
	...german.flatMap((card) => sizes.map((size) => ({ card, size, ...card }))),
	...cardsInScripts.map((card) => ({ card, size: 'og' as const, ...card })),
];

describe('a picture that is drawn in bands', () => {
	test.each(pictures)('is the whole picture: $lang, $mood, $size', async ({ card, size }) => {
		const picture = pictureOf(card, size);
		const pixels = Buffer.concat(await drawBands(picture, fontsOf(card)));
		const svg = await drawSvg(picture, fontsOf(card));
		const whole = new Resvg(svg, rasterOptions).render().pixels;
		expect(pixels.length).toBe(whole.length);
		let others = 0;
		let most = 0;
		for (let at = 0; at < whole.length; at++) {
			const apart = Math.abs((whole[at] ?? 0) - (pixels[at] ?? 0));
			if (apart > 0) others++;
			most = Math.max(most, apart);
		}
		// A slanting edge is clipped at a cut: one pixel of it may be a little lighter.
		expect({ others: others <= 12, most: most <= 32 }).toEqual({ others: true, most: true });
	});

	test('shares what it has in common with the one before', async () => {
		const fonts = fontsOf(plea);
		const first = await drawBands(pictureOf(plea, 'og'), fonts);
		const text = (plea.text ?? '').replace('dreißig', 'vierzig');
		const second = await drawBands(pictureOf({ ...plea, text }, 'og'), fonts);
		const shared = second.filter((band) => first.includes(band));
		expect(second).toHaveLength(4);
		expect(shared).toHaveLength(3);
	});
});

describe('cuts', () => {
	test('go between the parts of a card', async () => {
		const picture = pictureOf(plea, 'og');
		const bands = cutRows(picture, await drawPieces(picture, fontsOf(plea)));
		expect(bands).toMatchInlineSnapshot(`
			[
			  {
			    "bottom": 121,
			    "top": 0,
			  },
			  {
			    "bottom": 233,
			    "top": 121,
			  },
			  {
			    "bottom": 533,
			    "top": 233,
			  },
			  {
			    "bottom": 630,
			    "top": 533,
			  },
			]
		`);
	});

	test('leave nothing out and go through nothing but what is as high as the picture', () => {
		const piece = fc
			.record({ top: fc.integer({ min: -20, max: 620 }), height: fc.integer({ min: 1, max: 300 }) })
			.map(({ top, height }) => ({ svg: '', rows: { top, bottom: top + height }, over: 0 }));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const picture = { width: 1200, height: 630, ground: '#000000', shapes: [], letters: [] };
				const bands = cutRows(picture, pieces);
				expect(bands[0]?.top).toBe(0);
				expect(bands.at(-1)?.bottom).toBe(630);
				for (const [index, { top, bottom }] of bands.entries()) {
					expect(bottom).toBeGreaterThan(top);
					if (index === 0) continue;
					expect(bands[index - 1]?.bottom).toBe(top);
					expect(pieces.filter(({ rows }) => rows.top < top && rows.bottom > top)).toEqual([]);
				}
			}),
		);
	});
});
