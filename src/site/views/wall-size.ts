import { titleSize } from '../../components/parts.ts';
import { loadFonts } from '../../images/fonts.ts';
import { countLines, cutPieces, measurePieces, splitPieces } from '../../images/lines.ts';
import { type FaceName, measureText } from '../../images/typeface.ts';
import type { Scene } from '../../scene/scene.ts';

/**
 * The wall in hundredths of its height where it is 16 units wide and 9 high: what the styles of `.screen` leave for the
 * words and for the code, below the stripe and an example's banner on a wall of 720 pixels.
 */
const wall = { words: 97, code: 56, height: 84, tap: 6.2 };

/** The sizes that the style sheets know, in eighths of a hundredth of the height. */
const sizes = { largest: 28, smallest: 10 };

/** How large a headline is by its length, in ems of the page. */
const headlines = { s: 3.25, m: 3.25, l: 2.6, xl: 2.1 } as const;

/** The most lines of the newest update. */
const newestLines = 3;

/** What the page for the wall says; in the stages one takes the place of the other. */
export interface WallTexts {
	hashtag: string;
	pills: readonly { text: string }[];
	stages: readonly {
		state: { headline: string };
		waiting: readonly {
			label: string;
			moment: { text: string };
			left?: { text: string } | undefined;
		}[];
		figures: readonly { value: string; label: string }[];
		scan: string;
	}[];
	newest?:
		| { heading: string; text: string; quote?: { text: string } | undefined; source?: unknown }
		| undefined;
	address: string;
}

/**
 * The largest size in which a wall shows all of its words without scrolling, measured with the real letters: whole
 * eighths of a hundredth of its height.
 */
export function wallSize({ campaign, wordsLang }: Scene, texts: WallTexts): number {
	const { title, lang, langOf, theme } = campaign;
	const { hashtag, pills, stages, newest, address } = texts;
	const fonts = loadFonts(JSON.stringify([title, texts]), { lang, display: theme.font });
	const isJoined = /[^\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]/u;
	/** The lines of a text in a room; both sizes in the same unit. */
	const lines = (
		text: string,
		face: FaceName,
		size: number,
		room: number,
		textLang = wordsLang,
	) => {
		// Letters that the pages' fonts lack come from the device, and may be wider.
		const slack = isJoined.test(text) ? 1.2 : 1.03;
		const measure = (part: string) => measureText(part, face, fonts) * slack;
		const pieces = cutPieces(splitPieces(text, textLang), room / size, measure);
		return countLines(measurePieces(pieces, measure), room / size) ?? 1;
	};
	const leading = (text: string, usual: number) => (isJoined.test(text) ? 1.25 : usual);

	/** The height of all words, in ems, where an em is so large. */
	const wordsHeight = (em: number) => {
		const room = wall.words / em;
		const head = pills.map(({ text: pill }) => {
			const tag = lines(hashtag, 'display', 2, room);
			const beside = room - measureText(hashtag, 'display', fonts) * 2 - 1;
			const fits = tag === 1 && lines(pill, 'display', 1, beside - 3.5) === 1;
			return tag * 2.2 + (fits ? 0 : 2.25);
		});
		const headline = headlines[titleSize(title)];
		const demand =
			lines(title, 'display', headline, room, langOf.title) * headline * leading(title, 1);
		const stands = stages.map(({ state, waiting, figures }) => {
			const rows = waiting.map(({ label, moment, left }) => {
				const beside = room - measureText(label, 'display', fonts) - 1;
				return lines(`${moment.text} ${left?.text ?? ''}`, 'text', 1, beside) * 1.5 + 0.5;
			});
			const widths = figures.map(({ value, label }) =>
				Math.max(
					measureText(value, 'display', fonts) * 2.25,
					measureText(label, 'text', fonts) * 0.85,
				),
			);
			const inRow = widths.reduce((sum, width) => sum + width + 2, -2) <= room;
			const said = figures.map(
				({ value, label }) =>
					lines(value, 'display', 2.25, room) * 2.1 + 0.35 + lines(label, 'text', 0.85, room) * 1.1,
			);
			return (
				lines(state.headline, 'display', 1.5, room) * 1.5 * leading(state.headline, 1.1) +
				(rows.length > 0 ? 0.75 + sum(rows) : 0) +
				(said.length > 0 ? 0.75 + (inRow ? Math.max(...said) : sum(said) + 0.5 * said.length) : 0)
			);
		});
		return Math.max(...head) + 0.75 + demand + 0.75 + Math.max(...stands) + news(room, em);
	};
	const news = (room: number, em: number) => {
		if (!newest) return 0;
		const { heading, text, quote, source } = newest;
		const head = 0.75 + lines(heading, 'display', 1, room) * leading(heading, 1.2) + 0.35;
		if (!quote) return head + Math.min(newestLines, lines(text, 'text', 1, room)) * 1.5;
		const said = Math.min(newestLines, lines(`“${quote.text}”`, 'display', 1.35, room - 2));
		const below = source ? wall.tap / em : 2.4;
		return head + 1.6 + said * 1.35 * leading(quote.text, 1.15) + below;
	};
	const codeHeight = (em: number) => {
		const room = wall.code / em;
		const scans = stages.map(({ scan }) => lines(scan, 'display', 1.35, room) * 1.35 * 1.25);
		const link = Math.max(wall.tap / em, lines(address, 'text', 0.9, room) * 0.9 * 1.25);
		return room + 0.5 + Math.max(...scans) + link;
	};
	for (let size = sizes.largest; size > sizes.smallest; size--) {
		const em = size / 8;
		if (Math.max(wordsHeight(em), codeHeight(em)) * em <= wall.height) return size;
	}
	return sizes.smallest;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}
