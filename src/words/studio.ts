import { germanStudio } from './studio-de.ts';
import { englishStudio } from './studio-en.ts';
import type { StudioWords } from './studio-words.ts';

/** The studio's words in each language. */
export const studioWords: Record<'de' | 'en', StudioWords> = {
	de: germanStudio,
	en: englishStudio,
};
