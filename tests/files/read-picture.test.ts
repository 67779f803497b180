import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { type PictureState, readPicture } from '../../src/files/read-picture.ts';

const folder = mkdtempSync(path.join(inject('temporaryFolder'), 'pictures-'));

/** What is found in a file with this name and content. */
function readFrom(name: string, content: string | Uint8Array): Promise<PictureState> {
	const file = path.join(folder, name);
	writeFileSync(file, content);
	return readPicture(file);
}

const blank = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 80 } } });

describe('a picture has its size', () => {
	test.each(['png', 'jpeg', 'webp', 'avif', 'gif'] as const)('%s', async (format) => {
		const content = await blank(40, 30).toFormat(format).toBuffer();
		expect(await readFrom(`foto.${format}`, content)).toEqual({ width: 40, height: 30 });
	});

	test('whatever its name says', async () => {
		const content = await blank(40, 30).jpeg().toBuffer();
		expect(await readFrom('foto.png', content)).toEqual({ width: 40, height: 30 });
	});
});

const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

test('An SVG is one by its name or its content', async () => {
	expect(await readFrom('foto.svg', 'anything')).toBe('svg');
	expect(await readFrom('foto.SVG', svg)).toBe('svg');
	expect(await readFrom('drawing.png', svg)).toBe('svg');
});

test('Other formats are no pictures for a page', async () => {
	const content = await blank(4, 3).tiff().toBuffer();
	expect(await readFrom('foto.jpg', content)).toBe('type');
});

describe('a broken file', () => {
	test.each([
		['empty', ''],
		['text', 'This is not a picture.'],
		['a page', '<!doctype html><title>404</title>'],
		['only the signature', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
	])('%s', async (_, content) => {
		expect(await readFrom('foto.png', content)).toBe('broken');
	});

	test.each(['png', 'jpeg', 'webp'] as const)('%s that breaks off', async (format) => {
		const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
		const whole = await sharp({
			create: { width: 64, height: 64, channels: 3, noise, background: 'white' },
		})
			.toFormat(format)
			.toBuffer();
		const half = whole.subarray(0, whole.length / 2);
		expect(await readFrom(`half.${format}`, half)).toBe('broken');
	});

	test('a file that is not there', async () => {
		expect(await readPicture(path.join(folder, 'nowhere.png'))).toBe('broken');
	});
});

/** A part of a PNG: length, name, content and checksum (https://www.w3.org/TR/png-3/#5Chunk-layout). */
function chunk(name: string, content: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	const numbers = Buffer.alloc(8);
	numbers.writeUInt32BE(content.length, 0);
	numbers.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

/** A small PNG that claims to be of this size. */
function claiming(width: number, height: number): Buffer {
	const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(new Uint8Array(100))),
		chunk('IEND', new Uint8Array()),
	]);
}

test.each([
	[8000, 5001],
	[100_000, 100_000],
	[1_000_000, 1_000_000],
])('A picture of %d by %d points is refused by its header', async (width, height) => {
	expect(await readFrom('huge.png', claiming(width, height))).toBe('large');
});

test('A file of more than 25 MiB is refused by its size', async () => {
	const file = path.join(folder, 'heavy.png');
	writeFileSync(file, '');
	truncateSync(file, 25 * 1024 * 1024 + 1);
	expect(await readPicture(file)).toBe('large');
});
