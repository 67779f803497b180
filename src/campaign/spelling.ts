/** How many single-letter changes, and swaps of neighbours, lead from one word to the other. */
export function editDistance(from: string, to: string): number {
	const a = [...from];
	const b = [...to];
	let before: number[] = [];
	let previous = b.map((_, index) => index + 1);
	previous.unshift(0);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(
				(previous[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(previous[j - 1] ?? 0) + (same ? 0 : 1),
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			}
			row.push(cost);
		}
		before = previous;
		previous = row;
	}
	return previous[b.length] ?? 0;
}

/** The known word that was probably meant, or undefined where none is near: at most a third of its letters may differ. */
export function nearestWord(written: string, known: readonly string[]): string | undefined {
	if (written.length > 60) return undefined;
	const word = written.toLowerCase();
	const ranked = known
		.map((candidate) => ({ candidate, distance: editDistance(word, candidate.toLowerCase()) }))
		.sort((a, b) => a.distance - b.distance)[0];
	if (!ranked) return undefined;
	const most = Math.max(1, Math.floor(Math.max(word.length, ranked.candidate.length) / 3));
	return ranked.distance <= most ? ranked.candidate : undefined;
}
