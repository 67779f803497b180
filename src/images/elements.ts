import type { FaceName } from './typeface.ts';

/** A style as satori reads it: CSS properties in camel case, lengths in pixels. */
export type ElementStyle = Readonly<Record<string, string | number | undefined>>;

/** A node of the tree that satori draws: a plain object, no React needed. */
export interface CardElement {
	type: 'div';
	props: {
		style: ElementStyle;
		children: string | CardElement[];
		lang?: string;
	};
}

/** A rectangle of pixels; `x` and `y` are its upper left corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** One flat shape: SVG path data in the coordinates of its box, and its colour. */
export interface Shape {
	path: string;
	fill: string;
}

/** Shapes and their place. */
export interface PlacedShapes {
	box: Box;
	shapes: readonly Shape[];
	/** The size of the coordinates that the paths are written in; default: the box's own. */
	grid?: { width: number; height: number };
	/** Turned around the box's middle, in degrees. */
	turn?: number;
	/** Mirrored from left to right. */
	flip?: boolean;
}

/** Rows of pixels: the first one, and the one after the last. */
export interface Rows {
	top: number;
	bottom: number;
}

/** The rows in which something stands, and how many it may reach over them. */
export interface Standing {
	rows: Rows;
	over: number;
}

/** Letters of one face and colour. */
export interface TextRun {
	text: string;
	face: FaceName;
	fill: string;
}

/** Set lines from left to right: their box, their size in pixels, the height of a line in ems, and what stands in each. */
export interface TextLines {
	box: Box;
	size: number;
	leading: number;
	align: 'start' | 'end';
	runs: TextRun[][];
}

/** Letters and their place: an element that stands on the picture by itself, and its lines where they go from left to right. */
export interface PlacedLetters extends Standing {
	element: CardElement;
	lines?: TextLines;
}

/** A drawn card: a flat ground, flat shapes on it in the order of painting, and all letters above them. */
export interface CardPicture {
	width: number;
	height: number;
	ground: string;
	shapes: PlacedShapes[];
	/** What satori sets, each by itself; no shape lies over a letter. */
	letters: PlacedLetters[];
	/** The language that the letters are set in. */
	lang?: string;
}
