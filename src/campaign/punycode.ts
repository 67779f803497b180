/** Host names as browsers write them, `xn--…`, read back into letters. Imports nothing. */

const base = 36;
const leastThreshold = 1;
const mostThreshold = 26;
const mostCodePoint = 0x10ffff;

/** The value of one digit, 0 to 35, or undefined where the character is none. */
function digitOf(character: string): number | undefined {
	const value = Number.parseInt(character, base);
	if (Number.isNaN(value)) return undefined;
	// Letters come first in punycode, digits first in JavaScript.
	return value < 10 ? value + 26 : value - 10;
}

/** The next bias, from how far the last code point was away (RFC 3492, section 6.1). */
function adapt(delta: number, length: number, first: boolean): number {
	let rest = Math.floor(delta / (first ? 700 : 2));
	rest += Math.floor(rest / length);
	let bias = 0;
	while (rest > ((base - leastThreshold) * mostThreshold) / 2) {
		rest = Math.floor(rest / (base - leastThreshold));
		bias += base;
	}
	return bias + Math.floor(((base - leastThreshold + 1) * rest) / (rest + 38));
}

/** Decodes punycode without its `xn--`, or gives undefined where it is none (https://www.rfc-editor.org/rfc/rfc3492). */
export function decodePunycode(text: string): string | undefined {
	const hyphen = text.lastIndexOf('-');
	const decoded = [...text.slice(0, Math.max(0, hyphen))].map((letter) => letter.charCodeAt(0));
	if (decoded.some((code) => code > 0x7f)) return undefined;
	const digits = [...text.slice(hyphen + 1)];
	let codePoint = 128;
	let place = 0;
	let bias = 72;
	while (digits.length > 0) {
		const before = place;
		let weight = 1;
		for (let k = base; ; k += base) {
			const digit = digitOf(digits.shift() ?? '');
			if (digit === undefined) return undefined;
			place += digit * weight;
			const threshold = Math.min(mostThreshold, Math.max(leastThreshold, k - bias));
			if (digit < threshold) break;
			weight *= base - threshold;
			if (place > Number.MAX_SAFE_INTEGER / base) return undefined;
		}
		const length = decoded.length + 1;
		bias = adapt(place - before, length, before === 0);
		codePoint += Math.floor(place / length);
		place %= length;
		if (codePoint > mostCodePoint) return undefined;
		decoded.splice(place, 0, codePoint);
		place++;
	}
	return String.fromCodePoint(...decoded);
}

/** A host's labels as people read them: `xn--bcherbus-65a.de` is `bücherbus` and `de`; undefined where one is damaged. */
export function readLabels(host: string): string[] | undefined {
	const labels = host
		.split('.')
		.map((label) => (/^xn--/i.test(label) ? decodePunycode(label.slice(4)) : label));
	return labels.every((label) => label !== undefined) ? labels : undefined;
}
