import { countGraphemes } from '../campaign/graphemes.ts';
import { countBytes } from './count-bytes.ts';
import { type Measure, measureOf } from './network.ts';

const most = 500;

/**
 * Measures a text for Threads. Its API counts an emoji as its UTF-8 bytes
 * (https://developers.facebook.com/documentation/threads/posts); whether its composer does is not
 * documented, so that count only makes it tight.
 */
export function measureForThreads(text: string): Measure {
	let emoji = 0;
	let emojiBytes = 0;
	for (const [found] of text.matchAll(/\p{RGI_Emoji}/gv)) {
		emoji++;
		emojiBytes += countBytes(found);
	}
	const length = countGraphemes(text);
	const strict = length - emoji + emojiBytes;
	return { ...measureOf(length, most), tight: Math.max(0, strict - most) };
}
