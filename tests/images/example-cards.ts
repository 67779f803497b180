import type { Campaign } from '../../src/campaign/campaign.ts';
import { campaignFolder } from '../../src/campaign/paths.ts';
import type { Site } from '../../src/campaign/site.ts';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { readCampaignFolder } from '../../src/files/read-folder.ts';
import type { CardRequest } from '../../src/images/draw-card.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { lettersOf } from '../../src/images/letters.ts';
import { picturesOf } from '../../src/images/pictures.ts';
import { makeScene } from '../../src/scene/scene.ts';

/** The clock that all examples are drawn at: one of them is under way then, the others are over. */
const now = Date.parse('2026-11-20T12:00:00Z');

/** The pictures of one language version of a campaign: those of its pages, then one in each size. */
export interface ExampleCards {
	/** `telekomhilf`, `en/telekomhilf`. */
	folder: string;
	requests: CardRequest[];
}

/** Makes the cards of every campaign in a folder. */
export async function readExampleCards(folder: string): Promise<ExampleCards[]> {
	const { site, campaigns } = checkFolder(await readCampaignFolder(folder), {
		now,
		env: {},
		fonts: loadFonts,
	});
	if (!site) throw new Error(`There is no site in ${folder}.`);
	return Promise.all(
		campaigns.map(async (campaign) => ({
			folder: campaignFolder(campaign),
			requests: await requestsOf(campaign, site),
		})),
	);
}

async function requestsOf(campaign: Campaign, site: Site): Promise<CardRequest[]> {
	const { theme, lang } = campaign;
	const { pages, sizes } = picturesOf(makeScene(campaign, site, now));
	return Promise.all(
		[...pages, ...sizes.slice(1)].map(async ({ card, size, qrText }) => ({
			...{ card, theme, size, ...(qrText ? { qrText } : {}) },
			fonts: loadFonts(lettersOf(card), { lang, display: theme.font }),
		})),
	);
}
