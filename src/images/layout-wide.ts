import { cardSizes } from './card.ts';
import { bubbleText, type Hero, headlinesOf, setHero, shareSpare } from './hero.ts';
import {
	bandMark,
	barMarks,
	bubbleMarks,
	type LayoutInput,
	labelMarks,
	labelPadding,
	type Mark,
	pillMark,
	sealMark,
	textMark,
} from './layout.ts';
import { setText, type TextWish } from './set-text.ts';
import { waysBetween } from './steps.ts';

const { height } = cardSizes.og;
const band = { width: 84, teeth: 9, pitch: 70 };
const left = 124;
const right = 1144;
const column = right - left;
const labelTop = 44;
const labelHeight = 62;
const bottom = 586;
const bubble = { padding: { x: 38, y: 28 }, radius: 34, tail: 26 };
const bubbleGap = 30;
const sealSize = 156;

/**
 * The card for link previews, 1200 by 630: label and deadline above, the demand or the outcome with its words in the middle,
 * who asks whom and the address below. All words stand in the middle 1200 by 600.
 */
export function layoutWide(input: LayoutInput): Mark[] {
	const { card, palette, setting } = input;
	const foot = footMarks(input);
	const progress = progressMarks(input, foot.top - 32);
	const heroTop = labelTop + labelHeight + 30;
	const heroBottom = progress.top;
	const tail = card.textKind === 'note' ? 0 : bubble.tail;
	const hero = setHero(
		card,
		{
			height: heroBottom - heroTop,
			between: bubbleGap + 2 * bubble.padding.y + tail,
			titleWidth: palette.seal ? column - sealSize - 24 : column,
			// Under a seal the bubble is narrower, so that the seal may lie on its corner, never on its words.
			textWidth: column - 2 * bubble.padding.x - (palette.seal ? sealSize - 30 : 0),
			title: [bubbleText(card) === '' ? 168 : 128, 40],
			text: [50, 23],
			answer: 78,
			shortened: 34,
		},
		setting,
	);
	return [
		bandMark({ x: 0, y: 0, width: band.width, height }, 'right', band, palette),
		...headMarks(input),
		...heroMarks(hero, heroTop, heroBottom - tail, input),
		...progress.marks,
		...foot.marks,
	];
}

/** The hashtag's label at the start, the deadline or what was asked at the end, an example's badge between them. */
function headMarks({ card, palette, theme, setting }: LayoutInput): Mark[] {
	const padding = labelPadding(labelHeight);
	const badge =
		card.badge === undefined
			? undefined
			: setText(
					{
						...{ field: 'badge', text: card.badge, face: 'bold', ways: waysBetween(28, 20, 1) },
						...{ width: 240, leading: 1.2 },
					},
					setting,
				);
	const badgeWidth = badge ? badge.width + 2 * padding + 20 : 0;
	const labelWish: TextWish = {
		...{ field: 'hashtag', text: card.hashtag, face: 'display', ways: waysBetween(38, 20, 1) },
		...{ width: column, leading: 1.2 },
	};
	// What the label leaves in its largest size, but not less than its share of the row.
	const largest = setText({ ...labelWish, ways: labelWish.ways.slice(0, 1) }, setting);
	const room = column - badgeWidth - 2 * padding - 36;
	const status = setText(
		{
			...{ ...headlinesOf(card).second, face: 'bold', leading: 1.15 },
			ways: [...waysBetween(34, 24, 1), ...waysBetween(26, 20, 2), { size: 20, most: 3 }],
			width: Math.max(room * 0.48, room - largest.width),
		},
		setting,
	);
	const label = setText({ ...labelWish, width: room - status.width }, setting);
	const labelWidth = label.width + 2 * padding;
	const middle = (text: { height: number }) =>
		labelTop + Math.round((labelHeight - text.height) / 2);
	const marks = labelMarks(
		label,
		left,
		labelTop,
		labelHeight,
		{ ground: palette.label, letters: palette.labelLetters },
		theme,
	);
	if (badge) {
		const x = left + labelWidth + 20;
		const box = { x, y: labelTop, width: badge.width + 2 * padding, height: labelHeight };
		marks.push(pillMark(box, palette.letters, theme, 4));
		marks.push(textMark(badge, x + padding, middle(badge), palette.letters));
	}
	marks.push(textMark(status, right - status.width, middle(status), palette.letters));
	return marks;
}

/** The demand above, the bubble on the foot's line; a demand alone stands in the middle of its room. */
function heroMarks(hero: Hero, top: number, bottom: number, input: LayoutInput): Mark[] {
	const { palette } = input;
	const text = hero.text;
	const free = bottom - top - hero.title.height;
	const { above, below } = shareSpare(
		text ? free - text.height - 2 * bubble.padding.y - bubbleGap : 0,
	);
	const titleTop = top + (text ? above : Math.round(free * 0.42));
	const marks: Mark[] = [textMark(hero.title, left, titleTop, palette.title)];
	if (palette.seal) {
		const box = { x: right - sealSize + 8, y: top - 4, width: sealSize, height: sealSize };
		marks.push(sealMark(palette.seal, box));
	}
	if (text) {
		const bubbleTop = bottom - text.height - 2 * bubble.padding.y - below;
		marks.push(...bubbleMarks(text, left, bubbleTop, bubble, input));
	}
	return marks;
}

/** The bar with its words beside it; `bottom` is the room's lower edge, `top` of the result what is left of it. */
function progressMarks(
	{ card: { progress }, palette, theme, setting }: LayoutInput,
	bottom: number,
): { marks: Mark[]; top: number } {
	if (!progress) return { marks: [], top: bottom };
	const bar = { height: 32, words: 40 };
	const set = setText(
		{
			...{ field: 'progress', text: progress.label, face: 'bold', ways: waysBetween(30, 20, 1) },
			...{ width: column * 0.6, leading: 1.2 },
		},
		setting,
	);
	const y = bottom - bar.words;
	const words = y + Math.round((bar.words - set.height) / 2);
	if (progress.goal === undefined) {
		return { marks: [textMark(set, left, words, palette.letters)], top: y - 22 };
	}
	const width = column - set.width - 28;
	const box = { x: left, y: y + (bar.words - bar.height) / 2, width, height: bar.height };
	const marks = barMarks(box, progress.value / progress.goal, palette, theme);
	marks.push(textMark(set, right - set.width, words, palette.letters));
	return { marks, top: y - 22 };
}

/** Who asks whom at the start, the address at the end; `top` is the upper edge of both. */
function footMarks({ card, palette, setting }: LayoutInput): { marks: Mark[]; top: number } {
	const address = setText(
		{
			...{ field: 'address', text: card.address, face: 'bold', leading: 1.2 },
			...{ width: column * 0.5, ways: [...waysBetween(30, 22, 1), ...waysBetween(26, 18, 3)] },
		},
		setting,
	);
	const line = setText(
		{
			...{ field: 'line', text: card.line, face: 'text', leading: 1.2 },
			...{ width: column - address.width - 48 },
			ways: [...waysBetween(30, 27, 1), ...waysBetween(28, 20, 2), { size: 20, most: 4 }],
		},
		setting,
	);
	const marks = [
		textMark(line, left, bottom - line.height, palette.letters),
		textMark(address, right - address.width, bottom - address.height, palette.letters),
	];
	return { marks, top: bottom - Math.max(line.height, address.height) };
}
