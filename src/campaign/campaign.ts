import type { Counted } from './counted.ts';
import { type CampaignKind, defaultKind } from './kinds.ts';
import { defaultInvite } from './message.ts';
import type { CampaignFields } from './schema.ts';
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

/** The lists of a campaign file whose entries a translation can state anew. */
export type ListField =
	| 'messages'
	| 'invites'
	| 'thanks'
	| 'updates'
	| 'counts'
	| 'evidence'
	| 'questions'
	| 'contacts';

type EntryOf<Name extends ListField> = Listed<Name>[number] & { lang: string };

/** A public post: its id is its address; the tone may be in another language than the text. */
export type Message = EntryOf<'messages'> & { id: string; toneLang: string };
/** A private message or a post of thanks. */
export type Invite = EntryOf<'invites'> & { id: string };
/** A post of thanks: its id is its address, its name the `id` in the file, by which a translation finds it. */
export type Thanks = Invite & { name?: string | undefined };
/** Something that happened; the quote may be in another language than the text. */
export type Update = EntryOf<'updates'> & { quoteLang: string };
/** Posts on one network up to a time. */
export type Count = EntryOf<'counts'>;
/** What backs up the story. */
export type Evidence = EntryOf<'evidence'>;
/** What is asked, and the answer, which may be in another language than the question. */
export type Question = EntryOf<'questions'> & { answerLang: string };
/** A line of the log of who wrote when; the channel may be in another language than the text. */
export type Contact = EntryOf<'contacts'> & { channelLang: string };

/** A campaign in one of its languages: what pages, images and feeds are made from. */
export interface Campaign extends Omit<CampaignFields, ListField | 'theme' | 'organizer'> {
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
	contacts: Contact[];
	/** The file that it was read from, below the campaigns folder. */
	file: string;
	/** The file whose body is shown: the translation's, or the original's where that has none. */
	bodyFile: string;
	/** Whether that body holds the demand itself, as `<Ask/>`. */
	bodyAsks: boolean;
}

/** The zone of a campaign that names none. */
export const defaultZone = 'Europe/Berlin';

/** Everything about a campaign that does not stand in its frontmatter. */
export interface CampaignOrigin {
	slug: string;
	file: string;
	/** Whether anything stands below the frontmatter. */
	hasBody: boolean;
	/** Whether `<Ask/>` is a part of it; default: no. */
	bodyAsks?: boolean;
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
		bodyAsks: origin.bodyAsks ?? false,
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
		kind: fields.kind ?? defaultKind,
		timezone: fields.timezone ?? defaultZone,
		demo: fields.demo ?? false,
		theme: fields.theme ?? site.theme,
		organizer: fields.organizer ?? operator,
		messages: withIds(fields.messages, lang).map((entry) => ({ ...entry, toneLang: lang })),
		invites: withIds(fields.invites ?? [{ text: defaultInvite }], lang),
		thanks: (fields.thanks ?? []).map(({ text, id: name }, index) => {
			const id = `thanks-${index + 1}`;
			return name === undefined ? { text, id, lang } : { text, id, lang, name };
		}),
		updates: inLang(fields.updates, lang).map((update) => ({ ...update, quoteLang: lang })),
		counts: inLang(fields.counts, lang),
		evidence: inLang(fields.evidence, lang),
		questions: inLang(fields.questions, lang).map((entry) => ({ ...entry, answerLang: lang })),
		contacts: inLang(fields.contacts, lang).map((entry) => ({ ...entry, channelLang: lang })),
	};
}
