import { brandOf, excerpt } from '../sentence.ts';

const alternatives = new Intl.ListFormat('de', { type: 'disjunction' });
const enumeration = new Intl.ListFormat('de', { type: 'conjunction' });
const languages = new Intl.DisplayNames('de', { type: 'language' });
const numbers = new Intl.NumberFormat('de');

/** A piece of the file in German quotation marks. */
export function q(text: string): string {
	return `„${excerpt(text)}“`;
}

/** Several pieces: „a“, „b“ oder „c“. */
export function oneOf(pieces: readonly string[]): string {
	return alternatives.format(pieces.map(q));
}

/** Several pieces: „a“, „b“ und „c“. */
export function allOf(pieces: readonly string[]): string {
	return enumeration.format(pieces.map(q));
}

/** What to write, where it could be computed, else what to do. */
export function write(corrected: string | undefined, otherwise: string): string {
	return corrected === undefined ? otherwise : `Schreib: ${corrected}`;
}

/** Where a text is sent: „auf X“, „in einer E-Mail“. */
export function on(network: string): string {
	return network === 'email' || network === 'mail-target'
		? 'in einer E-Mail'
		: `auf ${brandOf(network)}`;
}

/** A language by its German name. */
export function languageName(lang: string): string {
	return languages.of(lang) ?? lang;
}

/** A number with German separators. */
export function number(value: number): string {
	return numbers.format(value);
}
