import type { Campaign } from '../../campaign/campaign.ts';
import { campaignFolder } from '../../campaign/paths.ts';
import type { Phase } from '../../campaign/phase.ts';
import { loadFonts } from '../../images/fonts.ts';
import type { Scene } from '../../scene/scene.ts';
import { posterOf } from './poster.ts';
import { type PosterFile, writePoster } from './poster-pdf.ts';

const known = new WeakMap<Campaign, Map<Phase, Promise<PosterFile>>>();

/** Gives a campaign's poster at its phase as a file, with its sizes; its page, its file and the archive share it. */
export function posterFile(scene: Scene): Promise<PosterFile> {
	const { campaign, phase } = scene;
	const files = known.get(campaign) ?? new Map<Phase, Promise<PosterFile>>();
	const file = files.get(phase) ?? makeFile(scene);
	known.set(campaign, files.set(phase, file));
	return file;
}

async function makeFile(scene: Scene): Promise<PosterFile> {
	const { campaign } = scene;
	const poster = posterOf(scene);
	const letters = Object.values(poster)
		.map((value) => (typeof value === 'object' && 'text' in value ? value.text : value))
		.filter((value) => typeof value === 'string')
		.join('');
	const { lang, theme } = campaign;
	const fonts = loadFonts(letters, { lang, display: theme.font });
	const file = await writePoster(poster, fonts);
	if (file.missing.length > 0) {
		const where = `${campaignFolder(campaign)}/poster.pdf`;
		console.warn(`${where}: no installed font has ${file.missing.join(' ')}. Left out.`);
	}
	return file;
}
