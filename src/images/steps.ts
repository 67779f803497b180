/** Gives font sizes from the largest to the smallest, each about 6 % below the one before, in whole pixels. */
export function stepsBetween(largest: number, smallest: number): number[] {
	const sizes: number[] = [];
	for (let size = largest; size > smallest; size = Math.min(size - 1, Math.round(size * 0.94))) {
		sizes.push(size);
	}
	return [...sizes, smallest];
}
