import { scaleLinear } from 'd3-scale';
import { type Ticks, zoneTicks } from '../../campaign/zone-ticks.ts';
import type { Stretch } from './posts-over-time.ts';

/** What the height of a bar counts in. */
export type RateUnit = 'hour' | 'day';

/** A moment that stands out in the chart. */
export interface ChartMark<Name extends string = string> {
	name: Name;
	/** Milliseconds since 1970. */
	at: number;
}

/** A chart as coordinates of a drawing, `width` by `height`, with its upper left corner at 0 0. */
export interface ChartPicture<Name extends string = string> {
	width: number;
	height: number;
	bars: { x: number; y: number; width: number; height: number }[];
	/** The line that the bars stand on. */
	base: { x1: number; x2: number; y: number };
	/** Thin lines with their value, without the base. */
	lines: { y: number; value: number }[];
	ticks: { x: number; at: number }[];
	tickUnit: Ticks['unit'];
	/** Each mark has a row of its own for its words, so that no two lie on each other. */
	marks: {
		name: Name;
		at: number;
		x: number;
		/** The line on which its words stand. */
		y: number;
		/** Whether the words stand behind the line or before it. */
		side: 'start' | 'end';
		/** It lies so much later that it stands at the edge. */
		beyond: boolean;
	}[];
}

const hour = 3_600_000;

/** A chart of bars by the hour for up to three days, by the day for all that is longer. */
export function rateUnitOf(bars: readonly Stretch[]): RateUnit {
	const [from = 0, to = 0] = [bars[0]?.from, bars.at(-1)?.to];
	return to - from <= 72 * hour ? 'hour' : 'day';
}

/** How many posts came in an hour or a day of a bar, on average. */
export function rateOf({ from, to, posts }: Stretch, unit: RateUnit): number {
	return posts / ((to - from) / (unit === 'hour' ? hour : 24 * hour));
}

const width = 400;
const height = 240;
const edges = { left: 36, right: 12, bottom: 26, row: 20 };

/** How far behind the last bar a mark may lie, as a share of the bars' time, before it is put at the edge. */
const reach = 0.6;

/** Draws bars, which must not overlap, with the moments that stand out; gives nothing where there is no time to draw. */
export function drawChart<Name extends string>(
	bars: readonly Stretch[],
	unit: RateUnit,
	marks: readonly ChartMark<Name>[],
	zone: string,
): ChartPicture<Name> | undefined {
	const [first, last] = [bars[0], bars.at(-1)];
	if (!first || !last || last.to <= first.from) return undefined;
	const span = (last.to - first.from) * reach;
	const known = marks.filter(({ at }) => at >= first.from - span);
	const isFar = ({ at }: { at: number }) => at > last.to + span;
	// What stands at the edge has no line of its own that words in the rows below could lie on.
	const near = [...known.filter(isFar), ...known.filter((mark) => !isFar(mark))];
	const times = near.map(({ at }) => at).filter((at) => at <= last.to + span);
	const domain = [Math.min(first.from, ...times), Math.max(last.to, ...times)] as const;
	const x = scaleLinear(domain, [edges.left, width - edges.right]).clamp(true);
	const top = near.length * edges.row + 6;
	const base = height - edges.bottom;
	const most = Math.max(...bars.map((bar) => rateOf(bar, unit)));
	const y = scaleLinear([0, most > 0 ? most : 1], [base, top]).nice(3);
	const ticks = zoneTicks(domain[0], domain[1], zone, 5);
	return {
		width,
		height,
		bars: bars.map((bar) => {
			const gap = Math.min(2, (x(bar.to) - x(bar.from)) * 0.15);
			const level = y(rateOf(bar, unit));
			return {
				x: round(x(bar.from) + gap / 2),
				y: round(level),
				width: round(x(bar.to) - x(bar.from) - gap),
				height: round(base - level),
			};
		}),
		base: { x1: edges.left, x2: width - edges.right, y: base },
		lines: y
			.ticks(3)
			.filter((value) => value > 0)
			.map((value) => ({ y: round(y(value)), value })),
		ticks: ticks.at.map((at) => ({ x: round(x(at)), at })),
		tickUnit: ticks.unit,
		marks: near.map(({ name, at }, index) => ({
			name,
			at,
			x: round(x(at)),
			y: index * edges.row + 14,
			side: x(at) > width * 0.55 ? 'end' : 'start',
			beyond: at > domain[1],
		})),
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
