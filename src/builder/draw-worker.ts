import type { Card, CardTheme } from '../images/card.ts';
import { drawCard } from '../images/draw-card.ts';
import { lettersOf } from '../images/letters.ts';
import { drawSvg } from '../images/svg.ts';
import { type FontSet, findMissingGlyphs } from '../images/typeface.ts';
import { drawEmoji } from './draw-emoji.ts';
import { type FontSource, loadFonts } from './draw-fonts.ts';

/** The first message to the worker: where its fonts are. */
export interface DrawStart {
	fonts: readonly FontSource[];
}

/** A card to be drawn. */
export interface DrawOrder {
	id: number;
	card: Card;
	theme: CardTheme;
}

/** A drawn card, or nothing where it could not be drawn. */
export interface Drawing {
	id: number;
	svg: string | undefined;
	/** Characters that the fonts here lack. */
	missing: string[];
}

let fonts: Promise<Omit<FontSet, 'emoji'>> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<DrawStart | DrawOrder>) => {
	if ('fonts' in data) {
		fonts = loadFonts(data.fonts);
		return;
	}
	draw(data).then(
		(drawing) => postMessage(drawing),
		(error: unknown) => {
			console.error(error);
			postMessage({ id: data.id, svg: undefined, missing: [] } satisfies Drawing);
		},
	);
});

async function draw({ id, card, theme }: DrawOrder): Promise<Drawing> {
	if (!fonts) return { id, svg: undefined, missing: [] };
	const letters = lettersOf(card);
	const set: FontSet = { ...(await fonts), emoji: await drawEmoji(letters) };
	const missing = findMissingGlyphs(letters, set);
	const svg = await drawSvg(drawCard({ card, theme, size: 'og', fonts: set }), set);
	return { id, svg, missing };
}
