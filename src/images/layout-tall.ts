import { type CardSize, cardSizes } from './card.ts';
import { headlinesOf, setHero, shareSpare } from './hero.ts';
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
import { setText } from './set-text.ts';
import { sheetShape } from './shapes.ts';
import { waysBetween } from './steps.ts';

/** The measures that the three tall sizes do not share, in pixels. */
interface TallMeasures {
	/** The height of the band of stripes, and the distance of its stripes. */
	band: { height: number; pitch: number };
	/** Where the label begins. */
	labelTop: number;
	/** The sheet at the foot: where it begins, and where it ends. */
	sheet: { top: number; bottom: number };
	title: number;
	text: number;
	answer: number;
	qr: number;
	/** The largest size of the deadline or outcome. */
	status: number;
	seal: number;
}

const measures = {
	square: {
		...{ band: { height: 70, pitch: 68 }, labelTop: 106, sheet: { top: 776, bottom: 1080 } },
		...{ title: 136, text: 52, answer: 84, qr: 206, seal: 168, status: 54 },
	},
	portrait: {
		...{ band: { height: 86, pitch: 84 }, labelTop: 136, sheet: { top: 1016, bottom: 1350 } },
		...{ title: 160, text: 58, answer: 96, qr: 240, seal: 200, status: 60 },
	},
	// What apps lay over a story covers about 250 pixels above and 340 below.
	story: {
		...{ band: { height: 214, pitch: 150 }, labelTop: 270, sheet: { top: 1230, bottom: 1920 } },
		...{ title: 176, text: 64, answer: 108, qr: 276, seal: 220, status: 64 },
	},
} as const satisfies Record<Exclude<CardSize, 'og'>, TallMeasures>;

const left = 76;
const right = 1004;
const column = right - left;
const teeth = 16;
const labelHeight = 78;
const bubble = { padding: { x: 46, y: 34 }, radius: 44, tail: 34 };
const bubbleGap = 34;
const sheetPadding = 36;

/** The cards for feeds and stories: the wrapper above, demand and message in the middle, a sheet with QR code below. */
export function layoutTall(input: LayoutInput, size: Exclude<CardSize, 'og'>): Mark[] {
	const { card, palette, setting } = input;
	const sizes: TallMeasures = measures[size];
	const line = setText(
		{
			...{ field: 'line', text: card.line, face: 'bold', width: column, leading: 1.25 },
			ways: [...waysBetween(38, 30, 1), ...waysBetween(32, 24, 2), { size: 24, most: 3 }],
		},
		setting,
	);
	const top = sizes.labelTop + labelHeight + 34;
	const bottom = sizes.sheet.top - 34;
	const tail = card.textKind === 'note' ? 0 : bubble.tail;
	const gap = 20;
	const hero = setHero(
		card,
		{
			height: bottom - top - line.height - gap,
			between: bubbleGap + 2 * bubble.padding.y + tail,
			titleWidth: column,
			textWidth: column - 2 * bubble.padding.x,
			title: [sizes.title, 38],
			text: [sizes.text, 24],
			answer: sizes.answer,
			shortened: sizes.text * 0.72,
		},
		setting,
	);
	const marks: Mark[] = [
		bandMark(
			{ x: 0, y: 0, width: cardSizes[size].width, height: sizes.band.height },
			'bottom',
			{ teeth, pitch: sizes.band.pitch },
			palette,
		),
		...headMarks(input, sizes),
	];
	const bubbleHeight = hero.text ? hero.text.height + 2 * bubble.padding.y + tail : 0;
	const head = hero.title.height + gap + line.height;
	const spare = bottom - top - head - (hero.text ? bubbleHeight + bubbleGap : 0);
	const { above, below } = shareSpare(spare);
	const titleTop = top + (hero.text ? above : Math.round(spare * 0.42));
	marks.push(
		textMark(hero.title, left, titleTop, palette.title),
		textMark(line, left, titleTop + hero.title.height + gap, palette.letters),
	);
	if (hero.text) {
		const y = bottom - bubbleHeight - below;
		marks.push(...bubbleMarks(hero.text, left, y, bubble, input));
	}
	return [...marks, ...sheetMarks(input, size, sizes)];
}

