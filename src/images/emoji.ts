import { readFile } from 'node:fs/promises';
import { resolveFrom } from './resolve.ts';
import type { EmojiPictures } from './typeface.ts';

/** The npm package with the pictures: Twemoji, flat and therefore quick to draw, flags among them. */
const emojiPackage = '@iconify-json/twemoji';

/** What may be drawn as a picture: a character that is one by itself, that asks for it, or a flag's letter. */
const candidate = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f|\u20e3/u;

/** The part of the package's files that is read here. */
interface Collection {
	icons: Readonly<Record<string, { body: string }>>;
	aliases: Readonly<Record<string, { parent: string }>>;
	width: number;
	height: number;
	/** Names by code points, `1f3f3-200d-1f308`. */
	names: Readonly<Record<string, string>>;
}

const collections = new Map<string, Promise<Collection | undefined>>();
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Reads the pictures of a text's emoji, joined ones and flags as one picture each. The package is read once for each
 * project folder, and only for a text that has an emoji; without the package there are none.
 */
export async function loadEmoji(
	text: string,
	root: string = process.cwd(),
): Promise<EmojiPictures> {
	const pictures = new Map<string, string>();
	if (!candidate.test(text)) return pictures;
	const collection = await readCollection(root);
	if (!collection) return pictures;
	for (const { segment } of segmenter.segment(text)) {
		if (!candidate.test(segment) || pictures.has(segment)) continue;
		const svg = pictureOf(segment, collection);
		if (svg) pictures.set(segment, `data:image/svg+xml;base64,${btoa(svg)}`);
	}
	return pictures;
}

/** Takes the emoji that have pictures out of a text. */
export function withoutEmoji(text: string, pictures: EmojiPictures): string {
	return Array.from(segmenter.segment(text), ({ segment }) =>
		pictures.has(segment) ? '' : segment,
	).join('');
}

function pictureOf(emoji: string, collection: Collection): string | undefined {
	const { names, icons, aliases, width, height } = collection;
	const name = names[codePointsOf(emoji)] ?? '';
	const icon = icons[name] ?? icons[aliases[name]?.parent ?? ''];
	return (
		icon &&
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${icon.body}</svg>`
	);
}

/** Writes an emoji as the package's index does: hexadecimal code points of four digits or more, without the selector of its variation. */
function codePointsOf(emoji: string): string {
	return Array.from(emoji, (character) => character.codePointAt(0) ?? 0)
		.filter((codePoint) => codePoint !== 0xfe0f)
		.map((codePoint) => codePoint.toString(16).padStart(4, '0'))
		.join('-');
}

function readCollection(root: string): Promise<Collection | undefined> {
	let collection = collections.get(root);
	if (!collection) {
		collection = parseCollection(root);
		collections.set(root, collection);
	}
	return collection;
}

async function parseCollection(root: string): Promise<Collection | undefined> {
	const iconsFile = resolveFrom(root, `${emojiPackage}/icons.json`);
	const namesFile = resolveFrom(root, `${emojiPackage}/chars.json`);
	if (!iconsFile || !namesFile) return undefined;
	const [icons, names] = await Promise.all([
		readFile(iconsFile, 'utf8'),
		readFile(namesFile, 'utf8'),
	]);
	const collection: Omit<Collection, 'names'> = JSON.parse(icons);
	return { ...collection, names: JSON.parse(names) };
}
