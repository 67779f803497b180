import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { loadEmoji, withoutEmoji } from './emoji.ts';
import {
	displayFamilies,
	type Family,
	familiesOfLanguage,
	otherFamilies,
	textFamilies,
	widestFamily,
} from './families.ts';
import { readFontMetrics, unpackFont } from './font-file.ts';
import { resolveFrom } from './resolve.ts';
import { type FaceName, type Font, type FontSet, invisible } from './typeface.ts';

/** What decides which font files are read. */
export interface FontOptions {
	/** The folder whose `node_modules` holds the font packages; default: the working directory. */
	root?: string;
	/** The text's language, which decides between Chinese, Japanese and Korean shapes. */
	lang?: string;
	/** The family of the poster type; default: Bricolage Grotesque. */
	display?: keyof typeof displayFamilies;
}

/** A package's subsets with the ranges of code points that each is for. */
interface Coverage {
	weights: number[];
	subsets: { name: string; ranges: [first: number, last: number][] }[];
}

const coverages = new Map<string, Promise<Coverage | undefined>>();
const files = new Map<string, Promise<Font>>();
const sets = new Map<string, Readonly<Record<FaceName, readonly Font[]>>>();

/**
 * Reads the fonts that a text needs, each file once for the life of the process, and the pictures of its emoji.
 * The Latin letters are always among them; a script whose package is not installed is left out.
 */
export async function loadFonts(text: string, options: FontOptions = {}): Promise<FontSet> {
	const { root = process.cwd(), lang = '' } = options;
	const composed = text.normalize('NFC');
	const emoji = await loadEmoji(composed, root);
	// Letters only: an emoji's picture needs no font.
	const plain = emoji.size === 0 ? composed : withoutEmoji(composed, emoji);
	const characters = Array.from(plain).filter((each) => !invisible.test(each));
	const codePoints = new Set(characters.map((each) => each.codePointAt(0) ?? 0));
	const wanted = [
		displayFamilies[options.display ?? 'Bricolage Grotesque'],
		textFamilies.text,
		textFamilies.bold,
	];
	const faces = await Promise.all(wanted.map((face) => loadFace(face, codePoints, root, lang)));
	const [display = [], body = [], bold = []] = faces;
	const key = faces.map((fonts) => fonts.map((font) => font.digest).join()).join(';');
	let set = sets.get(key);
	if (!set) {
		// Each face may borrow what only another one has, as satori would do by itself.
		set = {
			display: [...display, ...bold, ...body],
			text: [...body, ...bold, ...display],
			bold: [...bold, ...body, ...display],
		};
		sets.set(key, set);
	}
	return { ...set, emoji };
}

/** Gives the fonts of one face for some code points, the family that is asked first at the beginning. */
async function loadFace(
	{ package: own, weight }: Family,
	codePoints: ReadonlySet<number>,
	root: string,
	lang: string,
): Promise<Font[]> {
	const missing = new Set(codePoints);
	const fonts = await loadFamily(own, weight, missing, root);
	if (!fonts) throw new Error(`The package "@fontsource/${own}" is not installed.`);
	const preferred = familiesOfLanguage[lang.split('-')[0] ?? ''] ?? [];
	const order = new Set([...preferred, ...otherFamilies]);
	if (isPatchwork(codePoints, missing)) {
		// All letters of the card in one family look better than some of a word in another one.
		const wide = await loadFamily(widestFamily, weight, new Set(codePoints), root);
		for (const font of wide ?? []) dropKnown(missing, font);
		fonts.unshift(...(wide ?? []));
		order.delete(widestFamily);
	}
	for (const family of order) {
		if (missing.size === 0) break;
		fonts.push(...((await loadFamily(family, weight, missing, root)) ?? []));
	}
	return fonts;
}

/** Tells whether a word would be set from two families, or most letters in the second one. */
function isPatchwork(codePoints: ReadonlySet<number>, missing: ReadonlySet<number>): boolean {
	const texts = [...missing].map((code) => String.fromCodePoint(code));
	if (texts.some((text) => /\p{sc=Latn}/u.test(text))) return true;
	const wide = texts.filter((text) => /[\p{sc=Grek}\p{sc=Cyrl}]/u.test(text)).length;
	const letters = [...codePoints].filter((code) => /\p{L}/u.test(String.fromCodePoint(code)));
	return wide * 2 > letters.length;
}

/**
 * Reads those files of a family that hold what is missing, and takes out of `missing` what they have; gives
 * nothing where the package is not installed. A poster or text family's plain Latin file is always read.
 */
async function loadFamily(
	family: string,
	weight: number,
	missing: Set<number>,
	root: string,
): Promise<Font[] | undefined> {
	const coverage = await readCoverage(family, root);
	if (!coverage) return undefined;
	const isOwn = !otherFamilies.some((other) => other === family);
	const nearest = nearestWeight(coverage.weights, weight);
	const fonts: Font[] = [];
	for (const { name, ranges } of coverage.subsets) {
		const wanted = [...missing].some((code) =>
			ranges.some(([low, high]) => code >= low && code <= high),
		);
		const always = isOwn && name === 'latin';
		if (!wanted && !always) continue;
		const font = await readFont(family, name, nearest, root);
		if (dropKnown(missing, font) || always) fonts.push(font);
	}
	return fonts;
}

/** Takes the characters that a font has out of the missing ones; tells whether there were any. */
function dropKnown(missing: Set<number>, font: Font): boolean {
	const before = missing.size;
	for (const code of missing) if (font.metrics.glyphOf(code) !== 0) missing.delete(code);
	return missing.size < before;
}

/** Reads which characters a package is for; gives nothing where it is not installed. */
function readCoverage(family: string, root: string): Promise<Coverage | undefined> {
	const key = `${root}:${family}`;
	let coverage = coverages.get(key);
	if (!coverage) {
		coverage = parseCoverage(family, root);
		coverages.set(key, coverage);
	}
	return coverage;
}

async function parseCoverage(family: string, root: string): Promise<Coverage | undefined> {
	const file = resolveFrom(root, `@fontsource/${family}/unicode.json`);
	if (!file) return undefined;
	const meta = resolveFrom(root, `@fontsource/${family}/metadata.json`);
	const unicode: Record<string, string> = JSON.parse(await readFile(file, 'utf8'));
	const { weights = [400] }: { weights?: number[] } = meta
		? JSON.parse(await readFile(meta, 'utf8'))
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

function nearestWeight(weights: readonly number[], wanted: number): number {
	return weights.reduce((best, weight) =>
		Math.abs(weight - wanted) < Math.abs(best - wanted) ? weight : best,
	);
}

function readFont(family: string, subset: string, weight: number, root: string): Promise<Font> {
	const name = `${family}-${subset}-${weight}`;
	const path = resolveFrom(root, `@fontsource/${family}/files/${name}-normal.woff`);
	if (!path) return Promise.reject(new Error(`The font file "${name}-normal.woff" is missing.`));
	let font = files.get(path);
	if (!font) {
		font = parseFont(name, path);
		files.set(path, font);
	}
	return font;
}

async function parseFont(name: string, path: string): Promise<Font> {
	const file = await readFile(path);
	const data = await unpackFont(file, (packed) => inflateSync(packed));
	const digest = createHash('sha256').update(file).digest('hex');
	return { name, data, digest, metrics: readFontMetrics(data) };
}
