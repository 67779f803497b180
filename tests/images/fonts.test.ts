import { expect, test } from 'vitest';
import { loadFonts } from '../../src/images/fonts.ts';
import { findMissingGlyphs } from '../../src/images/typeface.ts';

test('reads each file once and gives the same fonts again', async () => {
	const [one, two] = await Promise.all([loadFonts('Bus'), loadFonts('Bücherbus')]);
	expect(two).toBe(one);
	expect(one.display[0]?.data).toBe(two.display[0]?.data);
});

test('reads further files only for a text that needs them', async () => {
	const names = async (text: string) => (await loadFonts(text)).text.map((font) => font.name);
	expect(await names('Bus')).not.toContain('atkinson-hyperlegible-next-latin-ext-400');
	expect(await names('Łódź')).toContain('atkinson-hyperlegible-next-latin-ext-400');
});

test('takes the poster type that the theme names', async () => {
	const { display } = await loadFonts('Bus', { display: 'Atkinson Hyperlegible Next' });
	expect(display[0]?.name).toBe('atkinson-hyperlegible-next-latin-800');
});

test.each<[string, string[]]>([
	['Grüße, „ja“ – 20 € … Łódź 1½ ✱', ['✱']],
	['u\u0308ber\u00adlang\u200b', []],
	['\u{e000}a\u{e000}\u{f8fff}', ['\u{e000}', '\u{f8fff}']],
])('names the characters that no font has: %s', async (text, missing) => {
	expect(findMissingGlyphs(text, await loadFonts(text))).toEqual(missing);
});

test('says which package is not installed', async () => {
	await expect(loadFonts('Bus', { root: '/nowhere' })).rejects.toThrow(
		/@fontsource\/[a-z-]+" is not installed/,
	);
});
