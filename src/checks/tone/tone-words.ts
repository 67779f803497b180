/**
 * What one language counts as unfriendly. Every entry is a whole word or several, in any case; it is a
 * regular expression in which a space stands for any gap between words, `~` for any ending of a word,
 * `ä`, `ö`, `ü` and `ß` also for their spellings with two letters, and `'` for every apostrophe.
 */
export interface ToneWords {
	/** Words and phrases that insult somebody: an error. */
	insults: readonly string[];
	/** Phrases that threaten somebody: an error, like an insult. */
	threats: readonly string[];
	/** “Do this by then, or else”: a warning. */
	ultimatums: readonly string[];
	/** Demands to hurry or to obey: a warning. */
	pressure: readonly string[];
	/** Swearing and scolding that insults nobody in particular: a warning. */
	unfriendly: readonly string[];
	/** Single words that are shouting when they are written in capitals: a warning. */
	shouted: readonly string[];
}

/** Makes one pattern of a list; it finds nothing where the list is empty. */
export function tonePattern(entries: readonly string[]): RegExp {
	const alternatives = entries.map((entry) =>
		entry
			.replace(/ /g, '[\\s,;:–-]+')
			.replace(/~/g, '[\\p{L}\\p{M}]*')
			.replace(/'/g, "['’]?")
			.replace(/ß/g, '(?:ß|ss)')
			.replace(/[äöü]/g, (letter) => {
				const plain = { ä: 'a', ö: 'o', ü: 'u' }[letter] ?? letter;
				return `(?:${letter}|${plain}e|${plain}\\u0308)`;
			}),
	);
	const none = '(?!)';
	return new RegExp(
		`(?<![\\p{L}\\p{M}\\p{N}_])(?:${alternatives.join('|') || none})(?![\\p{L}\\p{M}\\p{N}_])`,
		'giu',
	);
}
