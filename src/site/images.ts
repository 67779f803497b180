import { urlOf } from '../campaign/paths.ts';
import { altText } from '../images/alt.ts';
import { cardSizes } from '../images/card.ts';
import type { CardRequest } from '../images/draw-card.ts';
import { keyOf } from '../images/draw-image.ts';
import { loadFonts } from '../images/fonts.ts';
import { cardsOf } from './cards.ts';
import { makeScene } from './scene.ts';
import type { Storms } from './storms.ts';

/** A share image: what pages say of it, and what it is drawn from. */
export interface SharedImage {
	url: string;
	alt: string;
	width: number;
	height: number;
	type: 'image/png';
	/** The name of its file without `.png`: it changes when anything on the picture does. */
	key: string;
	request: CardRequest;
}

const known = new WeakMap<Storms['campaigns'][number], Promise<[string, SharedImage][]>>();

async function imagesOfCampaign(storms: Storms, campaign: Storms['campaigns'][number]) {
	const { site, now } = storms;
	const scene = makeScene(campaign, site, now);
	const { theme, lang } = campaign;
	const images: [string, SharedImage][] = [];
	for (const { path, card } of cardsOf(scene)) {
		const letters = Object.values(card)
			.filter((value) => typeof value === 'string')
			.join('');
		const fonts = await loadFonts(letters, { lang, display: theme.font });
		const request: CardRequest = { card, theme, size: 'og', fonts };
		const key = keyOf(request);
		images.push([
			path,
			{
				url: urlOf(site, `images/${key}.png`),
				alt: altText(card, scene.words.image.alt),
				...cardSizes.og,
				type: 'image/png',
				key,
				request,
			},
		]);
	}
	return images;
}

/** Every share image of the site, by the path of the page that it belongs to: the one list for pages and drawing. */
export async function getImages(storms: Storms): Promise<Map<string, SharedImage>> {
	const lists = storms.campaigns.map((campaign) => {
		const images = known.get(campaign) ?? imagesOfCampaign(storms, campaign);
		known.set(campaign, images);
		return images;
	});
	return new Map((await Promise.all(lists)).flat());
}
