import { landingPath } from '../../campaign/paths.ts';
import { type Scene, url } from '../../scene/scene.ts';

/** Where printed things lead: the address for machines, and as people read it aloud. */
export interface PrintedAddress {
	/** The whole address, which a QR code holds. */
	url: string;
	/** Without scheme and last slash: `candystorm.example.org/tkhilf`. */
	shown: string;
}

/**
 * The address that stands on everything printed: the short one where there is one. A translation keeps its own
 * address, because the short one leads to the original.
 */
export function printedAddress(scene: Scene): PrintedAddress {
	const { campaign } = scene;
	const { short, lang, originalLang } = campaign;
	const path = short && lang === originalLang ? `${short}/` : landingPath(campaign);
	const whole = url(scene, path);
	return { url: whole, shown: whole.replace(/^https?:\/\/|\/$/g, '') };
}
