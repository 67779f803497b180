import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Canvas, fillOutlines, makeCanvas, TooManyColours } from '../../src/images/canvas.ts';
import { flattenPath } from '../../src/images/outline.ts';

function fill(canvas: Canvas, path: string, colour: string, x = 0, y = 0): void {
	fillOutlines(canvas, [{ outline: flattenPath(path, [1, 0, 0, 1, 0, 0]), x, y }], colour);
}

/** The colours of a canvas, row by row, as they are written. */
function coloursOf({ rows, width, height, colours }: Canvas): string[] {
	return Array.from({ length: height }, (_, row) =>
		Array.from({ length: width }, (_, column) => {
			const colour = colours[rows[row * (width + 1) + 1 + column] ?? 0] ?? 0;
			return colour.toString(16).padStart(6, '0');
		}).join(' '),
	);
}

describe('a canvas', () => {
	test('mixes the colours of a pixel that is covered in part', () => {
		const canvas = makeCanvas(4, 3, '#000000');
		fill(canvas, 'M0.5 0.5h2.75v1.5h-2.75z', '#ffffff');
		expect(coloursOf(canvas)).toEqual([
			'404040 808080 808080 202020',
			'808080 ffffff ffffff 404040',
			'000000 000000 000000 000000',
		]);
	});

	test('leaves holes, and fills what is covered twice only once', () => {
		const canvas = makeCanvas(3, 3, '#ffffff');
		fill(canvas, 'M0 0h3v3h-3zM0 0h3v1h-3zM1 1v1h1v-1z', '#0000ff');
		expect(coloursOf(canvas)).toEqual([
			'0000ff 0000ff 0000ff',
			'0000ff ffffff 0000ff',
			'0000ff 0000ff 0000ff',
		]);
	});

	test('cuts off what lies outside of it', () => {
		const canvas = makeCanvas(2, 2, '#ffffff');
		fill(canvas, 'M-9 -9h10v10h-10z', '#123456');
		fill(canvas, 'M0 0h9v9h-9z', '#654321', 50, 50);
		fill(canvas, 'M1.5 1H40V99H1.5z', '#000000');
		expect(coloursOf(canvas)).toEqual(['123456 ffffff', 'ffffff 808080']);
	});

	test('keeps a zero before each row, as the file has it', () => {
		const canvas = makeCanvas(3, 2, '#ffffff');
		fill(canvas, 'M-5 -5h20v20h-20z', '#000000');
		expect([...canvas.rows]).toEqual([0, 1, 1, 1, 0, 1, 1, 1]);
	});

	test('says when its colours are more than a byte has numbers', () => {
		const canvas = makeCanvas(20, 20, '#000000');
		const fillAll = () => {
			for (let number = 1; number < 300; number++) {
				const colour = `#${number.toString(16).padStart(6, '0')}`;
				fill(canvas, 'M0 0h1v1h-1z', colour, number % 20, Math.floor(number / 20));
			}
		};
		expect(fillAll).toThrow(TooManyColours);
	});

	test('covers as much as there is inside an outline', () => {
		const number = fc.double({ min: -5, max: 25, noNaN: true });
		const corner = fc.tuple(number, number);
		fc.assert(
			fc.property(corner, corner, corner, (a, b, c) => {
				const canvas = makeCanvas(40, 40, '#000000');
				const points = [a, b, c].map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`);
				fill(canvas, `M${points.join('L')}z`, '#ffffff', 8, 8);
				const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
				const covered = coloursOf(canvas)
					.flatMap((row) => row.split(' '))
					.reduce((sum, colour) => sum + Number.parseInt(colour.slice(0, 2), 16) / 255, 0);
				// Each pixel at an edge is rounded to a 16th.
				expect(Math.abs(covered - area)).toBeLessThan(3);
			}),
		);
	});
});
