import { z } from 'zod';
import { publicNetworkIds } from '../campaign/network-ids.ts';

/** The newest version of the file that this program writes; it reads no newer one. */
export const countsVersion = 1;

const most = 1_000_000_000;

const stamp = z.iso.datetime({ precision: 0 });
const posts = z.int().min(0).max(most);
const hourName = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:00Z$/)
	.refine((text) => !Number.isNaN(Date.parse(text)));
const network = z.enum(publicNetworkIds);

const last = z
	.strictObject({
		posts: posts.describe('What was found.'),
		read: stamp.describe('When, in UTC.'),
	})
	.nullable();

const row = z.strictObject({
	at: z.union([hourName, z.iso.date()]).describe('The hour or day, in UTC, by its beginning.'),
	posts: posts.describe('The most posts that were ever found in it; never becomes less.'),
	read: stamp.describe('When that many were found, in UTC.'),
	last: last
		.optional()
		.describe(
			'The newest reading of the whole hour or day, where it is another one; null where it was only ever read in part.',
		),
});

const source = z
	.strictObject({
		network: network.describe('The network that was read.'),
		where: z
			.url({ protocol: /^https$/ })
			.max(2000)
			.describe('The public address that was asked, without any key.'),
		span: z.enum(['hour', 'day']).describe('What one row stands for.'),
		read: stamp.describe('When it last answered, in UTC.'),
		rows: z.array(row).describe('The numbers, in the order of time.'),
	})
	.refine(({ span, rows }) => rows.every(({ at }) => (span === 'day') === (at.length === 10)), {
		path: ['rows'],
	});

const together = z.strictObject({
	network: network.describe('The network that several sources were read for.'),
	at: hourName.describe('The hour, in UTC, by its beginning.'),
	posts: posts.describe('Posts that all its sources showed together, each once.'),
});

const seen = z.strictObject({
	key: z
		.string()
		.regex(/^[0-9a-f]{8}$/)
		.describe('By which secret key the marks were made.'),
	network: network.describe('The network of these posts.'),
	at: hourName.describe('The hour, in UTC, by its beginning.'),
	marks: z
		.array(z.string().regex(/^[\w-]{8}$/))
		.describe("Keyed hashes of post addresses; deleted a week after the campaign's end."),
});

/** The schema of `<slug>.counts.json`: numbers only, no texts and no names. */
export const countsSchema = z.strictObject({
	version: z.literal(countsVersion).describe('The version of this form.'),
	sources: z.array(source).describe('What each source showed.'),
	together: z
		.array(together)
		.describe(
			'Hours in which the sources of a network showed more posts together than each alone.',
		),
	seen: z
		.array(seen)
		.describe('Marks by which a post on several servers is known; only where a secret key is set.'),
});

/** A counts file, checked. */
export type Counts = z.output<typeof countsSchema>;

/** What one source showed. */
export type CountsSource = Counts['sources'][number];

/** The number of one hour or day. */
export type CountsRow = CountsSource['rows'][number];

/** A file in which nothing was counted yet. */
export const noCounts: Counts = { version: countsVersion, sources: [], together: [], seen: [] };

/** The newest reading of a whole hour or day; undefined where it was only ever read in part. */
export function lastOf({
	last,
	posts,
	read,
}: CountsRow): { posts: number; read: string } | undefined {
	return last === null ? undefined : (last ?? { posts, read });
}
