import type { Scene } from '../scene/scene.ts';
import { badgeOf, writeBadge } from '../site/files/badge.ts';
import { getCampaignImages, getImages, type SharedImage } from '../site/images.ts';
import { printedAddress } from '../site/kit/address.ts';
import { qrSvg } from '../site/kit/qr-files.ts';
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
): Promise<StudioPicture[]> {
	const { site, campaign, now } = scene;
	const storms = { site, now, toMake: [campaign] };
	const shared = getImages(storms);
	const [sizes = []] = getCampaignImages(storms).values();
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
	const { url, shown } = printedAddress(scene);
	const codeAlt = scene.words.kit.qrAlt(shown);
	return [
		...pictures,
		...others.map((image) => pictureOf(scene, image)),
		{ name: words.pictures.code, href: svgLink(qrSvg(url, codeAlt)), alt: codeAlt, pages: [] },
		{
			name: words.pictures.badge,
			href: svgLink(await writeBadge(scene)),
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

/** A drawing as an address, as its own is not there while a file has mistakes. */
export function svgLink(svg: string): string {
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
