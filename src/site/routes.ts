import type { Invite, Message, Update } from '../campaign/campaign.ts';
import { campaignFolder, updatePaths } from '../campaign/paths.ts';
import { makeScene, type Scene } from '../scene/scene.ts';
import { getCampaignImages, getImages, type SharedImage } from './images.ts';
import { type KitPicture, kitPictures } from './kit/pictures.ts';
import { getStorms } from './storms.ts';

/** What every page of a campaign is given. */
export type CampaignProps = {
	scene: Scene;
	/** The share image of each page that has one, by the page's path. */
	images: ReadonlyMap<string, SharedImage>;
};

/** The pages that every campaign has once in each of its languages. */
export async function campaignRoutes(): Promise<
	{ params: { campaign: string }; props: CampaignProps }[]
> {
	const storms = await getStorms();
	const images = await getImages(storms);
	return storms.campaigns.map((campaign) => ({
		params: { campaign: campaignFolder(campaign) },
		props: { scene: makeScene(campaign, storms.site, storms.now), images },
	}));
}

/** What the kit is given. */
export type KitProps = CampaignProps & {
	/** The campaign's pictures in every size. */
	pictures: KitPicture[];
};

/** The kits: one for each campaign in each of its languages. */
export async function kitRoutes() {
	const images = await getCampaignImages(await getStorms());
	return (await campaignRoutes()).map(({ params, props }) => {
		const pictures = kitPictures(props.scene, images.get(params.campaign) ?? []);
		return { params, props: { ...props, pictures } satisfies KitProps };
	});
}

/** The languages of the site's own pages: its own, which stands at `/`, and each that a translation uses, in a folder. */
export async function siteRoutes() {
	const storms = await getStorms();
	const translated = storms.campaigns.filter(({ lang, originalLang }) => lang !== originalLang);
	const folders = new Set(translated.map(({ lang }) => lang));
	return [
		{ params: { lang: undefined }, props: { storms, lang: storms.site.lang } },
		...[...folders].map((lang) => ({ params: { lang }, props: { storms, lang } })),
	];
}

/** What a message's page is given. */
export type MessageProps = CampaignProps & {
	message: Message | Invite;
	isThanks: boolean;
};

/** One page per message and per thanks. */
export async function messageRoutes() {
	return (await campaignRoutes()).flatMap(({ params, props }) => {
		const { messages, thanks } = props.scene.campaign;
		const page = (message: Message | Invite, isThanks: boolean) => ({
			params: { ...params, id: message.id },
			props: { ...props, message, isThanks } satisfies MessageProps,
		});
		return [
			...messages.map((message) => page(message, false)),
			...thanks.map((message) => page(message, true)),
		];
	});
}

/** What an update's page is given. */
export type UpdateProps = CampaignProps & {
	update: Update;
	path: string;
};

/** One page per update up to now. */
export async function updateRoutes() {
	return (await campaignRoutes()).flatMap(({ params, props }) => {
		const { campaign, updates } = props.scene;
		const paths = updatePaths(campaign);
		return updates.map((update) => {
			const path = paths[campaign.updates.indexOf(update)] ?? '';
			return {
				params: { ...params, time: path.split('/').at(-2) ?? '' },
				props: { ...props, update, path } satisfies UpdateProps,
			};
		});
	});
}
