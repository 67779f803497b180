import type { Finding, FindingName } from '../../campaign/finding.ts';
import type { Address } from '../page-words.ts';
import { sayFormally } from './de/formal.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import type { FindingDictionary, Sentence } from './sentence.ts';

export type { Sentence } from './sentence.ts';

/** The languages that findings are told in. */
export type FindingLang = 'de' | 'en';

const dictionaries: Record<FindingLang, FindingDictionary> = { de: german, en: english };

/** The language for findings that is nearest to a language code: German for `de` and its variants, else English. */
export function findingLang(lang: string): FindingLang {
	return /^de(-|$)/i.test(lang) ? 'de' : 'en';
}

/** What a finding says to an organizer; a German one speaks with `du` unless the site says `Sie`. */
export function sayFinding(finding: Finding, lang: FindingLang, address: Address = 'du'): Sentence {
	// A finding's name decides its values' type; the compiler cannot follow that through the dictionary.
	const { say } = dictionaries[lang][finding.name] as {
		say: (values: Finding['values']) => Sentence;
	};
	const sentence = say(finding.values);
	if (lang !== 'de' || address === 'du') return sentence;
	return { ...sentence, fix: sayFormally(sentence.fix) };
}

/** A finding's heading in a few words. */
export function titleOf(name: FindingName, lang: FindingLang): string {
	return dictionaries[lang][name].title;
}
