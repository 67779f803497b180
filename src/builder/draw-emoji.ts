import { segmentGraphemes } from '../campaign/graphemes.ts';

const emoji = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f|\u20e3/u;

/** How large an emoji is drawn, in pixels: about the largest that a card needs. */
const size = 96;

const drawn = new Map<string, string>();

/** The pictures of a text's emoji as this device draws them; the finished site has its own. */
export async function drawEmoji(text: string): Promise<Map<string, string>> {
	const pictures = new Map<string, string>();
	for (const { segment } of segmentGraphemes(text.normalize('NFC'))) {
		if (!emoji.test(segment) || pictures.has(segment)) continue;
		const picture = drawn.get(segment) ?? (await drawOne(segment));
		drawn.set(segment, picture);
		pictures.set(segment, picture);
	}
	return pictures;
}

async function drawOne(character: string): Promise<string> {
	const canvas = new OffscreenCanvas(size, size);
	const context = canvas.getContext('2d');
	if (context) {
		context.font = `${size * 0.8}px sans-serif`;
		context.textAlign = 'center';
		context.textBaseline = 'middle';
		context.fillText(character, size / 2, size * 0.54, size);
	}
	const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return `data:image/png;base64,${btoa(binary)}`;
}
