import type { Campaign } from '../../campaign/campaign.ts';
import { campaignFolder } from '../../campaign/paths.ts';
import type { Phase } from '../../campaign/phase.ts';
import { loadFonts } from '../../images/fonts.ts';
import type { FontSet } from '../../images/typeface.ts';
import type { Scene } from '../../scene/scene.ts';
import { type Poster, posterOf } from './poster.ts';
import { fitPoster, type PosterFile, writePoster } from './poster-pdf.ts';
import type { PosterFit } from './poster-sheet.ts';

const known = new WeakMap<Campaign, Map<Phase, Promise<PosterFile>>>();

/** Gives a campaign's poster at its phase as a file; its own address and the archive share it. */
export function posterFile(scene: Scene): Promise<PosterFile> {
	const { campaign, phase } = scene;
	const files = known.get(campaign) ?? new Map<Phase, Promise<PosterFile>>();
	const file = files.get(phase) ?? makeFile(scene);
	known.set(campaign, files.set(phase, file));
	return file;
}

/** Gives how the words of a campaign's poster fit at its phase, without drawing it. */
export function posterFit(scene: Scene): PosterFit {
	const poster = posterOf(scene);
	return fitPoster(poster, fontsOf(poster, scene));
}

async function makeFile(scene: Scene): Promise<PosterFile> {
	const poster = posterOf(scene);
	const file = await writePoster(poster, fontsOf(poster, scene));
	if (file.missing.length > 0) {
		const where = `${campaignFolder(scene.campaign)}/poster.pdf`;
		console.warn(`${where}: no installed font has ${file.missing.join(' ')}. Left out.`);
	}
	return file;
}

function fontsOf(poster: Poster, { campaign: { lang, theme } }: Scene): FontSet {
	const letters = Object.values(poster)
		.map((value) => (typeof value === 'object' && 'text' in value ? value.text : value))
		.filter((value) => typeof value === 'string')
		.join('');
	return loadFonts(letters, { lang, display: theme.font });
}
