import { formatNumber } from '../../campaign/format.ts';
import {
	shortClock,
	shortDay,
	shortHour,
	shortMoment,
	shortSpan,
} from '../../campaign/short-time.ts';
import { networks } from '../../networks/index.ts';
import { type ChartMark, drawChart, rateOf, rateUnitOf } from '../files/chart.ts';
import {
	barsOf,
	type Step,
	type Stretch,
	stepsBetween,
	stretchesOf,
} from '../files/posts-over-time.ts';
import { type Scene, shownTime } from '../scene.ts';

/** More bars than this cannot be told apart on a phone. */
const mostBars = 60;

type MarkName = 'start' | 'answer' | 'solution';

/** The chart of posts over time, with its words and its table; nothing where there are fewer than two numbers. */
export function chartOf(scene: Scene) {
	const { campaign, words, now } = scene;
	const totals = campaign.counts
		.filter(({ at }) => at.at <= now)
		.map(({ at, network, posts }) => ({ at: at.at, network, posts }));
	if (totals.length < 2) return undefined;
	const steps = stepsBetween(totals, campaign.starts?.at);
	const bars = barsOf(stretchesOf(steps), mostBars);
	const fell = steps.some(({ more }) => more !== undefined && more < 0);
	return shownChart(scene, bars, {
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
	about: { how: string; notes: string[]; table: ChartTable },
) {
	const { campaign, words, wordsLang } = scene;
	const { timezone: zone } = campaign;
	const { chart } = words.progress;
	const picture = drawChart(bars, marksOf(scene), zone);
	const highest = highestOf(bars);
	if (!picture || !highest) return undefined;
	const unit = rateUnitOf(bars);
	const [last] = bars.slice(-1);
	const total = bars.reduce((sum, { posts }) => sum + posts, 0);
	const most = chart.most[unit](
		shortSpan(highest.from, highest.to, zone, wordsLang),
		formatRate(rateOf(highest, unit), wordsLang),
	);
	const sum = words.progress.total(formatNumber(Math.round(total), wordsLang));
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

function highestOf(bars: readonly Stretch[]): Stretch | undefined {
	const unit = rateUnitOf(bars);
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
	const midnight = shortClock(at, zone, 'en-gb') === '0:00';
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
			const name = Object.values(networks).find(({ id }) => id === step.network)?.label;
			return {
				datetime,
				cells: [text, name ?? step.network, formatNumber(step.posts, wordsLang), more],
			};
		}),
	};
}
