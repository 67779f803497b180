import { create, type Font as OpenFont } from 'fontkit';
import type { Font } from '../../images/typeface.ts';

const opened = new WeakMap<Font, OpenFont>();

/**
 * Gives a font as pdfkit takes it. Its tables are read once for the life of the process, where pdfkit would read them anew
 * for each file. Its letters are each caller's own, since fontkit keeps with a letter in which word it was met first.
 */
export function openFont(font: Font): OpenFont {
	const tables = opened.get(font) ?? readFont(font);
	opened.set(font, tables);
	return Object.create(tables, { _glyphs: { value: {} } });
}

function readFont({ name, data }: Font): OpenFont {
	const font = create(Buffer.from(data));
	if ('layout' in font) return font;
	throw new Error(`The font "${name}" is a collection.`);
}
