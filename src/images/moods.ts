import type { CardTheme, Mood } from './card.ts';
import type { SealSign } from './shapes.ts';

/** The colours of one card. Letters stand only on grounds that a theme's check has measured. */
export interface Palette {
	ground: string;
	/** Letters on the ground. */
	letters: string;
	/** The title, where it has a colour of its own. */
	title: string;
	/** The label with the hashtag, and its letters. */
	label: string;
	labelLetters: string;
	/** The bubble, its letters, and the hashtags and names in them. */
	bubble: string;
	bubbleLetters: string;
	bubbleMarks: string;
	/** The band of stripes. */
	band: string;
	stripe: string;
	/** The sheet at the foot of tall cards, its letters, and the address on it. */
	sheet: string;
	sheetLetters: string;
	sheetMarks: string;
	/** The band at the foot of a story. */
	footBand: string;
	footStripe: string;
	/** The bar of progress on the ground and on the sheet. */
	bar: string;
	barTrack: string;
	sheetBar: string;
	/** The seal, where the mood has one. */
	seal?: { sign: SealSign; ground: string; fill: string };
}

/** Gives the colours of a mood: pleas on the accent, joy on the second colour, what is over on ink, news on paper. */
export function paletteOf(mood: Mood, theme: CardTheme, textKind: 'answer' | 'other'): Palette {
	const { accent, accent2, ink, paper } = theme;
	const sheet = {
		sheet: paper,
		sheetLetters: ink,
		sheetMarks: accent,
		sheetBar: accent,
		footBand: accent,
		footStripe: paper,
	};
	const onPaper = { bubble: paper, bubbleLetters: ink, bubbleMarks: accent };
	const onAccent = { bubble: accent, bubbleLetters: paper, bubbleMarks: paper };
	const plea: Palette = {
		...{ ground: accent, letters: paper, title: paper },
		...{ label: accent2, labelLetters: ink, ...onPaper, ...sheet },
		...{ band: paper, stripe: accent, bar: accent2, barTrack: paper },
	};
	const joy: Palette = {
		...{ ground: accent2, letters: ink, title: ink, label: ink, labelLetters: accent2 },
		...(textKind === 'answer' ? onAccent : onPaper),
		...{ ...sheet, band: paper, stripe: accent, bar: accent, barTrack: ink },
	};
	const night: Palette = {
		...{ ground: ink, letters: paper, title: paper, label: paper, labelLetters: ink },
		...{
			...onPaper,
			...sheet,
			footBand: ink,
			band: paper,
			stripe: ink,
			bar: accent2,
			barTrack: paper,
		},
	};
	const day: Palette = {
		...{ ground: paper, letters: ink, title: accent, label: accent, labelLetters: paper },
		...{
			...onAccent,
			sheet: accent2,
			sheetLetters: ink,
			sheetMarks: ink,
			sheetBar: accent,
			footBand: accent,
			footStripe: paper,
		},
		...{ band: accent, stripe: paper, bar: accent, barTrack: ink },
	};
	const quiet = { title: ink, label: ink, band: ink, bubble: ink, footBand: ink };
	const seal = (sign: SealSign) => ({ seal: { sign, ground: accent, fill: paper } });
	const palettes: Record<Mood, Palette> = {
		plea,
		heard: plea,
		answered: { ...joy, ...seal('tick') },
		solved: { ...joy, ...seal('smile') },
		thanks: { ...joy, ...seal('heart') },
		ended: night,
		paused: { ...day, ...quiet },
		upcoming: day,
		question: { ...night, title: accent2, label: accent2, stripe: accent },
		letter: { ...day, title: ink },
		statement: { ...day, ...quiet, bubble: accent2, bubbleLetters: ink, bubbleMarks: ink },
	};
	return palettes[mood];
}
