/** Letters that Mastodon writes without their strokes and that Unicode does not take apart. */
const strokes: Readonly<Record<string, string>> = {
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ı: 'i',
	ĸ: 'k',
	ł: 'l',
	ŋ: 'n',
	ø: 'o',
	ŧ: 't',
};

/** A hashtag without its `#`, as addresses and interfaces want it. */
export function tagName(hashtag: string): string {
	return hashtag.replace(/^[#＃]/, '');
}

/** A tag by which Bluesky's are compared: big and small letters are one. */
export function foldCase(tag: string): string {
	return tagName(tag).normalize('NFKC').toLowerCase();
}

/**
 * A tag by which Mastodon's are compared: big and small letters, and letters with and without accents, are one
 * (https://github.com/mastodon/mastodon/blob/main/app/lib/hashtag_normalizer.rb).
 */
export function foldAccents(tag: string): string {
	return foldCase(tag)
		.normalize('NFKD')
		.replace(/\p{Mn}/gu, '')
		.replace(/[đðħıĸłŋøŧ]/g, (letter) => strokes[letter] ?? letter);
}
