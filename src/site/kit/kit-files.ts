import { publicNetworkIds } from '../../campaign/network-ids.ts';
import { landingPath } from '../../campaign/paths.ts';
import type { PackedFile } from '../../files/pack-files.ts';
import { type Scene, url } from '../../scene/scene.ts';
import { printedAddress } from './address.ts';
import { embedCodes } from './embed-code.ts';
import { type NamedPicture, pressText } from './press.ts';
import { qrPng, qrSvg } from './qr-files.ts';
import { type KitPost, kitTexts, textsOn } from './texts.ts';

/** A picture of the kit with its bytes. */
export interface DrawnPicture extends NamedPicture {
	/** The name of its file: `1080x1080.png`. */
	file: string;
	png: Uint8Array;
}

/** Gathers the files of a campaign's ZIP archive: nothing in them depends on when it is built, except the campaign's state. */
export async function kitFiles(
	scene: Scene,
	pictures: readonly DrawnPicture[],
	poster: Uint8Array,
): Promise<PackedFile[]> {
	const address = printedAddress(scene);
	const files: PackedFile[] = [
		...textFiles(scene),
		{ path: 'press.txt', content: pressText(scene, pictures) },
		{ path: 'poster.pdf', content: poster },
		{ path: 'qr.svg', content: qrSvg(address.url, scene.words.kit.qrAlt(address.shown)) },
		{ path: 'qr.png', content: await qrPng(address.url) },
		...pictures.map(({ file, png }) => ({ path: `images/${file}`, content: png })),
		{ path: 'images/descriptions.txt', content: descriptions(pictures) },
	];
	return [{ path: 'README.txt', content: readmeText(scene, files) }, ...files];
}

function descriptions(pictures: readonly DrawnPicture[]): string {
	return pictures.map(({ file, alt }) => `${file}\n${alt}\n`).join('\n');
}

function textFiles(scene: Scene): PackedFile[] {
	const { campaign } = scene;
	const { posts, postsFrom, invites, thanks, thanksNow, outcome } = kitTexts(scene);
	const { frame, badge } = embedCodes(scene);
	const note = postsFrom && scene.words.kit.postsLater(postsFrom);
	const files: [name: string, texts: string[]][] = [
		...fileOfEach('texts', posts, note ? [note] : []),
		...fileOfEach(thanksNow ? 'thanks' : 'thanks-later', thanks, []),
		['invites', invites.map(({ text }) => text)],
		['outcome', outcome ? [outcome.text] : []],
		['hashtags', [campaign.hashtags.join(' ')]],
		['embed', [frame, badge]],
	];
	return files
		.filter(([, texts]) => texts.length > 0)
		.map(([name, texts]) => ({ path: `${name}.txt`, content: `${texts.join('\n\n')}\n` }));
}

/** One file for each network on which something is offered. */
function fileOfEach(
	folder: string,
	posts: readonly KitPost[],
	first: readonly string[],
): [name: string, texts: string[]][] {
	return publicNetworkIds.flatMap((id): [string, string[]][] => {
		const texts = textsOn(posts, id);
		return texts.length > 0 ? [[`${folder}/${id}`, [...first, ...texts]]] : [];
	});
}

/** Says what lies in the archive, in the order in which one meets it. */
function readmeText(scene: Scene, files: readonly PackedFile[]): string {
	const { campaign, words } = scene;
	const { readme } = words.kit;
	const { file } = readme;
	const kinds: [pattern: RegExp, text: string][] = [
		[/^texts\//, file.posts],
		[/^thanks/, file.thanks],
		[/^invites/, file.invites],
		[/^outcome/, file.outcome],
		[/^hashtags/, words.kit.hashtags],
		[/^embed/, file.embed],
		[/^press/, file.press],
		[/^poster/, file.poster],
		[/^qr/, file.qr],
		[/^images\//, file.images],
	];
	const lines = kinds.flatMap(([pattern, text]) => {
		const found = files.filter(({ path }) => pattern.test(path)).map(({ path }) => path);
		const [first, ...more] = found;
		if (first === undefined) return [];
		const folder = first.includes('/') ? `${first.split('/')[0]}/` : undefined;
		return [`- ${folder ?? [first, ...more].join(', ')}: ${text}`];
	});
	const fair = words.landing.fairRules.map((rule) => `- ${rule}`);
	return `${[
		readme.lead(campaign.title, url(scene, landingPath(campaign))),
		...(campaign.demo ? [words.demo] : []),
		[readme.files, ...lines].join('\n'),
		[readme.fair, ...fair].join('\n'),
	].join('\n\n')}\n`;
}
