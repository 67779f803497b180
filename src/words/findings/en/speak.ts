import { brandOf, excerpt } from '../sentence.ts';

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const enumeration = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const languages = new Intl.DisplayNames('en', { type: 'language' });
const numbers = new Intl.NumberFormat('en');

/** A piece of the file in English quotation marks. */
export function q(text: string): string {
	return `“${excerpt(text)}”`;
}

/** Several pieces: “a”, “b” or “c”. */
export function oneOf(pieces: readonly string[]): string {
	return alternatives.format(pieces.map(q));
}

/** Several pieces: “a”, “b” and “c”. */
export function allOf(pieces: readonly string[]): string {
	return enumeration.format(pieces.map(q));
}

/** What to write, where it could be computed, else what to do. */
export function write(corrected: string | undefined, otherwise: string): string {
	return corrected === undefined ? otherwise : `Write: ${corrected}`;
}

/** Where a text is sent: “on X”, “in a mail”. */
export function on(network: string): string {
	return network === 'email' || network === 'mail-target' ? 'in a mail' : `on ${brandOf(network)}`;
}

/** A language by its English name. */
export function languageName(lang: string): string {
	return languages.of(lang) ?? lang;
}

/** A number with English separators. */
export function number(value: number): string {
	return numbers.format(value);
}
