import type { Measure } from './network.ts';

/** Characters of GSM's 7-bit alphabet (3GPP TS 23.038); those of its extension take two places. */
const single = new Set(
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const double = new Set('\f^{}\\[~]|€');

/** How many units fit into a message of its own, and into each of several that belong together. */
const room = { gsm: { alone: 160, joined: 153 }, ucs2: { alone: 70, joined: 67 } };

/**
 * Measures a text as SMS: its length in 7-bit characters, or in 16-bit ones as soon as one character
 * is not in the 7-bit alphabet, and the number of messages. There is no limit, but each one may cost.
 */
export function measureForSms(text: string): Measure & { parts: number } {
	const characters = [...text];
	const gsm = characters.every((character) => single.has(character) || double.has(character));
	const sizes = characters.map((character) =>
		gsm ? (double.has(character) ? 2 : 1) : character.length,
	);
	const length = sizes.reduce((sum, size) => sum + size, 0);
	const { alone, joined } = gsm ? room.gsm : room.ucs2;
	let parts = 1;
	let used = 0;
	if (length > alone) {
		// A character of two units is never split between two messages.
		for (const size of sizes) {
			if (used + size > joined) {
				parts++;
				used = 0;
			}
			used += size;
		}
	}
	return { length, over: 0, tight: 0, unit: 'characters', parts };
}
