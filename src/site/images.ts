import { campaignFolder, hrefOf, urlOf } from '../campaign/paths.ts';
import { altText } from '../images/alt.ts';
import { type CardSize, cardSizes } from '../images/card.ts';
import type { CardRequest } from '../images/draw-card.ts';
import { type DrawRequest, keyOf } from '../images/draw-image.ts';
import { loadFonts } from '../images/fonts.ts';
import { lettersOf } from '../images/letters.ts';
import { type Picture, picturesOf } from '../images/pictures.ts';
import { makeScene, type Scene } from '../scene/scene.ts';
import type { Storms } from './storms.ts';

/** A share image: what pages say of it, and what it is drawn from. */
export interface SharedImage {
	size: CardSize;
	/** The whole address, and the path on the host for links inside the site. */
	url: string;
	path: string;
	alt: string;
	width: number;
	height: number;
	type: 'image/png';
	/** The name of its file without `.png`: it changes when anything on the picture does. */
	key: string;
	request: DrawRequest;
}

/** The images of one language version of a campaign. */
interface CampaignImages {
	/** Those of its pages, by the page's path. */
	pages: [string, SharedImage][];
	/** One in each size, for passing on. */
	sizes: SharedImage[];
}

const byKey = new Map<string, SharedImage>();

/** An image that some page has been made with since the program began; the studio makes pages at other times than now. */
export function knownImage(key: string): SharedImage | undefined {
	return byKey.get(key);
}

/** What images are made of. */
type StormsToMake = Pick<Storms, 'site' | 'now' | 'toMake'>;

const known = new WeakMap<Storms['campaigns'][number], Promise<CampaignImages>>();

function imagesOfCampaign(
	{ site, now }: StormsToMake,
	campaign: Storms['campaigns'][number],
): Promise<CampaignImages> {
	const images = known.get(campaign) ?? makeImages(makeScene(campaign, site, now));
	known.set(campaign, images);
	return images;
}

async function makeImages(scene: Scene): Promise<CampaignImages> {
	const { pages, sizes } = picturesOf(scene);
	return {
		pages: await Promise.all(
			pages.map(
				async (page): Promise<[string, SharedImage]> => [page.path, await imageOf(scene, page)],
			),
		),
		sizes: await Promise.all(sizes.map((picture) => imageOf(scene, picture))),
	};
}

async function imageOf({ site, campaign, words }: Scene, picture: Picture): Promise<SharedImage> {
	const { card, size, qrText } = picture;
	const { theme, lang } = campaign;
	const fonts = loadFonts(lettersOf(card), { lang, display: theme.font });
	const request: CardRequest = { card, theme, size, fonts, ...(qrText ? { qrText } : {}) };
	const key = keyOf(request);
	const path = `images/${key}.png`;
	const image: SharedImage = {
		...{ size, url: urlOf(site, path), path: hrefOf(site, path) },
		...{ alt: altText(card, words.image.alt), ...cardSizes[size], type: 'image/png', key },
		request: { ...request, key },
	};
	byKey.set(key, image);
	return image;
}

/** The share image of every page, by the path of the page that it belongs to. */
export async function getImages(storms: StormsToMake): Promise<Map<string, SharedImage>> {
	const lists = storms.toMake.map((campaign) => imagesOfCampaign(storms, campaign));
	return new Map((await Promise.all(lists)).flatMap(({ pages }) => pages));
}

/** Each campaign's images for passing on, one in each size, by the folder of its language version. */
export async function getCampaignImages(storms: StormsToMake): Promise<Map<string, SharedImage[]>> {
	const lists = storms.toMake.map(async (campaign): Promise<[string, SharedImage[]]> => {
		const { sizes } = await imagesOfCampaign(storms, campaign);
		return [campaignFolder(campaign), sizes];
	});
	return new Map(await Promise.all(lists));
}

/** Every image that pages show, once however many they are: the one list of what is drawn. */
export async function getAllImages(storms: StormsToMake): Promise<SharedImage[]> {
	const lists = storms.toMake.map((campaign) => imagesOfCampaign(storms, campaign));
	const images = (await Promise.all(lists)).flatMap(({ pages, sizes }) => [
		...pages.map(([, image]) => image),
		...sizes,
	]);
	return [...new Map(images.map((image) => [image.key, image])).values()];
}
