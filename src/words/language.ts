import { madeOnce } from '../campaign/made-once.ts';

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/** The direction of a language's script. */
export const directionOf = madeOnce((lang): 'ltr' | 'rtl' => {
	const { script = '' } = new Intl.Locale(lang).maximize();
	return rightToLeft.has(script) ? 'rtl' : 'ltr';
});

/** What a language calls itself, for a switch of languages: `Deutsch`. */
export function ownName(lang: string): string {
	const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
	return name.slice(0, 1).toLocaleUpperCase(lang) + name.slice(1);
}
