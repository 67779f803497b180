import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinedForms } from '../../src/images/arabic.ts';
import { drawCard, fitCard } from '../../src/images/draw-card.ts';
import type { CardElement } from '../../src/images/elements.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { lettersOf } from '../../src/images/letters.ts';
import { withMarksTurned } from '../../src/images/mark-heights.ts';
import { drawSvg } from '../../src/images/svg.ts';
import { theme } from './examples.ts';
import { cardsInScripts } from './scripts.ts';

test.each([
	['بيت', '\ufe91\ufef4\ufe96'],
	['دار', '\ufea9\ufe8d\ufead'],
	['مكتبة', '\ufee3\ufedc\ufe98\ufe92\ufe94'],
	['شكرًا', '\ufeb7\ufedc\ufeae\u064b\ufe8d'],
	['ab بـ', 'ab \ufe91\u0640'],
])('gives letters the forms that they have beside their neighbours: %s', (text, forms) => {
	expect(joinedForms(text)).toBe(forms);
	expect(forms.normalize('NFKC')).toBe(text);
});

describe('marks stand where the font wants them', () => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'marks-'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	/** Counts dark pixels of each row, from the first to the last row that has one. */
	function rowsOf(svg: string, fontFile?: string): number[] {
		const fontFiles = fontFile ? [fontFile] : [];
		const { pixels, width, height } = new Resvg(svg, {
			font: { loadSystemFonts: false, fontFiles },
		}).render();
		const rows = Array.from({ length: height }, (_, y) => {
			let dark = 0;
			for (let x = 0; x < width; x++) if ((pixels[(y * width + x) * 4] ?? 0) < 128) dark++;
			return dark;
		});
		const first = rows.findIndex((dark) => dark > 0);
		return rows.slice(
			first,
			rows.findLastIndex((dark) => dark > 0),
		);
	}

	// resvg shapes texts by itself, which makes it the judge of what satori is given.
	test.each([
		['ar', 'أب'],
		['ar', 'مكتبة'],
		['th', 'ที่นี่'],
		['hi', 'र्कि'],
	])('in %s: %s', async (lang, text) => {
		const fonts = loadFonts(text, { lang });
		const font = fonts.bold.find(({ metrics }) => metrics.glyphOf(text.codePointAt(0) ?? 0) !== 0);
		if (!font) throw new Error(`There is no font for ${lang}.`);
		const style = { display: 'flex', fontSize: 100, padding: 50, whiteSpace: 'pre' };
		const element: CardElement = {
			type: 'div',
			props: { style: { ...style, fontFamily: font.name }, children: text },
		};
		const own = { ...fonts, display: [font], text: [font], bold: [font] };
		const letters = [{ element, rows: { top: 0, bottom: 300 }, over: 0 }];
		const picture = { width: 600, height: 300, ground: '#ffffff', shapes: [], letters };
		const drawn = rowsOf(await drawSvg(picture, own));
		const file = path.join(folder, `${font.name}.ttf`);
		writeFileSync(file, Buffer.from(font.data));
		const ground = '<rect width="600" height="300" fill="#fff"/>';
		const judged = rowsOf(
			`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300">${ground}<text x="50" y="150" font-size="100">${text}</text></svg>`,
			file,
		);
		expect(Math.abs(drawn.length - judged.length)).toBeLessThanOrEqual(1);
		const apart = drawn.reduce((sum, dark, y) => sum + Math.abs(dark - (judged[y] ?? 0)), 0);
		const all = judged.reduce((sum, dark) => sum + dark, 0);
		expect(apart / all).toBeLessThan(0.06);
	});

	test('a font that is turned twice is the font again', async () => {
		const { bold } = loadFonts('أب', { lang: 'ar' });
		for (const { data, name } of bold) {
			const turned = withMarksTurned(data);
			if (name.startsWith('noto'))
				expect(Buffer.from(turned).equals(Buffer.from(data))).toBe(false);
			expect(Buffer.from(withMarksTurned(turned)).equals(Buffer.from(data))).toBe(true);
		}
	});
});

describe('cards in other scripts', () => {
	test.each(cardsInScripts)('$lang: everything fits and has its letters', async (card) => {
		const fonts = loadFonts(lettersOf(card), { lang: card.lang });
		for (const size of ['og', 'square', 'portrait', 'story'] as const) {
			const fit = fitCard({ card, theme, size, fonts, qrText: 'https://bus.example.org/' });
			expect(fit.texts.filter((text) => text.fit !== 'whole')).toEqual([]);
		}
	});

	test('numbers and words of another language keep their order from right to left', async () => {
		const [card] = cardsInScripts.filter(({ lang }) => lang === 'ar');
		if (!card) throw new Error('There is no Arabic card.');
		const mixed = { ...card, line: 'Freunde 3 bitten 4 بيت' };
		const fonts = loadFonts(lettersOf(mixed), { lang: 'ar' });
		const { letters } = drawCard({ card: mixed, theme, size: 'og', fonts });
		const found = letters.flatMap(({ element }) => leavesOf(element));
		expect(found.find(({ text }) => text.includes('18:00'))?.text).toContain('\u200e18:00\u200e');
		expect(found.find(({ text }) => text === mixed.line)?.direction).toBe('ltr');
		expect(found.find(({ text }) => text.includes('مكتبتنا'))?.direction).toBe('rtl');
	});
});

/** Lists the texts of a tree with the direction they are written in. */
function leavesOf({ props }: CardElement): { text: string; direction: unknown }[] {
	const { children, style } = props;
	return typeof children === 'string'
		? [{ text: children, direction: style.direction }]
		: children.flatMap(leavesOf);
}
