import { config } from 'zod';
import type { Site } from '../campaign/site.ts';
import { chooserOf, type FontChooser } from '../images/choose-fonts.ts';
import { type LetterTable, shelfOf } from '../images/letter-table.ts';
import type { MeasuredFont } from '../images/typeface.ts';
import type { Question } from './answer.ts';
import { checkText } from './check-text.ts';

/** The first message to the worker: the site whose campaign is being written, and what is there already. */
export interface CheckStart {
	site: Site;
	/** The addresses that are taken. */
	slugs: readonly string[];
	/** The address of the measures of all fonts. */
	letters: string;
}

// The page allows no code made from texts, which zod would try first.
config({ jitless: true });

let start: CheckStart | undefined;
let fonts: FontChooser<MeasuredFont> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<CheckStart | Question>) => {
	if ('site' in data) start = data;
	else answer(data);
});

async function answer(question: Question): Promise<void> {
	if (!start) return;
	const { site, slugs, letters } = start;
	fonts ??= await loadLetters(letters);
	postMessage(checkText(question, { site, slugs, fonts }));
}

async function loadLetters(address: string): Promise<FontChooser<MeasuredFont>> {
	const response = await fetch(address);
	if (!response.ok) throw new Error('The measures of the fonts could not be loaded.');
	const table: LetterTable = await response.json();
	return chooserOf(shelfOf(table));
}
