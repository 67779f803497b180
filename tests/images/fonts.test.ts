import { expect, test } from 'vitest';
import { packageFor } from '../../src/images/families.ts';
import { fontsIn, loadFonts } from '../../src/images/fonts.ts';
import { findMissingGlyphs } from '../../src/images/typeface.ts';

test('reads each file once and gives the same fonts again', () => {
	const [one, two] = [loadFonts('Bus'), loadFonts('Bücherbus')];
	expect(two.display).toBe(one.display);
	expect(one.display[0]?.data).toBe(two.display[0]?.data);
});

test('reads further files only for a text that needs them', () => {
	const names = (text: string) => loadFonts(text).text.map((font) => font.name);
	expect(names('Bus')).not.toContain('atkinson-hyperlegible-next-latin-ext-400');
	expect(names('Łódź')).toContain('atkinson-hyperlegible-next-latin-ext-400');
});

test('takes the poster type that the theme names', () => {
	const { display } = loadFonts('Bus', { display: 'Atkinson Hyperlegible Next' });
	expect(display[0]?.name).toBe('atkinson-hyperlegible-next-latin-800');
});

test.each<[string, string[]]>([
	['Grüße, „ja“ – 20 € … Łódź 1½ → ✓ ★ Привіт Γειά 20 Жꦧ', ['ꦧ']],
	['u\u0308ber\u00adlang\u200b', []],
	['\u{e000}a\u{e000}\u{f8fff}', ['\u{e000}', '\u{f8fff}']],
])('names the characters that no font has: %s', (text, missing) => {
	expect(findMissingGlyphs(text, loadFonts(text))).toEqual(missing);
});

test.each<[string, string, string, string]>([
	['ar', 'نريد ضوءًا', 'noto-sans-arabic-arabic-800', 'noto-sans-arabic-arabic-400'],
	['he', 'אנחנו', 'noto-sans-hebrew-hebrew-800', 'noto-sans-hebrew-hebrew-400'],
	['hi', 'पुस्तकालय', 'noto-sans-devanagari-800', 'noto-sans-devanagari-400'],
	['th', 'ห้องสมุด', 'noto-sans-thai-thai-800', 'noto-sans-thai-thai-400'],
	['uk', 'Світло', 'noto-sans-cyrillic-800', 'noto-sans-cyrillic-400'],
])('sets %s in a bold weight on the poster', (lang, text, bold, plain) => {
	const fonts = loadFonts(text, { lang });
	expect(fonts.display.map(({ name }) => name)).toContain(bold);
	expect(fonts.text.map(({ name }) => name)).toContain(plain);
	expect(findMissingGlyphs(text, fonts)).toEqual([]);
});

test('sets a word from one family, not from two', () => {
	const { text } = loadFonts('Chào buổi tối', { lang: 'vi' });
	expect(text[0]?.name).toBe('noto-sans-latin-400');
	const german = loadFonts('Grüße an Οδυσσέας', { lang: 'de' });
	expect(german.text[0]?.name).toBe('atkinson-hyperlegible-next-latin-400');
});

test('reads Japanese shapes for Japanese, Korean ones for Korean', () => {
	const families = (text: string, lang: string) =>
		loadFonts(text, { lang }).text.map(({ name }) => name.replace(/-\d+-\d+$/, ''));
	expect(families('図書館', 'ja')).toContain('biz-udpgothic');
	expect(families('도서관', 'ko')).toContain('nanum-gothic');
});

test.each([
	['ଓ', '@fontsource/noto-sans-oriya'],
	['𠮷', '@fontsource/noto-sans-tc'],
	['\u{e000}', undefined],
])('names the package that %s needs', (character, name) => {
	expect(packageFor(character)).toBe(name);
});

test('says which package is not installed', () => {
	expect(() => fontsIn('/nowhere')('Bus')).toThrow(/@fontsource\/[a-z-]+" is not installed/);
});
