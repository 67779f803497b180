/** Pictures of all examples' cards, small, one sheet for each campaign: drawn anew by `npm run images:references`. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { CardRequest } from '../../src/images/draw-card.ts';
import { drawImage, keyOf } from '../../src/images/draw-image.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { lettersOf } from '../../src/images/letters.ts';
import { readExampleCards } from './example-cards.ts';
import { theme } from './examples.ts';
import { cardsInScripts } from './scripts.ts';

/** Where the sheets lie. */
export const referenceFolder = fileURLToPath(new URL('references', import.meta.url));

const campaigns = fileURLToPath(new URL('../../campaigns', import.meta.url));
const columns = 6;
const cardWidth = 180;
const tallWidth = 126;
const gap = 4;

/** A sheet of small cards, as pixels of three bytes. */
export interface Sheet {
	/** Its file's name without `.png`. */
	name: string;
	width: number;
	height: number;
	pixels: Buffer;
}

/** The cards of each sheet: every example's, and one card in each script. */
export async function listSheets(): Promise<{ name: string; requests: CardRequest[] }[]> {
	const examples = await readExampleCards(campaigns);
	const sheets = examples.map(({ folder, requests }) => ({
		name: folder.replace('/', '-'),
		requests: [...new Map(requests.map((request) => [keyOf(request), request])).values()],
	}));
	const scripts = cardsInScripts.map(
		async (card): Promise<CardRequest> => ({
			...{ card, theme, size: 'og' },
			fonts: loadFonts(lettersOf(card), { lang: card.lang }),
		}),
	);
	return [...sheets, { name: 'scripts', requests: await Promise.all(scripts) }];
}

/** Draws cards and puts them on a sheet, in rows that are as high as their highest card. */
export async function drawSheet(name: string, requests: readonly CardRequest[]): Promise<Sheet> {
	const cards = await Promise.all(
		requests.map(async (request) => {
			const width = request.size === 'og' ? cardWidth : tallWidth;
			const small = sharp((await drawImage(request)).png).resize(width);
			return small.png().toBuffer({ resolveWithObject: true });
		}),
	);
	let height = 0;
	const placed = [];
	for (let first = 0; first < cards.length; first += columns) {
		const row = cards.slice(first, first + columns);
		for (const [index, { data }] of row.entries()) {
			placed.push({ input: data, left: index * (cardWidth + gap), top: height });
		}
		height += Math.max(...row.map(({ info }) => info.height)) + gap;
	}
	const width = columns * (cardWidth + gap);
	const pixels = await sharp({ create: { width, height, channels: 3, background: '#888888' } })
		.composite(placed)
		.removeAlpha()
		.raw()
		.toBuffer();
	return { name, width, height, pixels };
}

/** Sheets with more colours than others: emoji, and cards with a bar of progress. */
const manyColours: Readonly<Record<string, number>> = { scripts: 40, 'radweg-am-fluss': 24 };

/** Writes a sheet as its reference, in few colours. */
export async function writeReference({ name, width, height, pixels }: Sheet): Promise<number> {
	const colours = manyColours[name] ?? 16;
	const png = await sharp(pixels, { raw: { width, height, channels: 3 } })
		.png({ palette: true, colours, dither: 0, compressionLevel: 9, effort: 10 })
		.toBuffer();
	await writeFile(path.join(referenceFolder, `${name}.png`), png);
	return png.length;
}

/** Reads a sheet's reference; fails where there is none. */
export async function readReference(name: string): Promise<Omit<Sheet, 'name'>> {
	const { data, info } = await sharp(path.join(referenceFolder, `${name}.png`))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, pixels: data };
}

/** The names of all references. */
export async function listReferences(): Promise<string[]> {
	const files = await readdir(referenceFolder);
	return files.map((file) => file.replace(/\.png$/, '')).sort();
}

if (import.meta.main) {
	await rm(referenceFolder, { recursive: true, force: true });
	await mkdir(referenceFolder);
	let bytes = 0;
	const sheets = await listSheets();
	for (const { name, requests } of sheets) {
		bytes += await writeReference(await drawSheet(name, requests));
	}
	console.log(`${sheets.length} sheets, ${Math.round(bytes / 1000)} KB`);
}
