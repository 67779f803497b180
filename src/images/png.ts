import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';
import type { Canvas } from './canvas.ts';

const deflateAsync = promisify(deflate);

/**
 * How hard is packed. Flat cards have few colours, so an exact palette takes one byte a pixel instead of three;
 * filter None packs flat colour both faster and smaller than the other filters, and looking for runs alone is
 * a third faster than looking for all repeats, for 2 % more bytes.
 */
const level = 3;

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const colourTypes = { rgb: 2, palette: 3 } as const;

/**
 * Packs opaque pixels (four bytes each: red, green, blue, and an alpha that is not kept) as a PNG file without loss;
 * they may come in several pieces of whole rows, the upper one first. Format: https://www.w3.org/TR/png-3/
 */
export async function encodePng(
	pixels: Uint8Array | readonly Uint8Array[],
	width: number,
	height: number,
): Promise<Buffer<ArrayBuffer>> {
	const pieces = pixels instanceof Uint8Array ? [pixels] : pixels;
	const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
	if (bytes !== width * height * 4) {
		throw new Error(`Expected ${width * height * 4} bytes of pixels, got ${bytes}.`);
	}
	const indexed = indexRows(pieces, width, height) ?? { rows: rgbRows(pieces, width, height) };
	return writePng({ width, height, ...indexed });
}

/** Packs a canvas, whose rows are those of the file already, as a PNG file. */
export function encodeCanvas({ colours, ...rows }: Canvas): Promise<Buffer<ArrayBuffer>> {
	const palette = colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
	return writePng({ ...rows, palette: Uint8Array.from(palette) });
}

/** Rows as they stand in the file, each after a zero; with a palette, the numbers of its colours. */
interface FileRows {
	width: number;
	height: number;
	rows: Uint8Array;
	palette?: Uint8Array;
}

async function writePng({ width, height, rows, palette }: FileRows): Promise<Buffer<ArrayBuffer>> {
	const packed = await deflateAsync(rows, {
		level,
		strategy: palette ? constants.Z_RLE : constants.Z_DEFAULT_STRATEGY,
		chunkSize: 1 << 17,
	});
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.writeUInt8(8, 8);
	header.writeUInt8(palette ? colourTypes.palette : colourTypes.rgb, 9);
	return Buffer.concat([
		signature,
		...chunk('IHDR', header),
		...(palette ? chunk('PLTE', palette) : []),
		...chunk('IDAT', packed),
		...chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Tells whether bytes are a whole PNG file of a size: signature, header, and every chunk's checksum. */
export function isWholePng(file: Uint8Array, width: number, height: number): boolean {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	if (bytes.length < 33 || bytes.compare(signature, 0, 8, 0, 8) !== 0) return false;
	if (bytes.readUInt32BE(16) !== width || bytes.readUInt32BE(20) !== height) return false;
	let offset = 8;
	while (offset + 12 <= bytes.length) {
		const end = offset + 12 + bytes.readUInt32BE(offset);
		if (end > bytes.length) return false;
		if (crc32(bytes.subarray(offset + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
		const type = bytes.toString('latin1', offset + 4, offset + 8);
		if (type === 'IEND') return end === bytes.length;
		offset = end;
	}
	return false;
}

function chunk(type: string, data: Uint8Array): Uint8Array[] {
	const head = Buffer.alloc(8);
	head.writeUInt32BE(data.length, 0);
	head.write(type, 4, 'latin1');
	const tail = Buffer.alloc(4);
	tail.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0);
	return [head, data, tail];
}

/** Places in the table that finds a colour's number: a power of two, sparse for 256 colours. */
const slots = 4096;

/** Replaces each pixel by the number of its colour; gives nothing where there are more than 256 colours. */
function indexRows(
	pieces: readonly Uint8Array[],
	width: number,
	height: number,
): { rows: Uint8Array; palette: Uint8Array } | undefined {
	const rows = new Uint8Array((width + 1) * height);
	const colours = new Int32Array(slots);
	const numbers = new Int16Array(slots).fill(-1);
	const palette: number[] = [];
	let out = 1;
	for (const pixels of pieces) {
		const words = wordsOf(pixels);
		const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length);
		for (let first = 0; first < words.length; first += width, out += width + 1) {
			const row = first * 4;
			const above = row - width * 4;
			if (above >= 0 && bytes.compare(bytes, above, row, row, row + width * 4) === 0) {
				rows.copyWithin(out, out - width - 1, out - 1);
				continue;
			}
			const offset = out - first;
			const end = first + width;
			for (let pixel = first; pixel < end; ) {
				const colour = words[pixel] ?? 0;
				let slot = (Math.imul(colour, 0x9e3779b1) >>> 20) & (slots - 1);
				while (numbers[slot] !== -1 && colours[slot] !== colour) slot = (slot + 1) & (slots - 1);
				if (numbers[slot] === -1) {
					const number = palette.length / 3;
					if (number === 256) return undefined;
					colours[slot] = colour;
					numbers[slot] = number;
					const [red = 0, green = 0, blue = 0] = pixels.subarray(pixel * 4);
					palette.push(red, green, blue);
				}
				// Most pixels are as the one before them.
				const start = pixel;
				do pixel++;
				while (pixel < end && words[pixel] === colour);
				const number = numbers[slot] ?? 0;
				if (pixel - start > 16) rows.fill(number, offset + start, offset + pixel);
				else for (let at = start; at < pixel; at++) rows[offset + at] = number;
			}
		}
	}
	return { rows, palette: Uint8Array.from(palette) };
}

/** Sees pixels as whole numbers: signed ones, which are compared much faster than unsigned ones. */
function wordsOf(pixels: Uint8Array): Int32Array {
	const aligned = pixels.byteOffset % 4 === 0 ? pixels : Uint8Array.from(pixels);
	return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

/** Takes the alpha out of each pixel. */
function rgbRows(pieces: readonly Uint8Array[], width: number, height: number): Uint8Array {
	const rows = new Uint8Array((width * 3 + 1) * height);
	let to = 0;
	for (const pixels of pieces) {
		for (let from = 0; from < pixels.length; from += 4) {
			if (from % (width * 4) === 0) to++;
			rows[to++] = pixels[from] ?? 0;
			rows[to++] = pixels[from + 1] ?? 0;
			rows[to++] = pixels[from + 2] ?? 0;
		}
	}
	return rows;
}
