/**
 * Gives a function that makes each thing once for its names and keeps it: making a formatter takes longer than using it a
 * thousand times. For few different names only, since nothing is thrown away.
 */
export function madeOnce<Names extends readonly string[], Made>(
	make: (...names: Names) => Made,
): (...names: Names) => Made {
	const made = new Map<string, Made>();
	return (...names) => {
		const key = names.join();
		const known = made.get(key) ?? make(...names);
		made.set(key, known);
		return known;
	};
}
