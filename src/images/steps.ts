/** Gives font sizes from the largest to the smallest, each about 6 % below the one before, in whole pixels. */
export function stepsBetween(largest: number, smallest: number): number[] {
	const sizes: number[] = [];
	for (let size = largest; size > smallest; size = Math.min(size - 1, Math.round(size * 0.94))) {
		sizes.push(size);
	}
	return [...sizes, smallest];
}

/** A way to set a text: its size in pixels, and the most lines that it may take in it. */
export interface Way {
	size: number;
	most: number;
}

/** Gives the ways to set a text in at most `most` lines, from the largest size to the smallest. */
export function waysBetween(largest: number, smallest: number, most: number): Way[] {
	return stepsBetween(largest, smallest).map((size) => ({ size, most }));
}
