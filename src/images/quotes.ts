/** The quotation marks of languages: what opens and what closes. */
const marks: Readonly<Record<string, readonly [open: string, close: string]>> = {
	ar: ['”', '“'],
	bg: ['„', '“'],
	cs: ['„', '“'],
	da: ['»', '«'],
	de: ['„', '“'],
	'de-ch': ['«', '»'],
	el: ['«', '»'],
	es: ['«', '»'],
	et: ['„', '“'],
	fa: ['«', '»'],
	fi: ['”', '”'],
	fr: ['«\u00a0', '\u00a0»'],
	he: ['”', '”'],
	hr: ['„', '”'],
	hu: ['„', '”'],
	it: ['«', '»'],
	ja: ['「', '」'],
	lt: ['„', '“'],
	nb: ['«', '»'],
	nl: ['‘', '’'],
	no: ['«', '»'],
	pl: ['„', '”'],
	pt: ['«', '»'],
	'pt-br': ['“', '”'],
	ro: ['„', '”'],
	ru: ['«', '»'],
	sk: ['„', '“'],
	sl: ['„', '“'],
	sv: ['”', '”'],
	uk: ['«', '»'],
	'zh-tw': ['「', '」'],
};

/** Puts a text between the quotation marks of a language; `lang` is a BCP 47 tag, unknown ones quote as English does. */
export function quoteText(text: string, lang: string): string {
	const tag = lang.toLowerCase();
	const [open, close] = marks[tag] ?? marks[tag.split('-')[0] ?? ''] ?? ['“', '”'];
	return `${open}${text.trim()}${close}`;
}
