import { dailyOf, hourlyOf, totalsOf } from '../../campaign/counted.ts';
import { formatDay, formatNumber } from '../../campaign/format.ts';
import { shortDay, shortHour, shortMoment, shortSpan } from '../../campaign/short-time.ts';
import { isoTime } from '../../campaign/time.ts';
import { networks } from '../../networks/index.ts';
import { type Scene, shownTime } from '../../scene/scene.ts';
import { type ChartMark, drawChart, type RateUnit, rateOf, rateUnitOf } from '../files/chart.ts';
import {
	barsOf,
	type Step,
	type Stretch,
	stepsBetween,
	stretchesOf,
} from '../files/posts-over-time.ts';

/** More bars than this cannot be told apart on a phone. */
const mostBars = 60;

const hour = 3_600_000;

type MarkName = 'start' | 'answer' | 'solution';

/** The chart of posts over time, with its words and its table; nothing where there are fewer than two numbers. */
export function chartOf(scene: Scene) {
	const read = readPeriods(scene);
	return read && sumOf(read.bars) >= handTotal(scene) ? readChart(scene, read) : handChart(scene);
}

/** What was read from networks by the hour or, where that is not known or too much, by the day. */
function readPeriods({ campaign, now }: Scene): { unit: RateUnit; bars: Stretch[] } | undefined {
	const period = (length: number) => (each: { at: number; posts: number }) => ({
		from: each.at,
		to: each.at + length,
		posts: each.posts,
	});
	const hours = hourlyOf(campaign.counted, now).map(period(hour));
	const days = dailyOf(campaign.counted, now).map(period(24 * hour));
	const byHour = rateUnitOf(hours) === 'hour' && sumOf(hours) >= sumOf(days);
	const bars = byHour ? hours : days;
	return bars.length < 2 ? undefined : { unit: byHour ? 'hour' : 'day', bars };
}

function sumOf(bars: readonly Stretch[]): number {
	return bars.reduce((sum, { posts }) => sum + posts, 0);
}

function handTotal({ campaign, now }: Scene): number {
	return totalsOf(undefined, campaign.counts, now).reduce((sum, { posts }) => sum + posts, 0);
}

function readChart(scene: Scene, { unit, bars }: { unit: RateUnit; bars: Stretch[] }) {
	const { words, wordsLang } = scene;
	const { chart, posts } = words.progress;
	return shownChart(scene, barsOf(bars, mostBars), unit, {
		how: chart.how[unit],
		notes: [],
		table: {
			heads: [
				{ text: chart.period[unit], figure: false },
				{ text: posts, figure: true },
			],
			rows: bars.map((bar) => {
				const { text, datetime } =
					unit === 'hour' ? shownTime(scene, bar.from) : utcDay(scene, bar);
				return { datetime, cells: [text, formatNumber(bar.posts, wordsLang)] };
			}),
		},
	});
}

function utcDay({ wordsLang }: Scene, { from }: Stretch) {
	return {
		text: formatDay(from, 'UTC', wordsLang),
		datetime: isoTime(from, 'UTC').slice(0, 10),
	};
}

function handChart(scene: Scene) {
	const { campaign, words, now } = scene;
	const totals = campaign.counts
		.filter(({ at }) => at.at <= now)
		.map(({ at, network, posts }) => ({ at: at.at, network, posts }));
	if (totals.length < 2) return undefined;
	const steps = stepsBetween(totals, campaign.starts?.at);
	const bars = barsOf(stretchesOf(steps), mostBars);
	const fell = steps.some(({ more }) => more !== undefined && more < 0);
	return shownChart(scene, bars, rateUnitOf(bars), {
		how: words.progress.chart.how.hand,
		notes: fell ? [words.progress.chart.fell] : [],
		table: handTable(scene, steps),
	});
}

interface ChartTable {
	heads: { text: string; figure: boolean }[];
	rows: { datetime: string; cells: string[] }[];
}

