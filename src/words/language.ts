/** The direction of a language's script. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
	const { script } = new Intl.Locale(lang).maximize();
	return script && ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'].includes(script)
		? 'rtl'
		: 'ltr';
}

/** What a language calls itself, for a switch of languages: `Deutsch`. */
export function ownName(lang: string): string {
	const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
	return name.slice(0, 1).toLocaleUpperCase(lang) + name.slice(1);
}
