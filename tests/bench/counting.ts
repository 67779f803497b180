/**
 * How fast a source is read, and whether its memory stays flat: a million posts, page by page, through Mastodon's and
 * Bluesky's reader, without a network. Prints posts per second and by how much the memory in use grew; ends with 1 where
 * it grows with the posts.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { blueskySource } from '../../src/counts/bluesky.ts';
import type { FetchJson } from '../../src/counts/fetch-json.ts';
import { mastodonSource } from '../../src/counts/mastodon.ts';
import { makeMarker } from '../../src/counts/post-mark.ts';
import type { Source } from '../../src/counts/source.ts';
import { bskyPostOf, type FakePost, post, statusOf } from '../counts/support/networks.ts';

const total = Number(process.argv[2] ?? 1_000_000);
const megabyte = 1024 * 1024;

/** More than this between the first tenth and the end is growth. */
const flat = 32 * megabyte;

const from = Date.parse('2027-06-01T00:00:00Z');
const until = from + 14 * 24 * 3_600_000;

/** The post with a number; the largest number is the newest. */
function postOf(number: number): FakePost {
	return post(number, new Date(from + (number / total) * (until - from)).toISOString());
}

/** Posts below a number, newest first. */
function pageBelow(number: number, size: number): FakePost[] {
	return Array.from({ length: Math.min(size, number) }, (_, index) => postOf(number - 1 - index));
}

/** A server with a million posts, as text and back, as over a network. */
const fetchJson: FetchJson = async (address) => {
	const { pathname, searchParams } = new URL(address);
	const answer = (value: unknown) =>
		({ ok: true, value: JSON.parse(JSON.stringify(value)) }) as const;
	if (pathname.includes('/timelines/')) {
		const below = Number(searchParams.get('max_id') ?? total + 1000) - 1000;
		return answer(pageBelow(below, 40).map(statusOf));
	}
	if (pathname.includes('searchPosts')) {
		const below = Number(searchParams.get('cursor') ?? total);
		const posts = pageBelow(below, 100).map(bskyPostOf);
		return answer({ posts, cursor: below > 100 ? String(below - 100) : undefined });
	}
	return answer({});
};

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** The bytes in use, without what only waits to be taken away. */
function memory(): number {
	if (typeof collectGarbage !== 'function')
		throw new Error('This Node gives no hold of its memory.');
	collectGarbage();
	return process.memoryUsage().heapUsed;
}

/** Reads everything from a source; tells whether the number is right and memory stayed flat. */
async function measure({ name, read }: Source): Promise<boolean> {
	const { markOf } = makeMarker('a secret of the bench', 'bench');
	const pageSize = name === 'Bluesky' ? 100 : 40;
	let early = 0;
	const started = performance.now();
	const { reading, problems } = await read({
		fetchJson,
		hashtag: '#pool',
		from,
		until,
		markOf,
		keepMarks: false,
		pages: Number.POSITIVE_INFINITY,
		onPage: (page) => {
			if (page * pageSize === total / 10) early = memory();
		},
	});
	const seconds = (performance.now() - started) / 1000;
	const growth = memory() - early;
	const counted = [...(reading?.periods.values() ?? [])].reduce((sum, { posts }) => sum + posts, 0);
	console.log(
		`${name}: ${counted} posts in ${seconds.toFixed(1)} s, ${Math.round(counted / seconds)} posts per second, ` +
			`memory ${(growth / megabyte).toFixed(1)} MB more at the end than after a tenth`,
	);
	for (const problem of problems) console.log(`  ${problem}`);
	return counted === total && growth < flat;
}

const results = [
	await measure(mastodonSource('social.example')),
	await measure(blueskySource(undefined)),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
