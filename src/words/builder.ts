import { germanBuilder } from './builder-de.ts';
import { englishBuilder } from './builder-en.ts';
import type { BuilderLang, BuilderWords } from './builder-words.ts';

/** The builder's words in each language. */
export const builderWords: Record<BuilderLang, BuilderWords> = {
	de: germanBuilder,
	en: englishBuilder,
};
