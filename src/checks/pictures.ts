import { type Finding, finding } from '../campaign/finding.ts';
import type { ParsedFile } from '../parse/campaign-file.ts';

/** What a picture is: its size in pixels, or why it cannot be shown. */
export type PictureState =
	| { width: number; height: number }
	| 'link'
	| 'svg'
	| 'type'
	| 'broken'
	| 'large';

/** Compares the pictures that a body shows with those that lie beside its file, by path below the campaigns folder. */
export function checkPictures(
	parsed: Pick<ParsedFile, 'file' | 'pictures' | 'findings'>,
	pictures: ReadonlyMap<string, PictureState>,
): Finding[] {
	const refused = new Set(
		parsed.findings
			.filter(({ name }) => name === 'badPicture')
			.map(({ line, column }) => `${line}:${column}`),
	);
	return parsed.pictures.flatMap(({ url, place }) => {
		// Of an address that is refused already, nobody has to hear that nothing lies there.
		if (refused.has(`${place.line}:${place.column}`)) return [];
		const folder = parsed.file.slice(0, parsed.file.lastIndexOf('/') + 1);
		const state = pictures.get(`${folder}${url.replace(/^\.\//, '')}`) ?? 'missing';
		return typeof state === 'string'
			? [finding('badPicture', place, { found: url, why: state })]
			: [];
	});
}
