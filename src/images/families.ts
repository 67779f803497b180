/** The families for poster type, by the name that a theme calls them: their package and the weight they are set in. */
export const displayFamilies = {
	'Bricolage Grotesque': { package: 'bricolage-grotesque', weight: 800 },
	'Atkinson Hyperlegible Next': { package: 'atkinson-hyperlegible-next', weight: 800 },
} as const satisfies Record<string, Family>;

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
	'biz-udpgothic',
	'nanum-gothic',
	'noto-sans-math',
	'noto-sans-symbols-2',
	'noto-sans-jp',
	'noto-sans-kr',
	'noto-sans-sc',
	'noto-sans-tc',
	'noto-sans-armenian',
	'noto-sans-bengali',
	'noto-sans-ethiopic',
	'noto-sans-georgian',
	'noto-sans-gujarati',
	'noto-sans-gurmukhi',
	'noto-sans-kannada',
	'noto-sans-khmer',
	'noto-sans-lao',
	'noto-sans-malayalam',
	'noto-sans-myanmar',
	'noto-sans-sinhala',
	'noto-sans-tamil',
	'noto-sans-telugu',
] as const;

/** The families that a language's own shapes are in, asked before the other ones. */
export const familiesOfLanguage: Readonly<Record<string, readonly string[]>> = {
	ja: ['noto-sans-jp', 'biz-udpgothic'],
	ko: ['noto-sans-kr', 'nanum-gothic'],
	zh: ['noto-sans-sc', 'noto-sans-tc'],
};

/** The package that a script needs, for whoever lacks a letter of it. */
const packageOfScript = [
	[/\p{sc=Hiragana}|\p{sc=Katakana}/u, 'noto-sans-jp'],
	[/\p{sc=Hang}/u, 'noto-sans-kr'],
	[/\p{sc=Han}/u, 'noto-sans-sc'],
	[/\p{sc=Armn}/u, 'noto-sans-armenian'],
	[/\p{sc=Beng}/u, 'noto-sans-bengali'],
	[/\p{sc=Ethi}/u, 'noto-sans-ethiopic'],
	[/\p{sc=Geor}/u, 'noto-sans-georgian'],
	[/\p{sc=Gujr}/u, 'noto-sans-gujarati'],
	[/\p{sc=Guru}/u, 'noto-sans-gurmukhi'],
	[/\p{sc=Knda}/u, 'noto-sans-kannada'],
	[/\p{sc=Khmr}/u, 'noto-sans-khmer'],
	[/\p{sc=Laoo}/u, 'noto-sans-lao'],
	[/\p{sc=Mlym}/u, 'noto-sans-malayalam'],
	[/\p{sc=Mymr}/u, 'noto-sans-myanmar'],
	[/\p{sc=Sinh}/u, 'noto-sans-sinhala'],
	[/\p{sc=Taml}/u, 'noto-sans-tamil'],
	[/\p{sc=Telu}/u, 'noto-sans-telugu'],
] as const;

/** Names the npm package whose installation gives a letter to the cards; undefined where none is known. */
export function packageFor(character: string): string | undefined {
	const [, name] = packageOfScript.find(([script]) => script.test(character)) ?? [];
	return name && `@fontsource/${name}`;
}
