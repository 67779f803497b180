import type { Campaign } from '../campaign/campaign.ts';
import type { Place } from '../campaign/finding.ts';
import type { Site } from '../campaign/site.ts';
import type { FontChooser } from '../images/choose-fonts.ts';
import type { MeasuredFont } from '../images/typeface.ts';
import type { BodyPiece } from '../parse/body-reading.ts';
import type { BodyLink, BodyText, OfficialAccount, Recall, Subject, WrittenText } from './rule.ts';

/** The parts of a read file that the rules need. */
export interface ReadFile {
	/** What stands between the two lines `---`: groups, lists and texts. */
	fields: unknown;
	/** The prose of the body, in pieces. */
	texts: readonly BodyPiece[];
	/** The links of the body. */
	links: readonly BodyLink[];
	/** Path below the campaigns folder. */
	file: string;
	/** The source lines. */
	lines?: readonly string[];
	/** The body as it is written, and the line of the file on which it begins. */
	body: string;
	bodyLine: number;
	/** Where a name or its value stands, or the nearest thing around it. */
	locate(path: PropertyKey[], part: 'key' | 'value'): Place;
	/** Where a character of a text stands. */
	locateInText(path: PropertyKey[], offset: number): Place;
}

/** One version of a campaign before it is checked. */
export interface CampaignToCheck {
	campaign: Campaign;
	/** The file that this version was read from. */
	parsed: ReadFile;
	/** The same file with its mistakes, where `parsed` shows only what is right; its texts are looked at all the same. */
	whole?: ReadFile | undefined;
	/** The names of the fields that are wrong in it. */
	wrong?: Pick<ReadonlySet<string>, 'has'> | undefined;
	site: Site;
	/** Now, in milliseconds since 1970. */
	now: number;
	accounts: readonly OfficialAccount[];
	fonts: FontChooser<MeasuredFont>;
	/** What earlier runs have found; default: nothing. */
	recall?: Recall | undefined;
	/** The campaign in its own language where this version is a translation. */
	original?: Campaign | undefined;
}

/** Every text in groups and lists, with its path. */
function textsIn(
	value: unknown,
	path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (Array.isArray(value)) {
		return value.flatMap((entry: unknown, index) => textsIn(entry, [...path, index]));
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, entry]) => textsIn(entry, [...path, name]));
}

function partOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
		? Object.entries(value).find(([known]) => known === name)?.[1]
		: undefined;
}

/** Finds the entry of a file's list that is a campaign's entry: by its id where it has one, else by its number. */
function entryPathIn(
	fields: unknown,
	list: 'messages' | 'invites' | 'thanks',
	index: number,
	id: string | undefined,
): PropertyKey[] | undefined {
	const entries = partOf(fields, list);
	if (!Array.isArray(entries)) return undefined;
	const place = entries.findIndex((entry: unknown, number) => {
		const own = list === 'thanks' ? undefined : partOf(entry, 'id');
		return own === undefined ? number === index : own === id;
	});
	const entry: unknown = entries[place];
	if (typeof entry === 'string') return [list, place];
	return typeof partOf(entry, 'text') === 'string' ? [list, place, 'text'] : undefined;
}

/** The prose of a body; its bare lines where it could not be taken apart, so that nothing hides in a broken one. */
function bodyTexts({ texts, file, body, bodyLine }: ReadFile): BodyText[] {
	if (texts.length > 0) {
		return [...Map.groupBy(texts, ({ paragraph }) => paragraph).values()].map(paragraphOf);
	}
	return body.split('\n').map((text, index) => ({
		text,
		quoted: false,
		placeAt: (offset) => ({ file, line: bodyLine + index, column: offset + 1 }),
	}));
}

/** Joins pieces, so that what stands partly in bold or on two lines is read as people read it. */
function paragraphOf(pieces: readonly BodyPiece[]): BodyText {
	let text = '';
	const starts = pieces.map((piece) => {
		if (piece.newLine && text !== '') text += '\n';
		const start = text.length;
		text += piece.text;
		return { start, place: piece.place };
	});
	return {
		text,
		quoted: pieces.some(({ quoted }) => quoted),
		placeAt: (offset) => {
			const { start, place } = starts.reduce((before, piece) =>
				piece.start <= offset ? piece : before,
			);
			return { ...place, column: place.column + offset - start };
		},
	};
}

/** Recalls by all that a rule can see of a version; of a file with mistakes nothing is remembered. */
function recallIn({ recall, whole, parsed, campaign, original, site }: CampaignToCheck): Recall {
	if (!recall || whole || !parsed.lines) return (_inputs, find) => find();
	const version = JSON.stringify([campaign, original, site, parsed.file, parsed.lines]);
	return (inputs, find) => recall([version, inputs], find);
}

/** Brings together what the rules look at. */
export function subjectOf(version: CampaignToCheck): Subject {
	const { campaign, parsed, whole = parsed, wrong, site, now, accounts, fonts, original } = version;
	const written = textsIn(whole.fields).map(
		({ path, text }): WrittenText => ({
			path,
			text,
			placeAt: (offset) => whole.locateInText([...path], offset),
		}),
	);
	return {
		campaign,
		original,
		site,
		now,
		written,
		body: bodyTexts(whole),
		links: parsed.links,
		accounts,
		broken: (field) => wrong?.has(field) ?? false,
		fonts,
		recall: recallIn(version),
		locate: (path, offset) =>
			offset === undefined
				? parsed.locate([...path], 'value')
				: parsed.locateInText([...path], offset),
		locateKey: (key) => {
			const isThere = partOf(parsed.fields, key) !== undefined;
			return parsed.locate([isThere ? key : (written[0]?.path[0] ?? key)], 'key');
		},
		entryPath: (list, index) => entryPathIn(parsed.fields, list, index, campaign[list][index]?.id),
	};
}
