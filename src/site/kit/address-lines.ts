/** An address in lines of one size. */
export interface AddressLines {
	lines: string[];
	size: number;
}

/** Where an address may be cut, the best places first: after slashes, after dots and hyphens too, anywhere. */
const cuts = [/(?<=\/)/, /(?<=[/.-])/, /(?<=.)/u] as const;

/**
 * Sets an address in at most so many lines; it is never hyphenated. `widthAt1` gives a text's width at size 1. One line
 * that is a little smaller comes first; then the best places to cut are tried in every size before worse ones are.
 */
export function setAddress(
	shown: string,
	room: number,
	most: number,
	sizes: readonly number[],
	widthAt1: (text: string) => number,
): AddressLines {
	const [largest = 0] = sizes;
	const whole = sizes.find((size) => size >= largest * 0.75 && widthAt1(shown) * size <= room);
	if (whole !== undefined) return { lines: [shown], size: whole };
	for (const cut of cuts) {
		for (const size of sizes) {
			const lines = fill(shown.split(cut), (text) => widthAt1(text) * size <= room);
			if (lines.length <= most && lines.every((line) => widthAt1(line) * size <= room)) {
				return { lines, size };
			}
		}
	}
	const size = sizes.at(-1) ?? 6;
	return { lines: fill([...shown], (text) => widthAt1(text) * size <= room), size };
}

function fill(parts: readonly string[], fits: (text: string) => boolean): string[] {
	const lines: string[] = [];
	for (const part of parts) {
		const last = lines.at(-1);
		if (last !== undefined && fits(last + part)) lines[lines.length - 1] = last + part;
		else lines.push(part);
	}
	return lines;
}
