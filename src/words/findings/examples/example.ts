import type { FindingName, FindingValues } from '../../../campaign/finding.ts';

/**
 * A wrong and a right piece of writing for the page that explains a finding. Pieces are run by a test: the wrong one gives
 * that finding and no other, the right one does not give it.
 */
export type Example<Name extends FindingName = FindingName> = Piece | Names | Told<Name>;

/** A piece of a file. */
export interface Piece {
	/**
	 * Where it stands: `fields` in the top part of a campaign, in the place of the lines of the same names; `body` below it;
	 * `file` the whole file, in which `…` stands for all other fields; `translation` the top part of a translation; `site`
	 * the whole of `site.yaml`.
	 */
	in: 'fields' | 'body' | 'file' | 'translation' | 'site';
	wrong: string;
	right: string;
}

/** The names of the files in a campaigns folder; each holds a right campaign or translation. */
export interface Names {
	in: 'names';
	wrong: readonly string[];
	right: readonly string[];
}

/** What cannot be shown as a piece of text: too large, invisible, or not a text at all. */
export interface Told<Name extends FindingName> {
	in: 'words';
	wrong: Record<'de' | 'en', string>;
	right: Record<'de' | 'en', string>;
	/** The values of the sentences that are shown. */
	values: FindingValues[Name];
}

/** The example of every finding; one that is missing does not compile. */
export type ExampleDictionary = { [Name in FindingName]: Example<Name> };
