import type { Card, CardTheme } from './card.ts';
import type { Box, PlacedShapes } from './elements.ts';
import type { Palette } from './moods.ts';
import type { SetText, Setting } from './set-text.ts';
import {
	bandShapes,
	bubbleShape,
	holePath,
	type QrCode,
	type SealSign,
	sealShapes,
	type TeethEdge,
} from './shapes.ts';

/** One thing on a card, in the order of painting; places are those of a card written from left to right. */
export type Mark =
	| {
			kind: 'text';
			set: SetText;
			box: Box;
			fill: string;
			marks?: string;
			align?: 'start' | 'end';
	  }
	| ({ kind: 'shapes'; mirrored?: boolean } & PlacedShapes);

/** What every layout is made from. */
export interface LayoutInput {
	card: Card;
	theme: CardTheme;
	palette: Palette;
	setting: Setting;
	qr?: QrCode;
}

/** Gives a mark for a set text with its upper corner at `x`, `y`; `width` is the column where it is wider than the text. */
export function textMark(
	set: SetText,
	x: number,
	y: number,
	fill: string,
	more: { width?: number; marks?: string; align?: 'start' | 'end' } = {},
): Mark {
	const { width = set.width, ...rest } = more;
	return { kind: 'text', set, box: { x, y, width, height: set.height }, fill, ...rest };
}

/** Gives the hashtag's label: its ground and its letters, with the upper corner at `x`, `y`. */
export function labelMarks(
	set: SetText,
	x: number,
	y: number,
	height: number,
	colours: { ground: string; letters: string },
	theme: CardTheme,
): Mark[] {
	const padding = labelPadding(height);
	const box = { x, y, width: set.width + 2 * padding, height };
	return [
		pillMark(box, colours.ground, theme),
		textMark(set, x + padding, y + Math.round((height - set.height) / 2), colours.letters),
	];
}

/** The room at both ends of a label, in pixels. */
export function labelPadding(height: number): number {
	return Math.round(height * 0.42);
}

/** The measures of a bubble, in pixels. */
export interface BubbleStyle {
	padding: { x: number; y: number };
	radius: number;
	tail: number;
}

/** Gives a bubble around a set text; its tail points down at its start, for an answer at its end. */
export function bubbleMarks(
	set: SetText,
	x: number,
	y: number,
	style: BubbleStyle,
	{ card, palette, theme }: LayoutInput,
): Mark[] {
	const width = set.width + 2 * style.padding.x;
	const height = set.height + 2 * style.padding.y;
	const radius = theme.shape === 'round' ? Math.min(style.radius, height / 2) : 0;
	const tail = card.textKind === 'note' ? 0 : style.tail;
	const box = { x, y, width, height: height + tail };
	const tailAt = style.radius + 16;
	const shape = bubbleShape(width, height, radius, tail, tailAt, palette.bubble);
	const flip = card.textKind === 'answer';
	return [
		{ kind: 'shapes', box, shapes: [shape], flip, mirrored: true },
		textMark(set, x + style.padding.x, y + style.padding.y, palette.bubbleLetters, {
			marks: palette.bubbleMarks,
		}),
	];
}

/** Gives the seal of a mood, a little turned as a stamp is. */
export function sealMark(seal: { sign: SealSign; ground: string; fill: string }, box: Box): Mark {
	const shapes = sealShapes(seal.sign, seal.ground, seal.fill);
	return { kind: 'shapes', box, shapes, grid: { width: 100, height: 100 }, turn: 8 };
}

/** Gives a bar of progress: a track, and inside it the part that is done, never longer than the track. */
export function barMarks(box: Box, share: number, palette: Palette, theme: CardTheme): Mark[] {
	const inset = 8;
	const marks = [pillMark(box, palette.barTrack, theme, 4)];
	if (share <= 0) return marks;
	const height = box.height - 2 * inset;
	const room = box.width - 2 * inset;
	const width = Math.max(height, Math.round(room * Math.min(1, share)));
	const done = { x: box.x + inset, y: box.y + inset, width, height };
	return [...marks, pillMark(done, palette.bar, theme)];
}

/** Gives a pill, in square themes a box; with a `line`, only its outline in that width, inside the box. */
export function pillMark(box: Box, fill: string, theme: CardTheme, line = 0): Mark {
	const { width, height } = box;
	const radius = theme.shape === 'round' ? height / 2 : 0;
	const whole = bubbleShape(width, height, radius, 0, 0, fill);
	const hole = line ? holePath(box, radius, line) : '';
	return { kind: 'shapes', box, shapes: [{ fill, path: `${whole.path}${hole}` }] };
}

/** Gives a band of stripes with one toothed edge. */
export function bandMark(
	box: Box,
	edge: TeethEdge,
	{ teeth, pitch }: { teeth: number; pitch: number },
	{ band, stripe, ground }: Pick<Palette, 'band' | 'stripe' | 'ground'>,
): Mark {
	const colours = { base: band, stripe, ground };
	const shapes = bandShapes(box.width, box.height, colours, edge, teeth, pitch);
	return { kind: 'shapes', box, shapes, mirrored: true };
}
