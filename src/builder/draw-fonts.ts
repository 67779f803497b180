import { unzlibSync } from 'fflate';
import { readFontMetrics, unpackFont } from '../images/font-file.ts';
import type { FaceName, Font, FontSet } from '../images/typeface.ts';

/** A font file of the site's own, for one face of the cards. */
export interface FontSource {
	face: FaceName;
	/** Its name for satori; unique. */
	name: string;
	/** The address of the WOFF file. */
	url: string;
}

async function loadFont({ name, url }: FontSource): Promise<Font> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The font ${name} could not be loaded.`);
	const data = unpackFont(new Uint8Array(await response.arrayBuffer()), (packed) =>
		unzlibSync(packed),
	);
	return { name, data, digest: name, metrics: readFontMetrics(data) };
}

/** Loads the cards' fonts from the site's own files; each face may borrow what only another one has. */
export async function loadFonts(sources: readonly FontSource[]): Promise<Omit<FontSet, 'emoji'>> {
	const fonts = await Promise.all(
		sources.map(async (source) => ({ face: source.face, font: await loadFont(source) })),
	);
	const of = (face: FaceName) => fonts.filter((each) => each.face === face).map(({ font }) => font);
	const [display, text, bold] = [of('display'), of('text'), of('bold')];
	return {
		display: [...display, ...bold, ...text],
		text: [...text, ...bold, ...display],
		bold: [...bold, ...text, ...display],
	};
}
