import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Font, FontSet } from '../../images/typeface.ts';
import type { Poster } from './poster.ts';
import { drawPoster, type PosterFit } from './poster-sheet.ts';

/** A poster's file, and what could not be drawn on it. */
export interface PosterFile {
	pdf: Uint8Array<ArrayBuffer>;
	/** The characters that no installed font has, each once. */
	missing: string[];
	/** How its words fit. */
	fit: PosterFit;
}

/** A4 in points. */
const size: [number, number] = [595.28, 841.89];

/**
 * Writes the poster as a tagged PDF for print and for screen readers (PDF/UA-1, ISO 14289-1). The same poster with the
 * same fonts gives the same bytes.
 */
export async function writePoster(poster: Poster, fonts: FontSet): Promise<PosterFile> {
	const [first] = fonts.text;
	if (!first) throw new Error('There is no font for the poster.');
	const date = new Date(poster.date);
	const options = {
		...{ size, margin: 0, lang: poster.lang, displayTitle: true, tagged: true },
		...{ pdfVersion: '1.7', subset: 'PDF/UA', font: new Uint8Array(first.data) },
		info: {
			...{ Title: poster.name, Subject: poster.title.text, Keywords: poster.hashtag.text },
			...{ Producer: 'PDFKit', Creator: 'candystorm', CreationDate: date, ModDate: date },
		},
	};
	// The types know neither the subset PDF/UA nor a font's bytes; the library takes both.
	const pdf = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
	for (const { name, data } of uniqueFonts(fonts)) pdf.registerFont(name, Buffer.from(data));
	const missing = new Set<string>();
	const { dir } = poster;
	const miss = (character: string) => void missing.add(character);
	const fit = drawPoster(poster, pdf, { pen: pdf, fonts, dir, miss, widths: new Map() });
	const bytes = buffer(pdf);
	pdf.end();
	return { pdf: new Uint8Array(await bytes), missing: [...missing], fit };
}

function uniqueFonts(fonts: FontSet): Font[] {
	return [...new Set([...fonts.display, ...fonts.text, ...fonts.bold])];
}
