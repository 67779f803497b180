import { expect, test } from 'vitest';
import { readEmoji } from '../../src/images/emoji.ts';
import { emojiIn, withoutEmoji } from '../../src/images/emoji-in.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { findMissingGlyphs, measureText } from '../../src/images/typeface.ts';

const collection = readEmoji(process.cwd());
const loadEmoji = (text: string) => emojiIn(text, collection.pictureOf);

test.each([
	['a hand with its colour', '👋🏽'],
	['a family', '👨‍👩‍👧'],
	['a rainbow flag', '🏳️‍🌈'],
	['a flag of two letters', '🇩🇪'],
	['a flag of tags', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
	['a keycap', '1️⃣'],
	['a heart on fire', '❤️‍🔥'],
	['a heart that asks for colour', '❤️'],
])('draws %s as one picture', (_, emoji) => {
	const pictures = loadEmoji(`Hallo ${emoji}${emoji}!`);
	expect([...pictures.keys()]).toEqual([emoji]);
	expect(atob(pictures.get(emoji)?.split(',')[1] ?? '')).toMatch(/^<svg [^>]+><(path|g|circle)/);
	const fonts = loadFonts(`Hallo ${emoji}`);
	expect(findMissingGlyphs(`Hallo ${emoji}`, fonts)).toEqual([]);
	expect(measureText(emoji, 'text', fonts)).toBe(1);
});

test.each(['Grüße 2026', '© 2026 ™', '#1 *', '❤ ✓ ★', ''])('asks for no picture for %s', (text) => {
	const asked: string[] = [];
	emojiIn(text, (codePoints) => {
		asked.push(codePoints);
		return undefined;
	});
	expect(asked).toEqual([]);
});

test('has no pictures without their package, and names what is missing as a whole', () => {
	const pictures = emojiIn('👩‍🌾', readEmoji('/nowhere').pictureOf);
	expect(pictures.size).toBe(0);
	const fonts = { ...loadFonts('a'), emoji: pictures };
	expect(findMissingGlyphs('a 👩‍🌾 b', fonts)).toEqual(['👩‍🌾']);
});

test('takes emoji out of a text', () => {
	const text = 'Danke 🙏🏽 an 👨‍👩‍👧!';
	expect(withoutEmoji(text, loadEmoji(text))).toBe('Danke  an !');
});
