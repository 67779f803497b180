import type { Address, PageLanguage, PageWords } from './page-words.ts';
import { pageLanguages } from './pages/index.ts';

/** The words of a page, and the language they are in where the page's own is not there yet. */
export interface SpokenWords {
	words: PageWords;
	/** `en` where the page's language has no words of its own. */
	lang: string;
}

const languages = new Map<string, PageLanguage>(Object.entries(pageLanguages));

/** Whether a native speaker has read every sentence of the words that a page in this language shows. */
export function isProofread(lang: string): boolean {
	return languages.get(new Intl.Locale(wordsFor(lang, 'du').lang).language)?.proofread ?? false;
}

const spokenWords = new Map<string, SpokenWords>();

/** The page words of a language; English ones where it has none. Each language's are made once: every page needs them. */
export function wordsFor(lang: string, address: Address): SpokenWords {
	const key = `${lang} ${address}`;
	const words = spokenWords.get(key) ?? makeWords(lang, address);
	spokenWords.set(key, words);
	return words;
}

function makeWords(lang: string, address: Address): SpokenWords {
	const { language, script } = new Intl.Locale(lang).maximize();
	const own = languages.get(language);
	// The same language in other letters is not one that its readers can read.
	const spoken = own && script === new Intl.Locale(language).maximize().script;
	return spoken
		? { words: own.say(lang, address), lang }
		: { words: pageLanguages.en.say('en', address), lang: 'en' };
}
