import { drawBands } from './bands.ts';
import { readCached, writeCached } from './cache.ts';
import { cardSizes } from './card.ts';
import { type CardRequest, drawCard } from './draw-card.ts';
import { drawPlain } from './draw-plain.ts';
import { drawingVersions, imageKey } from './key.ts';
import { encodeCanvas, encodePng } from './png.ts';

/** Where images are kept, and where the libraries are. */
export interface DrawOptions {
	/** The folder of the cache; without one every image is drawn. */
	cacheFolder?: string;
	/** The project's folder, whose `node_modules` holds the libraries; default: the working directory. */
	root?: string;
}

/** A drawn image. */
export interface DrawnImage {
	png: Buffer;
	/** The name of its content, for its file's name. */
	key: string;
	fromCache: boolean;
	/** Whether satori had to set its letters, which takes several times as long. */
	bySatori: boolean;
	/** The time that it took, in milliseconds. */
	ms: number;
}

/** Gives the key of a card's image without drawing it. */
export function keyOf(request: CardRequest, root?: string): string {
	return pictureAndKey(request, root).key;
}

/** What to draw; where its key is known already, the cache is looked into without setting its texts again. */
export type DrawRequest = CardRequest & { key?: string };

/** Draws a card's image, or takes it from the cache where nothing of it has changed. */
export async function drawImage(
	request: DrawRequest,
	options: DrawOptions = {},
): Promise<DrawnImage> {
	const { cacheFolder, root } = options;
	const start = performance.now();
	const fromCache = async (key: string) => {
		const png = cacheFolder && (await readCached(cacheFolder, key, cardSizes[request.size]));
		const ms = performance.now() - start;
		return png ? { png, key, fromCache: true, bySatori: false, ms } : undefined;
	};
	const known = request.key === undefined ? undefined : await fromCache(request.key);
	if (known) return known;
	const { picture, key } = pictureAndKey(request, root);
	const cached = key === request.key ? undefined : await fromCache(key);
	if (cached) return cached;
	const { width, height } = picture;
	const canvas = await drawPlain(picture, request.fonts, root);
	const png = canvas
		? await encodeCanvas(canvas)
		: await encodePng(await drawBands(picture, request.fonts), width, height);
	if (cacheFolder) await writeCached(cacheFolder, key, png);
	const ms = performance.now() - start;
	return { png, key, fromCache: false, bySatori: canvas === undefined, ms };
}

function pictureAndKey(request: CardRequest, root?: string) {
	const picture = drawCard(request);
	const versions = drawingVersions(root);
	return { picture, key: imageKey({ picture, fonts: request.fonts, versions }) };
}

/** The largest number of images that are drawn at once: enough to keep Node's four pool threads busy. */
const atOnce = 4;

/** What is told after each image of many. */
export interface DrawProgress {
	done: number;
	all: number;
	image: DrawnImage;
}

/**
 * Draws many images, some at once; each goes to `use` as soon as it is done, and `tell` hears of it afterwards.
 * Requests are made when their turn comes, so that thousands of cards need no more memory than a few.
 */
export async function drawImages<Job>(
	jobs: readonly Job[],
	requestOf: (job: Job) => DrawRequest | Promise<DrawRequest>,
	use: (image: DrawnImage, job: Job) => void | Promise<void>,
	options: DrawOptions & { tell?: (progress: DrawProgress) => void } = {},
): Promise<void> {
	let next = 0;
	let done = 0;
	const work = async () => {
		while (next < jobs.length) {
			const job = jobs[next++];
			if (job === undefined) continue;
			const image = await drawImage(await requestOf(job), options);
			await use(image, job);
			options.tell?.({ done: ++done, all: jobs.length, image });
		}
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, work));
}
