import type { Card } from './card.ts';
import { quoteText } from './quotes.ts';
import {
	type FittingWay,
	fittingWays,
	type SetText,
	type Setting,
	setText,
	type TextWish,
} from './set-text.ts';
import { waysBetween } from './steps.ts';

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
	/** The size of a message of which only the beginning stands there. */
	shortened: number;
}

/** The demand and, where the card has one, the text in the bubble. */
export interface Hero {
	title: SetText;
	text?: SetText;
}

/** What a card says largest, and what in smaller letters beside it. */
export interface Headlines {
	first: Pick<TextWish, 'field' | 'text'>;
	second: Pick<TextWish, 'field' | 'text'>;
}

/** The demand, and how it stands; once there is an answer, that is the news, and the demand stands beside it. */
export function headlinesOf({ mood, title, status }: Card): Headlines {
	const demand = { field: 'title', text: title } as const;
	const stand = { field: 'status', text: status } as const;
	return mood === 'answered' || mood === 'solved'
		? { first: stand, second: demand }
		: { first: demand, second: stand };
}

/** Gives what the bubble says: quotes in the marks of the language, news without; nothing where there is no text. */
export function bubbleText(card: Card): string {
	const text = card.text?.trim() ?? '';
	if (text === '' || card.textKind === 'none') return '';
	return card.textKind === 'note' ? text : quoteText(text, card.lang);
}

/**
 * Sets the demand and the message as large as both can be in their common room. Of a message that is too long even
 * for the smallest sizes the beginning stands there, in letters that are read easily.
 */
export function setHero(card: Card, room: HeroRoom, setting: Setting): Hero {
	const isAnswer = card.textKind === 'answer';
	const titleWish: TextWish = {
		...{ ...headlinesOf(card).first, face: 'display', leading: 1.05 },
		...{ ways: waysBetween(...room.title, 3), width: room.titleWidth },
	};
	const text = bubbleText(card);
	const lines = isAnswer ? 5 : 8;
	const textWish: TextWish = {
		...{ field: 'text', text, width: room.textWidth },
		...(isAnswer
			? { face: 'display', leading: 1.14, ways: waysBetween(room.answer, room.text[1], lines) }
			: { face: 'text', leading: 1.32, ways: waysBetween(...room.text, lines) }),
		shortened: { size: isAnswer ? room.shortened * 1.4 : room.shortened, most: lines },
	};
	const titles = evenOnes(
		fittingWays(titleWish, setting).filter(({ height }) => height <= room.height),
	);
	if (text === '') {
		const title = titles[0]?.set() ?? setText({ ...titleWish, height: room.height }, setting);
		return { title };
	}
	const texts = fittingWays(textWish, setting);
	const left = (title: { height: number }) => room.height - room.between - title.height;
	let best: { title: FittingWay; text: FittingWay } | undefined;
	let most = 0;
	for (const title of titles) {
		const text = texts.find((way) => way.height <= left(title));
		if (!text) continue;
		const worth = worthOf(title.size, text.size, isAnswer);
		if (worth <= most) continue;
		most = worth;
		best = { title, text };
	}
	if (best) return { title: best.title.set(), text: best.text.set() };
	const low = titles.find((way) => way.height <= room.height * 0.35) ?? titles.at(-1);
	const title = low?.set() ?? setText({ ...titleWish, height: room.height / 2 }, setting);
	return { title, text: setText({ ...textWish, height: left(title) }, setting) };
}

/** A line shorter than this share of the longest one looks forgotten, even if the letters are larger for it. */
const leastEvenness = 0.4;

/** Leaves out the ways in which a line is much shorter than another, where a way that is not much smaller has none. */
function evenOnes(ways: readonly FittingWay[]): FittingWay[] {
	const even = ways.filter((way) => way.set().evenness >= leastEvenness);
	const [largest, largestEven] = [ways[0], even[0]];
	return largest && largestEven && largestEven.size >= largest.size * 0.6 ? even : [...ways];
}

/** Weighs two sizes: the demand is the poster, an answer is the news, and a message must stay readable in a feed. */
function worthOf(title: number, text: number, isAnswer: boolean): number {
	if (isAnswer) return Math.min(text, title * 1.5) + title * 0.4;
	const tiny = Math.max(0, 31 - text) * 3;
	return Math.min(title, text * 2.6) + text * 1.3 - tiny;
}

/** Shares out the room that demand and text leave: a little between them, the rest around both; in pixels. */
export function shareSpare(spare: number): { above: number; below: number } {
	const around = Math.max(0, spare) - Math.min(Math.max(0, spare) * 0.5, 56);
	return { above: Math.round(around * 0.45), below: Math.round(around * 0.55) };
}
