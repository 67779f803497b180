/**
 * The links, mentions and hashtags in a finished text, found without a list of top-level domains,
 * so that the phone can do it too. Imports nothing. Offsets are UTF-16 units from 0.
 */

/** Something in a text that a network treats specially. */
export interface Entity {
	/** As it is written. */
	text: string;
	/** Where it begins. */
	start: number;
	/** Where the text goes on behind it. */
	end: number;
}

/** A link in a text: `url` with `http://` or `https://`, `domain` without, such as `example.org/a`. */
export interface LinkEntity extends Entity {
	kind: 'url' | 'domain';
}

// What belongs to an address follows X's published grammar (twitter-text), since it is the one that
// counts to the character; only the list of top-level domains is left out.
const accented = '\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF';
const letters = `a-z0-9${accented}\\u0400-\\u04FF`;
const hostCharacter = '[\\p{L}\\p{M}\\p{N}\\p{So}]';
const label = `${hostCharacter}(?:[\\p{L}\\p{M}\\p{N}\\p{So}_\\-]{0,61}${hostCharacter})?`;
// A top-level domain in ASCII ends before other scripts; one in another script is all of its letters.
const topLevel =
	'(?:(?:xn--[a-z0-9\\-]{2,59}|[a-z]{2,63})|(?![a-z])[\\p{L}\\p{M}]{2,63}(?![\\p{L}\\p{M}]))(?![a-z0-9@+\\-])';
const host = `(?:${label}\\.)+${topLevel}`;
const pathCharacter = `[${letters}!*';:=+,.$\\/%#\\[\\]\\-\\u2013_~@|&]`;
const parentheses = `\\((?:${pathCharacter}|\\(${pathCharacter}*\\))*\\)`;
const pathEnd = `(?:[${letters}+\\-=_#\\/]|${parentheses})`;
const path = `(?:\\/(?:(?:${pathCharacter}|${parentheses})*${pathEnd})?)?`;
const query = `(?:\\?[a-z0-9!?*'@();:&=+$\\/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#\\/])?`;
const rest = `(?::[0-9]+)?${path}${query}`;
const linkPattern = new RegExp(
	`(?<![a-z0-9@＠$#＃])(?:(https?:\\/\\/)${host}|(?<![\\-_.\\/]|${hostCharacter})${host})${rest}`,
	'giu',
);

// A letter or digit before the `@` makes it a mail address, but not one of a script that is written without spaces. A name ends
// where another script begins; Latin letters that no name can have, such as ü, mean that it is none.
const mentionPattern =
	/(?<!(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}_@＠])[@＠][a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?(?![\p{Script=Latin}\p{M}0-9_])/giu;

const hashtagPattern =
	/(?<![\p{L}\p{M}\p{N}_&#＃/])[#＃](?!\p{Nd}+(?![\p{L}\p{Nd}_]))(?:\p{L}\p{M}*|\p{Nd}|_)+/gu;

function entityOf(match: RegExpExecArray): Entity {
	return { text: match[0], start: match.index, end: match.index + match[0].length };
}

/** Puts spaces in the place of parts of a text, so that all offsets stay. */
function blank(text: string, parts: readonly Entity[]): string {
	let blanked = '';
	for (const { start, end } of parts) {
		blanked += text.slice(blanked.length, start) + ' '.repeat(end - start);
	}
	return blanked + text.slice(blanked.length);
}

/** Finds the addresses in a text, with and without `https://`, in order. Mail addresses and handles are none. */
export function findLinks(text: string): LinkEntity[] {
	return Array.from(text.matchAll(linkPattern), (match) => ({
		...entityOf(match),
		kind: match[1] === undefined ? 'domain' : 'url',
	}));
}

/**
 * Finds the accounts that a text mentions: `@name`, `@name.example.org`, `@name@server`.
 * The same account twice is found twice; mail addresses and what stands in links are none.
 */
export function findMentions(text: string): Entity[] {
	return Array.from(blank(text, findLinks(text)).matchAll(mentionPattern), entityOf);
}

/** Finds the hashtags in a text with their `#`: letters, marks, digits and `_`, not digits alone, not in links. */
export function findHashtags(text: string): Entity[] {
	return Array.from(blank(text, findLinks(text)).matchAll(hashtagPattern), entityOf);
}

const commonTopLevels = new RegExp(
	`\\.(?:[a-z]{2}|${[
		'com|org|net|info|biz|edu|gov|int|mobi|museum|name|coop|pro|xyz|app|dev|online|shop|store|site|website',
		'space|blog|club|community|social|network|media|news|press|page|wiki|tube|video|cloud|digital|email|tech',
		'systems|tools|support|school|academy|education|science|energy|earth|green|events|foundation|group|haus',
		'international|ngo|team|live|life|today|work|world|zone|gmbh|berlin|hamburg|koeln|cologne|bayern|nrw|ruhr',
		'saarland|wien|tirol|swiss',
	].join('|')})$`,
);

/**
 * How many links a finished text has. An address without `https://` counts where it begins with `www.`, goes on behind
 * a slash, or has an ending, in small letters, that is a country's or a common one: networks link `example.org`, but
 * `Freitag.Danke` is a missing space.
 */
export function countLinks(text: string): number {
	return findLinks(text).filter(({ kind, text: found }) => {
		const [name = ''] = found.split(/[/:?]/, 1);
		const hasPath = found[name.length] === '/' && name === name.toLowerCase();
		return kind === 'url' || hasPath || /^www\./i.test(found) || commonTopLevels.test(name);
	}).length;
}
