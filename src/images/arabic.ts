const dualForms = 4;

/** The forms of each Arabic letter: alone, at the end, at the beginning and within a word; of some only the first two. */
const forms = collectForms();

/**
 * Replaces Arabic letters by the forms that they take beside their neighbours. For measuring: a letter is much
 * narrower within a word than alone. The drawing itself shapes the plain letters.
 */
export function joinedForms(text: string): string {
	const letters = Array.from(text);
	const plain = letters.filter((letter) => !/\p{M}/u.test(letter));
	let at = -1;
	return letters
		.map((letter) => {
			if (/\p{M}/u.test(letter)) return letter;
			at++;
			const own = forms.get(letter);
			if (!own) return letter;
			const after = joinsNext(plain[at - 1]);
			const before = joinsNext(letter) && joinsPrevious(plain[at + 1]);
			const index = (after ? 1 : 0) + (before ? 2 : 0);
			return own[index] ?? own[after ? 1 : 0] ?? letter;
		})
		.join('');
}

const lengthener = '\u0640';

function joinsNext(letter = ''): boolean {
	return letter === lengthener || forms.get(letter)?.length === dualForms;
}

function joinsPrevious(letter = ''): boolean {
	return letter === lengthener || (forms.get(letter)?.length ?? 0) > 1;
}

/** Collects the forms from Unicode's own table of compatible characters, where each stands in this order. */
function collectForms(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	// The second block repeats some letters of the first one with forms for other languages.
	for (const [first, last] of [
		[0xfe80, 0xfef4],
		[0xfb50, 0xfbb1],
		[0xfbd3, 0xfbff],
	] as const) {
		const block = new Map<string, string[]>();
		for (let code = first; code <= last; code++) {
			const form = String.fromCodePoint(code);
			const letter = form.normalize('NFKC');
			if (letter !== form && letter.length === 1) {
				block.set(letter, [...(block.get(letter) ?? []), form]);
			}
		}
		for (const [letter, all] of block) if (!found.has(letter)) found.set(letter, all);
	}
	return found;
}
