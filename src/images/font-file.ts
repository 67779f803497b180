/** What the layout needs from a font file: which characters it has, and how wide they are. */
export interface FontMetrics {
	/** Gives the glyph's number for a code point; 0 where the font has none. */
	glyphOf(codePoint: number): number;
	/** Gives a glyph's advance in ems. */
	advanceOf(glyph: number): number;
}

/** The measures of a whole font file. */
export interface FileMetrics extends FontMetrics {
	/** The units that its advances are whole numbers of. */
	unitsPerEm: number;
	/** How far its letters reach above and below the base line, in ems. */
	ascent: number;
	descent: number;
	/** The ranges of code points in its map, in order; some in them may have no glyph. */
	ranges(): [first: number, last: number][];
}

const woffSignature = 0x774f4646;
const woffHeader = 44;
const woffRecord = 20;
const sfntHeader = 12;
const sfntRecord = 16;

/** The tables that measures are read from. */
export const measuredTables: ReadonlySet<string> = new Set(['cmap', 'head', 'hhea', 'hmtx']);

/**
 * Unpacks a WOFF file to the plain font inside it; of other files it gives a copy.
 * `inflate` undoes zlib, in Node `inflateSync`; of tables that are not `wanted`, the place stays empty.
 * Format: https://www.w3.org/TR/WOFF/
 */
export function unpackFont(
	file: Uint8Array,
	inflate: (packed: Uint8Array) => Uint8Array,
	wanted?: ReadonlySet<string>,
): ArrayBuffer {
	const source = viewOf(file);
	if (source.getUint32(0) !== woffSignature) return Uint8Array.from(file).buffer;
	const count = source.getUint16(12);
	const plain = new Uint8Array(source.getUint32(16));
	const target = viewOf(plain);
	target.setUint32(0, source.getUint32(4));
	target.setUint16(4, count);
	const power = Math.floor(Math.log2(count));
	target.setUint16(6, 16 << power);
	target.setUint16(8, power);
	target.setUint16(10, count * 16 - (16 << power));
	let end = sfntHeader + count * sfntRecord;
	for (let index = 0; index < count; index++) {
		const from = woffHeader + index * woffRecord;
		const to = sfntHeader + index * sfntRecord;
		const offset = source.getUint32(from + 4);
		const packed = source.getUint32(from + 8);
		const length = source.getUint32(from + 12);
		target.setUint32(to, source.getUint32(from));
		target.setUint32(to + 4, source.getUint32(from + 16));
		target.setUint32(to + 8, end);
		target.setUint32(to + 12, length);
		const tag = String.fromCharCode(...file.subarray(from, from + 4));
		if (!wanted || wanted.has(tag)) {
			const table = file.subarray(offset, offset + packed);
			plain.set(packed < length ? inflate(table) : table, end);
		}
		end += (length + 3) & ~3;
	}
	return plain.buffer;
}

/**
 * Reads the widths and the character map of an unpacked TrueType or OpenType font; throws where it is damaged.
 * Tables: https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function readFontMetrics(font: ArrayBuffer): FileMetrics {
	const view = new DataView(font);
	const tables = new Map<string, number>();
	for (let index = 0; index < view.getUint16(4); index++) {
		const record = sfntHeader + index * sfntRecord;
		const tag = String.fromCharCode(...new Uint8Array(font, record, 4));
		tables.set(tag, view.getUint32(record + 8));
	}
	const tableAt = (tag: string): number => {
		const offset = tables.get(tag);
		if (offset === undefined) throw new Error(`The font has no table "${tag}".`);
		return offset;
	};
	const unitsPerEm = view.getUint16(tableAt('head') + 18);
	const across = tableAt('hhea');
	const widths = view.getUint16(across + 34);
	const metrics = tableAt('hmtx');
	return {
		...characterMap(view, tableAt('cmap')),
		advanceOf: (glyph) => view.getUint16(metrics + Math.min(glyph, widths - 1) * 4) / unitsPerEm,
		unitsPerEm,
		ascent: view.getInt16(across + 4) / unitsPerEm,
		descent: -view.getInt16(across + 6) / unitsPerEm,
	};
}

/** Finds the Unicode map of a font: format 12 (all of Unicode) before format 4 (the first 65,536). */
function characterMap(view: DataView, cmap: number): Pick<FileMetrics, 'glyphOf' | 'ranges'> {
	const offsets = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
		const record = cmap + 4 + index * 8;
		return cmap + view.getUint32(record + 4);
	});
	const full = offsets.find((offset) => view.getUint16(offset) === 12);
	if (full !== undefined) {
		return {
			glyphOf: (codePoint) => glyphInGroups(view, full, codePoint),
			ranges: () =>
				Array.from({ length: view.getUint32(full + 12) }, (_, index) => {
					const group = full + 16 + index * 12;
					return [view.getUint32(group), view.getUint32(group + 4)];
				}),
		};
	}
	const basic = offsets.find((offset) => view.getUint16(offset) === 4);
	if (basic === undefined) throw new Error('The font has no Unicode character map.');
	const doubled = view.getUint16(basic + 6);
	return {
		glyphOf: (codePoint) => (codePoint > 0xffff ? 0 : glyphInSegments(view, basic, codePoint)),
		ranges: () =>
			Array.from({ length: doubled / 2 }, (_, index) => {
				const end = basic + 14 + index * 2;
				return [view.getUint16(end + 2 + doubled), view.getUint16(end)];
			}),
	};
}

/** Looks a code point up in a `cmap` table of format 12. */
function glyphInGroups(view: DataView, table: number, codePoint: number): number {
	let low = 0;
	let high = view.getUint32(table + 12) - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const group = table + 16 + middle * 12;
		const first = view.getUint32(group);
		if (codePoint < first) high = middle - 1;
		else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
		else return view.getUint32(group + 8) + codePoint - first;
	}
	return 0;
}

/** Looks a code point up in a `cmap` table of format 4. */
function glyphInSegments(view: DataView, table: number, codePoint: number): number {
	const doubled = view.getUint16(table + 6);
	const ends = table + 14;
	for (let index = 0; index < doubled; index += 2) {
		if (codePoint > view.getUint16(ends + index)) continue;
		const start = view.getUint16(ends + 2 + doubled + index);
		if (codePoint < start) return 0;
		const delta = view.getUint16(ends + 2 + 2 * doubled + index);
		const rangeAt = ends + 2 + 3 * doubled + index;
		const range = view.getUint16(rangeAt);
		if (range === 0) return (codePoint + delta) & 0xffff;
		const glyph = view.getUint16(rangeAt + range + (codePoint - start) * 2);
		return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
	}
	return 0;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
