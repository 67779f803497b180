import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { bandOptions } from './bands.ts';
import { steps } from './canvas.ts';
import type { CardPicture } from './elements.ts';
import { pngOptions } from './png.ts';
import { rasterOptions } from './raster.ts';
import { resolveFrom } from './resolve.ts';
import { svgOptions } from './svg.ts';
import type { FontSet } from './typeface.ts';

/** Every input of an image. */
export interface ImageInput {
	/** The drawn card: it holds its size, all values, and all that the card's code made of them. */
	picture: CardPicture;
	fonts: FontSet;
	/** The versions of the libraries that draw, see `drawingVersions`. */
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
		svg: svgOptions,
		raster: rasterOptions,
		bands: bandOptions,
		steps,
		png: pngOptions,
	};
	return createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 16);
}

function fontKey(font: { name: string; digest: string }): string {
	return `${font.name}:${font.digest}`;
}

const libraries = ['satori', '@resvg/resvg-js', 'harfbuzzjs'] as const;
const versionsOf = new Map<string, Readonly<Record<string, string>>>();

/** Reads the versions of the libraries that draw from a project's `node_modules`, once for each project. */
export function drawingVersions(root: string = process.cwd()): Readonly<Record<string, string>> {
	let versions = versionsOf.get(root);
	if (!versions) {
		versions = Object.fromEntries(libraries.map((name) => [name, readVersion(root, name)]));
		versionsOf.set(root, versions);
	}
	return versions;
}

function readVersion(root: string, name: string): string {
	const file = resolveFrom(root, `${name}/package.json`);
	if (!file) throw new Error(`The package "${name}" is not installed.`);
	const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
	return version;
}
