import { filePath, kitPath } from '../campaign/paths.ts';
import { badgeOf } from '../site/files/badge.ts';
import { getCampaignImages, getImages, type SharedImage } from '../site/images.ts';
import { printedAddress } from '../site/kit/address.ts';
import { href, type Scene } from '../site/scene.ts';
import { type StudioTime, writeStudioTime } from '../site/studio-time.ts';
import type { StudioWords } from '../words/studio-words.ts';
import type { Frame } from './frames.ts';

/** A picture of a campaign with what is said of it. */
export interface StudioPicture {
	name: string;
	href: string;
	/** In pixels; undefined for a drawing that fits any size. */
	size?: { width: number; height: number };
	alt: string;
	/** The pages whose links show it. */
	pages: string[];
}

/** Every picture of a campaign at a time: one for each page, each once however many pages show it, then all sizes, code and badge. */
export async function picturesOf(
	scene: Scene,
	frames: readonly Frame[],
	words: StudioWords,
	time: StudioTime,
): Promise<StudioPicture[]> {
	const { site, campaign, now } = scene;
	const storms = { site, now, campaigns: [campaign] };
	const shared = await getImages(storms);
	const [sizes = []] = (await getCampaignImages(storms)).values();
	const nameOf = new Map(frames.map(({ path, name }) => [path, name]));
	const byKey = Map.groupBy([...shared], ([, { key }]) => key);
	const pictures = [...byKey.values()].flatMap((entries): StudioPicture[] => {
		const [first] = entries;
		const pages = entries.flatMap(([path]) => nameOf.get(path) ?? []);
		return first && pages.length > 0
			? [{ ...pictureOf(scene, first[1]), name: pages[0] ?? '', pages }]
			: [];
	});
	const others = sizes.filter(({ key }) => !byKey.has(key));
	const { shown } = printedAddress(scene);
	return [
		...pictures,
		...others.map((image) => pictureOf(scene, image)),
		{
			name: words.pictures.code,
			href: href(scene, `${kitPath(campaign)}qr.svg`),
			alt: scene.words.kit.qrAlt(shown),
			pages: [],
		},
		{
			name: words.pictures.badge,
			href: `${href(scene, filePath(campaign, 'badge.svg'))}${writeStudioTime(time)}`,
			alt: badgeOf(scene).title,
			pages: [],
		},
	];
}

function pictureOf(
	{ words }: Scene,
	{ size, path, width, height, alt }: SharedImage,
): StudioPicture {
	return { name: words.kit.size[size], href: path, size: { width, height }, alt, pages: [] };
}
