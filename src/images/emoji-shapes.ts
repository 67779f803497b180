/** Emoji as flat shapes, as far as their pictures are no more than that: then they are filled like everything else. */
import { flattenPath } from './outline.ts';

/** A shape of a picture: its outline as SVG path data, and the colour that fills it, `#rrggbb`. */
export interface FlatShape {
	path: string;
	fill: string;
}

/** An emoji's shapes from the lowest to the uppermost, and the side of the square that they are drawn in. */
export interface FlatPicture {
	side: number;
	shapes: FlatShape[];
}

const start = /^<svg xmlns="[^"]*" viewBox="0 0 (\d+) \1">/;
const tag = /<(\/?)(\w+)((?: [\w-]+="[^"]*")*)\s*(\/?)>/g;
const colour = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** What is known of the elements that are read; with any other attribute a picture is more than flat. */
const attributes: Readonly<Record<string, readonly string[]>> = {
	g: ['fill'],
	path: ['fill', 'd'],
	circle: ['fill', 'cx', 'cy', 'r', 'transform'],
	ellipse: ['fill', 'cx', 'cy', 'rx', 'ry', 'transform'],
};

/** Reads an emoji's picture, a `data:` address of an SVG; undefined where it has more than filled shapes in it. */
export function flatPictureOf(address: string): FlatPicture | undefined {
	const svg = atob(address.slice(address.indexOf(',') + 1));
	const side = Number(start.exec(svg)?.[1] ?? 0);
	const body = svg.replace(start, '').replace(/<\/svg>$/, '');
	if (side === 0 || body.replace(tag, '').trim() !== '') return undefined;
	const shapes: FlatShape[] = [];
	const fills = ['#000'];
	for (const [, closes = '', name = '', written = '', isEmpty = ''] of body.matchAll(tag)) {
		if (closes) {
			fills.pop();
			continue;
		}
		const values = Object.fromEntries(
			Array.from(written.matchAll(/ ([\w-]+)="([^"]*)"/g), ([, key = '', value = '']) => [
				key,
				value,
			]),
		);
		const allowed = attributes[name];
		const fill = values.fill ?? fills.at(-1) ?? '';
		if (!allowed || !Object.keys(values).every((key) => allowed.includes(key))) return undefined;
		if (!colour.test(fill)) return undefined;
		if (name === 'g') {
			if (!isEmpty) fills.push(fill);
			continue;
		}
		if (!isEmpty) return undefined;
		const path = name === 'path' ? values.d : roundPath(values);
		if (path === undefined) return undefined;
		shapes.push({ path, fill: longColour(fill) });
	}
	return shapes.every(({ path }) => isKnownPath(path)) ? { side, shapes } : undefined;
}

function isKnownPath(path: string): boolean {
	try {
		flattenPath(path, [1, 0, 0, 1, 0, 0]);
		return true;
	} catch {
		return false;
	}
}

/** A quarter of a circle by a curve: how far its control points are from its ends. */
const quarter = 0.5523;
const roundPoints = [
	...[1, 0, 1, quarter, quarter, 1, 0, 1, -quarter, 1, -1, quarter, -1, 0],
	...[-1, -quarter, -quarter, -1, 0, -1, quarter, -1, 1, -quarter, 1, 0],
];

/** A circle or an ellipse as four curves, turned where it is turned; undefined where it is transformed otherwise. */
function roundPath(values: Readonly<Record<string, string>>): string | undefined {
	const { cx = '0', cy = '0', r = '0', rx = r, ry = r, transform = 'rotate(0 0 0)' } = values;
	const turn = /^rotate\((-?[\d.]+) (-?[\d.]+) (-?[\d.]+)\)$/.exec(transform)?.slice(1);
	if (!turn) return undefined;
	const [degrees = 0, x = 0, y = 0] = turn.map(Number);
	const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
	const points = Array.from({ length: roundPoints.length / 2 }, (_, index) => {
		const right = Number(cx) + Number(rx) * (roundPoints[index * 2] ?? 0) - x;
		const down = Number(cy) + Number(ry) * (roundPoints[index * 2 + 1] ?? 0) - y;
		return `${x + cos * right - sin * down} ${y + sin * right + cos * down}`;
	});
	return `M${points[0]}C${points.slice(1).join(' ')}z`;
}

function longColour(written: string): string {
	return written.length === 7 ? written : written.replace(/[\da-f]/gi, (digit) => digit + digit);
}
