import { type Coverage, type FontShelf, nearestWeight } from './choose-fonts.ts';
import { emojiIn } from './emoji-in.ts';
import { displayFamilies, otherFamilies, textFamilies } from './families.ts';
import type { FileMetrics, FontMetrics } from './font-file.ts';
import type { MeasuredFont } from './typeface.ts';

/**
 * The measures of all fonts of a shelf as plain data: what a browser needs to find out whether a text fits, without the
 * fonts themselves.
 */
export interface LetterTable {
	families: Record<string, { weights: readonly number[]; subsets: Record<string, SubsetTable> }>;
	/** The code points of all emoji that have a picture. */
	emoji: string[];
}

/** The letters of one file in each of its weights. */
interface SubsetTable {
	/** Code points in pairs: how many are left out, how many follow each other. */
	points: number[];
	/** Those of them that the file has without being asked for. */
	extra: number[];
	/** The units that advances are whole numbers of. */
	unitsPerEm: number;
	/** By the weight: advances in pairs, how wide and for how many letters in a row. */
	advances: Record<number, number[]>;
}

/** A font whose measures were read from its file. */
interface FileFont extends MeasuredFont {
	metrics: FileMetrics;
}

/** The weights that the faces want. */
const wantedWeights = new Set(
	[...Object.values(displayFamilies), ...Object.values(textFamilies)].map(({ weight }) => weight),
);

const families = new Set<string>([
	...Object.values(displayFamilies).map(({ package: name }) => name),
	...Object.values(textFamilies).map(({ package: name }) => name),
	...otherFamilies,
]);

/** Writes down the measures of all fonts of a shelf. */
export function tableOf(
	shelf: Pick<FontShelf<FileFont>, 'coverage' | 'font'>,
	emoji: string[],
): LetterTable {
	const table: LetterTable = { families: {}, emoji };
	for (const family of families) {
		const coverage = shelf.coverage(family);
		if (!coverage) continue;
		const weights = [...wantedWeights].map((weight) => nearestWeight(coverage.weights, weight));
		const subsets = coverage.subsets.map(({ name, ranges }) => {
			const fonts = new Map(weights.map((weight) => [weight, shelf.font(family, name, weight)]));
			return [name, subsetTable(fonts, ranges)] as const;
		});
		table.families[family] = {
			weights: [...new Set(weights)],
			subsets: Object.fromEntries(subsets),
		};
	}
	return table;
}

function subsetTable(
	fonts: ReadonlyMap<number, FileFont>,
	declared: Coverage['subsets'][number]['ranges'],
): SubsetTable {
	const [first] = fonts.values();
	const points = (first?.metrics.ranges() ?? []).flatMap(([low, high]) =>
		Array.from({ length: high - low + 1 }, (_, index) => low + index).filter(
			(code) => first?.metrics.glyphOf(code) !== 0,
		),
	);
	const gaps: number[] = [];
	points.forEach((code, index) => {
		const gap = code - (points[index - 1] ?? -1) - 1;
		if (gap > 0 || index === 0) gaps.push(gap, 1);
		else gaps[gaps.length - 1] = (gaps.at(-1) ?? 0) + 1;
	});
	const advances = [...fonts].map(([weight, { metrics }]) => {
		const units = points.map((code) =>
			Math.round(metrics.advanceOf(metrics.glyphOf(code)) * metrics.unitsPerEm),
		);
		return [weight, inRuns(units)] as const;
	});
	return {
		points: gaps,
		extra: points.filter((code) => !declared.some(([low, high]) => code >= low && code <= high)),
		unitsPerEm: first?.metrics.unitsPerEm ?? 1000,
		advances: Object.fromEntries(advances),
	};
}

/** Writes equal numbers that follow each other once, with their number. */
function inRuns(numbers: readonly number[]): number[] {
	const runs: number[] = [];
	for (const number of numbers) {
		if (runs.at(-2) === number) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
		else runs.push(number, 1);
	}
	return runs;
}

/** Gives the shelf that a table was written from; its emoji have no pictures, only names. */
export function shelfOf({ families: known, emoji }: LetterTable): FontShelf<MeasuredFont> {
	const names = new Set(emoji);
	const fonts = new Map<string, MeasuredFont>();
	const coverages = new Map(
		Object.entries(known).map(([family, { weights, subsets }]) => [
			family,
			{
				weights,
				subsets: Object.entries(subsets).map(([name, subset]) => ({
					name,
					ranges: rangesOf(subset),
				})),
			},
		]),
	);
	return {
		coverage: (family) => coverages.get(family),
		font: (family, subset, weight) => {
			const name = `${family}-${subset}-${weight}`;
			const table = known[family]?.subsets[subset];
			if (!table) throw new Error(`The table has no font "${name}".`);
			const font = fonts.get(name) ?? { name, metrics: metricsOf(table, weight) };
			fonts.set(name, font);
			return font;
		},
		emoji: (text) => emojiIn(text, (codePoints) => (names.has(codePoints) ? '' : undefined)),
	};
}

/** The ranges of code points for which a file is asked. */
function rangesOf({ points, extra }: SubsetTable): [number, number][] {
	const unasked = new Set(extra);
	const asked = codePointsOf(points).filter((code) => !unasked.has(code));
	const ranges: [number, number][] = [];
	for (const code of asked) {
		const last = ranges.at(-1);
		if (last && last[1] === code - 1) last[1] = code;
		else ranges.push([code, code]);
	}
	return ranges;
}

function codePointsOf(points: readonly number[]): number[] {
	const codes: number[] = [];
	let next = 0;
	for (let at = 0; at < points.length; at += 2) {
		next += points[at] ?? 0;
		for (let count = points[at + 1] ?? 0; count > 0; count--) codes.push(next++);
	}
	return codes;
}

function metricsOf({ points, unitsPerEm, advances }: SubsetTable, weight: number): FontMetrics {
	const runs = advances[weight] ?? [];
	const widths = runs.flatMap((width, index) =>
		index % 2 === 0 ? Array<number>(runs[index + 1] ?? 0).fill(width / unitsPerEm) : [],
	);
	const advanceOf = new Map(codePointsOf(points).map((code, index) => [code, widths[index] ?? 0]));
	return {
		// A letter's number is its code point: there is nothing to draw here.
		glyphOf: (codePoint) => (advanceOf.has(codePoint) ? codePoint : 0),
		advanceOf: (glyph) => advanceOf.get(glyph) ?? 0,
	};
}
