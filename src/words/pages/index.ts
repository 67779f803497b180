import type { PageLanguage } from '../page-words.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';

/** The languages that pages speak, by their codes. Another one is a file beside this one, and a line here. */
export const pageLanguages = {
	ar: arabic,
	de: german,
	en: english,
} as const satisfies Readonly<Record<string, PageLanguage>>;
