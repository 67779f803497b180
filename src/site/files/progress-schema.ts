import { z } from 'zod';
import { publicNetworkIds } from '../../campaign/network-ids.ts';
import { phases, updateKinds } from '../../campaign/phase.ts';

const time = () => z.iso.datetime({ offset: true });

const count = z.strictObject({
	at: time().describe('When it was counted.'),
	network: z.enum(publicNetworkIds).describe('The network that was counted.'),
	posts: z.int().min(0).describe('All posts on that network up to that time.'),
	source: z
		.string()
		.nullable()
		.describe('How it was counted, in words; null where nothing is said.'),
});

const update = z.strictObject({
	at: time().describe('When it happened.'),
	kind: z.enum(updateKinds).describe('What it reports.'),
	text: z.string().describe('What happened, as plain text.'),
	quote: z.string().nullable().describe("The target's own words."),
	source: z.url().nullable().describe('Where it can be read.'),
	url: z.url().describe("The update's own page."),
	lang: z.string().describe('The language of the text.'),
	quoteLang: z.string().nullable().describe('The language of the quote; null where there is none.'),
});

const turn = z.strictObject({
	at: time().describe('From when on.'),
	phase: z.enum(phases).describe('The phase from then on, as long as there is no further update.'),
});

/** What stands in a campaign's `progress.json`; all times are ISO 8601 with the offset of the campaign's zone. */
export const progressSchema = z
	.strictObject({
		version: z.literal(1).describe('The version of this format.'),
		url: z.url().describe('The page that shows the same.'),
		title: z.string().describe("The campaign's title."),
		lang: z.string().describe('The language of the texts.'),
		phase: z.enum(phases).describe('How it stood when the file was made.'),
		starts: time().nullable().describe('When the storm begins; null where no time is set.'),
		deadline: time()
			.nullable()
			.describe('Until when an answer helps; null where there is no deadline.'),
		answeredAt: time()
			.nullable()
			.describe('When the first answer came; null as long as there is none.'),
		solvedAt: time().nullable().describe('When it was solved; null as long as it is not.'),
		turns: z.array(turn).describe('The moments at which only the clock changes the phase.'),
		posts: z
			.int()
			.min(0)
			.nullable()
			.describe('The newest count of each network, summed; null where nothing was counted.'),
		counts: z.array(count).describe('Every count up to now, the oldest first.'),
		updates: z.array(update).describe('Every update up to now, the newest first.'),
		generatedAt: time().describe('When the file was made: the age of what it knows.'),
	})
	.meta({ title: 'The progress of a candystorm' });

/** A campaign's `progress.json` as it is read. */
export type ProgressData = z.output<typeof progressSchema>;

/** The JSON Schema of `progress.json`, as it is published beside the site. */
export function progressJsonSchema() {
	return z.toJSONSchema(progressSchema, {
		override: ({ jsonSchema }) => {
			// The format says it already; the pattern beside it is long and tells a reader nothing.
			if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
		},
	});
}
