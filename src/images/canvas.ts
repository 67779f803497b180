import type { Outline } from './outline.ts';

/** How many steps there are from a pixel that a shape does not touch to one that it fills. */
export const steps = 16;

/** The most colours of a picture: as many as one byte has numbers. */
const mostColours = 256;

/** From so many on a mixture may take a colour that is near: emoji have many, and each of their edges mixes two. */
const manyColours = 128;

/** How far such a colour may be from the right one while there are numbers, in each channel, of 255. */
const near = 8;

/** An outline and its place, in pixels. */
export interface PlacedOutline {
	outline: Outline;
	x: number;
	y: number;
}

/** A picture of few colours, as it stands in a PNG file: a zero and the numbers of a row's colours, row by row. */
export interface Canvas {
	width: number;
	height: number;
	rows: Uint8Array;
	/** The colours, each as `0xrrggbb`, in the order of their numbers. */
	colours: number[];
}

/** A picture had more colours than numbers. */
export class TooManyColours extends Error {}

/**
 * Makes a canvas of one colour, `#rrggbb`, with numbers for all colours that it will be filled with. Throws
 * `TooManyColours`.
 */
export function makeCanvas(
	width: number,
	height: number,
	ground: string,
	fills: Iterable<string> = [],
): Canvas {
	const colours = [...new Set([ground, ...fills].map(colourOf))];
	if (colours.length > mostColours) throw new TooManyColours();
	return { width, height, rows: new Uint8Array((width + 1) * height), colours };
}

function colourOf(written: string): number {
	return Number.parseInt(written.slice(1), 16);
}

/** Fills outlines with a colour; what lies outside of the canvas is cut off. Throws `TooManyColours`. */
export function fillOutlines(
	canvas: Canvas,
	outlines: readonly PlacedOutline[],
	fill: string,
): void {
	const painter = painterOf(canvas, colourOf(fill));
	for (const placed of outlines) {
		const box = boxAround(placed, canvas);
		if (box) fillBox(canvas, placed, box, painter);
	}
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The whole pixels of a canvas that an outline touches. */
function boxAround({ outline, x, y }: PlacedOutline, { width, height }: Canvas): Box | undefined {
	const box = {
		left: Math.max(0, Math.floor(outline.left + x)),
		top: Math.max(0, Math.floor(outline.top + y)),
		right: Math.min(width, Math.ceil(outline.right + x)),
		bottom: Math.min(height, Math.ceil(outline.bottom + y)),
	};
	return box.left < box.right && box.top < box.bottom ? box : undefined;
}

/** Gives the numbers of a fill and of its mixtures with what is below it. */
interface Painter {
	number: number;
	/** The numbers of all steps on a colour's number; -1 for those that nobody has asked for. */
	mixesOn(under: number): Int16Array;
	mix(under: number, step: number): number;
}

function painterOf({ colours }: Canvas, fill: number): Painter {
	const mixes = new Map<number, Int16Array>();
	const numberOf = (colour: number): number => {
		const known = colours.indexOf(colour);
		if (known >= 0) return known;
		if (colours.length === mostColours) throw new TooManyColours();
		return colours.push(colour) - 1;
	};
	const numberNear = (colour: number): number => {
		if (colours.length < manyColours) return numberOf(colour);
		let [nearest, least] = [0, Number.POSITIVE_INFINITY];
		for (const [number, other] of colours.entries()) {
			const distance = distanceOf(colour, other);
			if (distance < least) [nearest, least] = [number, distance];
		}
		return least <= near || colours.length === mostColours ? nearest : numberOf(colour);
	};
	const mixesOn = (under: number) => {
		const known = mixes.get(under) ?? new Int16Array(steps + 1).fill(-1);
		mixes.set(under, known);
		return known;
	};
	return {
		...{ number: numberOf(fill), mixesOn },
		mix: (under, step) => {
			const number = numberNear(mixColours(colours[under] ?? 0, fill, step / steps));
			mixesOn(under)[step] = number;
			return number;
		},
	};
}

/** How far two colours are from each other, in the channel in which they differ most. */
function distanceOf(one: number, other: number): number {
	const channel = (shift: number) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255));
	return Math.max(channel(16), channel(8), channel(0));
}

function mixColours(one: number, other: number, share: number): number {
	const channel = (shift: number) => {
		const from = (one >> shift) & 255;
		return Math.round(from + (((other >> shift) & 255) - from) * share) << shift;
	};
	return channel(16) | channel(8) | channel(0);
}

