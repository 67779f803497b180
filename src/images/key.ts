import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardPicture } from './elements.ts';
import { resolveFrom } from './resolve.ts';
import type { FontSet } from './typeface.ts';

/** Every input of an image. */
export interface ImageInput {
	/** The drawn card: it holds its size, all values, and all that the card's code made of them. */
	picture: CardPicture;
	fonts: FontSet;
	/** What draws: the libraries' versions and our own code, see `drawingVersions`. */
	versions: Readonly<Record<string, string>>;
}

/** Gives the name of an image's content: 16 hexadecimal digits that change with every input, and with nothing else. */
export function imageKey({ picture, fonts, versions }: ImageInput): string {
	const digests = new Set([...fonts.text, ...fonts.bold, ...fonts.display].map(fontKey));
	const input = {
		picture,
		fonts: [...digests].sort(),
		emoji: [...fonts.emoji].sort(),
		versions: Object.entries(versions).sort(),
	};
	return createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 16);
}

function fontKey(font: { name: string; digest: string }): string {
	return `${font.name}:${font.digest}`;
}

const libraries = ['satori', '@resvg/resvg-js', 'harfbuzzjs'] as const;

/** The files of this folder that turn a card's picture into a PNG; what makes the picture shows in the picture. */
export const drawingFiles: readonly string[] = [
	...['arabic.ts', 'bands.ts', 'canvas.ts', 'draw-plain.ts', 'emoji-in.ts', 'emoji-shapes.ts'],
	...['keep.ts', 'letters-of-font.ts', 'mark-heights.ts', 'outline.ts', 'png.ts', 'raster.ts'],
	...['recent.ts', 'svg.ts', 'typeface.ts'],
];

const versionsOf = new Map<string, Readonly<Record<string, string>>>();

/**
 * Reads from a project, once for each, what draws its images: the versions of the libraries in its `node_modules`, and a
 * hash of its own code, so that whoever changes that code need not think of the pictures that are kept.
 */
export function drawingVersions(root: string = process.cwd()): Readonly<Record<string, string>> {
	let versions = versionsOf.get(root);
	if (!versions) {
		versions = {
			...Object.fromEntries(libraries.map((name) => [name, readVersion(root, name)])),
			candystorm: hashCode(root),
		};
		versionsOf.set(root, versions);
	}
	return versions;
}

function hashCode(root: string): string {
	const hash = createHash('sha256');
	for (const name of drawingFiles) {
		// A checkout on Windows may end its lines otherwise.
		hash.update(readFileSync(join(root, 'src/images', name), 'utf8').replaceAll('\r\n', '\n'));
	}
	return hash.digest('hex');
}

function readVersion(root: string, name: string): string {
	const file = resolveFrom(root, `${name}/package.json`);
	if (!file) throw new Error(`The package "${name}" is not installed.`);
	const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
	return version;
}
