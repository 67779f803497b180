import { z } from 'zod';
import { type Report, withRule } from './fields.ts';

/** The themes that ship, by name; each passes WCAG 2.2 AA in all the pairs below. */
export const themes = {
	candy: {
		accent: '#c8234f',
		accent2: '#ffd166',
		ink: '#2b1a2f',
		paper: '#fff8ef',
		font: 'Bricolage Grotesque',
		shape: 'round',
	},
	pistachio: {
		accent: '#1f6b4f',
		accent2: '#f9b4c3',
		ink: '#1d2a22',
		paper: '#f7f9ec',
		font: 'Bricolage Grotesque',
		shape: 'round',
	},
	blueberry: {
		accent: '#3142a6',
		accent2: '#ffb86b',
		ink: '#191b3a',
		paper: '#f6f6fb',
		font: 'Bricolage Grotesque',
		shape: 'square',
	},
} as const satisfies Record<string, Theme>;

/** The six values from which a look follows: pages, images, chart and poster. */
export interface Theme {
	/** The ground of what matters, `#rrggbb`. */
	accent: string;
	/** The second colour, for buttons and joy, `#rrggbb`. */
	accent2: string;
	/** The colour of letters, `#rrggbb`. */
	ink: string;
	/** The colour of paper, `#rrggbb`. */
	paper: string;
	/** The family of headlines. */
	font: ThemeFont;
	/** The shape of cards and buttons. */
	shape: 'round' | 'square';
}

/** The families that the project brings along, for pages and images alike. */
export const themeFonts = ['Bricolage Grotesque', 'Atkinson Hyperlegible Next'] as const;

/** One of the families for headlines. */
export type ThemeFont = (typeof themeFonts)[number];

/** A theme's name, or undefined values filled from the default. */
export type ThemeName = keyof typeof themes;

/** The names of the themes that ship. */
export const themeNames = Object.keys(themes) as [ThemeName, ...ThemeName[]];

/** The look of a site that names none. */
export const defaultTheme: ThemeName = 'candy';

/** The share of a colour's light, as WCAG 2.2 defines it (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
	const channel = (start: number) => {
		const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The contrast ratio of two colours, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastRatio(first: string, second: string): number {
	const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/**
 * Whether a theme has the same colours by day and by night: its letters are not the darkest of its colours, as where
 * somebody chose light letters on dark paper, so that darkening them would make them unreadable.
 */
export function hasOneScheme({ ink, paper, accent2 }: Theme): boolean {
	return luminance(ink) > Math.min(luminance(paper), luminance(accent2));
}

/** The least contrast of text that WCAG 2.2 AA allows. */
export const leastContrast = 4.5;

/** The colour nearest to the first that can be read on the second: mixed with black or white in small steps. */
export function nearestReadable(colour: string, ground: string): string {
	const end = luminance(ground) > 0.18 ? 0 : 255;
	for (let step = 0; step <= 100; step++) {
		const mixed = [1, 3, 5].map((start) => {
			const value = Number.parseInt(colour.slice(start, start + 2), 16);
			return Math.round(value + ((end - value) * step) / 100);
		});
		const candidate = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
		if (contrastRatio(candidate, ground) >= leastContrast) return candidate;
	}
	return end === 0 ? '#000000' : '#ffffff';
}

/**
 * A theme as it is printed: on white, whatever its paper. Where its letters or its accent could not be read there, dark
 * takes the place of light, and the colours move as little as they can.
 */
export function themeOnWhite(theme: Theme): Theme {
	const { accent, accent2, ink, paper } = theme;
	const white = '#ffffff';
	const fits = (colour: string) => contrastRatio(colour, white) >= leastContrast;
	if (fits(ink) && fits(accent)) return theme;
	const [dark, light] = luminance(ink) < luminance(paper) ? [ink, paper] : [paper, ink];
	const letters = nearestReadable(dark, white);
	const ground = nearestReadable(accent, white);
	return {
		...theme,
		ink: letters,
		accent: ground,
		accent2: nearestReadable(accent2, letters),
		paper: contrastRatio(light, ground) >= leastContrast ? light : white,
	};
}

/** Letters and their grounds: what is read where, and which of the two gives way. */
const readPairs = [
	{ letters: 'ink', ground: 'paper', change: 'ink' },
	{ letters: 'accent', ground: 'paper', change: 'accent' },
	// The ink has to suit the paper already, so that the corrections cannot contradict each other.
	{ letters: 'ink', ground: 'accent2', change: 'accent2' },
] as const;

const colourForm = /^#[0-9a-f]{6}$/;

/** Reports each pair that cannot be read; a later correction counts on the earlier ones, so that all together pass. */
function reportContrast(theme: Theme, report: Report): void {
	const mended = { ...theme };
	for (const { letters, ground, change } of readPairs) {
		const [first, second] = [mended[letters], mended[ground]];
		if (!colourForm.test(first) || !colourForm.test(second)) continue;
		const ratio = contrastRatio(first, second);
		if (ratio >= leastContrast) continue;
		mended[change] =
			change === letters ? nearestReadable(first, second) : nearestReadable(second, first);
		const values = {
			first: `${letters} ${first}`,
			second: `${ground} ${second}`,
			ratio: Math.floor(ratio * 10) / 10,
			corrected: `${change}: "${mended[change]}"`,
		};
		report({ name: 'lowContrast', values }, [change]);
	}
}

const colour = () =>
	withRule(z.string(), (found, report) => {
		if (!colourForm.test(found.toLowerCase())) report({ name: 'badColour', values: { found } });
	}).transform((value) => value.toLowerCase());

/** A theme in a file: a name that ships, or some of the six values, the rest from the default. */
export const themeSchema = z.preprocess(
	(value) => (typeof value === 'string' ? { name: value } : value),
	withRule(
		z
			.strictObject({
				name: z.enum(themeNames).optional().describe('A theme that ships.'),
				accent: colour().optional().describe('The ground of what matters, #rrggbb.'),
				accent2: colour().optional().describe('The second colour, #rrggbb.'),
				ink: colour().optional().describe('The colour of letters, #rrggbb.'),
				paper: colour().optional().describe('The colour of paper, #rrggbb.'),
				font: z.enum(themeFonts).optional().describe('The family of headlines.'),
				shape: z.enum(['round', 'square']).optional().describe('The shape of cards.'),
			})
			.transform(({ name, ...values }): Theme => {
				const given = Object.entries(values).filter(([, value]) => value !== undefined);
				return { ...themes[name ?? defaultTheme], ...Object.fromEntries(given) };
			}),
		reportContrast,
	),
);
