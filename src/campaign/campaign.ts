import type { Counted } from './counted.ts';
import type { CampaignKind } from './kinds.ts';
import type { CampaignFields, TranslationFields } from './schema.ts';
import type { Site } from './site.ts';
import type { Theme } from './theme.ts';

/** A piece of text with the language it is written in, which may be another than its page's. */
export interface Piece {
	text: string;
	lang: string;
}

/** Which field of a campaign stands in which language. */
export type LangOf = Record<
	'title' | 'ask' | 'target' | 'organizer' | 'event' | 'signed' | 'reply' | 'make-good' | 'body',
	string
>;

type Listed<Name extends keyof CampaignFields> = NonNullable<CampaignFields[Name]>;
type EntryOf<
	Name extends
		| 'messages'
		| 'invites'
		| 'thanks'
		| 'updates'
		| 'counts'
		| 'evidence'
		| 'questions'
		| 'contacts',
> = Listed<Name>[number] & { lang: string };

/** A public post: its id is its address. */
export type Message = EntryOf<'messages'> & { id: string };
/** A private message or a post of thanks. */
export type Invite = EntryOf<'invites'> & { id: string };
/** A post of thanks: its id is its address, its name the `id` in the file, by which a translation finds it. */
export type Thanks = Invite & { name?: string | undefined };
/** Something that happened. */
export type Update = EntryOf<'updates'>;
/** Posts on one network up to a time. */
export type Count = EntryOf<'counts'>;
/** What backs up the story. */
export type Evidence = EntryOf<'evidence'>;
/** What is asked, and the answer. */
export type Question = EntryOf<'questions'>;

/** A campaign in one of its languages: what pages, images and feeds are made from. */
export interface Campaign
	extends Omit<
		CampaignFields,
		| 'messages'
		| 'invites'
		| 'thanks'
		| 'updates'
		| 'counts'
		| 'evidence'
		| 'questions'
		| 'contacts'
		| 'theme'
		| 'organizer'
	> {
	/** Its address below the site's base. */
	slug: string;
	/** The language of this version. */
	lang: string;
	/** The language of the campaign's own file. */
	originalLang: string;
	/** All languages it can be read in, the original first. */
	languages: string[];
	/** Which field stands in which language. */
	langOf: LangOf;
	kind: CampaignKind;
	timezone: string;
	demo: boolean;
	theme: Theme;
	organizer: { name: string; mail?: string | undefined } | undefined;
	messages: Message[];
	invites: Invite[];
	thanks: Thanks[];
	updates: Update[];
	counts: Count[];
	/** What `npm run count` read; undefined where it never did. */
	counted?: Counted | undefined;
	evidence: Evidence[];
	questions: Question[];
	contacts: EntryOf<'contacts'>[];
	/** The file that it was read from, below the campaigns folder. */
	file: string;
	/** The file whose body is shown: the translation's, or the original's where that has none. */
	bodyFile: string;
}

/** The zone of a campaign that names none. */
export const defaultZone = 'Europe/Berlin';

/** What a private message says where the campaign has none. */
const defaultInvite = '{ask} {url}';

/** Everything about a campaign that does not stand in its frontmatter. */
export interface CampaignOrigin {
	slug: string;
	file: string;
	/** Whether anything stands below the frontmatter. */
	hasBody: boolean;
	site: Pick<Site, 'lang' | 'theme' | 'operator'>;
}

function withIds<Entry extends { id?: string | undefined }>(
	entries: readonly Entry[] | undefined,
	lang: string,
): (Entry & { id: string; lang: string })[] {
	return (entries ?? []).map((entry, index) => ({
		...entry,
		id: entry.id ?? String(index + 1),
		lang,
	}));
}

function inLang<Entry extends object>(
	entries: readonly Entry[] | undefined,
	lang: string,
): (Entry & { lang: string })[] {
	return (entries ?? []).map((entry) => ({ ...entry, lang }));
}

