import { measureForThreads } from './count-threads.ts';
import { encodeText } from './encode.ts';
import type { Network } from './network.ts';

/** Threads. */
export const threads: Network<'threads'> = {
	id: 'threads',
	label: 'Threads',
	audience: 'public',
	way: 'link',
	doc: 'https://developers.facebook.com/documentation/threads/threads-web-intents',
	measure: ({ text }) => measureForThreads(text),
	shareLink: ({ text }) => `https://www.threads.com/intent/post?text=${encodeText(text)}`,
	profileLink: (handle) => `https://www.threads.com/@${encodeText(handle)}`,
};
