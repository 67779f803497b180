import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { themeFonts } from '../../src/campaign/theme.ts';
import { projectFolder } from '../support/command.ts';
import { budget } from '../support/weight.ts';

const styles = join(projectFolder, 'src/styles');
const css = readFileSync(join(styles, 'fonts.css'), 'utf8');

/** The rules that name a face, with the values that are looked at here. */
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rule = '']) => {
	const value = (name: string) => new RegExp(`${name}: "?([^";]+)`).exec(rule)?.[1] ?? '';
	return {
		family: value('font-family'),
		weight: value('font-weight'),
		display: value('font-display'),
		file: /url\("\.\/([^"]+)"\)/.exec(rule)?.[1],
		adjust: Number.parseFloat(value('size-adjust')),
		ascent: Number.parseFloat(value('ascent-override')),
		descent: Number.parseFloat(value('descent-override')),
	};
});
const own = faces.filter(({ file }) => file !== undefined);
const stretched = faces.filter(({ file }) => file === undefined);

/** What pages say in large and in small letters, in several languages. */
const sample = [
	'Schnelles Netz für das Educamp: Bitte schaltet die Leitung in Hamburg noch vor Freitag frei.',
	'Bicycle racks at Mill Street Station. Two hundred of us would love to ride to the new station.',
	'Ein sicherer Radweg am Fluss, auch für den Heimweg am Abend und für Kinder auf dem Weg zur Schule.',
	'Hast du schon gehört, dass es eine Antwort gibt? Danke, das ging schnell, und es hilft uns sehr!',
].join(' ');

/** The width of the sample and the heights of a font's letters, in sizes; a font that ships with PDF readers has a name. */
function measure(font: string) {
	const pdf = new PDFDocument().font(font).fontSize(1);
	// The types of pdfkit leave out the open font.
	const { ascender, descender } = (
		pdf as unknown as { _font: { ascender: number; descender: number } }
	)._font;
	return {
		width: pdf.widthOfString(sample),
		ascent: ascender / 1000,
		descent: -descender / 1000,
	};
}

function packageFile(family: string, weight: string): string {
	const name = family.toLowerCase().replaceAll(' ', '-');
	const file = `@fontsource/${name}/files/${name}-latin-${weight}-normal.woff`;
	return createRequire(import.meta.url).resolve(file);
}

test('Every face of ours is small, waits for nobody and has its stretched companion', () => {
	expect(new Set(own.map(({ family }) => family))).toEqual(new Set(themeFonts));
	for (const { family, weight, display } of own) {
		expect(display, family).toBe('optional');
		const companion = stretched.find(
			(face) => face.family === `${family} Fallback` && face.weight === weight,
		);
		expect(companion, `${family} ${weight}`).toBeDefined();
	}
});

test('A page’s two fonts keep to the budget, whichever headlines it has', () => {
	const size = (family: string, weight: string) => {
		const file = own.find((face) => face.family === family && face.weight === weight)?.file ?? '';
		return statSync(join(styles, file)).size;
	};
	const text = size('Atkinson Hyperlegible Next', '400');
	for (const family of themeFonts) {
		expect(text + size(family, '800'), family).toBeLessThanOrEqual(budget.fonts);
	}
});

describe('The device’s letters take the place of ours', () => {
	test.each(stretched)('$family $weight', ({ family, weight, adjust, ascent, descent }) => {
		const ours = measure(packageFile(family.replace(' Fallback', ''), weight));
		// Arial and its free sisters are as wide as Helvetica, letter by letter.
		const device = measure(weight === '800' ? 'Helvetica-Bold' : 'Helvetica');
		const factor = ours.width / device.width;
		expect(Math.abs(adjust / 100 - factor)).toBeLessThan(0.01);
		expect(ascent / 100).toBeCloseTo(ours.ascent / (adjust / 100), 2);
		expect(descent / 100).toBeCloseTo(ours.descent / (adjust / 100), 2);
	});
});
