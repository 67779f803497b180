import { landingPath } from '../campaign/paths.ts';
import { type Scene, url } from '../scene/scene.ts';
import { type Card, type CardSize, cardSizes } from './card.ts';
import { cardsOf, landingCard, type PageCard } from './cards.ts';

/** A picture of a campaign: what it shows, and how large. */
export interface Picture {
	card: Card;
	size: CardSize;
	/** What its QR code leads to; link previews have none. */
	qrText?: string;
}

/** All pictures of one language version of a campaign: the link preview of each page, and one in each size for passing on. */
export function picturesOf(scene: Scene): { pages: (Picture & PageCard)[]; sizes: Picture[] } {
	const card = landingCard(scene);
	const qrText = url(scene, landingPath(scene.campaign));
	// The keys of an object are its names; Object.keys forgets that.
	const names = Object.keys(cardSizes) as CardSize[];
	return {
		pages: cardsOf(scene).map((page) => ({ ...page, size: 'og' })),
		sizes: names.map((size) => ({ card, size, ...(size === 'og' ? {} : { qrText }) })),
	};
}