function shownChart(
	scene: Scene,
	bars: readonly Stretch[],
	unit: RateUnit,
	about: { how: string; notes: string[]; table: ChartTable },
) {
	const { campaign, words, wordsLang } = scene;
	const { timezone: zone } = campaign;
	const { chart } = words.progress;
	const picture = drawChart(bars, unit, marksOf(scene), zone);
	const highest = highestOf(bars, unit);
	if (!picture || !highest) return undefined;
	const [last] = bars.slice(-1);
	const most = chart.most[unit](
		shortSpan(highest.from, highest.to, zone, wordsLang),
		formatRate(rateOf(highest, unit), wordsLang),
	);
	const sum = words.progress.total(Math.round(sumOf(bars)));
	return {
		heading: chart.heading[unit],
		says: `${most} ${chart.total(sum, shownTime(scene, last?.to ?? 0).text)}`,
		notes: [about.how, ...about.notes],
		width: picture.width,
		height: picture.height,
		bars: picture.bars,
		base: picture.base,
		lines: picture.lines.map(({ y, value }) => ({ y, text: formatRate(value, wordsLang) })),
		ticks: picture.ticks.map(({ x, at }) => ({ x, text: tickText(scene, picture.tickUnit, at) })),
		marks: picture.marks.map(({ name, at, beyond, ...place }) => ({
			...place,
			beyond,
			text: markText(scene, name, at, beyond),
		})),
		table: { summary: chart.table, ...about.table },
	};
}

/** Launch, first answer and first solution, as far as they have come. */
function marksOf({ campaign, now, answeredAt, solvedAt }: Scene): ChartMark<MarkName>[] {
	const starts = campaign.starts?.at;
	const marks: { name: MarkName; at: number | undefined }[] = [
		{ name: 'start', at: starts },
		{ name: 'answer', at: answeredAt },
		{ name: 'solution', at: solvedAt },
	];
	return marks.flatMap(({ name, at }) => (at !== undefined && at <= now ? [{ name, at }] : []));
}

function highestOf(bars: readonly Stretch[], unit: RateUnit): Stretch | undefined {
	return bars.reduce<Stretch | undefined>(
		(best, bar) => (!best || rateOf(bar, unit) > rateOf(best, unit) ? bar : best),
		undefined,
	);
}

/** A rate as people say it: whole numbers, tenths only where there is little. */
function formatRate(rate: number, lang: string): string {
	return formatNumber(rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate), lang);
}

function tickText(
	{ campaign, wordsLang }: Scene,
	unit: 'hour' | 'day' | 'month',
	at: number,
): string {
	const { timezone: zone } = campaign;
	const midnight = isoTime(at, zone).slice(11, 16) === '00:00';
	return unit === 'hour' && !midnight
		? shortHour(at, zone, wordsLang)
		: shortDay(at, zone, wordsLang);
}

function markText(scene: Scene, name: MarkName, at: number, beyond: boolean): string {
	const { campaign, words, wordsLang } = scene;
	const said = words.progress.chart.mark[name];
	if (!beyond) return said;
	const moment = { at, dateOnly: false, written: '' };
	return `${said}: ${shortMoment(moment, campaign.timezone, wordsLang)}`;
}

/** Every count as it was typed, the newest first. */
function handTable(scene: Scene, steps: readonly Step[]): ChartTable {
	const { words, wordsLang } = scene;
	const { network, posts, chart } = words.progress;
	return {
		heads: [
			{ text: chart.until, figure: false },
			{ text: network, figure: false },
			{ text: posts, figure: true },
			{ text: chart.more, figure: true },
		],
		rows: steps.toReversed().map((step) => {
			const { text, datetime } = shownTime(scene, step.at);
			const more = step.more === undefined ? '–' : formatNumber(step.more, wordsLang);
			return {
				datetime,
				cells: [
					text,
					networks[step.network].label ?? step.network,
					formatNumber(step.posts, wordsLang),
					more,
				],
			};
		}),
	};
}
