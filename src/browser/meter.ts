import type { Measure } from '../networks/network.ts';

/** The words of the meter, with `{n}` for the number and `{name}` for the network. */
export interface MeterWords {
	/** Too long: “{n} too many for {name}”. */
	over: string;
	/** Too long only where it is counted more strictly: “tight for {name}”. */
	tight: string;
	/** Nearly full: “{n} left for {name}”. */
	left: string;
	/** Fits: “fits {name}”, several names in a list. */
	fits: string;
	/** Fits everywhere, as a whole sentence. */
	all: string;
	/** Stands between the parts of a list. */
	comma: string;
}

/** A network's name and what it counts. */
export interface Reading {
	name: string;
	measure: Measure;
}

/** From how many on a limit is worth a word. */
const nearlyFull = 40;

/** Says in one sentence where a text fits: what is too long first. Networks without a limit are not named. */
export function describeMeasures(readings: readonly Reading[], words: MeterWords): string {
	const overs: string[] = [];
	const others: string[] = [];
	const fitting: string[] = [];
	for (const { name, measure } of readings) {
		const { length, limit, over, tight } = measure;
		if (limit === undefined) continue;
		const say = (template: string, count: number) =>
			template.replace('{n}', `${count}`).replace('{name}', () => name);
		if (over > 0) overs.push(say(words.over, over));
		else if (tight > 0) others.push(say(words.tight, tight));
		else if (limit - length <= nearlyFull) others.push(say(words.left, limit - length));
		else fitting.push(name);
	}
	const parts = [...overs, ...others];
	if (parts.length === 0) return words.all;
	if (fitting.length > 0) parts.push(words.fits.replace('{name}', () => fitting.join(words.comma)));
	return `${parts.join(words.comma)}.`.replace(/./u, (first) => first.toUpperCase());
}
