import { z } from 'zod';
import { day, hour, startOf } from './periods.ts';
import type { Reading, SourceAnswer } from './reading.ts';
import { type Source, type SourceTask, timeOf } from './source.ts';
import { tagName } from './tags.ts';

/** https://docs.x.com/x-api/posts/counts/introduction */
const answerSchema = z.object({ data: z.array(z.unknown()).optional() });

const bucketSchema = z.object({
	start: z.string(),
	end: z.string(),
	tweet_count: z.int().min(0).max(10_000_000),
});

const host = 'api.x.com';

/** X counts the last seven days; the first minutes of them are gone when the request arrives. */
const reach = 7 * day - hour;

/** Each request costs money, so one an hour has to do. */
const leastPause = 55 * 60_000;

function countsAddress(hashtag: string): string {
	const query = encodeURIComponent(`#${tagName(hashtag)} -is:retweet`);
	return `https://${host}/2/tweets/counts/recent?query=${query}`;
}

async function readCountsOfX(token: string, task: SourceTask): Promise<SourceAnswer> {
	const { fetchJson, hashtag, from, until, onPage } = task;
	const where = countsAddress(hashtag);
	const earliest = until - reach;
	const start = Math.max(from, startOf(earliest, 'hour') + hour);
	const address = new URL(where);
	address.searchParams.set('granularity', 'hour');
	address.searchParams.set('start_time', `${new Date(start).toISOString().slice(0, 19)}Z`);
	const answer = await fetchJson(address.href, { headers: { authorization: `Bearer ${token}` } });
	if (!answer.ok) {
		const { status, text } = answer.problem;
		const refused = status === 401 || status === 403;
		return { reading: undefined, problems: [refused ? 'refused the key in X_BEARER_TOKEN' : text] };
	}
	onPage(1);
	const parsed = answerSchema.safeParse(answer.value);
	if (!parsed.success || !parsed.data.data) {
		return { reading: undefined, problems: ['sent something that is not a list of numbers'] };
	}
	const periods: Reading['periods'] = new Map();
	let refused = 0;
	for (const entry of parsed.data.data) {
		const bucket = bucketSchema.safeParse(entry);
		const begin = bucket.success ? timeOf(bucket.data.start) : undefined;
		const end = bucket.success ? timeOf(bucket.data.end) : undefined;
		const fits =
			begin !== undefined &&
			end !== undefined &&
			begin >= start &&
			begin <= until &&
			end > begin &&
			end <= startOf(begin, 'hour') + hour;
		if (!bucket.success || !fits) {
			refused += 1;
			continue;
		}
		const at = startOf(begin, 'hour');
		// An hour in which the campaign begins is whole from its launch on.
		const whole = begin === at || begin === from;
		const before = periods.get(at);
		const posts = Math.max(bucket.data.tweet_count, before?.posts ?? 0);
		periods.set(at, { posts, whole: whole && (before?.whole ?? true) });
	}
	const problems = refused > 0 ? [`${refused} hours without a usable number were left out`] : [];
	// No number is not a zero.
	if (periods.size === 0) {
		return { reading: undefined, problems: refused > 0 ? problems : ['told no numbers'] };
	}
	const reading = {
		network: 'x',
		where,
		span: 'hour',
		at: until,
		periods,
		marks: new Map(),
	} as const;
	return { reading, problems };
}

/** X's own count of posts with the hashtag, reposts left out; only with a paid key. */
export function xSource(token: string): Source {
	return {
		network: 'x',
		host,
		name: 'X',
		leastPause,
		reach,
		placesOf: (hashtag) => [countsAddress(hashtag)],
		read: (task) => readCountsOfX(token, task),
	};
}
