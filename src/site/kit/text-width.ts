import type { Font as OpenFont } from 'fontkit';
import type { Font } from '../../images/typeface.ts';
import { openFont } from './open-font.ts';

/** A font that is opened, and what was measured in it. */
interface Ruler {
	font: OpenFont;
	widths: Map<string, number>;
}

const rulers = new WeakMap<Font, Ruler>();

/** How many texts are remembered for each font. */
const mostTexts = 5000;

/** Gives the width of a text in ems as pdfkit draws it, kerning and ligatures included; posters share most of their words. */
export function textWidth(text: string, font: Font): number {
	const ruler = rulers.get(font) ?? { font: openFont(font), widths: new Map() };
	rulers.set(font, ruler);
	let width = ruler.widths.get(text);
	if (width === undefined) {
		if (ruler.widths.size >= mostTexts) ruler.widths.clear();
		width = ruler.font.layout(text, []).advanceWidth / ruler.font.unitsPerEm;
		ruler.widths.set(text, width);
	}
	return width;
}
