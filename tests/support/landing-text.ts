import { sentencesOf, ways } from '../words/page-sentences.ts';

/** The parts of the words that landing pages are made of; what stands on buttons and labels alone is no sentence. */
const parts = /^(landing|composer|state)\b/;

/**
 * All fixed sentences of the German landing pages, in every phase and kind, one a line: what the campaigns say
 * themselves is theirs, so a short name stands for it.
 */
export function landingText(address: 'du' | 'sie'): string {
	const words = ways[address];
	if (!words) throw new Error(`German has no words for “${address}”`);
	const texts = Object.entries(sentencesOf(words))
		.filter(([name]) => parts.test(name))
		.flatMap(([, text]) => text.split(' | '))
		.map((text) => text.replace(/«\d»/g, 'Eva'))
		.filter((text) => /[.!?:]$/.test(text));
	return [...new Set(texts)].join('\n');
}
