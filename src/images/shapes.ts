import encodeQR from 'qr';
import type { Shape } from './elements.ts';

/** How a band of stripes looks: its colours, and the ground that its teeth are cut from. */
export interface BandColours {
	base: string;
	stripe: string;
	ground: string;
}

/** Which edge of a band is cut into teeth, as a sweet's wrapper is. */
export type TeethEdge = 'right' | 'bottom' | 'top';

/** Draws a band of diagonal stripes with one toothed edge; `teeth` is the depth of the teeth in pixels. */
export function bandShapes(
	width: number,
	height: number,
	{ base, stripe, ground }: BandColours,
	edge: TeethEdge,
	teeth: number,
	pitch: number,
): Shape[] {
	const thick = pitch / 2;
	// The stripes end at a plain hem, which carries the teeth.
	const hem = teeth * 2;
	const across = (edge === 'right' ? width : height) - hem;
	const from = edge === 'top' ? hem : 0;
	let stripes = '';
	if (edge === 'right') {
		for (let y = -pitch; y < height + across; y += pitch) {
			stripes += `M0 ${y}L${across} ${y - across}v${thick}L0 ${y + thick}z`;
		}
	} else {
		for (let x = -across - pitch; x < width; x += pitch) {
			stripes += `M${x} ${from + across}L${x + across} ${from}h${thick}L${x + thick} ${from + across}z`;
		}
	}
	return [
		{ path: `M0 0h${width}v${height}h${-width}z`, fill: base },
		{ path: stripes, fill: stripe },
		{ path: teethPath(width, height, edge, teeth), fill: ground },
	];
}

/** Draws the triangles that are cut out of an edge. */
function teethPath(width: number, height: number, edge: TeethEdge, depth: number): string {
	const length = edge === 'right' ? height : width;
	const count = Math.round(length / (depth * 2));
	const step = length / count;
	let path = '';
	for (let index = 0; index < count; index++) {
		const from = rounded(index * step);
		const middle = rounded((index + 0.5) * step);
		const to = rounded((index + 1) * step);
		if (edge === 'right') path += `M${width} ${from}L${width - depth} ${middle}L${width} ${to}z`;
		else if (edge === 'bottom')
			path += `M${from} ${height}L${middle} ${height - depth}L${to} ${height}z`;
		else path += `M${from} 0L${middle} ${depth}L${to} 0z`;
	}
	return path;
}

/** Draws a sheet whose upper edge is toothed: the paper that comes out of the wrapper. */
export function sheetShape(width: number, height: number, teeth: number, fill: string): Shape {
	const count = Math.round(width / (teeth * 2));
	const step = width / count;
	let path = `M0 ${teeth}`;
	for (let index = 0; index < count; index++) {
		path += `L${rounded((index + 0.5) * step)} 0L${rounded((index + 1) * step)} ${teeth}`;
	}
	return { path: `${path}V${height}H0z`, fill };
}

/** Draws a speech bubble with its tail under the lower edge, `tail` pixels deep, `tailAt` from the left. */
export function bubbleShape(
	width: number,
	height: number,
	radius: number,
	tail: number,
	tailAt: number,
	fill: string,
): Shape {
	const corner = (x: number, y: number) =>
		radius === 0 ? '' : `a${radius} ${radius} 0 0 1 ${x} ${y}`;
	const across = width - 2 * radius;
	const down = height - 2 * radius;
	const path = [
		`M${radius} 0h${across}`,
		corner(radius, radius),
		`v${down}`,
		corner(-radius, radius),
		tail === 0 ? '' : `H${tailAt + tail * 1.3}L${tailAt} ${height + tail}V${height}`,
		`H${radius}`,
		corner(-radius, -radius),
		`v${-down}`,
		corner(radius, -radius),
		'z',
	];
	return { path: path.join(''), fill };
}

/** Draws the inside of a box's outline, the other way round: a hole in the box, `line` pixels from its edges. */
export function holePath(
	{ width, height }: { width: number; height: number },
	radius: number,
	line: number,
): string {
	const inner = Math.max(0, radius - line);
	const corner = (x: number, y: number) =>
		inner === 0 ? '' : `a${inner} ${inner} 0 0 0 ${x} ${y}`;
	const across = width - 2 * (line + inner);
	const down = height - 2 * (line + inner);
	const path = [
		...[`M${line + inner} ${line}`, corner(-inner, inner), `v${down}`, corner(inner, inner)],
		...[`h${across}`, corner(inner, -inner), `v${-down}`, corner(-inner, -inner), 'z'],
	];
	return path.join('');
}

/** What a seal shows. */
export type SealSign = 'tick' | 'smile' | 'heart';

const signs: Readonly<Record<SealSign, string>> = {
	tick: 'M26 52l9-9 11 11 20-21 9 9-29 30z',
	smile:
		'M28 55h44a22 21 0 0 1-44 0zM38 33a5.500 7 0 0 1 0 14a5.500 7 0 0 1 0-14zM62 33a5.500 7 0 0 1 0 14a5.500 7 0 0 1 0-14z',
	heart: 'M50 76L28 54a15.300 15.300 0 0 1 22-21.500a15.300 15.300 0 0 1 22 21.500z',
};

/** Draws a scalloped seal with its sign, on a grid of 100 by 100. */
export function sealShapes(sign: SealSign, ground: string, fill: string): Shape[] {
	const scallops = 18;
	const radius = 42;
	const bow = rounded(Math.sin(Math.PI / scallops) * radius);
	const point = (index: number) => {
		const angle = (index / scallops) * 2 * Math.PI;
		return `${rounded(50 + radius * Math.sin(angle))} ${rounded(50 - radius * Math.cos(angle))}`;
	};
	let path = `M${point(0)}`;
	for (let index = 1; index <= scallops; index++) path += `A${bow} ${bow} 0 0 1 ${point(index)}`;
	return [
		{ path: `${path}z`, fill: ground },
		{ path: signs[sign], fill },
	];
}

/** A QR code: its modules as path data on a grid of `modules` by `modules`, without the quiet zone. */
export interface QrCode {
	path: string;
	modules: number;
}

/** Encodes a text as a QR code that still reads with 15 % of it lost; throws where the text is too long for one. */
export function qrCode(text: string): QrCode {
	if (lastCode?.text !== text) lastCode = { text, code: encode(text) };
	return lastCode.code;
}

/** The newest code: all sizes of a campaign share one. */
let lastCode: { text: string; code: QrCode } | undefined;

function encode(text: string): QrCode {
	// The package always adds a border; cards leave the quiet zone themselves.
	const framed = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
	const rows = framed.slice(1, -1).map((row) => row.slice(1, -1));
	let path = '';
	rows.forEach((row, y) => {
		for (let x = 0; x < row.length; x++) {
			if (!row[x]) continue;
			let end = x;
			while (row[end]) end++;
			path += `M${x} ${y}h${end - x}v1h${x - end}z`;
			x = end;
		}
	});
	return { path, modules: rows.length };
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
