/** A style as satori reads it: CSS properties in camel case, lengths in pixels. */
export type ElementStyle = Readonly<Record<string, string | number>>;

/** A node of the tree that satori draws: a plain object, no React needed. */
export interface CardElement {
	type: string;
	props: {
		style?: ElementStyle;
		children?: string | CardElement[];
		[attribute: string]: string | number | ElementStyle | CardElement[] | undefined;
	};
}

/** A rectangle of pixels; `x` and `y` are its upper left corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** One flat shape: SVG path data in the coordinates of its box, and a colour. */
export interface Shape {
	path: string;
	fill: string;
}

/** Gives an element that covers `box`, with more style where it is needed. */
export function boxElement(box: Box, style: ElementStyle, children?: CardElement[]): CardElement {
	const place = { position: 'absolute', left: box.x, top: box.y } as const;
	const size = { width: box.width, height: box.height };
	return {
		type: 'div',
		props: {
			style: { display: 'flex', boxSizing: 'border-box', ...place, ...size, ...style },
			children,
		},
	};
}

/** How shapes are laid into their box. */
export interface ShapesOptions {
	/** The size of the coordinates that the paths are written in; default: the box's own. */
	grid?: { width: number; height: number };
	/** Turned around its middle, in degrees. */
	turn?: number;
	/** Mirrored from left to right. */
	flip?: boolean;
}

/** Gives an element that draws flat shapes inside `box`. */
export function shapesElement(
	box: Box,
	shapes: readonly Shape[],
	{ grid = box, turn, flip }: ShapesOptions = {},
): CardElement {
	const style: Record<string, string | number> = {
		position: 'absolute',
		left: box.x,
		top: box.y,
		width: box.width,
		height: box.height,
	};
	if (turn !== undefined) style.transform = `rotate(${turn}deg)`;
	if (flip) style.transform = 'scaleX(-1)';
	const children = shapes.map(({ path, fill }) => ({ type: 'path', props: { d: path, fill } }));
	const { width, height } = box;
	const viewBox = `0 0 ${grid.width} ${grid.height}`;
	return { type: 'svg', props: { width, height, viewBox, style, children } };
}
