import type { Campaign } from '../campaign/campaign.ts';
import type { Finding, Place } from '../campaign/finding.ts';
import type { HandleNetworkId } from '../campaign/network-ids.ts';
import type { Site } from '../campaign/site.ts';
import type { FontChooser } from '../images/choose-fonts.ts';
import type { MeasuredFont } from '../images/typeface.ts';

/** A text between the two lines `---`, and where it stands in them: `['messages', 2, 'text']`. */
export interface WrittenText {
	path: readonly PropertyKey[];
	text: string;
	/** Where a character of it stands, counted in UTF-16 units from 0. */
	placeAt(offset: number): Place;
}

/** A paragraph of the body's prose, or something else that is read for itself. */
export interface BodyText {
	text: string;
	/** Whether these are somebody else's words. */
	quoted: boolean;
	/** Where a character of it stands, counted in UTF-16 units from 0. */
	placeAt(offset: number): Place;
}

/** A link of the body. */
export interface BodyLink {
	url: string;
	place: Place;
}

/** An account that the site knows as somebody's own: a campaign's target has it, or `site.yaml` names it. */
export interface OfficialAccount {
	network: HandleNetworkId;
	/** Without its `@`. */
	handle: string;
	/** Who says so; what `site.yaml` names outweighs what a campaign claims. */
	by: 'site' | 'campaign';
}

/**
 * Gives what was found for the same inputs, which are plain data, in an earlier run; or finds it. The code that finds it
 * counts as an input too, and is whoever's who remembers.
 */
export type Recall = (inputs: unknown, find: () => Finding[][]) => Finding[][];

/** What a rule looks at: one campaign in one language, with the file that this version comes from. */
export interface Subject {
	/** The campaign as this version shows it; a translation is laid over the original. */
	campaign: Campaign;
	/** The campaign in its own language where this is a translation; undefined for the campaign itself. */
	original: Campaign | undefined;
	site: Site;
	/** Now, in milliseconds since 1970. */
	now: number;
	/** Every text between the two lines `---` of this file. */
	written: readonly WrittenText[];
	/** The prose of this file's body. */
	body: readonly BodyText[];
	/** The links of this file's body. */
	links: readonly BodyLink[];
	/** Tells whether something is wrong in a field of this file, which the campaign then lacks. */
	broken(field: string): boolean;
	/** Every account that the site knows as official, of all campaigns. */
	accounts: readonly OfficialAccount[];
	/** Gives the fonts that share images are set in. */
	fonts: FontChooser<MeasuredFont>;
	/** Recalls what was found in this file as it is; `inputs` are all others. */
	recall: Recall;
	/**
	 * Where something stands in this file, or the nearest thing around it that is written there.
	 * @param offset How far into the text, in UTF-16 units from 0; default: its beginning.
	 */
	locate(path: readonly PropertyKey[], offset?: number): Place;
	/** Where a name such as `messages` stands in this file, or the file's first name where it does not. */
	locateKey(key: string): Place;
	/** The path, in this file, of an entry of the campaign's list; undefined where this file leaves it as it was. */
	entryPath(list: 'messages' | 'invites' | 'thanks', index: number): PropertyKey[] | undefined;
}

/** One rule: everything that it finds in one version of a campaign. Pure. */
export type Rule = (subject: Subject) => Finding[];
