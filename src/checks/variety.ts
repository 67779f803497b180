import { findHashtags, findLinks, findMentions } from '../campaign/entities.ts';
import { type Finding, finding } from '../campaign/finding.ts';
import { kinds } from '../campaign/kinds.ts';
import { madeOnce } from '../campaign/made-once.ts';
import { findPlaceholders } from '../campaign/message.ts';
import type { Rule } from './rule.ts';

/** Networks take texts that share more than this part for copies. */
const mostAlike = 0.5;

const segmenterOf = madeOnce((lang) => new Intl.Segmenter(lang, { granularity: 'word' }));

/** A text without hashtags, links, accounts and placeholders, in words of small letters. */
function wordsOf(text: string, lang: string): string[] {
	let plain = text;
	const parts = [findLinks, findHashtags, findMentions, findPlaceholders].flatMap((find) =>
		find(text),
	);
	for (const { start, end } of parts) {
		plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
	}
	return Array.from(segmenterOf(lang).segment(plain.normalize('NFC').toLowerCase()))
		.filter(({ isWordLike }) => isWordLike)
		.map(({ segment }) => segment);
}

/** Every three words in a row; all words together where there are fewer. */
function shinglesOf(words: readonly string[]): Set<string> {
	if (words.length < 3) return new Set([words.join(' ')]);
	return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
}

/** How much of two sets is common to them: 0 to 1 (Jaccard). */
function likeness(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
	const common = [...first].filter((entry) => second.has(entry)).length;
	return common / (first.size + second.size - common);
}

/** How alike two messages are, 0 to 1: the part of their three-word groups that they share. */
export function likenessOfTexts(first: string, second: string, lang: string): number {
	return likeness(shinglesOf(wordsOf(first, lang)), shinglesOf(wordsOf(second, lang)));
}

/** A storm needs several messages, so that it does not look like copies; it counts for the campaign, not for its translations. */
export const checkMessageCount: Rule = ({ campaign, original, locateKey, written }) => {
	const entries = written.flatMap(({ path: [field, index] }) =>
		field === 'messages' && index !== undefined ? [index] : [],
	);
	// Entries with mistakes count; none at all is an error already.
	const { size: count } = new Set(entries);
	const wanted = kinds[campaign.kind].fewestMessages;
	if (original || count === 0 || count >= wanted) return [];
	return [finding('fewMessages', locateKey('messages'), { count, wanted })];
};

/** Messages must differ: each is compared with those before it and reported once, with the one it resembles most. */
export const checkVariety: Rule = ({ campaign, original, locate }) => {
	if (original) return [];
	const shingles = campaign.messages.map(({ text }) => shinglesOf(wordsOf(text, campaign.lang)));
	return campaign.messages.flatMap(({ id: second }, index): Finding[] => {
		const own = shingles[index] ?? new Set();
		const nearest = campaign.messages
			.slice(0, index)
			.map(({ id: first }, before) => ({
				first,
				alike: likeness(own, shingles[before] ?? new Set()),
			}))
			.sort((a, b) => b.alike - a.alike)[0];
		if (!nearest || nearest.alike <= mostAlike) return [];
		const { first, alike } = nearest;
		const values = { first, second, percent: Math.round(alike * 100) };
		return [finding('tooAlike', locate(['messages', index]), values)];
	});
};
