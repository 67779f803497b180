import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flattenPath, type Matrix, type Outline } from '../../src/images/outline.ts';

const asWritten: Matrix = [1, 0, 0, 1, 0, 0];

/** The area inside an outline, by its lines; negative where they go round the other way. */
function areaOf({ lines }: Outline): number {
	let area = 0;
	for (let at = 0; at < lines.length; at += 4) {
		const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = lines.subarray(at, at + 4);
		area += (x0 * y1 - x1 * y0) / 2;
	}
	return area;
}

describe('outlines as lines', () => {
	test.each([
		['a box', 'M1 2h3v4h-3z', 12],
		['a box by absolute points', 'M1 2H4V6H1Z', 12],
		['a box whose lines share a letter', 'M1 2l3 0 0 4-3 0z', 12],
		['a box whose corners share a letter', 'M1 2 4 2 4 6 1 6z', 12],
		['the same from point to point', 'm1 2 3 0 0 4 -3 0z', 12],
		['numbers without a zero', 'M.5.5h.5v1h-.5z', 0.5],
		['a box that is left open', 'M1 2L4 2L4 6L1 6', 12],
		['two boxes', 'M0 0h2v2h-2zM5 5h1v1h-1z', 5],
		['a box with a hole', 'M0 0h4v4h-4zM1 1v2h2v-2z', 12],
		['a triangle by small letters', 'M10 10l4 0l-4 4z', 8],
		['a curve with one control point', 'M0 0Q5 10 10 0z', -100 / 3],
		['a curve with two', 'M0 0C0 10 10 10 10 0z', -60],
		['a circle of two arcs', 'M0 50A50 50 0 0 1 100 50A50 50 0 0 1 0 50z', Math.PI * 2500],
		['an ellipse the other way', 'M0 30a20 30 0 0 0 40 0a20 30 0 0 0 -40 0z', -Math.PI * 600],
		['three quarters of a circle', 'M50 0A50 50 0 1 1 0 50L50 50z', Math.PI * 1875],
		['an arc whose radius is too small', 'M0 0A1 1 0 0 1 20 0z', Math.PI * 50],
		['an arc to its own beginning', 'M0 0a5 5 0 0 1 0 0h2v2h-2z', 4],
		['arcs whose flags stand close', 'M0 50a50 50 0 01100 0 50 50 0 01-100 0z', Math.PI * 2500],
		['a smooth curve', 'M0 0c0 10 10 10 10 0s10-10 10 0z', 0],
		['a smooth curve by absolute points', 'M0 0C0 10 10 10 10 0S20-10 20 0z', 0],
		['a smooth curve after a line', 'M0 0L10 0S10 10 0 10z', 80],
		['as HarfBuzz writes it', 'M0,0L10,0L10,-2.5e1Q0,-25 0,0Z', -625 / 3],
	])('%s', (_, path, area) => {
		const found = areaOf(flattenPath(path, asWritten));
		expect(Math.abs(found - area)).toBeLessThan(0.5 + Math.abs(area) * 0.003);
	});

	test('stand in the box around them', () => {
		const { left, top, right, bottom } = flattenPath('M0 30a20 30 0 0 1 40 0z', asWritten);
		expect([left, top, right, bottom].map(Math.round)).toEqual([0, 0, 40, 30]);
	});

	test('are moved, turned and stretched as SVG does', () => {
		const outline = flattenPath('M0 0h10v20z', [0, 2, -3, 0, 100, 200]);
		expect([...outline.lines]).toEqual([
			...[100, 200, 100, 220],
			...[100, 220, 40, 220],
			...[40, 220, 100, 200],
		]);
	});

	test('are nearer to their curve the larger they are', () => {
		const circle = 'M0 1A1 1 0 0 1 2 1A1 1 0 0 1 0 1z';
		for (const size of [1, 10, 100, 1000]) {
			const area = areaOf(flattenPath(circle, [size, 0, 0, size, 0, 0]));
			// The ring between the circle and lines that are 0.04 pixels away at most.
			expect(Math.PI * size ** 2 - area).toBeLessThan(2 * Math.PI * size * 0.04);
		}
	});

	test('close whatever the path', () => {
		const number = fc.integer({ min: -50, max: 50 });
		const command = fc
			.tuple(fc.constantFrom('L', 'l', 'Q', 'q', 'C', 'H', 'v'), fc.array(number, { minLength: 6 }))
			.map(([letter, numbers]) => {
				const count = { L: 2, Q: 4, C: 6, H: 1, V: 1 }[letter.toUpperCase()];
				return letter + numbers.slice(0, count).join(' ');
			});
		fc.assert(
			fc.property(fc.array(command, { maxLength: 8 }), (commands) => {
				const { lines } = flattenPath(`M3 4${commands.join('')}`, asWritten);
				const ends = [lines.at(-2) ?? 3, lines.at(-1) ?? 4];
				expect(ends.map(Math.round)).toEqual([3, 4]);
			}),
		);
	});

	test.each(['M0 0T5 5', 'M0 0a2 3 9 0 1 4 0', 'M0 0a1 1 0 21 4 0', 'M0 0L1', 'M0 0L', 'M0 0z5'])(
		'%s is not read wrong, but refused',
		(path) => {
			expect(() => flattenPath(path, asWritten)).toThrow('Not a known outline');
		},
	);
});
