/** What several components are fed with: plain data, every word of it ready to be shown. */

/** A link with its words. */
export interface Link {
	/** The words of the link. */
	text: string;
	/** Where it leads. */
	href: string;
	/** The language of the words, where it is not the page's. */
	lang?: string | undefined;
}

/** A moment, as people and as machines read it. */
export interface Moment {
	/** The finished words: “Fri, 20 March, 6 pm”. */
	text: string;
	/** The same in ISO 8601. */
	datetime: string;
}

/** One way to post or pass on a text. */
export interface ShareLink {
	/** The network's id, for scripts and styles. */
	network: string;
	/** The short words on the button: “X”. */
	name: string;
	/** What the button does, with the short words in it: “Post on X”. */
	label: string;
	/** Where it leads. */
	href: string;
	/** The link with a place for the text, for the composer. */
	template?: string | undefined;
	/** The network's own sign: the path of a drawing of 24 by 24. */
	icon?: string | undefined;
}

/** The phases that a part can stand for. */
export type { Phase } from '../campaign/phase.ts';

/** A stretch of text, marked or not. */
export interface Stretch {
	text: string;
	marked: boolean;
}

/** Cuts a text at the words that are to stand out, such as hashtags and the target's name; longer ones win. */
export function markedStretches(text: string, marks: readonly string[]): Stretch[] {
	const wanted = marks.filter((mark) => mark !== '').sort((a, b) => b.length - a.length);
	const stretches: Stretch[] = [];
	let rest = text;
	while (rest !== '') {
		const found = wanted
			.map((mark) => ({ mark, at: rest.indexOf(mark) }))
			.filter(({ at }) => at >= 0)
			.sort((a, b) => a.at - b.at)[0];
		if (!found) {
			stretches.push({ text: rest, marked: false });
			break;
		}
		if (found.at > 0) stretches.push({ text: rest.slice(0, found.at), marked: false });
		stretches.push({ text: found.mark, marked: true });
		rest = rest.slice(found.at + found.mark.length);
	}
	return stretches;
}

/** Cuts a text at addresses, hashtags and accounts, which keep their own direction in every sentence. */
export function ownDirections(text: string): Stretch[] {
	return markedStretches(
		text,
		text.match(/https?:\/\/\S+|[#@][\p{L}\p{M}\p{N}_.@-]*[\p{L}\p{M}\p{N}_]/gu) ?? [],
	);
}

/** How large a headline can be set: by its number of characters and its longest word. */
export function titleSize(title: string): 's' | 'm' | 'l' | 'xl' {
	const longestWord = Math.max(...title.split(/[\s\u00ad-]+/).map((word) => [...word].length));
	const length = [...title].length;
	if (length <= 10 && longestWord <= 7) return 's';
	if (length <= 32 && longestWord <= 12) return 'm';
	if (length <= 56 && longestWord <= 16) return 'l';
	return 'xl';
}

/** How large a report can be set that stands by itself: a sentence like a headline, several as they are read. */
export function reportSize(text: string): 's' | 'm' | 'l' {
	const { length } = [...text];
	return length <= 100 ? 's' : length <= 240 ? 'm' : 'l';
}

/** A hashtag in pieces between which it may break: before capitals and after low lines. */
export function hashtagPieces(hashtag: string): string[] {
	return hashtag.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=_)/u);
}

/** The direction of a piece in another language: left to the browser, which reads the letters. */
export function directionOf(lang: string | undefined): 'auto' | undefined {
	return lang === undefined ? undefined : 'auto';
}
