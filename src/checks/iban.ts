/** An account number in a text: its letters and digits without spaces, with where it stands. */
export interface FoundIban {
	key: string;
	/** False where it could be another number of that form: with letters in it, and with a sum that does not fit. */
	isCertain: boolean;
	start: number;
	end: number;
}

/** How long an IBAN is in each country (https://www.swift.com/standards/data-standards/iban-international-bank-account-number). */
const lengths: Record<string, number> = {
	AD: 24,
	AE: 23,
	AL: 28,
	AT: 20,
	AZ: 28,
	BA: 20,
	BE: 16,
	BG: 22,
	BH: 22,
	BR: 29,
	BY: 28,
	CH: 21,
	CR: 22,
	CY: 28,
	CZ: 24,
	DE: 22,
	DK: 18,
	DO: 28,
	EE: 20,
	EG: 29,
	ES: 24,
	FI: 18,
	FO: 18,
	FR: 27,
	GB: 22,
	GE: 22,
	GI: 23,
	GL: 18,
	GR: 27,
	GT: 28,
	HR: 21,
	HU: 28,
	IE: 22,
	IL: 23,
	IQ: 23,
	IS: 26,
	IT: 27,
	JO: 30,
	KW: 30,
	KZ: 20,
	LB: 28,
	LC: 32,
	LI: 21,
	LT: 20,
	LU: 20,
	LV: 21,
	MC: 27,
	MD: 24,
	ME: 22,
	MK: 19,
	MR: 27,
	MT: 31,
	MU: 30,
	NL: 18,
	NO: 15,
	PK: 24,
	PL: 28,
	PS: 29,
	PT: 25,
	QA: 29,
	RO: 24,
	RS: 22,
	SA: 24,
	SC: 31,
	SE: 24,
	SI: 19,
	SK: 24,
	SM: 27,
	ST: 25,
	SV: 28,
	TN: 24,
	TR: 26,
	UA: 29,
	VA: 22,
	VG: 24,
	XK: 20,
};

const start = /(?<![\p{L}\p{N}])([a-z]{2})[ -]?\d{2}(?=[ \u00a0-]?[a-z0-9])/giu;

/** Checks the two digits after the country: ISO 7064, modulo 97. */
function hasRightChecksum(iban: string): boolean {
	let rest = 0;
	for (const character of iban.slice(4) + iban.slice(0, 4)) {
		for (const digit of String(Number.parseInt(character, 36))) {
			rest = (rest * 10 + Number(digit)) % 97;
		}
	}
	return rest === 1;
}

/** Finds account numbers in a text, with or without spaces, right or mistyped. */
export function findIbans(text: string): FoundIban[] {
	const found: FoundIban[] = [];
	for (const match of text.matchAll(start)) {
		const length = lengths[match[1]?.toUpperCase() ?? ''];
		if (length === undefined) continue;
		let key = '';
		let end = match.index;
		while (end < text.length && key.length < length) {
			const character = text[end] ?? '';
			if (/[a-z0-9]/i.test(character)) key += character.toUpperCase();
			else if (!/[ \u00a0-]/.test(character)) break;
			end++;
		}
		const isWhole = key.length === length && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
		if (!isWhole) continue;
		// Hardly anything else has a country's two letters and exactly so many digits; sums of 00, 01 and 99 do not occur.
		const isCertain = /^[A-Z]{2}(?!00|01|99)\d+$/.test(key) || hasRightChecksum(key);
		found.push({ key, isCertain, start: match.index, end });
	}
	return found;
}
