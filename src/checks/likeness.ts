import unhomoglyph from 'unhomoglyph';

/** How one handle imitates another: by its letters' looks, or by one letter or separator more or less. */
export type Likeness = 'looks' | 'near';

/** Everything about a handle that is compared with others. */
interface Looks {
	/** Without `@`, in small letters: handles do not know capitals. */
	plain: string;
	/** The same without dots, hyphens and underscores. */
	bare: string;
	/** The part that names the account: before `@server`, or the first part of a domain. */
	name: string;
	/** How the whole and the name look. */
	whole: readonly [string, string];
	named: readonly [string, string];
}

/** Shorter names differ by one letter by chance. */
const leastForNear = 6;
/** The first part of a domain or of a Mastodon address says little where it is shorter. */
const leastForName = 4;

/** A handle without what is around it: a leading `@`, a full stop that ends the sentence. */
export function bareHandle(handle: string): string {
	return handle
		.replace(/^[@＠]/, '')
		.replace(/[.-]+$/, '')
		.normalize('NFC');
}

/** What a text looks like, whatever it is written with: the skeleton of UTS #39 (https://www.unicode.org/reports/tr39/#Confusable_Detection). */
function skeleton(text: string): string {
	return unhomoglyph(text.normalize('NFD')).normalize('NFD').toLowerCase();
}

/** As written and in small letters: `I` looks like `l` while its small letter does not. */
function skeletons(text: string): readonly [string, string] {
	return [skeleton(text), skeleton(text.toLowerCase())];
}

function accountName(handle: string): string {
	const [name = ''] = handle.split(/[@＠]/);
	const parts = name.split('.');
	return parts.length > 2 ? (parts[0] ?? name) : name;
}

function readLooks(handle: string): Looks {
	const written = bareHandle(handle);
	const plain = written.toLowerCase();
	const name = accountName(written);
	return {
		plain,
		bare: plain.replace(/[._-]/g, ''),
		name: name.toLowerCase(),
		whole: skeletons(written),
		named: skeletons(name),
	};
}

const known = new Map<string, Looks>();

/** Handles come again and again, and their skeletons cost most of the time. */
function looksOf(handle: string): Looks {
	const looks = known.get(handle) ?? readLooks(handle);
	if (known.size > 10_000) known.clear();
	known.set(handle, looks);
	return looks;
}

/** A handle for comparing: two with the same key are the same account. */
export function handleKey(handle: string): string {
	return looksOf(handle).plain;
}

function shareOne(first: readonly [string, string], second: readonly [string, string]): boolean {
	return (
		first[0] === second[0] ||
		first[0] === second[1] ||
		first[1] === second[0] ||
		first[1] === second[1]
	);
}

/** The letters in which two texts differ, without what they begin and end with in common. */
function differingLetters(first: string, second: string): [string[], string[]] {
	const [a, b] = [[...first], [...second]];
	const most = Math.min(a.length, b.length);
	let start = 0;
	while (start < most && a[start] === b[start]) start++;
	let end = 0;
	while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** One letter more, less or other, or two neighbours swapped; numbers that differ are no slip: `schule12`, `schule13`. */
function isOneSlip(first: string, second: string): boolean {
	if (Math.abs(first.length - second.length) > 1) return false;
	const unnumbered = (text: string) => text.replace(/\d+/g, '0');
	if (/\d/.test(first) && unnumbered(first) === unnumbered(second)) return false;
	const [a, b] = differingLetters(first, second);
	const isSwapped = a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
	return (a.length <= 1 && b.length <= 1) || isSwapped;
}

/** Says whether a handle can be taken for another one; the same account in other capitals is no imitation. */
export function likenessOf(handle: string, official: string): Likeness | undefined {
	const found = looksOf(handle);
	const real = looksOf(official);
	if (found.plain === real.plain) return undefined;
	if (shareOne(found.whole, real.whole)) return 'looks';
	const named = found.name !== real.name && real.name.length >= leastForName;
	if (named && shareOne(found.named, real.named)) return 'looks';
	if (real.plain.length < leastForNear) return undefined;
	return found.bare === real.bare || isOneSlip(found.plain, real.plain) ? 'near' : undefined;
}

/**
 * Texts of which two handles share at least one if one can be taken for the other: how they look, their letters
 * alone, and their letters with one left out.
 */
export function likenessKeys(handle: string): string[] {
	const { plain, bare, whole, named } = looksOf(handle);
	const shorter = Array.from(plain, (_, index) => plain.slice(0, index) + plain.slice(index + 1));
	const looks = [...whole, ...named].map((look) => `looks ${look}`);
	return [
		...new Set([...looks, `bare ${bare}`, ...[plain, ...shorter].map((text) => `near ${text}`)]),
	];
}

/** The letters of a handle that the real one does not have there, with their code points: `I (U+0049)`. */
export function differingCodePoints(handle: string, official: string): string {
	const [found, real] = differingLetters(bareHandle(handle), bareHandle(official));
	return found
		.filter((letter, index) => letter !== real[index])
		.map((letter) => {
			const code = letter.codePointAt(0) ?? 0;
			return `${letter} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
		})
		.join(', ');
}
