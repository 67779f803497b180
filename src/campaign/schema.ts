import { z } from 'zod';
import {
	address,
	handle,
	hashtag,
	id,
	language,
	mail,
	server,
	text,
	time,
	wholeNumber,
	withRule,
	yesNo,
} from './fields.ts';
import { alwaysRequired, type CampaignKind, campaignKinds, requiredFields } from './kinds.ts';
import { publicNetworkIds } from './network-ids.ts';
import { updateKinds } from './phase.ts';
import { themeSchema } from './theme.ts';
import { isZone } from './time.ts';

/** What a file's own values decide about how the rest of it is read. */
export interface SchemaContext {
	/** The time zone in which times without an offset stand. */
	zone: string;
	/** The kind, on which the required fields depend; where it is left out, only what every kind needs is required. */
	kind?: CampaignKind | undefined;
}

/** An entry that may be written as a bare text or as a group with `text`. */
function textOrGroup<Schema extends z.ZodType>(schema: Schema) {
	return z.preprocess((value) => (typeof value === 'string' ? { text: value } : value), schema);
}

/** Reports entries of a list that carry the same id. */
function uniqueIds<Entry extends { id?: string | undefined }>(
	list: z.ZodType<Entry[]>,
	field: string,
) {
	return withRule(list, (entries, report) => {
		const seen = new Set<string>();
		for (const [index, { id }] of entries.entries()) {
			if (id !== undefined && seen.has(id))
				report({ name: 'doubleId', values: { id, field } }, [index, 'id']);
			if (id !== undefined) seen.add(id);
		}
	});
}

function list<Entry extends z.ZodType>(entry: Entry, field: string, least: number, most: number) {
	return withRule(z.array(entry), (entries, report) => {
		const length = entries.length;
		if (length < least || length > most) {
			report({ name: 'listSize', values: { field, length, least, most } });
		}
	}).meta({ minItems: least, maxItems: most });
}

const target = z.strictObject({
	name: text('name', 60).describe('Who is asked, as people call them.'),
	site: address().optional().describe('The page on which the target itself names its accounts.'),
	handles: z
		.strictObject({
			x: handle('x').optional().describe('The account on X, with or without a leading @.'),
			bluesky: handle('bluesky').optional().describe('The account on Bluesky, a full domain name.'),
			mastodon: handle('mastodon').optional().describe('The account on Mastodon, name@server.'),
			threads: handle('threads').optional().describe('The account on Threads.'),
		})
		.optional()
		.describe("The target's public accounts, one per network."),
	mail: mail().optional().describe("The target's public service address."),
});

const message = z.strictObject({
	text: text('text', 1000).describe(
		'The post itself, with placeholders such as {target} and {url}.',
	),
	id: id().optional().describe('Its name in the address; its number from 1 where left out.'),
	networks: list(z.enum(publicNetworkIds), 'networks', 1, publicNetworkIds.length)
		.optional()
		.describe('The public networks it is offered for; all where left out.'),
	tone: text('tone', 30).optional().describe('A short label shown beside the suggestion.'),
});

const invite = z.strictObject({
	text: text('text', 1000).describe('A private message to a friend.'),
	id: id().optional().describe('Its name, by which a translation finds it.'),
});

const thank = z.strictObject({
	text: text('text', 1000).describe('The post of thanks itself.'),
	id: id().optional().describe('Its name, by which a translation finds it.'),
});

