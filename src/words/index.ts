import { german } from './de.ts';
import { english } from './en.ts';
import type { PageWords } from './page-words.ts';

/** The words of a page, and the language they are in where the page's own is not there yet. */
export interface SpokenWords {
	words: PageWords;
	/** `en` where the page's language has no words of its own. */
	lang: string;
}

/** The page words of a language; English ones where it has none. */
export function wordsFor(lang: string, address: 'du' | 'sie'): SpokenWords {
	const language = lang.split('-')[0];
	if (language === 'de') return { words: german(address), lang };
	return language === 'en' ? { words: english, lang } : { words: english, lang: 'en' };
}

/** The direction of a language's script. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
	const { script } = new Intl.Locale(lang).maximize();
	return script && ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'].includes(script)
		? 'rtl'
		: 'ltr';
}
