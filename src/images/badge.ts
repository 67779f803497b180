import type { PlacedLetters, Shape } from './elements.ts';
import { drawSvg } from './svg.ts';
import { type FontSet, letterSpacing, measureText } from './typeface.ts';

/** A small picture of where a campaign stands, for other people's pages. */
export interface Badge {
	/** The campaign's own, with its #. */
	hashtag: string;
	/** The phase in a word, with a date where it may change without anybody's doing. */
	status: string;
	/** The whole sentence, for those who do not see it. */
	title: string;
	/** The sign before the hashtag, in a drawing of 24 by 24. */
	sign: string;
	/** Asked, answered, or quiet. */
	mood: 'asks' | 'answered' | 'quiet';
	theme: { accent: string; accent2: string; ink: string; paper: string; shape: 'round' | 'square' };
}

const height = 32;
const size = 15;
const padding = 11;
const sign = { size: 18, gap: 7 };

/** Draws a badge as SVG with its letters as paths, so that it looks the same on every page, whatever fonts are there. */
export async function drawBadge(badge: Badge, fonts: FontSet): Promise<string> {
	const { hashtag, status, title, theme } = badge;
	const { accent, accent2, ink, paper } = theme;
	const right = {
		asks: { ground: accent, letters: paper },
		answered: { ground: accent2, letters: ink },
		quiet: { ground: paper, letters: ink },
	}[badge.mood];
	const widthOf = (text: string) => Math.ceil(measureText(text, 'display', fonts) * size);
	const hashtagAt = padding + sign.size + sign.gap;
	const half = hashtagAt + widthOf(hashtag) + padding;
	const width = half + padding + widthOf(status) + padding;
	const radius = theme.shape === 'round' ? height / 2 : 0;
	const part = (path: string, fill: string): Shape => ({ path, fill });
	const text = (words: string, left: number, color: string): PlacedLetters => {
		const style = {
			...{ position: 'absolute', left, top: 0, height, display: 'flex', alignItems: 'center' },
			...{ whiteSpace: 'pre', fontSize: size, color },
			fontFamily: fonts.display.map(({ name }) => name).join(),
			letterSpacing: letterSpacing.display * size,
		};
		const element = { type: 'div', props: { style, children: words } } as const;
		return { element, rows: { top: 0, bottom: height }, over: 0 };
	};
	const svg = await drawSvg(
		{
			width,
			height,
			ground: 'none',
			shapes: [
				{
					box: { x: 0, y: 0, width, height },
					shapes: [
						part(roundPath(0, width, radius), ink),
						part(rightPath(half, width - 2, radius), right.ground),
					],
				},
				{
					box: { x: padding, y: (height - sign.size) / 2, width: sign.size, height: sign.size },
					grid: { width: 24, height: 24 },
					shapes: [
						part('M0 12a12 12 0 0 1 24 0a12 12 0 0 1-24 0', paper),
						part(badge.sign, accent),
					],
				},
			],
			letters: [text(hashtag, hashtagAt, paper), text(status, half + padding - 2, right.letters)],
		},
		fonts,
	);
	return svg
		.replace(/^<svg/, `<svg role="img" aria-label="${escapeXml(title)}"`)
		.replace(/>/, `><title>${escapeXml(title)}</title>`);
}

/** A bar as high as the badge, both ends round. */
function roundPath(from: number, to: number, radius: number): string {
	const arc = radius > 0 ? `a${radius} ${radius} 0 0 ` : '';
	const inner = to - from - 2 * radius;
	const right = arc ? `${arc}1 0 ${height}` : `v${height}`;
	const left = arc ? `${arc}1 0-${height}` : `v-${height}`;
	return `M${from + radius} 0h${inner}${right}h-${inner}${left}z`;
}

/** The right part within the bar: flat on its left, with the bar's own edge around it. */
function rightPath(from: number, to: number, radius: number): string {
	const inner = Math.max(0, radius - 2);
	const edge = height - 4;
	const side = inner > 0 ? `a${inner} ${inner} 0 0 1 0 ${edge}` : `v${edge}`;
	return `M${from} 2H${to - inner}${side}H${from}z`;
}

function escapeXml(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
