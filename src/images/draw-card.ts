import { type Card, type CardField, type CardSize, type CardTheme, cardSizes } from './card.ts';
import type { Box, CardPicture } from './elements.ts';
import type { LayoutInput, Mark } from './layout.ts';
import { layoutTall } from './layout-tall.ts';
import { layoutWide } from './layout-wide.ts';
import { paletteOf } from './moods.ts';
import { placeLines, type TextFit, textElement } from './set-text.ts';
import { qrCode } from './shapes.ts';
import type { FontSet, MeasuredFont } from './typeface.ts';

/** What a card is drawn from. */
export interface CardRequest {
	card: Card;
	theme: CardTheme;
	size: CardSize;
	/** The fonts that its words need, see `loadFonts`. */
	fonts: FontSet;
	/** What the QR code leads to; the sizes for feeds and stories have one. */
	qrText?: string;
}

/** What a card's layout is made from: the same, of fonts only their measures. */
export interface MeasuredCard extends Omit<CardRequest, 'fonts'> {
	fonts: FontSet<MeasuredFont>;
}

/** A text of a card: where it stands on the picture, in pixels, and whether the whole of it does. */
export interface PlacedText {
	field: CardField;
	box: Box;
	size: number;
	lines: string[];
	fit: TextFit;
}

/** What a card's layout came to. */
export interface CardFit {
	/** The ground's colour and everything on it, in the order of painting. */
	ground: string;
	marks: Mark[];
	/** All texts with their places. */
	texts: PlacedText[];
}

/** Sets all texts of a card as large as they can be. */
export function fitCard({ card: raw, theme, size, fonts, qrText }: MeasuredCard): CardFit {
	const card = composed(raw);
	const palette = paletteOf(card.mood, theme, card.textKind === 'answer' ? 'answer' : 'other');
	const input: LayoutInput = {
		...{ card, theme, palette, setting: { lang: card.lang, fonts } },
		...(qrText === undefined ? {} : { qr: qrCode(qrText) }),
	};
	const laid = size === 'og' ? layoutWide(input) : layoutTall(input, size);
	const marks = card.dir === 'rtl' ? laid.map((mark) => mirror(mark, cardSizes[size].width)) : laid;
	const texts = marks.flatMap((mark) => {
		if (mark.kind !== 'text') return [];
		const { field, size: fontSize, lines, fit } = mark.set;
		return [{ field, box: mark.box, size: fontSize, lines, fit }];
	});
	return { ground: palette.ground, marks, texts };
}

/** How far letters may reach over their lines, in ems: marks on capitals, and whatever stands below. */
const reach = 0.4;

/** Draws a card: its shapes, and its letters as elements for satori. */
export function drawCard(request: CardRequest): CardPicture {
	const { card, size, fonts } = request;
	const { ground, marks } = fitCard(request);
	const { width, height } = cardSizes[size];
	const shapes = marks.flatMap((mark) => {
		if (mark.kind !== 'shapes') return [];
		const { kind: _, mirrored: __, ...placed } = mark;
		return [placed];
	});
	const letters = marks.flatMap((mark) => {
		if (mark.kind !== 'text') return [];
		const { box, set } = mark;
		const lines = placeLines(set, mark);
		const rows = { top: box.y, bottom: box.y + box.height };
		const standing = { rows, over: Math.ceil(set.size * reach) };
		const element = textElement(lines, card.dir, fonts);
		return [{ element, ...standing, ...(card.dir === 'ltr' ? { lines } : {}) }];
	});
	return { width, height, ground, shapes, letters, lang: card.lang };
}

/** Gives a card with composed letters, which fonts have more often than their parts. */
function composed(card: Card): Card {
	const entries = Object.entries(card).map(([key, value]) => [
		key,
		typeof value === 'string' ? value.normalize('NFC') : value,
	]);
	return { ...card, ...Object.fromEntries(entries) };
}

/** Puts a mark where it stands on a card that is written from right to left. */
function mirror(mark: Mark, width: number): Mark {
	const box = { ...mark.box, x: width - mark.box.x - mark.box.width };
	if (mark.kind !== 'shapes' || !mark.mirrored) return { ...mark, box };
	return { ...mark, box, flip: !mark.flip };
}
