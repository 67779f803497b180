/** An account number in a text: its letters and digits without spaces, with where it stands. */
export interface FoundIban {
	key: string;
	/** False where only the form is right: somebody mistyped it, or it is another number. */
	isValid: boolean;
	start: number;
	end: number;
}

/** How long an IBAN is in the countries of the euro payments area (https://www.swift.com/standards/data-standards/iban-international-bank-account-number). */
const lengths: Record<string, number> = {
	AD: 24,
	AT: 20,
	BE: 16,
	BG: 22,
	CH: 21,
	CY: 28,
	CZ: 24,
	DE: 22,
	DK: 18,
	EE: 20,
	ES: 24,
	FI: 18,
	FR: 27,
	GB: 22,
	GI: 23,
	GR: 27,
	HR: 21,
	HU: 28,
	IE: 22,
	IS: 26,
	IT: 27,
	LI: 21,
	LT: 20,
	LU: 20,
	LV: 21,
	MC: 27,
	MT: 31,
	NL: 18,
	NO: 15,
	PL: 28,
	PT: 25,
	RO: 24,
	SE: 24,
	SI: 19,
	SK: 24,
	SM: 27,
	TR: 26,
	UA: 29,
	VA: 22,
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
		if (isWhole) found.push({ key, isValid: hasRightChecksum(key), start: match.index, end });
	}
	return found;
}
