/** How many files are worked on at once. */
const atOnce = 8;

/** Does some work for each entry, a few at once. */
export async function eachOf<Entry>(
	entries: readonly Entry[],
	work: (entry: Entry) => Promise<void>,
): Promise<void> {
	const rest = entries.values();
	const worker = async () => {
		for (const entry of rest) await work(entry);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}
