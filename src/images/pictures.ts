import { landingPath } from '../campaign/paths.ts';
import { type Scene, url } from '../scene/scene.ts';
import { type CardSize, cardSizes } from './card.ts';
import { cardsOf, landingCard, type SourcedCard } from './cards.ts';

/** A picture of a campaign: what it shows, how large, and where its words come from. */
export interface Picture extends SourcedCard {
	size: CardSize;
	/** What its QR code leads to; link previews have none. */
	qrText?: string;
}

/** A link preview, and the page that it belongs to. */
export interface PagePicture extends Picture {
	path: string;
}

/** All pictures of one language version of a campaign: the link preview of each page, and one in each size for passing on. */
export function picturesOf(scene: Scene): { pages: PagePicture[]; sizes: Picture[] } {
	const landing = landingCard(scene);
	const qrText = url(scene, landingPath(scene.campaign));
	// The keys of an object are its names; Object.keys forgets that.
	const names = Object.keys(cardSizes) as CardSize[];
	return {
		pages: cardsOf(scene).map((page) => ({ ...page, size: 'og' })),
		sizes: names.map((size) => ({ ...landing, size, ...(size === 'og' ? {} : { qrText }) })),
	};
}
