import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Font, FontSet } from '../../images/typeface.ts';
import { openFont } from './open-font.ts';
import type { TextTools } from './pdf-text.ts';
import type { Poster } from './poster.ts';
import { type PosterFit, setPoster } from './poster-sheet.ts';

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
	const pdf = openDocument(poster, first);
	for (const font of uniqueFonts(fonts)) {
		pdf.registerFont(font.name, openFont(font) as unknown as PDFKit.Mixins.PDFFontSource);
	}
	const missing = new Set<string>();
	const { fit, draw } = setPoster(poster, pdf, toolsOf(poster, pdf, fonts, missing));
	draw();
	const bytes = buffer(pdf);
	pdf.end();
	return { pdf: new Uint8Array(await bytes), missing: [...missing], fit };
}

/** Gives how the words of a poster fit, without drawing it. */
export function fitPoster(poster: Poster, fonts: FontSet): PosterFit {
	const pdf = openDocument(poster, undefined);
	return setPoster(poster, pdf, toolsOf(poster, pdf, fonts, new Set())).fit;
}

function toolsOf(
	{ dir }: Poster,
	pen: PDFKit.PDFDocument,
	fonts: FontSet,
	missing: Set<string>,
): TextTools {
	return { pen, fonts, dir, miss: (character) => missing.add(character), widths: new Map() };
}

/** Opens a document that begins in a font; without one nothing can be drawn on it. */
function openDocument(poster: Poster, font: Font | undefined): PDFKit.PDFDocument {
	const date = new Date(poster.date);
	const options = {
		...{ size, margin: 0, lang: poster.lang, displayTitle: true, tagged: true },
		...{ pdfVersion: '1.7', subset: 'PDF/UA', font: font ? openFont(font) : null },
		info: {
			...{ Title: poster.name, Subject: poster.title.text, Keywords: poster.hashtag.text },
			...{ Producer: 'PDFKit', Creator: 'candystorm', CreationDate: date, ModDate: date },
		},
	};
	// The types know neither the subset PDF/UA nor an open font; the library takes both.
	return new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
}

function uniqueFonts(fonts: FontSet): Font[] {
	return [...new Set([...fonts.display, ...fonts.text, ...fonts.bold])];
}
