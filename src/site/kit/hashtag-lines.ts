/** A hashtag in one or two lines. */
export interface HashtagLines {
	lines: string[];
	size: number;
}

/** A hashtag whole, and in each two parts that it can be cut into: before capitals, after low lines. */
function halvings(hashtag: string): string[][] {
	const pieces = hashtag.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=_)/u);
	const halves = pieces
		.slice(1)
		.map((_, index) => [pieces.slice(0, index + 1).join(''), pieces.slice(index + 1).join('')]);
	return [[hashtag], ...halves];
}

/** A hashtag that is smaller than this share of its room in one line may take two. */
const small = 1 / 8;

/** Sets a hashtag as wide as its room, at most in the size `most`; a small one in two lines where that helps. */
export function setHashtag(
	hashtag: string,
	room: number,
	most: number,
	widthAt1: (text: string) => number,
): HashtagLines {
	const sized = halvings(hashtag).map((lines) => ({
		lines,
		size: Math.min(most, ...lines.map((line) => (room / widthAt1(line)) * 0.995)),
	}));
	const [one] = sized;
	if (one && one.size >= room * small) return one;
	// A second line has to be worth its height.
	const worth = ({ lines, size }: HashtagLines) => size / lines.length ** 0.8;
	return sized.reduce((best, next) => (worth(next) > worth(best) ? next : best));
}
