import type { CardSize } from '../../images/card.ts';
import { drawImage } from '../../images/draw-image.ts';
import type { Scene } from '../../scene/scene.ts';
import type { SharedImage } from '../images.ts';
import type { DrawnPicture } from './kit-files.ts';
import type { NamedPicture } from './press.ts';

/** A picture of the kit. */
export interface KitPicture extends NamedPicture {
	size: CardSize;
	/** The name under which it is saved: `telekomhilf-1080x1080.png`. */
	save: string;
	/** Where it lies, for pages of this site. */
	href: string;
	image: SharedImage;
}

/** The pictures of a campaign in all sizes, as the kit names them. */
export function kitPictures(scene: Scene, images: readonly SharedImage[]): KitPicture[] {
	return images.map((image) => {
		const { size, width, height, url, path, alt } = image;
		return {
			...{ size, width, height, url, alt, image },
			name: scene.words.kit.size[size],
			href: path,
			save: `${scene.campaign.slug}-${width}x${height}.png`,
		};
	});
}

/** Draws the pictures, or takes them from the cache. */
export function drawPictures(pictures: readonly KitPicture[]): Promise<DrawnPicture[]> {
	return Promise.all(
		pictures.map(async ({ image, ...picture }) => {
			const { png } = await drawImage(image.request, { cacheFolder: '.cache/images' });
			return { ...picture, file: `${picture.width}x${picture.height}.png`, png };
		}),
	);
}
