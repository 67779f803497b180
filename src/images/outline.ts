/** A closed outline of straight lines, and the box around it, in pixels; the second number of a point goes downwards. */
export interface Outline {
	/** Four numbers a line: from a point to a point. */
	lines: Float32Array;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Where points go, as SVG's `matrix(a b c d e f)`: x to `a·x + c·y + e`, y to `b·x + d·y + f`. */
export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

interface Point {
	x: number;
	y: number;
}

/** How far a straight line may be from the curve that it stands for, in pixels. */
const nearness = 0.04;

/** How many numbers each command of a path takes. */
const numbersOf: Readonly<Record<string, number>> = {
	M: 2,
	L: 2,
	H: 1,
	V: 1,
	Q: 4,
	C: 6,
	S: 4,
	A: 7,
	Z: 0,
};

/**
 * Turns the outline of a letter or a shape into straight lines, moved to their place. It is written as SVG path data of
 * the commands M, L, H, V, Q, C, S, A and Z, once or several times, small letters from the point before
 * (https://www.w3.org/TR/SVG2/paths.html); throws at others, and at an ellipse that is turned. An outline that is left
 * open is closed.
 */
export function flattenPath(path: string, matrix: Matrix): Outline {
	const lines: number[] = [];
	let [first, last]: [Point, Point] = [
		{ x: 0, y: 0 },
		{ x: 0, y: 0 },
	];
	const lineTo = (point: Point) => {
		if (point.x === last.x && point.y === last.y) return;
		lines.push(...moved(last, matrix), ...moved(point, matrix));
		last = point;
	};
	const [a, b, c, d] = matrix;
	const size = Math.sqrt(Math.abs(a * d - b * c));
	// Where a smooth curve begins to go: on from the curve before, as that came.
	let onwards: Point | undefined;
	for (const { letter, numbers } of commandsOf(path)) {
		const kind = letter.toUpperCase();
		const from = letter === kind ? { x: 0, y: 0 } : last;
		const points = pointsOf(kind, numbers, last, from);
		if (kind === 'S') points.unshift(onwards ?? last);
		const [end = first] = points.slice(-1);
		const [, handle] = points;
		onwards =
			handle && (kind === 'C' || kind === 'S')
				? { x: 2 * end.x - handle.x, y: 2 * end.y - handle.y }
				: undefined;
		if (kind === 'M' || kind === 'Z') {
			lineTo(first);
			if (kind === 'M') [first, last] = [end, end];
		} else if (kind === 'A') bow(last, end, numbers, size, lineTo);
		else bend([last, ...points], size, lineTo);
	}
	lineTo(first);
	return boxed(Float32Array.from(lines));
}

/** What the points after the first one of a move are: https://www.w3.org/TR/SVG2/paths.html#PathDataMovetoCommands */
const afterMove: Readonly<Record<string, string>> = { M: 'L', m: 'l' };

/** Takes path data apart: each command with its letter and its numbers. */
function commandsOf(path: string): { letter: string; numbers: number[] }[] {
	return Array.from(path.matchAll(/([a-df-z])([^a-df-z]*)/gi)).flatMap(
		([, letter = '', written = '']) => {
			const kind = letter.toUpperCase();
			const numbers = numbersIn(kind, written);
			const count = numbersOf[kind] ?? Number.NaN;
			const times = count === 0 && numbers.length === 0 ? 1 : numbers.length / count;
			if (!Number.isInteger(times) || times === 0) {
				throw new Error(`Not a known outline: ${letter}${written}`);
			}
			return Array.from({ length: times }, (_, index) => ({
				letter: index > 0 ? (afterMove[letter] ?? letter) : letter,
				numbers: numbers.slice(index * count, (index + 1) * count),
			}));
		},
	);
}

const numbersOnly = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

/** The next number, or the next flag of an arc, after which nothing need stand: `a1 1 0 012 3`. */
const [nextNumber, nextFlag] = [/[\s,]*(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)/y, /[\s,]*([01])/y];

function numbersIn(kind: string, written: string): number[] {
	if (kind !== 'A') return (written.match(numbersOnly) ?? []).map(Number);
	const numbers: number[] = [];
	for (let at = 0; written.slice(at).trim() !== ''; ) {
		const place = numbers.length % 7;
		const next = place === 3 || place === 4 ? nextFlag : nextNumber;
		next.lastIndex = at;
		const [whole = '', found = ''] = next.exec(written) ?? [];
		if (found === '') return [];
		numbers.push(Number(found));
		at += whole.length;
	}
	return numbers;
}

function boxed(lines: Float32Array): Outline {
	let [left, top, right, bottom] = [0, 0, 0, 0];
	for (let at = 0; at < lines.length; at += 2) {
		const [x = 0, y = 0] = [lines[at], lines[at + 1]];
		[left, right] = at === 0 ? [x, x] : [Math.min(left, x), Math.max(right, x)];
		[top, bottom] = at === 0 ? [y, y] : [Math.min(top, y), Math.max(bottom, y)];
	}
	return { lines, left, top, right, bottom };
}

function moved({ x, y }: Point, [a, b, c, d, e, f]: Matrix): [number, number] {
	return [a * x + c * y + e, b * x + d * y + f];
}

/** The points of a command, the last one where it ends. */
function pointsOf(kind: string, numbers: readonly number[], last: Point, from: Point): Point[] {
	const [only = 0] = numbers;
	if (kind === 'H') return [{ x: from.x + only, y: last.y }];
	if (kind === 'V') return [{ x: last.x, y: from.y + only }];
	const places = kind === 'A' ? numbers.slice(5) : numbers;
	return Array.from({ length: places.length / 2 }, (_, index) => ({
		x: from.x + (places[index * 2] ?? 0),
		y: from.y + (places[index * 2 + 1] ?? 0),
	}));
}

/** Draws a line or a Bézier curve as lines; `size` is how many pixels one of its units is. */
function bend(points: readonly Point[], size: number, lineTo: (point: Point) => void): void {
	const degree = points.length - 1;
	const bends = points.slice(2).map((point, index) => {
		const [before = point, middle = point] = points.slice(index);
		return Math.hypot(before.x - 2 * middle.x + point.x, before.y - 2 * middle.y + point.y);
	});
	// The most that a curve leaves its chord goes with its second derivative, and with the square of the step.
	const bent = degree * (degree - 1) * Math.max(0, ...bends) * size;
	const count = Math.max(1, Math.ceil(Math.sqrt(bent / (8 * nearness))));
	for (let step = 1; step <= count; step++) lineTo(pointAt(points, step / count));
}

/** De Casteljau: a point of a curve lies between points of two curves that are simpler by one. */
function pointAt(points: readonly Point[], share: number): Point {
	const [first, ...rest] = points;
	if (!first) throw new Error('A curve has points.');
	if (rest.length === 0) return first;
	const one = pointAt(points.slice(0, -1), share);
	const other = pointAt(rest, share);
	return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}

/** Draws an arc of an ellipse that is not turned as lines: https://www.w3.org/TR/SVG2/implnote.html#ArcImplementationNotes */
function bow(
	start: Point,
	end: Point,
	[wide = 0, high = 0, turned = 0, large = 0, clockwise = 0]: readonly number[],
	size: number,
	lineTo: (point: Point) => void,
): void {
	if (turned !== 0 && wide !== high) throw new Error('Not a known outline: a turned ellipse');
	// On a circle of radius 1: half of the way, and how far its middle is from the centre.
	const half = { x: (end.x - start.x) / 2 / wide, y: (end.y - start.y) / 2 / high };
	const length = Math.hypot(half.x, half.y);
	if (!(length > 0)) {
		lineTo(end);
		return;
	}
	// Too small a radius grows until the arc reaches.
	const grown = Math.max(1, length);
	const off = Math.sqrt(Math.max(0, grown ** 2 - length ** 2)) / length;
	const side = large === clockwise ? -off : off;
	const centre = { x: half.x - side * half.y, y: half.y + side * half.x };
	const begin = Math.atan2(-centre.y, -centre.x);
	let turn = Math.atan2(2 * half.y - centre.y, 2 * half.x - centre.x) - begin;
	if (clockwise === 1 && turn < 0) turn += 2 * Math.PI;
	if (clockwise === 0 && turn > 0) turn -= 2 * Math.PI;
	const radius = Math.max(wide, high) * grown * size;
	const count = Math.max(1, Math.ceil(Math.abs(turn) / Math.sqrt((8 * nearness) / radius)));
	for (let step = 1; step < count; step++) {
		const angle = begin + (turn * step) / count;
		lineTo({
			x: start.x + wide * (centre.x + grown * Math.cos(angle)),
			y: start.y + high * (centre.y + grown * Math.sin(angle)),
		});
	}
	lineTo(end);
}
