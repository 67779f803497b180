import type { ListName, SectionName } from '../words/builder-words.ts';
import type { DraftPath } from './draft.ts';

/** How a field is filled in. */
export type FieldKind =
	| 'line'
	| 'text'
	| 'kind'
	| 'language'
	| 'time'
	| 'hashtags'
	| 'body'
	| 'yes'
	| 'updateKind';

/** A field of the form. */
export interface FormField {
	path: DraftPath;
	kind: FieldKind;
	/** A campaign is complete without it. */
	optional?: true;
	/** Half as wide where there is room. */
	half?: true;
}

/** A field of a list's entries. */
export interface EntryField extends Omit<FormField, 'path'> {
	name: string;
}

/** A list of the form: of texts, or of groups with fields. */
export interface FormList {
	list: ListName;
	/** The fields of an entry; none where an entry is one text. */
	fields: readonly EntryField[];
	optional?: true;
}

/** What stands in a section, in this order. */
export interface FormSection {
	name: SectionName;
	parts: readonly (FormField | FormList)[];
	/** Parts that few need, behind one word. */
	more?: readonly (FormField | FormList)[];
	/** Closed until somebody opens it. */
	closed?: true;
}

const texts = (list: ListName, optional?: true): FormList => ({
	list,
	fields: [],
	...(optional ? { optional } : {}),
});

/** The whole form. */
export const formSections: readonly FormSection[] = [
	{
		name: 'what',
		parts: [
			{ path: ['title'], kind: 'line' },
			{ path: ['ask'], kind: 'text' },
			{ path: ['kind'], kind: 'kind', half: true },
			{ path: ['lang'], kind: 'language', half: true },
		],
	},
	{
		name: 'whom',
		parts: [
			{ path: ['target', 'name'], kind: 'line' },
			{ path: ['target', 'handles', 'x'], kind: 'line', optional: true, half: true },
			{ path: ['target', 'handles', 'bluesky'], kind: 'line', optional: true, half: true },
			{ path: ['target', 'handles', 'mastodon'], kind: 'line', optional: true, half: true },
			{ path: ['target', 'handles', 'threads'], kind: 'line', optional: true, half: true },
		],
		more: [
			{ path: ['target', 'site'], kind: 'line', optional: true },
			{ path: ['target', 'mail'], kind: 'line', optional: true },
		],
	},
	{
		name: 'when',
		parts: [
			{ path: ['starts'], kind: 'time', half: true },
			{ path: ['deadline'], kind: 'time', half: true },
		],
	},
	{
		name: 'texts',
		parts: [
			{ path: ['hashtags'], kind: 'hashtags' },
			texts('messages'),
			texts('invites', true),
			texts('thanks', true),
		],
	},
	{
		name: 'story',
		parts: [
			{ path: ['body'], kind: 'body', optional: true },
			{
				list: 'evidence',
				optional: true,
				fields: [
					{ name: 'title', kind: 'line', half: true },
					{ name: 'url', kind: 'line', half: true },
				],
			},
		],
		more: [
			{ path: ['organizer', 'name'], kind: 'line', optional: true, half: true },
			{ path: ['organizer', 'mail'], kind: 'line', optional: true, half: true },
		],
	},
	{
		name: 'later',
		closed: true,
		parts: [
			{
				list: 'updates',
				optional: true,
				fields: [
					{ name: 'at', kind: 'time', half: true },
					{ name: 'kind', kind: 'updateKind', half: true },
					{ name: 'text', kind: 'text' },
					{ name: 'quote', kind: 'text', optional: true },
					{ name: 'source', kind: 'line', optional: true },
				],
			},
			{ path: ['demo'], kind: 'yes' },
		],
	},
];
