import type { KindLook } from '../campaign/kinds/kind-rules.ts';

/** What a card says and in which mood: plain values, every word already made. */
export interface Card {
	/** The campaign's own hashtag, with `#`. */
	hashtag: string;
	/** The demand itself. */
	title: string;
	/** A message, an answer or a piece of news; without quotation marks. */
	text?: string;
	/** What the text is: quoted from supporters, quoted from the target, told, or not there. */
	textKind: 'message' | 'answer' | 'note' | 'none';
	/** Who asks whom, in one line. */
	line: string;
	/** Deadline or outcome, in words. */
	status: string;
	/** The short address, without `https://`. */
	address: string;
	/** How far it is: a number, its goal where there is one, and both in words. */
	progress?: { value: number; goal?: number; label: string };
	/** A word that marks an example. */
	badge?: string;
	/** The direction of writing. */
	dir: 'ltr' | 'rtl';
	/** The language of the words, a BCP 47 tag. */
	lang: string;
	/** The look that kind and phase give. */
	mood: Mood;
}

/** The looks of a card: what the campaign is, or what came of it. */
export type Mood = KindLook | 'upcoming' | 'answered' | 'solved' | 'paused' | 'ended';

/** The values of a theme that a card is drawn with; colours are `#rrggbb`. */
export interface CardTheme {
	accent: string;
	accent2: string;
	ink: string;
	paper: string;
	shape: 'round' | 'square';
}

/** The parts of a card that hold text; findings name them. */
export type CardField =
	| 'hashtag'
	| 'title'
	| 'text'
	| 'line'
	| 'status'
	| 'address'
	| 'progress'
	| 'badge';

/** The sizes of images, in pixels: for link previews, feeds, tall feeds and stories. */
export const cardSizes = {
	og: { width: 1200, height: 630 },
	square: { width: 1080, height: 1080 },
	portrait: { width: 1080, height: 1350 },
	story: { width: 1080, height: 1920 },
} as const;

/** The name of a size. */
export type CardSize = keyof typeof cardSizes;
