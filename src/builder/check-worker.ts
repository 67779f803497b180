import { config } from 'zod';
import type { Site } from '../campaign/site.ts';
import type { Answer, Question } from './answer.ts';
import { checkText } from './check-text.ts';

/** The first message to the worker: the site whose campaign is being written, and the addresses that are taken. */
export interface CheckStart {
	site: Site;
	slugs: readonly string[];
}

// The page allows no code made from texts, which zod would try first.
config({ jitless: true });

let start: CheckStart | undefined;

self.addEventListener('message', ({ data }: MessageEvent<CheckStart | Question>) => {
	if ('site' in data) {
		start = data;
		return;
	}
	if (!start) return;
	const answer: Answer = checkText(data, start.site, start.slugs);
	postMessage(answer);
});
