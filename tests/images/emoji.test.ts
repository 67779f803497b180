import { expect, test } from 'vitest';
import { loadEmoji, withoutEmoji } from '../../src/images/emoji.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { findMissingGlyphs, measureText } from '../../src/images/typeface.ts';

test.each([
	['a hand with its colour', '👋🏽'],
	['a family', '👨‍👩‍👧'],
	['a rainbow flag', '🏳️‍🌈'],
	['a flag of two letters', '🇩🇪'],
	['a flag of tags', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
	['a keycap', '1️⃣'],
	['a heart on fire', '❤️‍🔥'],
	['a heart that asks for colour', '❤️'],
])('draws %s as one picture', async (_, emoji) => {
	const pictures = await loadEmoji(`Hallo ${emoji}${emoji}!`);
	expect([...pictures.keys()]).toEqual([emoji]);
	expect(atob(pictures.get(emoji)?.split(',')[1] ?? '')).toMatch(/^<svg [^>]+><(path|g|circle)/);
	const fonts = await loadFonts(`Hallo ${emoji}`);
	expect(findMissingGlyphs(`Hallo ${emoji}`, fonts)).toEqual([]);
	expect(measureText(emoji, 'text', fonts)).toBe(1);
});

test.each(['Grüße 2026', '© 2026 ™', '#1 *', '❤ ✓ ★', ''])('reads nothing for %s', async (text) => {
	expect((await loadEmoji(text, '/nowhere')).size).toBe(0);
	expect((await loadEmoji(text)).size).toBe(0);
});

test('has no pictures without their package, and names what is missing as a whole', async () => {
	const pictures = await loadEmoji('👩‍🌾', '/nowhere');
	expect(pictures.size).toBe(0);
	const fonts = { ...(await loadFonts('a')), emoji: pictures };
	expect(findMissingGlyphs('a 👩‍🌾 b', fonts)).toEqual(['👩‍🌾']);
});

test('takes emoji out of a text', async () => {
	const text = 'Danke 🙏🏽 an 👨‍👩‍👧!';
	expect(withoutEmoji(text, await loadEmoji(text))).toBe('Danke  an !');
});
