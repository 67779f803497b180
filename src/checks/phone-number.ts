/** A phone number in a text: its digits, with where it stands. */
export interface FoundPhone {
	key: string;
	start: number;
	end: number;
}

/** What may stand between two digits of a phone number. */
const gap = String.raw`[ \n\u00a0\u202f./–-]{0,3}`;
const narrowGap = String.raw`[ \n\u00a0\u202f/–-]{0,3}`;

const patterns = [
	// +49 40 123456, 0049 (0)40 123456
	String.raw`(?<![\p{L}\p{N}+.,])(?:\+|00)[1-9](?:${gap}\(?\d\)?){7,14}(?![\p{L}\p{N}])`,
	// 040 123456, (0171) 234 56 78, (0 40) 12 34 56: an area code of three digits or more keeps dates out
	String.raw`(?<![\p{L}\p{N}+.,:/–-])\(?0[ ]?[1-9]\d{1,4}\)?${narrowGap}\d(?:${narrowGap}\d){2,9}(?![\p{L}\p{N}])`,
	// 01 23 45 67 89: five pairs of digits, as they are written in France
	String.raw`(?<![\p{L}\p{N}+.,:/–-])0[1-9](?:([ \u00a0./-])\d{2})(?:\1\d{2}){3}(?![\p{L}\p{N}])(?!\1\d)`,
	// (555) 123-4567, 555-123-4567
	String.raw`(?<![\p{L}\p{N}-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\p{L}\p{N}-])`,
	// Tel. 123456
	String.raw`(?<![\p{L}\p{N}])(?:telefon|tel|fon|phone|handy|mobil|mobile|fax)(?:nummer|-?nr)?\s?[.:]{1,2}\s?\d(?:${narrowGap}\d){4,14}(?![\p{L}\p{N}])`,
].map((source) => new RegExp(source, 'giu'));

/** Numbers of services and hotlines, which are nobody's own: https://www.bundesnetzagentur.de/DE/Fachthemen/Telekommunikation/Nummerierung/ */
const service = /^(?:\+49|0049|0)(?:800|180|900|137|138|700|32)\d/;

/** The digits of a phone number, the same for `+49 (0)40 …`, `0049 40 …` and `040 …`. */
export function phoneKey(text: string): string {
	return text
		.replace(/^[^\d+(]+/, '')
		.replace(/\(0\)/, '')
		.replace(/[^\d+]/g, '')
		.replace(/^(?:\+49|0049)0?/, '0')
		.replace(/^00/, '+');
}

/** Sums such as `+10.000.000` and hours such as `0830-1000` only look like a number to call. */
function isOtherNumber(text: string): boolean {
	const isSum = /^\+\d{1,3}(?:[. ]\d{3})+$/.test(text) && !/^\+49/.test(text);
	const isHours = /^[01]\d[0-5]\d ?[–-] ?[012]\d[0-5]\d$/.test(text);
	return isSum || isHours;
}

/** Finds German and international phone numbers in a text; not dates, sums and postcodes, not service numbers. */
export function findPhones(text: string): FoundPhone[] {
	const found: FoundPhone[] = [];
	let rest = text;
	for (const pattern of patterns) {
		for (const { 0: written, index } of rest.matchAll(pattern)) {
			const key = phoneKey(written);
			const digits = written.replace(/\D/g, '').length;
			if (digits < 5 || digits > 16 || isOtherNumber(written) || service.test(key)) continue;
			// An area code and a number have at least seven digits together.
			if (key.startsWith('0') && digits < 7) continue;
			found.push({ key, start: index, end: index + written.length });
		}
		for (const { start, end } of found) {
			rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
		}
	}
	return found;
}