/** The hashtag's label and an example's badge; the seal of joyful moods hangs at the end of the band. */
function headMarks({ card, palette, theme, setting }: LayoutInput, sizes: TallMeasures): Mark[] {
	const padding = labelPadding(labelHeight);
	const sealRoom = palette.seal ? sizes.seal + 24 : 0;
	const badge =
		card.badge === undefined
			? undefined
			: setText(
					{
						...{ field: 'badge', text: card.badge, face: 'bold', ways: waysBetween(34, 24, 1) },
						...{ width: 260, leading: 1.2 },
					},
					setting,
				);
	const badgeWidth = badge ? badge.width + 2 * padding + 20 : 0;
	const label = setText(
		{
			...{ field: 'hashtag', text: card.hashtag, face: 'display', ways: waysBetween(48, 26, 1) },
			...{ width: column - sealRoom - badgeWidth - 2 * padding, leading: 1.2 },
		},
		setting,
	);
	const y = sizes.labelTop;
	const marks = labelMarks(
		label,
		left,
		y,
		labelHeight,
		{ ground: palette.label, letters: palette.labelLetters },
		theme,
	);
	if (badge) {
		const x = left + label.width + 2 * padding + 20;
		const box = { x, y, width: badge.width + 2 * padding, height: labelHeight };
		marks.push(pillMark(box, palette.letters, theme, 4));
		const middle = y + Math.round((labelHeight - badge.height) / 2);
		marks.push(textMark(badge, x + padding, middle, palette.letters));
	}
	if (palette.seal) {
		const size = sizes.seal;
		const box = { x: right - size, y: y + labelHeight - size + 44, width: size, height: size };
		marks.push(sealMark(palette.seal, box));
	}
	return marks;
}

/** The sheet with the QR code, the deadline or outcome, progress and address. */
function sheetMarks(
	input: LayoutInput,
	size: Exclude<CardSize, 'og'>,
	sizes: TallMeasures,
): Mark[] {
	const { card, palette, setting, qr } = input;
	const { width, height } = cardSizes[size];
	const { top, bottom } = sizes.sheet;
	const sheetHeight = bottom - top;
	const marks: Mark[] = [
		{
			kind: 'shapes',
			box: { x: 0, y: top, width, height: sheetHeight },
			shapes: [sheetShape(width, sheetHeight, teeth, palette.sheet)],
		},
	];
	const contentTop = top + teeth + sheetPadding;
	let x = left;
	if (qr) {
		// Whole pixels for each module keep the code's edges sharp.
		const side = Math.max(2, Math.floor(sizes.qr / qr.modules)) * qr.modules;
		const y = contentTop + Math.floor((sizes.qr - side) / 2);
		const box = { x: left, y, width: side, height: side };
		const grid = { width: qr.modules, height: qr.modules };
		const shapes = [{ path: qr.path, fill: palette.sheetLetters }];
		marks.push({ kind: 'shapes', box, shapes, grid });
		x += side + 44;
	}
	const room = right - x;
	const address = setText(
		{
			...{ field: 'address', text: card.address, face: 'bold', width: room, leading: 1.2 },
			ways: [...waysBetween(40, 28, 1), ...waysBetween(32, 22, 3)],
		},
		setting,
	);
	const addressTop = contentTop + sizes.qr - address.height + 6;
	marks.push(textMark(address, x, addressTop, palette.sheetMarks));
	const progress = progressMarks(input, { x, bottom: addressTop - 10, room });
	const status = setText(
		{
			...{ ...headlinesOf(card).second, face: 'display', width: room, leading: 1.15 },
			ways: [...waysBetween(sizes.status, 40, 1), ...waysBetween(54, 26, 2), { size: 26, most: 3 }],
			height: progress.top - 10 - contentTop,
		},
		setting,
	);
	marks.push(textMark(status, x, contentTop - 8, palette.sheetLetters), ...progress.marks);
	if (size === 'story') {
		const y = height - 250;
		marks.push(
			bandMark(
				{ x: 0, y, width, height: 250 },
				'top',
				{ teeth, pitch: sizes.band.pitch },
				{ ground: palette.sheet, band: palette.footBand, stripe: palette.footStripe },
			),
		);
	}
	return marks;
}

/** The bar and its words above the address; `top` of the result is the upper edge of both. */
function progressMarks(
	{ card: { progress }, palette, theme, setting }: LayoutInput,
	{ x, bottom, room }: { x: number; bottom: number; room: number },
): { marks: Mark[]; top: number } {
	if (!progress) return { marks: [], top: bottom };
	const words = setText(
		{
			...{ field: 'progress', text: progress.label, face: 'text', ways: waysBetween(30, 22, 1) },
			...{ width: room, leading: 1.2 },
		},
		setting,
	);
	const wordsTop = bottom - words.height;
	const marks = [textMark(words, x, wordsTop, palette.sheetLetters)];
	if (progress.goal === undefined) return { marks, top: wordsTop };
	const barHeight = 32;
	const box = { x, y: wordsTop - barHeight - 6, width: room, height: barHeight };
	const colours = { ...palette, barTrack: palette.sheetLetters, bar: palette.sheetBar };
	marks.push(...barMarks(box, progress.value / progress.goal, colours, theme));
	return { marks, top: box.y };
}
