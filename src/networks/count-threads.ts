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
	const emoji = text.match(/\p{RGI_Emoji}/gv) ?? [];
	const length = countGraphemes(text);
	return measureOf(length, most, length - emoji.length + countBytes(emoji.join('')));
}
