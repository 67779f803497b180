import { filePath, landingPath } from '../../campaign/paths.ts';
import { type Scene, url } from '../../scene/scene.ts';

/** HTML for other people's pages. */
export interface EmbedCodes {
	/** A box with state and link. */
	frame: string;
	/** A small picture that is a link. */
	badge: string;
}

function attribute(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** Writes what other pages put into themselves: no script, and nothing that changes when the phase does. */
export function embedCodes(scene: Scene): EmbedCodes {
	const { campaign } = scene;
	const address = (path: string) => attribute(url(scene, path));
	const landing = address(landingPath(campaign));
	const title = attribute(campaign.title);
	const badge = address(filePath(campaign, 'badge.svg'));
	const alt = attribute(`${campaign.hashtags[0] ?? ''}: ${campaign.title}`);
	return {
		frame: `<iframe src="${address(filePath(campaign, 'embed/'))}" title="${title}" width="100%" height="380" loading="lazy"></iframe>`,
		badge: `<a href="${landing}"><img src="${badge}" alt="${alt}"></a>`,
	};
}
