/** A mail address in a text: in small letters, with where it stands. */
export interface FoundMail {
	key: string;
	start: number;
	end: number;
}

const local = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]{0,62}[\p{L}\p{N}_+-])?`;
const domain = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}`;
/** The sign itself, or what people write in its place: `(at)`, `[ät]`. */
const at = String.raw`(?:[@＠]|\s?[[({]\s?(?:at|ät)\s?[\])}]\s?)`;
// `@user@server` is an account, `//user@host` a part of an address.
const pattern = new RegExp(
	String.raw`(?<![\p{L}\p{N}._%+@＠-])(?<!\/\/)(${local})${at}(${domain})(?![\p{L}\p{N}@＠])`,
	'giu',
);

/** Finds mail addresses in a text, also those with `(at)`; accounts such as `@user@server` are none. */
export function findMails(text: string): FoundMail[] {
	const plain = text.replace(/\s?[[({]\s?(?:dot|punkt)\s?[\])}]\s?/gi, (found) =>
		'.'.padEnd(found.length, '\u0000'),
	);
	const readable = plain.includes('\u0000') ? squeeze(plain) : { text: plain, offsets: undefined };
	return Array.from(readable.text.matchAll(pattern), ({ 0: found, 1: name, 2: host, index }) => ({
		key: `${name}@${host}`.toLowerCase(),
		start: readable.offsets?.[index] ?? index,
		end: readable.offsets?.[index + found.length] ?? index + found.length,
	}));
}

/** Takes the fill characters out and remembers where each character stood. */
function squeeze(text: string): { text: string; offsets: number[] } {
	const offsets: number[] = [];
	let squeezed = '';
	for (let index = 0; index < text.length; index++) {
		if (text[index] === '\u0000') continue;
		offsets.push(index);
		squeezed += text[index];
	}
	return { text: squeezed, offsets: [...offsets, text.length] };
}
