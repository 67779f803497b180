import type { BuilderLang, BuilderWords } from '../words/builder-words.ts';
import type { Draft } from './draft.ts';

/** What every part of the form works with. */
export interface Bench {
	words: BuilderWords;
	lang: BuilderLang;
	/** The sentence about each field, by its path without numbers. */
	hints: Readonly<Record<string, string>>;
	/** The language of the site, which a campaign has that names none. */
	siteLang: string;
	/** The draft as it stands. */
	draft(): Draft;
	/** Takes over a changed draft. */
	change(draft: Draft): void;
}

/** The id of a field's input, by its path. */
export function inputId(owner: string): string {
	return `field-${owner.replaceAll('.', '-')}`;
}
