const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters and signs of which each is a character of its own: Latin without marks to be added, and no line breaks. */
const single = /^[ -\u024f]*$/;

/** Takes a text apart into characters as a person counts them (UAX #29 grapheme clusters, https://www.unicode.org/reports/tr29/). */
export function segmentGraphemes(text: string): Intl.Segments {
	return segmenter.segment(text);
}

/** How many characters a text has, as a person counts them. */
export function countGraphemes(text: string): number {
	if (single.test(text)) return text.length;
	return Array.from(segmenter.segment(text)).length;
}
