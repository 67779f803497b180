import type { Counted, CountedNetwork, CountedPeriod } from '../campaign/counted.ts';
import { type Counts, type CountsRow, type CountsSource, lastOf } from './schema.ts';

function periodOf(row: CountsRow): CountedPeriod {
	const last = lastOf(row);
	return {
		at: Date.parse(row.at),
		posts: row.posts,
		gone: last && last.read > row.read ? Math.max(0, row.posts - last.posts) : 0,
		partly: last === undefined,
	};
}

/** Several sources of one network: the one that shows most counts, as all show some of the same posts. */
function strongest(sources: readonly CountsSource[], span: CountsSource['span']): CountedPeriod[] {
	const found = new Map<number, CountedPeriod>();
	for (const source of sources) {
		if (source.span !== span) continue;
		for (const row of source.rows) {
			const period = periodOf(row);
			const before = found.get(period.at) ?? period;
			found.set(period.at, {
				at: period.at,
				posts: Math.max(before.posts, period.posts),
				gone: Math.max(before.gone, period.gone),
				partly: before.partly && period.partly,
			});
		}
	}
	return [...found.values()].sort((a, b) => a.at - b.at);
}

/** Raises hours to what all sources showed together. */
function raised(
	hours: readonly CountedPeriod[],
	together: readonly Counts['together'][number][],
): CountedPeriod[] {
	const found = new Map(hours.map((period) => [period.at, period]));
	for (const { at: name, posts } of together) {
		const at = Date.parse(name);
		const before = found.get(at) ?? { at, posts: 0, gone: 0, partly: false };
		found.set(at, { ...before, posts: Math.max(before.posts, posts) });
	}
	return [...found.values()].sort((a, b) => a.at - b.at);
}

function networkOf(network: CountedNetwork['network'], counts: Counts): CountedNetwork {
	const sources = counts.sources.filter((source) => source.network === network);
	const together = counts.together.filter((entry) => entry.network === network);
	return {
		network,
		hours: raised(strongest(sources, 'hour'), together),
		days: strongest(sources, 'day'),
		readAt: Math.max(...sources.map(({ read }) => Date.parse(read))),
		sources: [...new Set(sources.map(({ where }) => new URL(where).hostname))].sort(),
	};
}

/** What a counts file says, as plain numbers: one entry a network. */
export function countedOf(counts: Counts): Counted {
	const networks = [...new Set(counts.sources.map(({ network }) => network))];
	return networks.map((network) => networkOf(network, counts));
}
