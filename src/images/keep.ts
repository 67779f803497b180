/** How many answers a function keeps. */
const most = 5000;

/** Gives a function that keeps its answers, so that the same question is not answered twice; too many are all forgotten. */
export function keep<Asked extends (string | number)[], Found>(find: (...asked: Asked) => Found) {
	const found = new Map<string, Found>();
	return (...asked: Asked): Found => {
		const key = asked.join(' ');
		const known = found.get(key);
		if (known !== undefined) return known;
		if (found.size >= most) found.clear();
		const value = find(...asked);
		found.set(key, value);
		return value;
	};
}
