/** How many sentences, words and syllables a text has. */
export interface TextCounts {
	sentences: number;
	words: number;
	syllables: number;
}

/** Groups of vowels that are spoken as one syllable; the `u` after a `q` is none. */
const vowels = /(?:aa|ee|oo|ai|au|ay|ei|eu|ey|ie|äu|ui|[aeiouyäöü])/giu;

/** How many syllables a German word has: its groups of vowels, at least one. */
export function countSyllables(word: string): number {
	return Math.max(1, word.replace(/qu/giu, 'q').match(vowels)?.length ?? 0);
}

/** Counts a text; a colon ends a sentence where a capital follows, as German writes a whole one then. */
export function countText(text: string): TextCounts {
	const sentences = text
		.split(/(?<=[.!?…])\s+|(?<=:)\s+(?=\p{Lu})|\n+/u)
		.filter((each) => /\p{L}/u.test(each));
	const words = text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
	return {
		sentences: sentences.length,
		words: words.length,
		syllables: words.reduce((sum, word) => sum + countSyllables(word), 0),
	};
}

/**
 * Flesch's reading ease in the form that Toni Amstad gave it for German in 1978: 180 less the words in a sentence and 58.5
 * times the syllables in a word. From 60 on a text is plain, from 70 on easy (https://de.wikipedia.org/wiki/Lesbarkeitsindex).
 */
export function readingEase({ sentences, words, syllables }: TextCounts): number {
	return 180 - words / sentences - (58.5 * syllables) / words;
}
