/** The families for poster type, by the name that a theme calls them: their package and the weight they are set in. */
export const displayFamilies = {
	'Bricolage Grotesque': { package: 'bricolage-grotesque', weight: 800 },
	'Atkinson Hyperlegible Next': { package: 'atkinson-hyperlegible-next', weight: 800 },
} as const satisfies Record<string, Family>;

/** The name of a family for poster type. */
export type DisplayFamily = keyof typeof displayFamilies;

/** A family that a face is set in, and the weight it wants. */
export interface Family {
	/** The package's name after `@fontsource/`. */
	package: string;
	weight: number;
}

/** The families of running text and of what must be found. */
export const textFamilies = {
	text: { package: 'atkinson-hyperlegible-next', weight: 400 },
	bold: { package: 'atkinson-hyperlegible-next', weight: 700 },
} as const satisfies Record<string, Family>;

/** The family for letters of Latin, Greek and Cyrillic that the others lack. */
export const widestFamily = 'noto-sans';

/**
 * Families for what the first ones lack, in the order in which they are asked. The upper ones come with the project;
 * the lower ones are used where somebody has installed them.
 */
export const otherFamilies = [
	widestFamily,
	'noto-sans-arabic',
	'noto-sans-hebrew',
	'noto-sans-devanagari',
	'noto-sans-thai',
	'noto-sans-armenian',
	'noto-sans-georgian',
	'noto-sans-bengali',
	'noto-sans-gujarati',
	'noto-sans-gurmukhi',
	'noto-sans-kannada',
	'noto-sans-malayalam',
	'noto-sans-sinhala',
	'noto-sans-tamil',
	'noto-sans-telugu',
	'noto-sans-ethiopic',
	'noto-sans-khmer',
	'noto-sans-lao',
	'noto-sans-myanmar',
	'biz-udpgothic',
	'nanum-gothic',
	'chocolate-classical-sans',
	'zcool-xiaowei',
	'noto-sans-math',
	'noto-sans-symbols-2',
	'noto-sans-jp',
	'noto-sans-kr',
	'noto-sans-sc',
	'noto-sans-tc',
	'noto-sans-hk',
	'noto-sans-oriya',
	'noto-sans-thaana',
] as const;

/** The families that a language's own shapes are in, asked before the other ones. */
export const familiesOfLanguage: Readonly<Record<string, readonly string[]>> = {
	ja: ['noto-sans-jp', 'biz-udpgothic'],
	ko: ['noto-sans-kr', 'nanum-gothic'],
	zh: ['noto-sans-sc', 'chocolate-classical-sans', 'zcool-xiaowei'],
	'zh-tw': ['noto-sans-tc', 'chocolate-classical-sans'],
	'zh-hk': ['noto-sans-hk', 'chocolate-classical-sans'],
	'zh-hant': ['noto-sans-tc', 'chocolate-classical-sans'],
};

/** The package with letters that the project's own fonts lack, by their script. */
const packageOfScript = [
	[/\p{sc=Hiragana}|\p{sc=Katakana}/u, 'noto-sans-jp'],
	[/\p{sc=Hang}/u, 'noto-sans-kr'],
	[/\p{sc=Han}|\p{sc=Bopo}/u, 'noto-sans-tc'],
	[/\p{sc=Orya}/u, 'noto-sans-oriya'],
	[/\p{sc=Thaa}/u, 'noto-sans-thaana'],
] as const;

/** Names the npm package whose installation gives a letter to the cards; undefined where none is known. */
export function packageFor(character: string): string | undefined {
	const [, name] = packageOfScript.find(([script]) => script.test(character)) ?? [];
	return name && `@fontsource/${name}`;
}
