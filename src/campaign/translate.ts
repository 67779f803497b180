import type { Campaign, CampaignOrigin, ListField } from './campaign.ts';
import { defaultInvite } from './message.ts';
import type { TranslationFields } from './schema.ts';

/** An entry of a translation that has no counterpart in the campaign. */
export interface Unmatched {
	field: ListField;
	index: number;
	/** Its id, number or time as written. */
	entry: string;
}

/** A campaign in another language, and what its translation cannot say. */
export interface Translated {
	campaign: Campaign;
	/** Entries without a counterpart in the campaign. */
	unmatched: Unmatched[];
	/** The paths of times, numbers and kinds that are not the campaign's. */
	changed: PropertyKey[][];
}

/** What two merges have in common: whose words decide an entry's language, and what becomes of an entry without a counterpart. */
interface Merge<Base> {
	lang: string;
	/** The part of an entry whose language `lang` names. */
	main: keyof Base;
	/** The parts that are the same in every language. */
	facts?: readonly (keyof Base)[];
	miss: (index: number, entry: string) => void;
	change: (index: number, fact: PropertyKey) => void;
}

/** An entry of a campaign with what its translation says; facts that differ are told. */
function lay<Base extends { lang: string }>(
	found: Base,
	entry: Partial<Base>,
	index: number,
	{ lang, main, facts = [], change }: Merge<Base>,
): Base {
	for (const fact of facts) {
		if (entry[fact] !== undefined && !isSameFact(entry[fact], found[fact])) change(index, fact);
	}
	return { ...found, ...defined(entry), lang: entry[main] === undefined ? found.lang : lang };
}

/** Compares times by the moment that they mean, everything else as it is. */
function isSameFact(one: unknown, other: unknown): boolean {
	const meaningOf = (fact: unknown) =>
		JSON.stringify(typeof fact === 'object' && fact !== null && 'at' in fact ? fact.at : fact);
	return meaningOf(one) === meaningOf(other);
}

function mergeById<Base extends { id?: string | undefined; lang: string }>(
	base: readonly Base[],
	entries: readonly Partial<Base>[] | undefined,
	merge: Merge<Base>,
): Base[] {
	const merged = [...base];
	for (const [index, entry] of (entries ?? []).entries()) {
		const byId = base.findIndex(({ id }) => entry.id !== undefined && id === entry.id);
		const place = byId >= 0 ? byId : entry.id === undefined ? index : -1;
		const found = base[place];
		if (found) merged[place] = { ...lay(found, entry, index, merge), id: found.id };
		else merge.miss(index, entry.id ?? String(index + 1));
	}
	return merged;
}

/** Entries of the same minute are told apart by what `same` names, where the translation repeats it, else by their order. */
function mergeByTime<Base extends { at: { at: number; written: string }; lang: string }>(
	base: readonly Base[],
	entries: readonly (Partial<Base> & Pick<Base, 'at'>)[] | undefined,
	merge: Merge<Base>,
	same: keyof Base,
): Base[] {
	const merged = [...base];
	const taken = new Set<number>();
	for (const [index, entry] of (entries ?? []).entries()) {
		const places = [...base.keys()].filter(
			(at) => base[at]?.at.at === entry.at.at && !taken.has(at),
		);
		const place = places.find((at) => base[at]?.[same] === entry[same]) ?? places[0] ?? -1;
		const found = base[place];
		taken.add(place);
		if (found) merged[place] = { ...lay(found, entry, index, merge), at: found.at };
		else merge.miss(index, entry.at.written);
	}
	return merged;
}

function defined<Value extends object>(value: Value): Partial<Value> {
	// Object.fromEntries forgets the keys' types; leaving keys out of a value makes it a partial one.
	return Object.fromEntries(
		Object.entries(value).filter(([, part]) => part !== undefined),
	) as Partial<Value>;
}

/** What a campaign lists, and behind it what its translation adds. */
function both<Entry>(
	own: Entry[] | undefined,
	added: readonly Entry[] | undefined,
): Entry[] | undefined {
	return added ? [...(own ?? []), ...added] : own;
}

/** The facts outside of lists that a translation states otherwise than its campaign. */
function changedFacts(campaign: Campaign, fields: TranslationFields): PropertyKey[][] {
	const facts: [PropertyKey[], unknown, unknown][] = [
		[['kind'], fields.kind, campaign.kind],
		[['timezone'], fields.timezone, campaign.timezone],
		[['demo'], fields.demo, campaign.demo],
		[['short'], fields.short, campaign.short],
		[['goal'], fields.goal, campaign.goal],
		[['theme'], fields.theme, campaign.theme],
		[['mastodon'], fields.mastodon, campaign.mastodon],
		[['consent'], fields.consent, campaign.consent],
		[['starts'], fields.starts, campaign.starts],
		[['deadline'], fields.deadline, campaign.deadline],
		[['event', 'at'], fields.event?.at, campaign.event?.at],
		[['event', 'ends'], fields.event?.ends, campaign.event?.ends],
		[['reply', 'at'], fields.reply?.at, campaign.reply?.at],
	];
	return facts.flatMap(([path, said, fact]) =>
		said === undefined || isSameFact(said, fact) ? [] : [path],
	);
}

