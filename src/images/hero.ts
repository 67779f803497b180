import type { Card } from './card.ts';
import { quoteText } from './quotes.ts';
import { type SetText, type Setting, setText, setTextAt, type TextWish } from './set-text.ts';
import { stepsBetween } from './steps.ts';

/** The room that a demand and its message share, and the sizes they may take, in pixels. */
export interface HeroRoom {
	/** Height for both. */
	height: number;
	/** What else stands between and around them: the gap, the bubble's padding, its tail. */
	between: number;
	titleWidth: number;
	textWidth: number;
	/** The largest and the smallest size of the title. */
	title: readonly [largest: number, smallest: number];
	/** The largest and the smallest size of a message. */
	text: readonly [largest: number, smallest: number];
	/** The largest size of an answer, which is set in poster type. */
	answer: number;
}

/** The demand and, where the card has one, the text in the bubble. */
export interface Hero {
	title: SetText;
	text?: SetText;
}

/** Gives what the bubble says: quotes in the marks of the language, news without; nothing where there is no text. */
export function bubbleText(card: Card): string {
	const text = card.text?.trim() ?? '';
	if (text === '' || card.textKind === 'none') return '';
	return card.textKind === 'note' ? text : quoteText(text, card.lang);
}

/**
 * Sets the demand and the message as large as both can be in their common room. What does not fit even in the
 * smallest sizes is set in them all the same, and says so.
 */
export function setHero(card: Card, room: HeroRoom, setting: Setting): Hero {
	const isAnswer = card.textKind === 'answer';
	const titleWish: TextWish = {
		...{ field: 'title', text: card.title, face: 'display', most: 3, leading: 1.05 },
		...{ sizes: stepsBetween(...room.title), width: room.titleWidth },
	};
	const textWish: TextWish = {
		...{ field: 'text', text: bubbleText(card), width: room.textWidth, most: isAnswer ? 5 : 8 },
		...(isAnswer
			? { face: 'display', leading: 1.14, sizes: stepsBetween(room.answer, room.text[1]) }
			: { face: 'text', leading: 1.32, sizes: stepsBetween(...room.text) }),
	};
	const titles = setAll(titleWish, setting);
	if (textWish.text === '') {
		const title = titles.find((set) => set.height <= room.height);
		return { title: title ?? setText(smallest(titleWish), setting) };
	}
	const texts = setAll(textWish, setting);
	let best: Hero | undefined;
	let most = 0;
	for (const title of titles) {
		const height = room.height - room.between - title.height;
		const text = texts.find((set) => set.height <= height);
		if (!text) continue;
		const worth = worthOf(title.size, text.size, isAnswer);
		if (worth <= most) continue;
		most = worth;
		best = { title, text };
	}
	if (best) return best;
	const title = setText(smallest(titleWish), setting);
	const text = setText(smallest(textWish), setting);
	// Each may fit alone; together the message is what is too long.
	return { title, text: title.fits ? { ...text, fits: false } : text };
}

/** Weighs two sizes: the demand is the poster, an answer is the news, and a message must stay readable in a feed. */
function worthOf(title: number, text: number, isAnswer: boolean): number {
	if (isAnswer) return Math.min(text, title * 1.5) + title * 0.4;
	const tiny = Math.max(0, 31 - text) * 3;
	return Math.min(title, text * 2.6) + text * 1.3 - tiny;
}

function setAll(wish: TextWish, setting: Setting): SetText[] {
	return wish.sizes.flatMap((size) => setTextAt(wish, size, setting) ?? []);
}

function smallest(wish: TextWish): TextWish {
	return { ...wish, sizes: wish.sizes.slice(-1) };
}

/** Shares out the room that demand and text leave: a little between them, the rest around both; in pixels. */
export function shareSpare(spare: number): { above: number; below: number } {
	const around = Math.max(0, spare) - Math.min(Math.max(0, spare) * 0.5, 56);
	return { above: Math.round(around * 0.45), below: Math.round(around * 0.55) };
}