/** The areas of the row of pixels that is being filled, and some more; all zero between two fillings. */
let spareAreas = new Float32Array();

/**
 * Fills an outline. The signed area beside each of its lines goes to the pixels that the line crosses, so that a sum along
 * a row says how much of each pixel lies inside.
 */
function fillBox(
	canvas: Canvas,
	{ outline, x, y }: PlacedOutline,
	box: Box,
	painter: Painter,
): void {
	const { lines } = outline;
	const columns = box.right - box.left;
	const height = box.bottom - box.top;
	// What a line does to the pixel after the last one is kept as well, and not looked at.
	const stride = columns + 2;
	if (spareAreas.length < stride * height) spareAreas = new Float32Array(stride * height);
	const areas = spareAreas;
	const [right, down] = [x - box.left, y - box.top];
	for (let at = 0; at < lines.length; at += 4) {
		const x0 = (lines[at] ?? 0) + right;
		const y0 = (lines[at + 1] ?? 0) + down;
		const x1 = (lines[at + 2] ?? 0) + right;
		const y1 = (lines[at + 3] ?? 0) + down;
		if (y0 < y1) addLine(areas, stride, height, x0, y0, x1, y1, 1);
		else if (y1 < y0) addLine(areas, stride, height, x1, y1, x0, y0, -1);
	}
	const { rows, width } = canvas;
	let [under, mixes] = [-1, painter.mixesOn(0)];
	for (let row = 0; row < height; row++) {
		let sum = 0;
		const first = row * stride;
		const end = first + columns;
		const toCanvas = (box.top + row) * (width + 1) + 1 + box.left - first;
		for (let at = first; at < end; ) {
			sum += areas[at] ?? 0;
			areas[at] = 0;
			const step = Math.floor(Math.min(1, Math.abs(sum)) * steps + 0.5);
			// Up to the next line all pixels are as this one.
			const from = at++;
			while (at < end && areas[at] === 0) at++;
			if (step === steps) rows.fill(painter.number, from + toCanvas, at + toCanvas);
			if (step === 0 || step === steps) continue;
			for (let pixel = from + toCanvas; pixel < at + toCanvas; pixel++) {
				const below = rows[pixel] ?? 0;
				if (below !== under) [under, mixes] = [below, painter.mixesOn(below)];
				const known = mixes[step] ?? -1;
				rows[pixel] = known < 0 ? painter.mix(below, step) : known;
			}
		}
		areas[end] = 0;
		areas[end + 1] = 0;
	}
}

/** Adds the area to the right of a line that goes down from (x0, y0) to (x1, y1). */
function addLine(
	areas: Float32Array,
	stride: number,
	height: number,
	x0: number,
	y0: number,
	x1: number,
	y1: number,
	sign: number,
): void {
	const slope = (x1 - x0) / (y1 - y0);
	const last = Math.min(height, Math.ceil(y1));
	for (let row = Math.max(0, Math.floor(y0)); row < last; row++) {
		const top = Math.max(row, y0);
		const bottom = Math.min(row + 1, y1);
		const area = (bottom - top) * sign;
		const from = within(x0 + (top - y0) * slope, stride - 2);
		const to = within(x0 + (bottom - y0) * slope, stride - 2);
		const left = Math.min(from, to);
		const right = Math.max(from, to);
		const first = Math.floor(left);
		let at = row * stride + first;
		if (right <= first + 1) {
			// The line stays within one pixel, whose right part is covered.
			const part = area * (first + 1 - (left + right) / 2);
			areas[at] = (areas[at] ?? 0) + part;
			areas[at + 1] = (areas[at + 1] ?? 0) + area - part;
			continue;
		}
		// It crosses several. What lies between it and an edge grows with the square up to its end, then evenly.
		const perPixel = area / (right - left);
		let [before, covered] = [0, 0];
		for (let edge = first + 1; ; edge++, at++) {
			const inside = Math.min(edge, right) - left;
			const between = perPixel * inside * (inside / 2 + Math.max(0, edge - right));
			areas[at] = (areas[at] ?? 0) + between - before - covered;
			covered = between - before;
			before = between;
			if (edge < right) continue;
			areas[at + 1] = (areas[at + 1] ?? 0) + area - covered;
			break;
		}
	}
}

function within(value: number, most: number): number {
	return Math.min(Math.max(value, 0), most);
}
