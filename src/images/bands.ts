import type { CardPicture, Rows } from './elements.ts';
import { rasterize } from './raster.ts';
import { keepRecent } from './recent.ts';
import { drawPieces, type Piece, rowsSvg } from './svg.ts';
import type { FontSet } from './typeface.ts';

/** How a picture is cut: gaps from so many pixels on, around what is lower than this part of the whole. */
const bandOptions = { leastGap: 8, tall: 0.6 } as const;

/** The bands that were drawn last, at most 24 MB of pixels. */
const known = keepRecent<Uint8Array>(24 * 1024 * 1024);

/** Draws a card's shapes and all letters by satori, band by band from above: pieces of whole rows. */
export async function drawBands(picture: CardPicture, fonts: FontSet): Promise<Uint8Array[]> {
	const pieces = await drawPieces(picture, fonts);
	return Promise.all(
		cutRows(picture, pieces).map((rows) => {
			const size = { width: picture.width, height: rows.bottom - rows.top };
			const svg = rowsSvg(picture, pieces, rows);
			return known(svg, size.width * size.height * 4, () => rasterize(svg, size));
		}),
	);
}

/** Cuts a picture where nothing stands, in the middle of each gap; what is as high as the picture is cut through. */
export function cutRows({ height }: CardPicture, pieces: readonly Piece[]): Rows[] {
	const taken = pieces
		.map(({ rows }) => rows)
		.filter(({ top, bottom }) => bottom - top < height * bandOptions.tall)
		.toSorted((a, b) => a.top - b.top);
	const bands: Rows[] = [];
	let top = 0;
	let free = 0;
	for (const rows of taken) {
		if (free > 0 && rows.top - free >= bandOptions.leastGap) {
			const cut = Math.floor((free + rows.top) / 2);
			bands.push({ top, bottom: cut });
			top = cut;
		}
		free = Math.max(free, rows.bottom);
	}
	return [...bands, { top, bottom: height }];
}
