import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readFontMetrics, unpackFont } from './font-file.ts';
import { type Font, type FontSet, invisible } from './typeface.ts';

/** What decides which font files are read. */
export interface FontOptions {
	/** The folder whose `node_modules` holds the font packages; default: the working directory. */
	root?: string;
	/** The text's language, which decides between Chinese, Japanese and Korean shapes. */
	lang?: string;
	/** The family of the poster type; default: Bricolage Grotesque. */
	display?: keyof typeof displayFamilies;
}

/** A family that a face is set in, and the weight it wants. */
interface Family {
	package: string;
	weight: number;
}

/** The families for poster type, by the name that a theme calls them. */
const displayFamilies = {
	'Bricolage Grotesque': { package: 'bricolage-grotesque', weight: 800 },
	'Atkinson Hyperlegible Next': { package: 'atkinson-hyperlegible-next', weight: 800 },
} as const satisfies Record<string, Family>;

const families = {
	text: { package: 'atkinson-hyperlegible-next', weight: 400 },
	bold: { package: 'atkinson-hyperlegible-next', weight: 700 },
} as const satisfies Record<string, Family>;

/** Families for other scripts; each is used where its package is installed and a text needs it. */
const otherFamilies = [
	'noto-sans',
	'noto-sans-arabic',
	'noto-sans-hebrew',
	'noto-sans-devanagari',
	'noto-sans-thai',
	'noto-sans-jp',
	'noto-sans-sc',
	'noto-sans-kr',
	'noto-emoji',
] as const;

/** The family that a language's own shapes are in, asked before the other ones. */
const familyOfLanguage: Readonly<Record<string, string>> = {
	ja: 'noto-sans-jp',
	ko: 'noto-sans-kr',
	zh: 'noto-sans-sc',
};

/** A package's subsets with the ranges of code points that each is for. */
interface Coverage {
	weights: number[];
	subsets: { name: string; ranges: [first: number, last: number][] }[];
}

const coverages = new Map<string, Promise<Coverage | undefined>>();
const files = new Map<string, Promise<Font>>();
const sets = new Map<string, FontSet>();

/**
 * Reads the fonts that a text needs, each file once for the life of the process.
 * The Latin letters are always among them; a script whose package is not installed is left out.
 */
export async function loadFonts(text: string, options: FontOptions = {}): Promise<FontSet> {
	const { root = process.cwd(), lang = '' } = options;
	const characters = Array.from(text.normalize('NFC')).filter((each) => !invisible.test(each));
	const codePoints = new Set(characters.map((each) => each.codePointAt(0) ?? 0));
	const wanted = {
		...families,
		display: displayFamilies[options.display ?? 'Bricolage Grotesque'],
	};
	const faces = await Promise.all(
		[wanted.display, wanted.text, wanted.bold].map((face) =>
			loadFace(face, codePoints, root, lang),
		),
	);
	const [display = [], body = [], bold = []] = faces;
	const key = faces.map((fonts) => fonts.map((font) => font.digest).join()).join(';');
	const known = sets.get(key);
	if (known) return known;
	// Each face may borrow what only another one has, as satori would do by itself.
	const set: FontSet = {
		display: [...display, ...bold, ...body],
		text: [...body, ...bold, ...display],
		bold: [...bold, ...body, ...display],
	};
	sets.set(key, set);
	return set;
}

/** Gives the fonts of one face for some code points, the face's own family first. */
async function loadFace(
	{ package: own, weight }: Family,
	codePoints: ReadonlySet<number>,
	root: string,
	lang: string,
): Promise<Font[]> {
	const first = familyOfLanguage[lang.split('-')[0] ?? ''];
	const order = [own, ...(first ? [first] : []), ...otherFamilies.filter((name) => name !== first)];
	const fonts: Font[] = [];
	const missing = new Set(codePoints);
	for (const family of order) {
		if (family !== own && missing.size === 0) break;
		const coverage = await readCoverage(family, root);
		if (!coverage) {
			if (family === own) throw new Error(`The package "@fontsource/${own}" is not installed.`);
			continue;
		}
		const nearest = nearestWeight(coverage.weights, weight);
		for (const { name, ranges } of coverage.subsets) {
			const wanted = [...missing].some((code) =>
				ranges.some(([low, high]) => code >= low && code <= high),
			);
			if (!wanted && !(family === own && name === 'latin')) continue;
			const font = await readFont(family, name, nearest, root);
			const before = missing.size;
			for (const code of missing) if (font.metrics.glyphOf(code) !== 0) missing.delete(code);
			if (missing.size < before || family === own) fonts.push(font);
		}
	}
	return fonts;
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

/**
 * Finds a package's file from the project's folder. Not from this file's own place: the build bundles this
 * code into a folder that may lie outside of the project.
 */
export function resolveFrom(root: string, specifier: string): string | undefined {
	try {
		return createRequire(join(root, 'package.json')).resolve(specifier);
	} catch {
		return undefined;
	}
}
