import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	contrastRatio,
	hasOneScheme,
	leastContrast,
	nearestReadable,
	themeOnWhite,
	themeSchema,
	themes,
} from '../../src/campaign/theme.ts';
import { problemsOf } from './problems.ts';

const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);

test.each([
	['#000000', '#ffffff', 21],
	['#ffffff', '#000000', 21],
	['#777777', '#ffffff', 4.48],
	['#767676', '#ffffff', 4.54],
	['#ff0000', '#ffffff', 4],
	['#0000ff', '#ffffff', 8.59],
	['#123456', '#123456', 1],
])('The contrast of %s and %s is %d', (first, second, ratio) => {
	expect(contrastRatio(first, second)).toBeCloseTo(ratio, 2);
});

describe('the theme that ships', () => {
	test.each(Object.entries(themes))('%s passes', (name, theme) => {
		expect(themeSchema.parse(name)).toEqual(theme);
		expect(contrastRatio(theme.ink, theme.paper)).toBeGreaterThanOrEqual(leastContrast);
		expect(contrastRatio(theme.accent, theme.paper)).toBeGreaterThanOrEqual(leastContrast);
		expect(contrastRatio(theme.ink, theme.accent2)).toBeGreaterThanOrEqual(leastContrast);
	});
});

test('The nearest readable colour can be read, and one that could be read stays as it is', () => {
	fc.assert(
		fc.property(colour, colour, (letters, ground) => {
			const nearest = nearestReadable(letters, ground);
			expect(contrastRatio(nearest, ground)).toBeGreaterThanOrEqual(leastContrast);
			if (contrastRatio(letters, ground) >= leastContrast) expect(nearest).toBe(letters);
		}),
		{ numRuns: 500 },
	);
});

test('Only a theme whose letters are its darkest colour has a second scheme for the night', () => {
	expect(Object.values(themes).filter(hasOneScheme)).toEqual([]);
	expect(hasOneScheme({ ...themes.candy, ink: '#ffffff', paper: '#101010' })).toBe(true);
});

test('On white paper every theme that is accepted can be read, and those that ship stay as they are', () => {
	for (const theme of Object.values(themes)) expect(themeOnWhite(theme)).toBe(theme);
	const accepted = fc
		.record({ accent: colour, accent2: colour, ink: colour, paper: colour })
		.map((values) => themeSchema.safeParse(values).data)
		.filter((theme) => theme !== undefined);
	fc.assert(
		fc.property(accepted, (theme) => {
			const { accent, accent2, ink, paper } = themeOnWhite(theme);
			const read = [
				[ink, '#ffffff'],
				[accent, '#ffffff'],
				[paper, accent],
				[ink, accent2],
			] as const;
			for (const [letters, ground] of read) {
				expect(contrastRatio(letters, ground)).toBeGreaterThanOrEqual(leastContrast);
			}
		}),
		{ numRuns: 200 },
	);
});

test('Values that are left out come from the default theme', () => {
	expect(themeSchema.parse({ shape: 'square', accent: '#AA0033' })).toEqual({
		...themes.candy,
		shape: 'square',
		accent: '#aa0033',
	});
});

test.each([
	[{ ink: 'red' }, ['ink: badColour {"found":"red"}']],
	[{ ink: '#fff' }, ['ink: badColour {"found":"#fff"}']],
	[{ paper: '#12345g' }, ['paper: badColour {"found":"#12345g"}']],
	[{ acent: '#000000' }, [': unrecognized_keys acent']],
	['kandy', ['name: invalid_value']],
	[{ font: 'Comic Sans' }, ['font: invalid_value']],
	[{ shape: 'oval' }, ['shape: invalid_value']],
	[
		{ ink: '#dddddd', paper: '#ffffff', accent2: '#ffffff' },
		[
			'ink: lowContrast {"first":"ink #dddddd","second":"paper #ffffff","ratio":1.3,"corrected":"ink: \\"#757575\\""}',
		],
	],
	[
		{ accent: '#ff8800', paper: '#ffffff' },
		[
			'accent: lowContrast {"first":"accent #ff8800","second":"paper #ffffff","ratio":2.3,"corrected":"accent: \\"#b35f00\\""}',
		],
	],
])('%j is refused', (written, expected) => {
	expect(problemsOf(themeSchema, written)).toEqual(expected);
});

test('Whoever follows the corrections gets a theme that passes', () => {
	const written = fc.record({ ink: colour, paper: colour, accent: colour, accent2: colour });
	fc.assert(
		fc.property(written, (colours) => {
			const corrections = problemsOf(themeSchema, colours).flatMap((problem) => [
				...problem.matchAll(/(\w+): \\"(#\w{6})/g),
			]);
			const mended = corrections.map(([, name = '', value = '']) => [name, value]);
			const theme = { ...colours, ...Object.fromEntries(mended) };
			expect(problemsOf(themeSchema, theme)).toEqual([]);
		}),
	);
});