/** The fields that a campaign and its translation share, all read in one zone. */
function fields({ zone }: SchemaContext) {
	const evidence = z.strictObject({
		title: text('title', 120).describe('What it is.'),
		url: address().describe('Where it stands.'),
		id: id().optional().describe('Its name, by which a translation finds it.'),
	});
	const update = z.strictObject({
		at: time(zone, 'start').describe('When it happened.'),
		kind: z.enum(updateKinds).describe('What it reports; it decides the phase.'),
		text: text('text', 2000).describe('What happened, in a sentence or two.'),
		quote: text('quote', 2000).optional().describe("The target's own words."),
		source: address().optional().describe('Where it can be read.'),
	});
	const count = z.strictObject({
		at: time(zone, 'start').describe('When it was counted.'),
		network: z.enum(publicNetworkIds).describe('The network that was counted.'),
		posts: wholeNumber('posts', 0).describe('All posts on that network up to that time.'),
		source: text('source', 200).optional().describe('How it was counted.'),
	});
	const event = z.strictObject({
		name: text('name', 120).describe('What takes place.'),
		at: time(zone, 'start').describe('When it begins.'),
		ends: time(zone, 'end').optional().describe('When it ends.'),
		place: text('place', 200).optional().describe('Where it takes place.'),
		url: address().optional().describe('Where to read more.'),
	});
	const question = z.strictObject({
		text: text('text', 500).describe('The question.'),
		asked: time(zone, 'start').optional().describe('When it was asked.'),
		answer: text('answer', 2000).optional().describe('The answer, where there is one.'),
		answered: time(zone, 'start').optional().describe('When it was answered.'),
		source: address().optional().describe('Where the answer stands.'),
		id: id().optional().describe('Its name, by which a translation finds it.'),
	});
	const contact = z.strictObject({
		at: time(zone, 'start').describe('When it happened.'),
		channel: text('channel', 60).describe('How: by mail, by phone, in public.'),
		direction: z.enum(['out', 'in']).describe('`out` to the target, `in` from it.'),
		text: text('text', 1000).describe('What was said.'),
	});
	const reply = z.strictObject({
		at: time(zone, 'start').describe('When the reply came.'),
		text: text('text', 10_000).describe('The reply in full.'),
		source: address().optional().describe('Where it can be read.'),
	});
	return {
		title: text('title', 80).describe('The demand itself, in at most 80 characters.'),
		lang: language().optional().describe("The campaign's language; the site's where left out."),
		kind: z
			.enum(campaignKinds)
			.optional()
			.describe('What kind of campaign this is; `plea` where left out.'),
		hashtags: list(hashtag(), 'hashtags', 1, 3).describe('One to three; the first is its own.'),
		target: target.describe('Who is asked.'),
		ask: text('ask', 300).describe('The request in one friendly sentence.'),
		starts: time(zone, 'start').optional().describe('When the storm begins.'),
		deadline: time(zone, 'end').optional().describe('Until when an answer helps.'),
		timezone: withRule(z.string(), (found, report) => {
			if (!isZone(found)) report({ name: 'badZone', values: { found } });
		})
			.optional()
			.describe('The zone of all times without an offset; `Europe/Berlin` where left out.'),
		goal: wholeNumber('goal', 1).optional().describe('How many posts would be a success.'),
		organizer: z
			.strictObject({
				name: text('name', 100).describe('Who answers for this campaign.'),
				mail: mail().optional().describe('How to reach them.'),
			})
			.optional()
			.describe("Who organizes it; the site's operator where left out."),
		messages: uniqueIds(list(textOrGroup(message), 'messages', 1, 50), 'messages').describe(
			'Public posts, addressed to the target.',
		),
		invites: uniqueIds(list(textOrGroup(invite), 'invites', 1, 20), 'invites')
			.optional()
			.describe('Private messages for passing it on.'),
		thanks: uniqueIds(list(textOrGroup(thank), 'thanks', 1, 20), 'thanks')
			.optional()
			.describe('Public posts that take over once there is an answer.'),
		updates: list(update, 'updates', 0, 200).optional().describe('What happened, in any order.'),
		counts: list(count, 'counts', 0, 1000).optional().describe('Posts counted by hand.'),
		evidence: uniqueIds(list(evidence, 'evidence', 0, 50), 'evidence')
			.optional()
			.describe('What backs up the story.'),
		demo: yesNo('demo').optional().describe('An example or history: shown as such, pings nobody.'),
		theme: themeSchema.optional().describe("The campaign's look; the site's where left out."),
		mastodon: list(server(), 'mastodon', 0, 20).optional().describe('Servers read for numbers.'),
		short: withRule(z.string(), (found, report) => {
			if (!/^[a-z0-9]{3,12}$/.test(found)) report({ name: 'badShort', values: { found } });
		})
			.meta({ pattern: '^[a-z0-9]{3,12}$' })
			.optional()
			.describe('A short address that leads here: 3 to 12 of a-z 0-9.'),
		post: z
			.strictObject({
				x: address().optional().describe('On X.'),
				bluesky: address().optional().describe('On Bluesky.'),
				mastodon: address().optional().describe('On Mastodon.'),
				threads: address().optional().describe('On Threads.'),
				facebook: address().optional().describe('On Facebook.'),
				linkedin: address().optional().describe('On LinkedIn.'),
				reddit: address().optional().describe('On Reddit.'),
			})
			.optional()
			.describe("The organizer's own posts, offered for reposting."),
		event: event.optional().describe('The occasion, for the calendar.'),
		lookalikes: list(text('lookalikes', 100), 'lookalikes', 0, 20)
			.optional()
			.describe("Accounts that are not the target's: shown, never linked or mentioned."),
		allow: list(
			z.strictObject({
				code: text('code', 20).describe("The warning's code, such as CS-031."),
				because: text('because', 200).describe('Why it may stay.'),
			}),
			'allow',
			0,
			50,
		)
			.optional()
			.describe('Warnings that may stay.'),
		questions: uniqueIds(list(question, 'questions', 0, 50), 'questions')
			.optional()
			.describe('For a question: what is asked, and the answers.'),
		contacts: list(contact, 'contacts', 0, 200)
			.optional()
			.describe('For a question: who wrote when.'),
		signed: list(text('signed', 120), 'signed', 0, 500)
			.optional()
			.describe('For a letter: who signs it.'),
		reply: reply.optional().describe('For a letter: the answer to it.'),
		'make-good': list(text('make-good', 300), 'make-good', 0, 20)
			.optional()
			.describe('For a statement: what is done about it.'),
		consent: yesNo('consent').optional().describe('For thanks to a person: they agreed to it.'),
	};
}

