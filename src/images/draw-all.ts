import { type DrawOptions, type DrawRequest, drawImages } from './draw-image.ts';
import { type DrawnAll, progressBar, summaryLine } from './progress.ts';

/** Where progress is shown: a terminal gets a bar that moves, everything else one line at the end. */
export interface ProgressOutput {
	isTTY?: boolean;
	columns?: number;
	write(text: string): unknown;
}

/**
 * Draws images into the cache, several at once, and says how far it is. What is in the cache already is only looked at.
 */
export async function drawAll(
	requests: readonly DrawRequest[],
	options: DrawOptions & { cacheFolder: string },
	output: ProgressOutput,
): Promise<DrawnAll> {
	const counts = { drawn: 0, bySatori: 0, fromCache: 0 };
	const start = performance.now();
	const show = (text: string) => output.isTTY && output.write(`\r${text}\u001b[K`);
	await drawImages(
		requests,
		(request) => request,
		(image) => {
			counts[image.fromCache ? 'fromCache' : 'drawn']++;
			if (image.bySatori) counts.bySatori++;
		},
		{
			...options,
			tell: ({ done, all }) => show(progressBar(done, all, output.columns ?? 80)),
		},
	);
	show('');
	output.write(`${summaryLine(counts, performance.now() - start)}\n`);
	return counts;
}
