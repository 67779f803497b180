import { z } from 'zod';
import type { FetchProblem } from './fetch-json.ts';
import { day, startOf } from './periods.ts';
import { type PagedPost, type PagesAnswer, readPages } from './read-pages.ts';
import type { Reading, SourceAnswer } from './reading.ts';
import { type Source, type SourceTask, timeOf } from './source.ts';
import { foldAccents, tagName } from './tags.ts';

/** Who may read hashtag timelines (https://docs.joinmastodon.org/entities/Instance/); servers before 4.5 do not say. */
const instanceSchema = z.object({
	configuration: z
		.object({
			timelines_access: z
				.object({
					hashtag_feeds: z.object({ local: z.string(), remote: z.string() }).partial(),
				})
				.partial(),
		})
		.partial()
		.optional(),
});

const statusSchema = z.object({
	id: z.string().min(1).max(100),
	uri: z.string().optional(),
	url: z.string().nullish(),
	created_at: z.string(),
	tags: z.array(z.object({ name: z.string() })).optional(),
});

type Status = z.output<typeof statusSchema>;

/** https://docs.joinmastodon.org/entities/Tag/#history: numbers are written as texts. */
const historySchema = z.object({
	day: z.string().regex(/^\d{1,11}$/),
	uses: z.string().regex(/^\d{1,8}$/),
});

/** The most posts that a server gives at once (https://docs.joinmastodon.org/methods/timelines/#tag). */
const pageSize = 40;

type Access = 'all' | 'local' | 'none';

async function askAccess(
	server: string,
	{ fetchJson }: SourceTask,
): Promise<Access | FetchProblem> {
	const answer = await fetchJson(`https://${server}/api/v2/instance`);
	if (!answer.ok) {
		// Servers before version 4 have no such address and no such setting.
		return answer.problem.status === 404 ? 'all' : answer.problem;
	}
	const parsed = instanceSchema.safeParse(answer.value);
	if (!parsed.success) return { what: 'json', text: 'described itself in an unknown form' };
	const feeds = parsed.data.configuration?.timelines_access?.hashtag_feeds;
	const { local = 'public', remote = 'public' } = feeds ?? {};
	if (local !== 'public') return 'none';
	return remote === 'public' ? 'all' : 'local';
}

function addressOf({ uri, url }: Status): string | undefined {
	// The address by which all servers know a post, whichever of them shows it.
	return uri ?? url ?? undefined;
}

/** Statuses where the answer asks for a login instead, as servers do that close their timelines. */
const closed = new Set([401, 403, 422]);

function readTimeline(
	server: string,
	access: 'all' | 'local',
	task: SourceTask,
): Promise<PagesAnswer> {
	const wanted = foldAccents(task.hashtag);
	const where = timelineAddress(server, task.hashtag);
	return readPages<PagedPost & { id: string }>(
		{
			...{ network: 'mastodon', where },
			queryAt: (cursor) => ({
				limit: String(pageSize),
				local: access === 'local' ? 'true' : undefined,
				max_id: cursor,
			}),
			readPage: (answer) =>
				Array.isArray(answer)
					? {
							entries: answer,
							cursorAfter: (posts) => posts.at(-1)?.id,
							isLast: answer.length === 0,
						}
					: undefined,
			readPost: (entry) => {
				const { data: status } = statusSchema.safeParse(entry);
				if (!status) return undefined;
				const { id, tags, created_at } = status;
				const counts = !tags || tags.some(({ name }) => foldAccents(name) === wanted);
				return { id, address: addressOf(status), at: timeOf(created_at), counts };
			},
		},
		task,
	);
}

/** A server's own sums, day by day, for a week; it tells them to everybody, also where its timelines are closed. */
async function readDays(server: string, task: SourceTask): Promise<SourceAnswer> {
	const { fetchJson, hashtag, from, until, onPage } = task;
	const where = daysAddress(server, hashtag);
	const answer = await fetchJson(where);
	if (!answer.ok) {
		const text =
			answer.problem.status === 401 ? 'shows nothing without a login' : answer.problem.text;
		return { reading: undefined, problems: [text] };
	}
	onPage(1);
	const parsed = z.object({ history: z.array(z.unknown()).optional() }).safeParse(answer.value);
	if (!parsed.success)
		return { reading: undefined, problems: ['sent something that is not a tag'] };
	const periods: Reading['periods'] = new Map();
	let refused = 0;
	for (const entry of parsed.data.history ?? []) {
		const known = historySchema.safeParse(entry);
		const at = known.success ? startOf(Number(known.data.day) * 1000, 'day') : Number.NaN;
		if (!known.success || at > until || at < until - 366 * day) refused += 1;
		else if (at >= startOf(from, 'day')) {
			const posts = Math.max(Number(known.data.uses), periods.get(at)?.posts ?? 0);
			periods.set(at, { posts, whole: true });
		}
	}
	const problems = refused > 0 ? [`${refused} days without a usable number were left out`] : [];
	// No number is not a zero.
	if (periods.size === 0) {
		return { reading: undefined, problems: refused > 0 ? problems : ['told no numbers'] };
	}
	const reading = {
		network: 'mastodon',
		where,
		span: 'day',
		at: until,
		periods,
		marks: new Map(),
	} as const;
	return { reading, problems };
}

function timelineAddress(server: string, hashtag: string): string {
	return `https://${server}/api/v1/timelines/tag/${encodeURIComponent(tagName(hashtag))}`;
}

function daysAddress(server: string, hashtag: string): string {
	return `https://${server}/api/v1/tags/${encodeURIComponent(tagName(hashtag))}`;
}

/**
 * A server with Mastodon's interface: asks whether it shows hashtag timelines to everybody, reads them page by page where
 * it does, else takes its sums by day.
 */
export function mastodonSource(server: string): Source {
	return {
		network: 'mastodon',
		host: server,
		name: `Mastodon, ${server}`,
		placesOf: (hashtag) => [timelineAddress(server, hashtag), daysAddress(server, hashtag)],
		read: async (task) => {
			const access = await askAccess(server, task);
			if (typeof access === 'object') return { reading: undefined, problems: [access.text] };
			if (access === 'none') return readDays(server, task);
			const read = await readTimeline(server, access, task);
			return closed.has(read.refused?.status ?? 0) ? readDays(server, task) : read;
		},
	};
}
