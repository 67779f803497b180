/**
 * Gives a font in which the heights of marks are turned upside down: satori 0.63 takes what the shaping says of
 * "up" for "down", so that dots, vowels and tones land inside of their letters. With both turns they stand right.
 * Changed are the anchors and single adjustments of the table GPOS; a font without one is given back as it is.
 * Format: https://learn.microsoft.com/typography/opentype/spec/gpos
 */
export function withMarksTurned(plain: ArrayBuffer): ArrayBuffer {
	const table = findTable(new DataView(plain), 'GPOS');
	if (table === undefined) return plain;
	const font = plain.slice();
	const view = new DataView(font);
	const turner: Turner = { view, done: new Set() };
	const lookups = table + view.getUint16(table + 8);
	for (const lookup of offsets(view, lookups, lookups)) {
		const type = view.getUint16(lookup);
		for (const subtable of offsets(view, lookup + 4, lookup)) turnSubtable(turner, type, subtable);
	}
	return font;
}

/** The font, and the places in it that are turned already: tables may be shared. */
interface Turner {
	view: DataView;
	done: Set<number>;
}

const kinds = {
	single: 1,
	cursive: 3,
	markToBase: 4,
	markToLigature: 5,
	markToMark: 6,
	extension: 9,
};

function turnSubtable(turner: Turner, type: number, at: number): void {
	const { view } = turner;
	if (type === kinds.extension) {
		turnSubtable(turner, view.getUint16(at + 2), at + view.getUint32(at + 4));
	} else if (type === kinds.single) {
		turnAdjustments(turner, at);
	} else if (type === kinds.cursive) {
		turnAnchors(turner, at + 6, view.getUint16(at + 4) * 2, at);
	} else if (type >= kinds.markToBase && type <= kinds.markToMark) {
		turnMarks(turner, at + view.getUint16(at + 8));
		const classes = view.getUint16(at + 6);
		const bases = at + view.getUint16(at + 10);
		const lists = type === kinds.markToLigature ? offsets(view, bases, bases) : [bases];
		for (const list of lists) {
			turnAnchors(turner, list + 2, view.getUint16(list) * classes, list);
		}
	}
}

/** Turns the second value of each adjustment of single glyphs, its height. */
function turnAdjustments(turner: Turner, at: number): void {
	const { view } = turner;
	const values = view.getUint16(at + 4);
	if ((values & 2) === 0) return;
	const first = values & 1 ? 2 : 0;
	const size = values.toString(2).replaceAll('0', '').length * 2;
	const [start, count] = view.getUint16(at) === 1 ? [at + 6, 1] : [at + 8, view.getUint16(at + 6)];
	for (let index = 0; index < count; index++) turn(turner, start + index * size + first);
}

/** Turns the anchors of a list of marks: each has its class before the offset. */
function turnMarks(turner: Turner, list: number): void {
	for (let index = 0; index < turner.view.getUint16(list); index++) {
		turnAnchors(turner, list + 4 + index * 4, 1, list);
	}
}

/** Turns the anchors that `count` offsets at `start` lead to, counted from `from`; 0 leads nowhere. */
function turnAnchors(turner: Turner, start: number, count: number, from: number): void {
	for (let index = 0; index < count; index++) {
		const offset = turner.view.getUint16(start + index * 2);
		if (offset !== 0) turn(turner, from + offset + 4);
	}
}

function turn({ view, done }: Turner, at: number): void {
	if (done.has(at)) return;
	done.add(at);
	view.setInt16(at, -view.getInt16(at));
}

/** Reads a count and as many offsets, and gives the places that they lead to from `from`. */
function offsets(view: DataView, at: number, from: number): number[] {
	return Array.from(
		{ length: view.getUint16(at) },
		(_, index) => from + view.getUint16(at + 2 + index * 2),
	);
}

function findTable(view: DataView, tag: string): number | undefined {
	for (let index = 0; index < view.getUint16(4); index++) {
		const record = 12 + index * 16;
		const name = String.fromCharCode(...new Uint8Array(view.buffer, record, 4));
		if (name === tag) return view.getUint32(record + 8);
	}
	return undefined;
}