/** The schema of a campaign's frontmatter, for its zone and kind; scalars come in as texts. */
export function campaignSchema(context: SchemaContext) {
	const all = fields(context);
	const { kind } = context;
	const required: readonly string[] = kind ? requiredFields(kind) : alwaysRequired;
	const unless = <Schema extends z.ZodType>(name: string, schema: Schema) =>
		required.includes(name) ? schema : schema.optional();
	return z.strictObject({
		...all,
		target: unless('target', all.target),
		messages: unless('messages', all.messages),
		starts: required.includes('starts') ? requireValue(all.starts) : all.starts,
		deadline: required.includes('deadline') ? requireValue(all.deadline) : all.deadline,
	});
}

/** Takes the permission to be left out away from a field, in parsing; its type stays that of all kinds. */
function requireValue<Schema extends z.ZodOptional<z.ZodType>>(schema: Schema): Schema {
	// A schema that accepts less than its type says is still of that type.
	return schema.unwrap() as unknown as Schema;
}

/** The schema of a translation: everything may be left out; updates, counts and contacts are found by their `at`. */
export function translationSchema(context: SchemaContext) {
	const all = fields(context);
	const { shape } = z.strictObject(all).partial();
	const partialEntry = z.strictObject({
		at: time(context.zone, 'start'),
		kind: z.enum(updateKinds).optional(),
		text: text('text', 2000).optional(),
		quote: text('quote', 2000).optional(),
		source: address().optional(),
	});
	const partialCount = z.strictObject({
		at: time(context.zone, 'start'),
		network: z.enum(publicNetworkIds).optional(),
		posts: wholeNumber('posts', 0).optional(),
		source: text('source', 200).optional(),
	});
	const partialContact = z.strictObject({
		at: time(context.zone, 'start'),
		channel: text('channel', 60).optional(),
		direction: z.enum(['out', 'in']).optional(),
		text: text('text', 1000).optional(),
	});
	const partialQuestion = z.strictObject({
		text: text('text', 500).optional(),
		asked: time(context.zone, 'start').optional(),
		answer: text('answer', 2000).optional(),
		answered: time(context.zone, 'start').optional(),
		source: address().optional(),
		id: id().optional(),
	});
	const partialEvidence = z.strictObject({
		title: text('title', 120).optional(),
		url: address().optional(),
		id: id().optional(),
	});
	const entries = <Entry extends typeof message | typeof invite | typeof thank>(
		entry: Entry,
		field: string,
		most: number,
	) => uniqueIds(list(textOrGroup(entry.partial()), field, 1, most), field).optional();
	return z.strictObject({
		...shape,
		target: target.partial().optional(),
		messages: entries(message, 'messages', 50),
		invites: entries(invite, 'invites', 20),
		thanks: entries(thank, 'thanks', 20),
		organizer: z
			.strictObject({ name: text('name', 100).optional(), mail: mail().optional() })
			.optional(),
		updates: list(partialEntry, 'updates', 0, 200).optional(),
		counts: list(partialCount, 'counts', 0, 1000).optional(),
		contacts: list(partialContact, 'contacts', 0, 200).optional(),
		questions: list(partialQuestion, 'questions', 0, 50).optional(),
		evidence: list(partialEvidence, 'evidence', 0, 50).optional(),
		event: z
			.strictObject({
				name: text('name', 120).optional(),
				at: time(context.zone, 'start').optional(),
				ends: time(context.zone, 'end').optional(),
				place: text('place', 200).optional(),
				url: address().optional(),
			})
			.optional(),
		reply: z
			.strictObject({
				at: time(context.zone, 'start').optional(),
				text: text('text', 10_000).optional(),
				source: address().optional(),
			})
			.optional(),
	});
}

/** A campaign's fields, checked and understood. */
export type CampaignFields = z.output<ReturnType<typeof campaignSchema>>;

/** A translation's fields, checked and understood. */
export type TranslationFields = z.output<ReturnType<typeof translationSchema>>;