/** Lays a translation over a campaign; what it leaves out stays in the campaign's language and says so. */
export function translateCampaign(
	campaign: Campaign,
	fields: TranslationFields,
	lang: string,
	origin: Pick<CampaignOrigin, 'file' | 'hasBody' | 'bodyAsks'>,
): Translated {
	const unmatched: Unmatched[] = [];
	const changed = changedFacts(campaign, fields);
	const into = <Name extends string>(
		field: Unmatched['field'],
		main: Name,
		facts: readonly Name[] = [],
	) => ({
		...{ lang, main, facts },
		miss: (index: number, entry: string) => {
			unmatched.push({ field, index, entry });
		},
		change: (index: number, fact: PropertyKey) => {
			changed.push([field, index, fact]);
		},
	});
	const said = (part: unknown, before: string) => (part === undefined ? before : lang);
	const target = fields.target
		? { ...campaign.target, ...defined(fields.target) }
		: campaign.target;
	const handles = fields.target?.handles
		? { ...campaign.target?.handles, ...defined(fields.target.handles) }
		: campaign.target?.handles;
	const organizer = fields.organizer
		? { ...campaign.organizer, ...defined(fields.organizer) }
		: campaign.organizer;
	// A translation names thanks as the campaign's file does, not by their addresses.
	const thanks = fields.thanks?.map(({ text, id: name }) => ({
		text,
		id: name && (campaign.thanks.find((thank) => thank.name === name)?.id ?? name),
	}));
	const { langOf } = campaign;
	// The invite that nobody wrote says nothing but the request.
	const invites = campaign.invites.map((invite) =>
		invite.text === defaultInvite ? { ...invite, lang: said(fields.ask, invite.lang) } : invite,
	);
	return {
		unmatched,
		changed,
		campaign: {
			...campaign,
			lang,
			file: origin.file,
			bodyFile: origin.hasBody ? origin.file : campaign.bodyFile,
			bodyAsks: origin.hasBody ? (origin.bodyAsks ?? false) : campaign.bodyAsks,
			title: fields.title ?? campaign.title,
			ask: fields.ask ?? campaign.ask,
			hashtags: fields.hashtags ?? campaign.hashtags,
			target: target?.name ? { ...target, name: target.name, handles } : undefined,
			organizer: organizer?.name ? { ...organizer, name: organizer.name } : undefined,
			event: campaign.event && { ...campaign.event, ...defined(fields.event ?? {}) },
			post: fields.post ? { ...campaign.post, ...defined(fields.post) } : campaign.post,
			reply: campaign.reply && { ...campaign.reply, ...defined(fields.reply ?? {}) },
			signed: fields.signed ?? campaign.signed,
			'make-good': fields['make-good'] ?? campaign['make-good'],
			lookalikes: both(campaign.lookalikes, fields.lookalikes),
			allow: both(campaign.allow, fields.allow),
			langOf: {
				title: said(fields.title, langOf.title),
				ask: said(fields.ask, langOf.ask),
				target: said(fields.target?.name, langOf.target),
				organizer: said(fields.organizer?.name, langOf.organizer),
				event: said(fields.event?.name, langOf.event),
				signed: said(fields.signed, langOf.signed),
				reply: said(fields.reply?.text, langOf.reply),
				'make-good': said(fields['make-good'], langOf['make-good']),
				body: origin.hasBody ? lang : langOf.body,
			},
			messages: mergeById(
				campaign.messages,
				fields.messages?.map((entry) => ({
					...entry,
					toneLang: 'tone' in entry && entry.tone ? lang : undefined,
				})),
				into('messages', 'text'),
			),
			invites: mergeById(invites, fields.invites, into('invites', 'text')),
			thanks: mergeById(campaign.thanks, thanks, into('thanks', 'text')),
			evidence: mergeById(campaign.evidence, fields.evidence, into('evidence', 'title')),
			questions: mergeById(
				campaign.questions,
				fields.questions?.map((entry) => ({ ...entry, answerLang: entry.answer && lang })),
				into('questions', 'text', ['asked', 'answered']),
			),
			updates: mergeByTime(
				campaign.updates,
				fields.updates?.map((entry) => ({ ...entry, quoteLang: entry.quote && lang })),
				into('updates', 'text', ['kind']),
				'kind',
			),
			counts: mergeByTime(
				campaign.counts,
				fields.counts,
				into('counts', 'source', ['network', 'posts']),
				'network',
			),
			contacts: mergeByTime(
				campaign.contacts,
				fields.contacts?.map((entry) => ({ ...entry, channelLang: entry.channel && lang })),
				into('contacts', 'text', ['direction']),
				'direction',
			),
		},
	};
}
