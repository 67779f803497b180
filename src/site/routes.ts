import type { Campaign, Invite, Message, Update } from '../campaign/campaign.ts';
import { campaignFolder, updatePaths } from '../campaign/paths.ts';
import { makeScene, type Scene } from '../scene/scene.ts';
import { getCampaignImages, getImages, type SharedImage } from './images.ts';
import { getStorms, type Storms } from './storms.ts';
import { campaignAt } from './studio-time.ts';

/** What every page of a campaign is given. */
export type CampaignProps = {
	scene: Scene;
	/** The share image of each page that has one, by the page's path. */
	images: ReadonlyMap<string, SharedImage>;
	/** The campaign's images for passing on, one in each size. */
	sizes: readonly SharedImage[];
};

/** The pages that every campaign has once in each of its languages. */
export async function campaignRoutes(): Promise<
	{ params: { campaign: string }; props: CampaignProps }[]
> {
	const storms = await getStorms();
	const images = getImages(storms);
	const sizes = getCampaignImages(storms);
	return storms.toMake.map((campaign) => ({
		params: { campaign: campaignFolder(campaign) },
		props: propsOf(storms, campaign, images, sizes),
	}));
}

function propsOf(
	{ site, now }: Pick<Storms, 'site' | 'now'>,
	campaign: Campaign,
	images: CampaignProps['images'],
	sizes: ReadonlyMap<string, SharedImage[]>,
): CampaignProps {
	return {
		scene: makeScene(campaign, site, now),
		images,
		sizes: sizes.get(campaignFolder(campaign)) ?? [],
	};
}

/**
 * What a page of a campaign shows: what it was given, at the time that the studio asks for. Nobody asks in a build; the
 * dev server keeps what its routes give for as long as the files stay the same, so that the time must come in here.
 */
export async function atStudioTime<Props extends CampaignProps>(
	props: Props,
	{ studio }: Pick<App.Locals, 'studio'>,
): Promise<Props> {
	if (!studio) return props;
	const { site, campaign } = props.scene;
	const shown = campaignAt(campaign, studio);
	const storms = { site, now: studio.now, toMake: [shown] };
	const [images, sizes] = [getImages(storms), getCampaignImages(storms)];
	return { ...props, ...propsOf(storms, shown, images, sizes) };
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