/** Fills a checked file's defaults: the campaign in its own language. */
export function makeCampaign(fields: CampaignFields, origin: CampaignOrigin): Campaign {
	const { slug, file, site } = origin;
	const lang = fields.lang ?? site.lang;
	const operator = site.operator && { name: site.operator.name, mail: site.operator.mail };
	return {
		...fields,
		slug,
		file,
		bodyFile: file,
		lang,
		originalLang: lang,
		languages: [lang],
		langOf: {
			title: lang,
			ask: lang,
			target: lang,
			organizer: lang,
			event: lang,
			signed: lang,
			reply: lang,
			'make-good': lang,
			body: lang,
		},
		kind: fields.kind ?? 'plea',
		timezone: fields.timezone ?? defaultZone,
		demo: fields.demo ?? false,
		theme: fields.theme ?? site.theme,
		organizer: fields.organizer ?? operator,
		messages: withIds(fields.messages, lang),
		invites: withIds(fields.invites ?? [{ text: defaultInvite }], lang),
		thanks: (fields.thanks ?? []).map(({ text, id: name }, index) => {
			const id = `thanks-${index + 1}`;
			return name === undefined ? { text, id, lang } : { text, id, lang, name };
		}),
		updates: inLang(fields.updates, lang),
		counts: inLang(fields.counts, lang),
		evidence: inLang(fields.evidence, lang),
		questions: inLang(fields.questions, lang),
		contacts: inLang(fields.contacts, lang),
	};
}

/** An entry of a translation that has no counterpart in the campaign. */
export interface Unmatched {
	field:
		| 'messages'
		| 'invites'
		| 'thanks'
		| 'updates'
		| 'counts'
		| 'evidence'
		| 'questions'
		| 'contacts';
	index: number;
	/** Its id, number or time as written. */
	entry: string;
}

function mergeById<Base extends { id?: string | undefined; lang: string }>(
	base: readonly Base[],
	entries: readonly Partial<Base>[] | undefined,
	lang: string,
	miss: (index: number, entry: string) => void,
): Base[] {
	const merged = [...base];
	for (const [index, entry] of (entries ?? []).entries()) {
		const byId = base.findIndex(({ id }) => entry.id !== undefined && id === entry.id);
		const place = byId >= 0 ? byId : entry.id === undefined ? index : -1;
		const found = base[place];
		if (found) merged[place] = { ...found, ...defined(entry), id: found.id, lang };
		else miss(index, entry.id ?? String(index + 1));
	}
	return merged;
}

/** Entries of the same minute are told apart by what `same` names, where the translation repeats it, else by their order. */
function mergeByTime<Base extends { at: { at: number; written: string }; lang: string }>(
	base: readonly Base[],
	entries: readonly (Partial<Base> & Pick<Base, 'at'>)[] | undefined,
	lang: string,
	miss: (index: number, entry: string) => void,
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
		if (found) merged[place] = { ...found, ...defined(entry), at: found.at, lang };
		else miss(index, entry.at.written);
	}
	return merged;
}

function defined<Value extends object>(value: Value): Partial<Value> {
	// Object.fromEntries forgets the keys' types; leaving keys out of a value makes it a partial one.
	return Object.fromEntries(
		Object.entries(value).filter(([, part]) => part !== undefined),
	) as Partial<Value>;
}

/** Lays a translation over a campaign; what it leaves out stays in the campaign's language and says so. */
export function translateCampaign(
	campaign: Campaign,
	fields: TranslationFields,
	lang: string,
	origin: { file: string; hasBody: boolean },
): { campaign: Campaign; unmatched: Unmatched[] } {
	const unmatched: Unmatched[] = [];
	const miss = (field: Unmatched['field']) => (index: number, entry: string) => {
		unmatched.push({ field, index, entry });
	};
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
	return {
		unmatched,
		campaign: {
			...campaign,
			lang,
			file: origin.file,
			bodyFile: origin.hasBody ? origin.file : campaign.bodyFile,
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
			messages: mergeById(campaign.messages, fields.messages, lang, miss('messages')),
			invites: mergeById(campaign.invites, fields.invites, lang, miss('invites')),
			thanks: mergeById(campaign.thanks, thanks, lang, miss('thanks')),
			evidence: mergeById(campaign.evidence, fields.evidence, lang, miss('evidence')),
			questions: mergeById(campaign.questions, fields.questions, lang, miss('questions')),
			updates: mergeByTime(campaign.updates, fields.updates, lang, miss('updates'), 'kind'),
			counts: mergeByTime(campaign.counts, fields.counts, lang, miss('counts'), 'network'),
			contacts: mergeByTime(
				campaign.contacts,
				fields.contacts,
				lang,
				miss('contacts'),
				'direction',
			),
		},
	};
}
