import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import {
	type Coverage,
	chooserOf,
	type FontChooser,
	type FontOptions,
	type FontShelf,
} from './choose-fonts.ts';
import { type EmojiCollection, readEmoji } from './emoji.ts';
import { emojiIn } from './emoji-in.ts';
import { measuredTables, readFontMetrics, unpackFont } from './font-file.ts';
import { type LetterTable, tableOf } from './letter-table.ts';
import { resolveFrom } from './resolve.ts';
import type { Font, FontSet } from './typeface.ts';

/** A project's fonts. */
interface Library {
	shelf: FontShelf<Font>;
	choose: FontChooser<Font>;
	/** Everything that is on the shelf, as a table of measures. */
	table(): LetterTable;
}

const libraries = new Map<string, Library>();

/** The library of the packages that are installed in a project's folder; each file is read once for the life of the process. */
function libraryOf(root: string): Library {
	const known = libraries.get(root);
	if (known) return known;
	let collection: EmojiCollection | undefined;
	const emoji = () => {
		collection ??= readEmoji(root);
		return collection;
	};
	const shelf = packagesIn(root, emoji);
	const library: Library = {
		...{ shelf, choose: chooserOf(shelf) },
		table: () => tableOf({ coverage: shelf.coverage, font: measureIn(root) }, emoji().all()),
	};
	libraries.set(root, library);
	return library;
}

/** The fonts that are installed in a project's folder. */
export function fontsIn(root: string): FontChooser<Font> {
	return libraryOf(root).choose;
}

/** The measures of all fonts that are installed in a project's folder. */
export function lettersIn(root: string): LetterTable {
	return libraryOf(root).table();
}

/** Gives the fonts that a text needs, of those that are installed in the working directory. */
export function loadFonts(text: string, options: FontOptions = {}): FontSet {
	return fontsIn(process.cwd())(text, options);
}

/** The font packages of a project's folder, and its emoji, which are read when a text has one. */
function packagesIn(root: string, emoji: () => EmojiCollection): FontShelf<Font> {
	const coverages = new Map<string, Coverage | undefined>();
	const fonts = new Map<string, Font>();
	return {
		coverage: (family) => {
			if (!coverages.has(family)) coverages.set(family, readCoverage(family, root));
			return coverages.get(family);
		},
		font: (family, subset, weight) => {
			const name = `${family}-${subset}-${weight}`;
			const font = fonts.get(name) ?? readFont(family, name, root);
			fonts.set(name, font);
			return font;
		},
		emoji: (text) => emojiIn(text, (codePoints) => emoji().pictureOf(codePoints)),
	};
}

/** Reads a font's measures alone, which takes a tenth of the time. */
function measureIn(root: string) {
	return (family: string, subset: string, weight: number) => {
		const name = `${family}-${subset}-${weight}`;
		const file = readFile(family, name, root);
		const data = unpackFont(file, (packed) => inflateSync(packed), measuredTables);
		return { name, metrics: readFontMetrics(data) };
	};
}

/** Reads which characters a package is for; gives nothing where it is not installed. */
function readCoverage(family: string, root: string): Coverage | undefined {
	const file = resolveFrom(root, `@fontsource/${family}/unicode.json`);
	if (!file) return undefined;
	const meta = resolveFrom(root, `@fontsource/${family}/metadata.json`);
	const unicode: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
	const { weights = [400] }: { weights?: number[] } = meta
		? JSON.parse(readFileSync(meta, 'utf8'))
		: {};
	const subsets = Object.entries(unicode).map(([name, ranges]) => ({
		// Slices of large fonts are keyed "[12]" and their files are called "12".
		name: name.replace(/^\[(.*)\]$/, '$1'),
		ranges: ranges.split(',').map(parseRange),
	}));
	// The plain Latin file first: it holds most letters, and the space.
	subsets.sort((a, b) => Number(b.name === 'latin') - Number(a.name === 'latin'));
	return { weights, subsets };
}

/** Reads a range as CSS writes it: `U+0-FF` or `U+131`. */
function parseRange(text: string): [number, number] {
	const [first = '0', last = first] = text.trim().replace(/^U\+/i, '').split('-');
	return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

function readFile(family: string, name: string, root: string): Buffer {
	const path = resolveFrom(root, `@fontsource/${family}/files/${name}-normal.woff`);
	if (!path) throw new Error(`The font file "${name}-normal.woff" is missing.`);
	return readFileSync(path);
}

function readFont(family: string, name: string, root: string): Font {
	const file = readFile(family, name, root);
	const data = unpackFont(file, (packed) => inflateSync(packed));
	const digest = createHash('sha256').update(file).digest('hex');
	return { name, data, digest, metrics: readFontMetrics(data) };
}
