/** Digits and signs that stand for letters in words that should not be found. */
const letters: Record<string, string> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	$: 's',
};

/** Words that are written with stars in them, in small letters. */
const starred = [
	...['idiot', 'idioten', 'idiots', 'arsch', 'ärsche', 'arschloch', 'arschlöcher', 'wichser'],
	...['fotze', 'fotzen', 'hurensohn', 'hurensöhne', 'schlampe', 'missgeburt', 'nutte', 'nutten'],
	...['fuck', 'fucking', 'fucker', 'bitch', 'bitches', 'asshole', 'assholes', 'cunt', 'cunts'],
	...['bastard', 'bastards', 'scheiße', 'scheiß', 'shit', 'fick', 'fickt', 'moron', 'morons'],
];

/** The word that stars stand in, where each of them stands for one letter. */
function unmask(word: string): string {
	const pattern = new RegExp(`^${word.toLowerCase().replace(/\*/g, '.')}$`, 'u');
	return starred.find((known) => pattern.test(known)) ?? word;
}

/**
 * A text with its disguised words written out: `Id*oten`, `Idi0ten`. Every character keeps its place, so that offsets
 * mean the same in both.
 */
export function undisguise(text: string): string {
	return text
		.replace(/(?<![\p{L}*])\p{L}+\*[\p{L}*]*\p{L}(?![\p{L}*])/gu, unmask)
		.replace(/(?<![\p{L}\p{N}$])\p{L}+[01345$][\p{L}01345$]*\p{L}(?![\p{L}\p{N}])/gu, (word) =>
			word.replace(/[01345$]/g, (sign) => letters[sign] ?? sign),
		);
}

/** Words of single letters with blanks or dots between them, such as `I d i o t`, and where they stand. */
export function spacedWords(text: string): { word: string; written: string; offset: number }[] {
	const spaced = /(?<![\p{L}\p{N}])\p{L}(?:[ .*_-]\p{L}){3,}(?![\p{L}\p{N}])/gu;
	return Array.from(text.matchAll(spaced), ({ 0: written, index }) => ({
		...{ written, offset: index },
		word: written.replace(/[ .*_-]/g, ''),
	}));
}
