import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodeCanvas, encodePng, isWholePng } from '../../src/images/png.ts';

/** Fills a picture with colours from a palette of the given size. */
function picture(width: number, height: number, colours: number): Uint8Array {
	const pixels = new Uint8Array(width * height * 4);
	for (let index = 0; index < width * height; index++) {
		const colour = (index * 7 + (index >> 5)) % colours;
		pixels.set([colour & 255, (colour >> 8) & 255, (colour * 31) & 255, 255], index * 4);
	}
	return pixels;
}

async function decode(png: Buffer): Promise<{ width: number; height: number; data: Buffer }> {
	const { data, info } = await sharp(png, { failOn: 'warning' })
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, data };
}

describe('PNG files', () => {
	test.each([
		['one colour', 1, 3],
		['256 colours', 256, 3],
		['257 colours', 257, 2],
		['thousands of colours', 5000, 2],
	])('hold the same pixels: %s', async (_, colours, colourType) => {
		const pixels = picture(97, 61, colours);
		const png = await encodePng(pixels, 97, 61);
		const back = await decode(png);
		expect([back.width, back.height]).toEqual([97, 61]);
		expect(back.data.equals(Buffer.from(pixels))).toBe(true);
		expect(png[25]).toBe(colourType);
	});

	test('hold a canvas as it is', async () => {
		const colours = [0x000000, 0xff8001, 0x0102fe];
		const rows = Uint8Array.of(0, 1, 2, 0, 0, 2, 2, 2);
		const { data } = await decode(await encodeCanvas({ width: 3, height: 2, rows, colours }));
		const [black, orange, blue] = [
			[0, 0, 0, 255],
			[255, 128, 1, 255],
			[1, 2, 254, 255],
		];
		expect([...data]).toEqual([orange, blue, black, blue, blue, blue].flat());
	});

	test('of any size hold the same pixels', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ min: 1, max: 40 }),
				async (w, h) => {
					const pixels = picture(w, h, 9);
					const back = await decode(await encodePng(pixels, w, h));
					expect(back.data.equals(Buffer.from(pixels))).toBe(true);
				},
			),
			{ numRuns: 20 },
		);
	});

	test('are whole only as they were written, and only in their size', async () => {
		const png = await encodePng(picture(20, 10, 5), 20, 10);
		expect(isWholePng(png, 20, 10)).toBe(true);
		expect(isWholePng(png, 10, 20)).toBe(false);
		expect(isWholePng(png.subarray(0, -1), 20, 10)).toBe(false);
		expect(isWholePng(Buffer.concat([png, png]), 20, 10)).toBe(false);
		expect(isWholePng(Buffer.alloc(0), 20, 10)).toBe(false);
		for (let index = 0; index < png.length; index++) {
			const damaged = Buffer.from(png);
			damaged[index] = (damaged[index] ?? 0) ^ 1;
			expect(isWholePng(damaged, 20, 10)).toBe(false);
		}
	});

	test('need as many pixels as their size says', async () => {
		await expect(encodePng(new Uint8Array(16), 3, 3)).rejects.toThrow('Expected 36 bytes');
	});
});
