import type { Campaign } from '../campaign/campaign.ts';
import { campaignFolder, hrefOf, urlOf } from '../campaign/paths.ts';
import type { Site } from '../campaign/site.ts';
import { altText } from '../images/alt.ts';
import { type CardSize, cardSizes } from '../images/card.ts';
import type { CardRequest } from '../images/draw-card.ts';
import { type DrawRequest, keyOf } from '../images/draw-image.ts';
import { loadFonts } from '../images/fonts.ts';
import { lettersOf } from '../images/letters.ts';
import { type Picture, picturesOf } from '../images/pictures.ts';
import { siteCard } from '../images/site-card.ts';
import { makeScene, type Scene } from '../scene/scene.ts';
import { wordsFor } from '../words/index.ts';
import type { PageWords } from '../words/page-words.ts';
import { siteLanguages } from './languages.ts';
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

const known = new WeakMap<Campaign, CampaignImages>();

function imagesOfCampaign({ site, now }: StormsToMake, campaign: Campaign): CampaignImages {
	const images = known.get(campaign) ?? makeImages(makeScene(campaign, site, now));
	known.set(campaign, images);
	return images;
}

function makeImages(scene: Scene): CampaignImages {
	const { pages, sizes } = picturesOf(scene);
	const { site, campaign, words } = scene;
	const draw = (picture: Picture) => imageOf(site, campaign, words, picture);
	return {
		pages: pages.map((page): [string, SharedImage] => [page.path, draw(page)]),
		sizes: sizes.map(draw),
	};
}

function imageOf(
	site: Site,
	{ theme, lang }: Pick<Campaign, 'theme' | 'lang'>,
	words: PageWords,
	{ card, size, qrText }: Picture,
): SharedImage {
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

/** The share image of every page of the campaigns, by the path of the page that it belongs to. */
export function getImages(storms: StormsToMake): Map<string, SharedImage> {
	return new Map(storms.toMake.flatMap((campaign) => imagesOfCampaign(storms, campaign).pages));
}

/** Each campaign's images for passing on, one in each size, by the folder of its language version. */
export function getCampaignImages(storms: StormsToMake): Map<string, SharedImage[]> {
	return new Map(
		storms.toMake.map((campaign) => [
			campaignFolder(campaign),
			imagesOfCampaign(storms, campaign).sizes,
		]),
	);
}

const siteImages = new WeakMap<Site, Map<string, SharedImage>>();

/** The share image of the site's own pages in a language. */
export function getSiteImage(site: Site, lang: string): SharedImage {
	const images = siteImages.get(site) ?? new Map<string, SharedImage>();
	siteImages.set(site, images);
	const image = images.get(lang) ?? makeSiteImage(site, lang);
	images.set(lang, image);
	return image;
}

function makeSiteImage(site: Site, lang: string): SharedImage {
	const card = siteCard(site, lang);
	const look = { theme: site.theme, lang: card.lang };
	return imageOf(site, look, wordsFor(lang, site.address).words, { card, size: 'og' });
}

/** Every image that pages show, once however many they are: the one list of what is drawn. */
export function getAllImages(storms: StormsToMake & Pick<Storms, 'campaigns'>): SharedImage[] {
	const { site, campaigns, toMake } = storms;
	const images = [
		...siteLanguages(site, campaigns).map((lang) => getSiteImage(site, lang)),
		...toMake.flatMap((campaign) => {
			const { pages, sizes } = imagesOfCampaign(storms, campaign);
			return [...pages.map(([, image]) => image), ...sizes];
		}),
	];
	return [...new Map(images.map((image) => [image.key, image])).values()];
}
