const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text's characters as a person counts them (UAX #29 grapheme clusters, https://www.unicode.org/reports/tr29/). */
export function countGraphemes(text: string): number {
	let count = 0;
	for (const _ of segmenter.segment(text)) count++;
	return count;
}
